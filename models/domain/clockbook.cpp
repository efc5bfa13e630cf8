// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockbook.h"

#include <algorithm>

namespace Seatdesk {

namespace {

bool isOpenClock(const Row& clock)
{
    const std::optional<ClockState> state = TicketClock(clock).state();
    return state == ClockState::Running || state == ClockState::Paused;
}

bool isKind(const Row& clock, ClockKind kind)
{
    return TicketClock(clock).kind() == kind;
}

/// A clock that ended while it stood still has kept since when.
ClockState stateBeforeTheEnd(const Row& clock)
{
    return TicketClock(clock).pausedAt() ? ClockState::Paused : ClockState::Running;
}

/// The fields that differ, as base and set of a change.
void setDifference(Operation& change, const Row& before, const Row& after)
{
    QStringList names = before.fields.keys() + after.fields.keys();
    names.removeDuplicates();
    for (const QString& name : names) {
        const auto value = [&](const Row& row) {
            const QJsonValue held = row.fields.value(name);
            return held.isUndefined() ? QJsonValue() : held;
        };
        if (value(before) == value(after))
            continue;
        change.base.insert(name, value(before));
        change.set.insert(name, value(after));
    }
}

}  // namespace

Operation consequence(const Operation& source, Operation::Verb verb, const QString& record, RecordId row)
{
    Operation operation;
    operation.id = OperationId(derivedId(source.id, row.toString()).uuid());
    operation.group = source.group;
    operation.seat = source.seat;
    operation.person = source.person;
    operation.at = source.at;
    operation.record = record;
    operation.verb = verb;
    operation.row = row;
    return operation;
}

ClockBook::ClockBook(const CompletionRules& rules, const QList<Row>& clocks) : m_rules(rules), m_plan(rules.calendar)
{
    for (const Row& clock : clocks)
        m_entries.append({clock, clock});
}

bool ClockBook::has(ClockKind kind, bool openOnly) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return isKind(entry.row, kind) && (!openOnly || isOpenClock(entry.row));
    });
}

bool ClockBook::holds(RecordId clock) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.row.id == clock; });
}

const Row* ClockBook::open(ClockKind kind) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return isKind(entry.row, kind) && isOpenClock(entry.row);
    });
    return found == m_entries.end() ? nullptr : &found->row;
}

const Row* ClockBook::next() const&
{
    const Row* next = nullptr;
    for (const Entry& entry : m_entries) {
        const TicketClock clock(entry.row);
        if (clock.state() == ClockState::Running && clock.dueAt() &&
            (!next || clock.dueAt() < TicketClock(*next).dueAt()))
            next = &entry.row;
    }
    return next;
}

QList<Row> ClockBook::rows() const
{
    QList<Row> rows;
    for (const Entry& entry : m_entries)
        rows.append(entry.row);
    return rows;
}

void ClockBook::update(Entry& entry, const QJsonObject& fields, Instant at)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.value().isNull())
            entry.row.fields.remove(field.key());
        else
            entry.row.fields.insert(field.key(), field.value());
    }
    entry.row.updatedAt = at;
    m_changed = true;
}

void ClockBook::add(ClockKind kind, QJsonObject fields, const Cause& cause)
{
    fields.insert(TicketClockField::kTicket, cause.ticket.id().toString());
    fields.insert(TicketClockField::kHolder, cause.ticket.scope().toString());
    Entry entry;
    entry.row.record = TicketClock::kRecord;
    entry.row.id = derivedId(cause.operation, QStringLiteral("clock.") + keyOf(kind));
    update(entry, fields, cause.at);
    m_entries.append(entry);
}

void ClockBook::start(ClockKind kind, Instant from, const Cause& cause)
{
    const ClockProfile profile = clockProfile(kind, m_rules.settings, cause.ticket, m_customer);
    if (profile.length <= 0 || has(kind, true))
        return;
    add(kind, m_plan.started(kind, profile, from), cause);
    if (cause.ticket.waiting() && clockRule(kind).pauses)
        update(m_entries.last(), ClockPlan::paused(cause.at, cause.ticket.waitReason()), cause.at);
}

void ClockBook::startPromise(Instant due, const Cause& cause)
{
    const ClockProfile profile = clockProfile(ClockKind::Promise, m_rules.settings, cause.ticket, m_customer);
    add(ClockKind::Promise, m_plan.startedUntil(ClockKind::Promise, profile, cause.at, due), cause);
}

