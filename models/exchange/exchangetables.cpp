// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangetables.h"

#include "domain/csv.h"

// A static library's resources must be named once; the macro does not work inside a namespace.
static void initExchange()
{
    Q_INIT_RESOURCE(exchange);
}

namespace Seatdesk {

ExchangeTables::ExchangeTables()
{
    for (const QStringList& cells : readRuleCsv(QStringLiteral(":/exchange/columns.csv")))
        m_names[cells[0]].append({cells[1], cells[2].split(u'|', Qt::SkipEmptyParts)});
    for (const QStringList& cells : readRuleCsv(QStringLiteral(":/exchange/values.csv"))) {
        QHash<QString, QString>& words = m_words[cells[0] + u'.' + cells[1]];
        for (const QString& word : cells[3].split(u'|', Qt::SkipEmptyParts))
            words.insert(normalized(word), cells[2]);
    }
}

const ExchangeTables& ExchangeTables::shipped()
{
    static const ExchangeTables tables = [] {
        initExchange();
        return ExchangeTables();
    }();
    return tables;
}

bool ExchangeTables::hasWords(const QString& record, const QString& field) const
{
    return m_words.contains(record + u'.' + field);
}

std::optional<QString> ExchangeTables::valueOf(const QString& record, const QString& field, const QString& word) const
{
    const auto words = m_words.constFind(record + u'.' + field);
    if (words == m_words.constEnd())
        return std::nullopt;
    const auto found = words->constFind(normalized(word));
    return found == words->constEnd() ? std::nullopt : std::optional(*found);
}

QString ExchangeTables::normalized(const QString& name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            plain.append(c.toLower());
    }
    return plain;
}

}  // namespace Seatdesk
