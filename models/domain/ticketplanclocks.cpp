// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketplan.h"

#include <algorithm>

namespace Seatdesk {

bool TicketPlan::isOpenClock(const Row& clock)
{
    const std::optional<ClockState> state = TicketClock(clock).state();
    return state == ClockState::Running || state == ClockState::Paused;
}

bool TicketPlan::hasClock(ClockKind kind, bool openOnly) const
{
    return std::any_of(m_clocks.begin(), m_clocks.end(), [&](const Clock& clock) {
        return TicketClock(clock.row).kind() == kind && (!openOnly || isOpenClock(clock.row));
    });
}

void TicketPlan::update(Clock& clock, const QJsonObject& fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field)
        clock.row.fields.insert(field.key(), field.value());
}

void TicketPlan::happened(ClockEvent event)
{
    for (Clock& clock : m_clocks) {
        const std::optional<ClockKind> kind = TicketClock(clock.row).kind();
        if (!kind || !isOpenClock(clock.row))
            continue;
        if (event != ClockEvent::Ended && !clockRule(*kind).stops.contains(event))
            continue;
        // Work that was sent back was neither in time nor late.
        const bool counts = event != ClockEvent::Returned;
        update(clock, counts ? ClockPlan::stopped(TicketClock(clock.row), at()) : ClockPlan::voided(at()));
    }
    for (const ClockRule& rule : clockRules()) {
        if (!rule.starts.contains(event) || !concerns(rule.kind, after()))
            continue;
        const bool isAppointment = rule.kind == ClockKind::Engineer;
        startClock(rule.kind, isAppointment ? after().appointedAt().value_or(at()) : at());
    }
}

void TicketPlan::startClock(ClockKind kind, Instant from)
{
    const ClockProfile profile = clockProfile(kind, m_rules.settings, after(), m_before.customer);
    if (profile.length > 0 && !hasClock(kind, true))
        addClock(kind, m_clockPlan.started(kind, profile, from));
}

void TicketPlan::startPromise(Instant due)
{
    const ClockProfile profile = clockProfile(ClockKind::Promise, m_rules.settings, after(), m_before.customer);
    addClock(ClockKind::Promise, m_clockPlan.startedUntil(ClockKind::Promise, profile, at(), due));
}

void TicketPlan::addClock(ClockKind kind, const QJsonObject& fields)
{
    Clock clock;
    clock.row.record = TicketClock::kRecord;
    clock.row.id = newId<RecordId>();
    clock.row.fields = fields;
    clock.row.fields.insert(TicketClockField::kTicket, m_before.ticket.id().toString());
    clock.row.fields.insert(TicketClockField::kHolder, after().scope().toString());
    if (after().waiting() && clockRule(kind).pauses)
        update(clock, ClockPlan::paused(at(), after().waitReason()));
    m_clocks.append(clock);
}

void TicketPlan::reviveClock(ClockKind kind)
{
    const auto last = std::find_if(m_clocks.rbegin(), m_clocks.rend(),
                                   [&](const Clock& clock) { return TicketClock(clock.row).kind() == kind; });
    if (last == m_clocks.rend() || isOpenClock(last->row))
        return;
    Clock clock;
    clock.row.record = TicketClock::kRecord;
    clock.row.id = newId<RecordId>();
    clock.row.fields = last->row.fields;
    clock.row.fields.remove(TicketClockField::kEndedAt);
    clock.row.fields.insert(TicketClockField::kState, keyOf(ClockState::Running));
    // The first one did not come to its end: counted once, as the one that goes on.
    update(*last, ClockPlan::voided(at()));
    m_clocks.append(clock);
}

void TicketPlan::stopClock(ClockKind kind)
{
    for (Clock& clock : m_clocks) {
        if (TicketClock(clock.row).kind() == kind && isOpenClock(clock.row))
            update(clock, ClockPlan::stopped(TicketClock(clock.row), at()));
    }
}

void TicketPlan::voidClock(ClockKind kind)
{
    for (Clock& clock : m_clocks) {
        if (TicketClock(clock.row).kind() == kind && isOpenClock(clock.row))
            update(clock, ClockPlan::voided(at()));
    }
}

void TicketPlan::voidClocks()
{
    for (const ClockKind kind : allOf<ClockKind>())
        voidClock(kind);
}

void TicketPlan::pauseClocks(const QString& reason, bool all)
{
    for (Clock& clock : m_clocks) {
        const TicketClock view(clock.row);
        if (view.state() == ClockState::Running && view.kind() && (all || clockRule(*view.kind()).pauses))
            update(clock, ClockPlan::paused(at(), reason));
    }
}

void TicketPlan::resumeClocks()
{
    for (Clock& clock : m_clocks) {
        const TicketClock view(clock.row);
        if (view.state() == ClockState::Paused)
            update(clock, m_clockPlan.resumed(view, at()));
    }
}

void TicketPlan::setDue()
{
    const bool changed =
        std::any_of(m_clocks.begin(), m_clocks.end(), [](const Clock& clock) { return clock.row != clock.before; });
    // Whoever hands in a ticket without its clocks does not lose what the row says of them.
    if (!changed && isOpen(after()))
        return;
    const Clock* next = nullptr;
    for (const Clock& clock : m_clocks) {
        const TicketClock view(clock.row);
        if (view.state() == ClockState::Running && view.dueAt() &&
            (!next || view.dueAt() < TicketClock(next->row).dueAt()))
            next = &clock;
    }
    const TicketClock due(next ? next->row : Row());
    setTime(TicketField::kDueAt, due.dueAt());
    setTime(TicketField::kWarnAt, due.warnAt());
    setTime(TicketField::kDueFrom, due.startedAt());
    set(TicketField::kDueKind, due.kind() ? QJsonValue(keyOf(*due.kind())) : QJsonValue());
}

}  // namespace Seatdesk
