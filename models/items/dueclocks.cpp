// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dueclocks.h"

#include "domain/deputies.h"
#include "domain/session.h"

#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kLead = QStringLiteral("lead");
const QString kDirector = QStringLiteral("director");

using Test = Condition::Test;

Query soonest(QLatin1StringView record, const QList<Condition>& where, int limit)
{
    Query query;
    query.record = record;
    query.where = where;
    query.sort = {{QStringLiteral("due_at"), false}};
    query.limit = limit;
    return query;
}

}  // namespace

DueClocks::DueClocks(Records& records, const Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_tickets(records), m_clocks(records), m_clockTickets(records)
{
    for (const LiveRows* rows : {&m_tickets, &m_clocks, &m_clockTickets})
        connect(rows, &LiveRows::failed, this, &DueClocks::failed);
    connect(&m_tickets, &LiveRows::changed, this, &DueClocks::gather);
    connect(&m_clocks, &LiveRows::changed, this, &DueClocks::askTicketsOfClocks);
    connect(&m_clockTickets, &LiveRows::changed, this, &DueClocks::gather);
}

bool DueClocks::isLoaded() const
{
    return m_tickets.isLoaded() && (!m_asksClocks || (m_clocks.isLoaded() && m_clockTickets.isLoaded()));
}

QStringList DueClocks::peopleIActFor() const
{
    QStringList people{m_session.person().toString()};
    const Instant now = m_session.time().now();
    for (const StaffId& away : Deputies::actingFor(m_session.actor().grants, m_session.person(), now))
        people.append(away.toString());
    return people;
}

void DueClocks::ask(const QList<Condition>& where, int limit)
{
    const QJsonValue me = QJsonArray::fromStringList(peopleIActFor());
    QList<Condition> mine{{TicketField::kHolder, Test::In, me, {}}, {TicketField::kOwner, Test::In, me, {}}};
    if (m_session.hasRole(kLead))
        mine.append({TicketField::kHolder, Test::Empty, {}, {}});
    m_tickets.setQuery(soonest(
        Ticket::kRecord,
        where + QList<Condition>{{TicketField::kDueAt, Test::Filled, {}, {}}, {{}, Test::Equal, {}, mine}}, limit));
    askClocks(where, limit);
}

void DueClocks::askClocks(const QList<Condition>& where, int limit)
{
    QStringList whom;
    if (m_session.hasRole(kLead))
        whom.append(keyOf(ClockWhom::Lead));
    if (m_session.hasRole(kDirector))
        whom.append(keyOf(ClockWhom::Director));
    m_asksClocks = !whom.isEmpty();
    if (m_asksClocks)
        m_clocks.setQuery(
            soonest(TicketClock::kRecord,
                    where + QList<Condition>{{TicketClockField::kState, Test::Equal, keyOf(ClockState::Running), {}},
                                             {TicketClockField::kWhom, Test::In, QJsonArray::fromStringList(whom), {}}},
                    limit));
}

void DueClocks::askTicketsOfClocks()
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
bool DueClocks::concernsMe(const Row& ticket) const
{
    const Ticket view(ticket);
    const QStringList people = peopleIActFor();
    if (people.contains(view.holder().toString()) || people.contains(view.owner().toString()))
        return true;
    return view.holder().isNull() &&
           m_session.permissions().holds(m_session.actor(), kLead, view.scope(), m_session.time().now());
}

/// A clock of a ticket that lies where this person is the one to be warned, unless the ticket's own says the same.
void DueClocks::addClock(const Row& clock)
{
    const TicketClock view(clock);
    const QString role = view.whom() == ClockWhom::Lead ? kLead : kDirector;
    const QList<Row>& tickets = m_clockTickets.rows();
    const auto ticket = std::find_if(tickets.begin(), tickets.end(),
                                     [&](const Row& row) { return row.id.uuid() == view.ticket().uuid(); });
    if (ticket == tickets.end())
        return;
    const auto holds = [&](ScopeId scope) {
        return m_session.permissions().holds(m_session.actor(), role, scope, m_session.time().now());
    };
    const bool known = std::any_of(m_list.begin(), m_list.end(), [&](const DueClock& one) {
        return one.ticket.id == ticket->id && one.dueAt() == view.dueAt();
    });
    if (!known && (holds(ticket->scope) || holds(ticket->alsoScope)))
        m_list.append({*ticket, clock});
}

void DueClocks::gather()
{
    m_list.clear();
    for (const Row& ticket : m_tickets.rows()) {
        if (concernsMe(ticket))
            m_list.append({ticket, {}});
    }
    for (const Row& clock : m_clocks.rows())
        addClock(clock);
    std::stable_sort(m_list.begin(), m_list.end(),
                     [](const DueClock& a, const DueClock& b) { return a.dueAt() < b.dueAt(); });
    Q_EMIT changed();
}

}  // namespace Seatdesk
