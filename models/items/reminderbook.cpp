// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reminderbook.h"

#include "domain/session.h"
#include "domain/ticket.h"

#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

ReminderBook::ReminderBook(Records& records, const Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_open(records), m_tickets(records)
{
    connect(&m_open, &LiveRows::changed, this, &ReminderBook::askTickets);
    connect(&m_tickets, &LiveRows::changed, this, &ReminderBook::changed);
    Query query;
    query.record = Reminder::kRecord;
    query.where = {{QStringLiteral("scope_id"), Condition::Test::Equal, session.person().toString(), {}},
                   {ReminderField::kDoneAt, Condition::Test::Empty, {}, {}}};
    query.sort = {{ReminderField::kAt, false}};
    m_open.setQuery(query);
}

bool ReminderBook::isDue(const Row& reminder) const
{
    return Reminder(reminder).at() <= m_session.time().now();
}

int ReminderBook::dueCount() const
{
    return static_cast<int>(std::count_if(rows().begin(), rows().end(), [this](const Row& row) { return isDue(row); }));
}

const Row* ReminderBook::ticketOf(const Row& reminder) const
{
    const QList<Row>& tickets = m_tickets.rows();
    const auto found = std::find_if(tickets.begin(), tickets.end(), [&](const Row& ticket) {
        return TicketId(ticket.id) == Reminder(reminder).ticket();
    });
    return found == tickets.end() ? nullptr : &*found;
}

void ReminderBook::askTickets()
{
    QJsonArray ids;
    for (const Row& row : rows()) {
        if (!Reminder(row).ticket().isNull())
            ids.append(Reminder(row).ticket().toString());
    }
    Q_EMIT changed();
    if (ids.isEmpty())
        return;
    Query query;
    query.record = Ticket::kRecord;
    query.where = {{QStringLiteral("id"), Condition::Test::In, ids, {}}};
    m_tickets.setQuery(query);
}

void ReminderBook::look()
{
    // Who hears of one may write another at once.
    const QList<Row> open = rows();
    for (const Row& row : open) {
        if (!isDue(row))
            continue;
        const QString told = row.id.toString() + QString::number(row.integer(ReminderField::kAt));
        if (m_told.contains(told))
            continue;
        m_told.insert(told);
        Q_EMIT fellDue(row);
        Q_EMIT changed();
    }
}

Group ReminderBook::note(GroupBuilder builder, Instant at, const QString& text, TicketId ticket)
{
    QJsonObject fields{{ReminderField::kAt, toMicros(at)}, {ReminderField::kText, text}};
    if (!ticket.isNull())
        fields.insert(ReminderField::kTicket, ticket.toString());
    builder.insert(Reminder::kRecord, ScopeId(builder.person()), fields);
    return builder.group();
}

Group ReminderBook::done(GroupBuilder builder, const Row& reminder)
{
    builder.change(reminder, {{ReminderField::kDoneAt, toMicros(builder.at())}});
    return builder.group();
}

Group ReminderBook::putOff(GroupBuilder builder, const Row& reminder, Instant at)
{
    builder.change(reminder, {{ReminderField::kAt, toMicros(at)}});
    return builder.group();
}

}  // namespace Seatdesk