void ClockBook::happened(ClockEvent event, const Cause& cause)
{
    for (Entry& entry : m_entries) {
        const std::optional<ClockKind> kind = TicketClock(entry.row).kind();
        if (!kind || !isOpenClock(entry.row))
            continue;
        if (event != ClockEvent::Ended && !clockRule(*kind).stops.contains(event))
            continue;
        // Work that was sent back was neither in time nor late.
        const bool counts = event != ClockEvent::Returned;
        update(entry, counts ? ClockPlan::stopped(TicketClock(entry.row), cause.at) : ClockPlan::voided(cause.at),
               cause.at);
    }
    for (const ClockRule& rule : clockRules()) {
        if (!rule.starts.contains(event) || !concerns(rule.kind, cause.ticket))
            continue;
        const bool isAppointment = rule.kind == ClockKind::Engineer;
        start(rule.kind, isAppointment ? cause.ticket.appointedAt().value_or(cause.at) : cause.at, cause);
    }
}

void ClockBook::revive(ClockKind kind, const Cause& cause)
{
    const auto last =
        std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry& entry) { return isKind(entry.row, kind); });
    if (last == m_entries.rend() || isOpenClock(last->row))
        return;
    QJsonObject fields = last->row.fields;
    fields.remove(TicketClockField::kEndedAt);
    fields.insert(TicketClockField::kState, keyOf(stateBeforeTheEnd(last->row)));
    // The first one did not come to its end: counted once, as the one that goes on.
    update(*last, ClockPlan::voided(cause.at), cause.at);
    add(kind, fields, cause);
    if (TicketClock(m_entries.last().row).state() == ClockState::Paused && !cause.ticket.waiting())
        update(m_entries.last(), m_plan.resumed(TicketClock(m_entries.last().row), cause.at), cause.at);
}

void ClockBook::reviveDone(Instant doneAt, const Cause& cause)
{
    for (const ClockRule& rule : clockRules()) {
        const bool endedThen = std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
            return isKind(entry.row, rule.kind) && TicketClock(entry.row).endedAt() == doneAt;
        });
        if (endedThen && rule.stops.contains(ClockEvent::Done))
            revive(rule.kind, cause);
    }
}

void ClockBook::stop(ClockKind kind, Instant at)
{
    for (Entry& entry : m_entries) {
        if (isKind(entry.row, kind) && isOpenClock(entry.row))
            update(entry, ClockPlan::stopped(TicketClock(entry.row), at), at);
    }
}

void ClockBook::discard(ClockKind kind, Instant at)
{
    for (Entry& entry : m_entries) {
        if (isKind(entry.row, kind) && isOpenClock(entry.row))
            update(entry, ClockPlan::voided(at), at);
    }
}

void ClockBook::discardAll(Instant at)
{
    for (const ClockKind kind : allOf<ClockKind>())
        discard(kind, at);
}

void ClockBook::pause(Instant at, const QString& reason, bool all)
{
    for (Entry& entry : m_entries) {
        const TicketClock clock(entry.row);
        if (clock.state() == ClockState::Running && clock.kind() && (all || clockRule(*clock.kind()).pauses))
            update(entry, ClockPlan::paused(at, reason), at);
    }
}

void ClockBook::resume(Instant at)
{
    for (Entry& entry : m_entries) {
        const TicketClock clock(entry.row);
        if (clock.state() == ClockState::Paused)
            update(entry, m_plan.resumed(clock, at), at);
    }
}

void ClockBook::takeBack(Instant step, ClockEvent event, Instant at)
{
    for (Entry& entry : m_entries) {
        const TicketClock clock(entry.row);
        if (!clock.kind() || entry.row.updatedAt != step)
            continue;
        if (!isOpenClock(entry.row))
            update(entry,
                   {{TicketClockField::kState, keyOf(stateBeforeTheEnd(entry.row))},
                    {TicketClockField::kEndedAt, QJsonValue()}},
                   at);
        else if (clockRule(*clock.kind()).starts.contains(event))
            update(entry, ClockPlan::voided(at), at);
    }
}

void ClockBook::take(const Operation& operation)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.row.id == operation.row; });
    const Row row = applied(operation, found == m_entries.end() ? Row() : found->row);
    if (found == m_entries.end())
        m_entries.append({row, row});
    else
        *found = {row, row};
    m_changed = true;
}

Group ClockBook::written(const Operation& source, const QSet<RecordId>& said)
{
    Group group;
    for (Entry& entry : m_entries) {
        const bool isNew = entry.before.id.isNull();
        if ((isNew || entry.row.fields != entry.before.fields) && !said.contains(entry.row.id)) {
            Operation operation = consequence(source, isNew ? Operation::Verb::Insert : Operation::Verb::Change,
                                              TicketClock::kRecord, entry.row.id);
            if (isNew)
                operation.set = entry.row.fields;
            else
                setDifference(operation, entry.before, entry.row);
            group.append(operation);
        }
        entry.before = entry.row;
    }
    return group;
}

}  // namespace Seatdesk
