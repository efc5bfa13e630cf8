// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/shippedcontent.h"

#include "domain/jsontext.h"
#include "domain/planactions.h"

#include <QFile>

static void initShippedContent()
{
    Q_INIT_RESOURCE(phrases);
    Q_INIT_RESOURCE(demo);
}

namespace Seatdesk {

QList<QJsonObject> shippedLines(const QString& file)
{
    initShippedContent();
    QFile lines(QStringLiteral(":/") + file);
    QList<QJsonObject> objects;
    if (!lines.open(QIODevice::ReadOnly))
        return objects;
    while (!lines.atEnd()) {
        if (const Result<QJsonObject> object = objectFromJsonText(lines.readLine()))
            objects.append(*object);
    }
    return objects;
}

Group shippedContent(GroupBuilder builder, ScopeId department)
{
    for (const QJsonObject& phrase : shippedLines(QStringLiteral("phrases/phrases.jsonl")))
        builder.insert(QStringLiteral("phrase"), department, phrase);
    for (const QJsonObject& wording : shippedLines(QStringLiteral("phrases/wordings.jsonl")))
        builder.insert(QStringLiteral("wording"), department, wording);
    return addStandardPlans(builder, department, QList<Row>());
}

QList<WordingRule> shippedWordings()
{
    QList<WordingRule> rules;
    for (const QJsonObject& line : shippedLines(QStringLiteral("phrases/wordings.jsonl")))
        rules.append({line.value(QStringLiteral("kind")).toString(), line.value(QStringLiteral("pattern")).toString(),
                      line.value(QStringLiteral("better")).toString()});
    return rules;
}

}  // namespace Seatdesk
