// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clockwatch.h"

#include "domain/deputies.h"
#include "domain/session.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

constexpr int kMost = 20;
const QString kLead = QStringLiteral("lead");
const QString kDirector = QStringLiteral("director");

using Test = Condition::Test;

Query soonest(QLatin1StringView record, const QList<Condition>& where)
{
    Query query;
    query.record = record;
    query.where = where;
    query.sort = {{QStringLiteral("due_at"), false}};
    query.limit = kMost;
    return query;
}

}  // namespace

std::optional<Instant> ClockWatch::Due::dueAt() const
{
    return clock ? TicketClock(*clock).dueAt() : Ticket(ticket).dueAt();
}

std::optional<Instant> ClockWatch::Due::warnAt() const
{
    return clock ? TicketClock(*clock).warnAt() : Ticket(ticket).warnAt();
}

std::optional<ClockKind> ClockWatch::Due::kind() const
{
    return clock ? TicketClock(*clock).kind() : Ticket(ticket).dueKind();
}

ClockReading ClockWatch::Due::reading(Instant now) const
{
    return clock ? ClockReading::of(TicketClock(*clock), now) : ClockReading::of(Ticket(ticket), now);
}

ClockWatch::ClockWatch(Records& records, const Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_tickets(records),
      m_clocks(records),
      m_clockTickets(records),
      m_looked(session.time().now())
{
    connect(&m_session, &Session::changed, this, &ClockWatch::ask);
    connect(&m_tickets, &LiveRows::changed, this, &ClockWatch::gather);
    connect(&m_clocks, &LiveRows::changed, this, &ClockWatch::askTicketsOfClocks);
    connect(&m_clockTickets, &LiveRows::changed, this, &ClockWatch::gather);
    ask();
}

QStringList ClockWatch::peopleIActFor() const
{
    QStringList people{m_session.person().toString()};
    const Instant now = m_session.time().now();
    for (const StaffId& away : Deputies::actingFor(m_session.actor().grants, m_session.person(), now))
        people.append(away.toString());
    return people;
}

void ClockWatch::ask()
{
    const QJsonValue me = QJsonArray::fromStringList(peopleIActFor());
    QList<Condition> mine{{TicketField::kHolder, Test::In, me, {}}, {TicketField::kOwner, Test::In, me, {}}};
    if (m_session.hasRole(kLead))
        mine.append({TicketField::kHolder, Test::Empty, {}, {}});
    m_tickets.setQuery(
        soonest(Ticket::kRecord, {{TicketField::kDueAt, Test::Filled, {}, {}}, {{}, Test::Equal, {}, mine}}));
    QStringList whom;
    if (m_session.hasRole(kLead))
        whom.append(keyOf(ClockWhom::Lead));
    if (m_session.hasRole(kDirector))
        whom.append(keyOf(ClockWhom::Director));
    if (!whom.isEmpty())
        m_clocks.setQuery(
            soonest(TicketClock::kRecord, {{TicketClockField::kState, Test::Equal, keyOf(ClockState::Running), {}},
                                           {TicketClockField::kWhom, Test::In, QJsonArray::fromStringList(whom), {}}}));
}

void ClockWatch::askTicketsOfClocks()
{
    QJsonArray ids;
    for (const Row& clock : m_clocks.rows())
        ids.append(TicketClock(clock).ticket().toString());
    Query query;
    query.record = Ticket::kRecord;
    query.where = {{QStringLiteral("id"), Test::In, ids, {}}};
    m_clockTickets.setQuery(query);
}

/// Whether this person is among those whom a ticket's own clock warns.
bool ClockWatch::concernsMe(const Row& ticket) const
{
    const Ticket view(ticket);
    const QStringList people = peopleIActFor();
    if (people.contains(view.holder().toString()) || people.contains(view.owner().toString()))
        return true;
    return view.holder().isNull() &&
           m_session.permissions().holds(m_session.actor(), kLead, view.scope(), m_session.time().now());
}

void ClockWatch::gather()
{
    QList<Due> due;
    for (const Row& ticket : m_tickets.rows()) {
        if (concernsMe(ticket))
            due.append({ticket, {}});
    }
    const Instant now = m_session.time().now();
    for (const Row& clock : m_clocks.rows()) {
        const QString role = TicketClock(clock).whom() == ClockWhom::Lead ? kLead : kDirector;
        const auto ticket =
            std::find_if(m_clockTickets.rows().begin(), m_clockTickets.rows().end(),
                         [&](const Row& row) { return row.id.uuid() == TicketClock(clock).ticket().uuid(); });
        if (ticket == m_clockTickets.rows().end())
            continue;
        const auto holds = [&](ScopeId scope) {
            return m_session.permissions().holds(m_session.actor(), role, scope, now);
        };
        const bool known = std::any_of(due.begin(), due.end(), [&](const Due& one) {
            return one.ticket.id == ticket->id && one.dueAt() == TicketClock(clock).dueAt();
        });
        if (!known && (holds(ticket->scope) || holds(ticket->alsoScope)))
            due.append({*ticket, clock});
    }
    std::stable_sort(due.begin(), due.end(), [](const Due& a, const Due& b) { return a.dueAt() < b.dueAt(); });
    m_due = due;
    Q_EMIT changed();
}

void ClockWatch::look()
{
    const Instant now = m_session.time().now();
    const Instant before = std::exchange(m_looked, now);
    for (const Due& due : QList<Due>(m_due)) {
        if (due.warnAt() && *due.warnAt() > before && *due.warnAt() <= now)
            Q_EMIT warned(due);
    }
}

}  // namespace Seatdesk
