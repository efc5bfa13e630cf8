// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/democontent.h"

#include "host/shippedcontent.h"

#include <QRegularExpression>

#include <algorithm>

namespace Seatdesk {

namespace {

QHash<QString, QStringList> lists(const QString& file, const QString& name, const QString& values)
{
    QHash<QString, QStringList> result;
    for (const QJsonObject& line : shippedLines(file))
        result.insert(line.value(name).toString(), line.value(values).toVariant().toStringList());
    return result;
}

QHash<QString, QList<DemoEvent>> shippedEvents()
{
    QHash<QString, QList<DemoEvent>> result;
    for (const QJsonObject& line : shippedLines(QStringLiteral("demo/events.jsonl")))
        result[line.value(u"event").toString()].append(
            {line.value(u"texts").toVariant().toStringList(), line.value(u"for").toVariant().toStringList()});
    return result;
}

}  // namespace

QStringList DemoContent::eventTexts(const QString& event, const QStringList& facts) const
{
    QStringList texts;
    for (const DemoEvent& one : events.value(event)) {
        const bool fits =
            std::any_of(facts.begin(), facts.end(), [&](const QString& f) { return one.cases.contains(f); });
        if (one.cases.isEmpty() || fits)
            texts += one.texts;
    }
    return texts;
}

DemoContent DemoContent::shipped()
{
    DemoContent content;
    content.scopes = shippedLines(QStringLiteral("demo/scopes.jsonl"));
    content.staff = shippedLines(QStringLiteral("demo/staff.jsonl"));
    content.categories = shippedLines(QStringLiteral("demo/categories.jsonl"));
    content.articles = shippedLines(QStringLiteral("demo/articles.jsonl"));
    content.tickets = shippedLines(QStringLiteral("demo/tickets.jsonl"));
    content.directory = shippedLines(QStringLiteral("demo/directory.jsonl"));
    content.announcements = shippedLines(QStringLiteral("demo/announcements.jsonl"));
    content.questions = shippedLines(QStringLiteral("demo/questions.jsonl"));
    content.days = shippedLines(QStringLiteral("demo/days.jsonl"));
    content.dutyLog = shippedLines(QStringLiteral("demo/dutylog.jsonl"));
    content.views = shippedLines(QStringLiteral("demo/views.jsonl"));
    content.phrases = shippedLines(QStringLiteral("phrases/phrases.jsonl"));
    content.situations = shippedLines(QStringLiteral("phrases/situations.jsonl"));
    content.wordings = shippedLines(QStringLiteral("phrases/wordings.jsonl"));
    content.slotValues = lists(QStringLiteral("demo/slots.jsonl"), QStringLiteral("slot"), QStringLiteral("values"));
    content.names = lists(QStringLiteral("demo/names.jsonl"), QStringLiteral("list"), QStringLiteral("values"));
    content.events = shippedEvents();
    return content;
}

DemoSlots::DemoSlots(const DemoContent& content, const QString& customer, DemoChance& chance)
{
    // In the order of their names: a hash has another one in every run.
    QStringList names = content.slotValues.keys();
    names.sort();
    for (const QString& name : names)
        m_values.insert(name, chance.pick<QString>(content.slotValues.value(name)));
    m_values.insert(QStringLiteral("customer"), customer);
}

QString DemoSlots::fill(const QString& text) const
{
    static const QRegularExpression slot(QStringLiteral("\\{([a-z_]+)\\}"));
    QString filled = text;
    // Bounded, so that a slot that names itself ends.
    for (int depth = 0; depth < 8; ++depth) {
        const QRegularExpressionMatch found = slot.match(filled);
        if (!found.hasMatch())
            return filled;
        QString next;
        qsizetype end = 0;
        QRegularExpressionMatchIterator all = slot.globalMatch(filled);
        while (all.hasNext()) {
            const QRegularExpressionMatch one = all.next();
            next += filled.mid(end, one.capturedStart() - end) + m_values.value(one.captured(1), one.captured());
            end = one.capturedEnd();
        }
        filled = next + filled.mid(end);
    }
    return filled;
}

}  // namespace Seatdesk
