// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/defaultviews.h"

#include "domain/ticketcase.h"

#include <QJsonArray>

namespace Seatdesk {

namespace {

using Test = Condition::Test;

Condition test(QLatin1StringView field, Test kind, const QJsonValue& value = {})
{
    return {field, kind, value, {}};
}

Condition anyOf(const QList<Condition>& conditions)
{
    return {{}, Test::Equal, {}, conditions};
}

Condition stateIn(const QList<TicketState>& states)
{
    QJsonArray keys;
    for (const TicketState state : states)
        keys.append(keyOf(state));
    return test(TicketField::kState, Test::In, keys);
}

Query tickets(const QList<Condition>& where, QLatin1StringView order = TicketField::kDueAt, bool descending = false)
{
    Query query;
    query.record = Ticket::kRecord;
    query.where = where;
    query.sort = {{order, descending}};
    return query;
}

}  // namespace

QList<DefaultView> defaultTicketViews(const Settings& settings)
{
    using namespace TicketField;
    const QString me = QStringLiteral("$me");
    const QString now = QStringLiteral("$now");
    const QString stuckSince = QStringLiteral("$now-%1").arg(settings.number(SettingKey::kStuckHours) * 60);
    const Condition open = stateIn(openStates());
    const Condition undispatched = stateIn({TicketState::Recorded, TicketState::Returned});
    // An empty flag is no value: asked for by itself.
    const Condition notWaiting = anyOf({test(kWaiting, Test::Empty), test(kWaiting, Test::Equal, false)});
    const Condition mine = anyOf({test(kHolder, Test::Equal, me), test(kOwner, Test::Equal, me)});
    // A merged one has not ended: it goes on as another ticket.
    const Condition ended = stateIn({TicketState::Settled, TicketState::Closed, TicketState::Cancelled});
    return {
        {QStringLiteral("mine"), tickets({open, mine}), false},
        {QStringLiteral("open"), tickets({open}), false},
        {QStringLiteral("undispatched"), tickets({undispatched}), true},
        {QStringLiteral("running_out"),
         tickets({open, test(kWarnAt, Test::AtMost, now), test(kDueAt, Test::Greater, now)}), true},
        {QStringLiteral("overdue"), tickets({open, test(kDueAt, Test::AtMost, now)}), true},
        {QStringLiteral("stuck"), tickets({open, notWaiting, test(kMovedAt, Test::AtMost, stuckSince)}, kMovedAt),
         false},
        {QStringLiteral("callbacks"), tickets({stateIn({TicketState::Callback})}), false},
        {QStringLiteral("waiting"), tickets({open, test(kWaiting, Test::Equal, true)}, kMovedAt), false},
        {QStringLiteral("escalated"), tickets({open, test(kEscalatedTo, Test::Filled)}, kMovedAt), false},
        {QStringLiteral("form_owed"), tickets({test(kFormOwed, Test::Equal, true)}, kRecordedAt), false},
        {QStringLiteral("closed"), tickets({ended}, kClosedAt, true), false},
        {QStringLiteral("all"), tickets({}, kRecordedAt, true), false},
    };
}

}  // namespace Seatdesk
