// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockplan.h"

namespace Seatdesk {

namespace {

QJsonValue micros(Instant instant)
{
    return toMicros(instant);
}

}  // namespace

Instant ClockPlan::due(const ClockProfile& profile, Instant from) const
{
    switch (profile.unit) {
        case ClockUnit::Minutes:
            return from + std::chrono::minutes(profile.length);
        case ClockUnit::Hours:
            return from + std::chrono::hours(profile.length);
        case ClockUnit::WorkingDays:
            return m_calendar.plusWorkingDays(from, profile.length);
        case ClockUnit::Days:
            break;
    }
    return m_calendar.plusDays(from, profile.length);
}

QJsonObject ClockPlan::started(ClockKind kind, const ClockProfile& profile, Instant from) const
{
    return startedUntil(kind, profile, from, due(profile, from));
}

QJsonObject ClockPlan::startedUntil(ClockKind kind, const ClockProfile& profile, Instant from, Instant due) const
{
    const bool working = profile.unit == ClockUnit::WorkingDays;
    const Duration whole = working ? m_calendar.workingBetween(from, due) : due - from;
    const Duration calm = whole * (100 - profile.warnPercent) / 100;
    const Instant warn = working ? m_calendar.plusWorking(from, calm) : from + calm;
    return {{TicketClockField::kKind, keyOf(kind)},         {TicketClockField::kState, keyOf(ClockState::Running)},
            {TicketClockField::kStartedAt, micros(from)},   {TicketClockField::kDueAt, micros(due)},
            {TicketClockField::kWarnAt, micros(warn)},      {TicketClockField::kAmount, profile.length},
            {TicketClockField::kUnit, keyOf(profile.unit)}, {TicketClockField::kWhom, keyOf(profile.whom)}};
}

QJsonObject ClockPlan::paused(Instant at, const QString& reason)
{
    return {{TicketClockField::kState, keyOf(ClockState::Paused)},
            {TicketClockField::kPausedAt, micros(at)},
            {TicketClockField::kPauseReason, reason}};
}

Instant ClockPlan::moved(ClockUnit unit, Instant moment, Instant pausedAt, Instant at) const
{
    const bool ahead = moment > pausedAt;
    if (unit != ClockUnit::WorkingDays || !ahead)
        return moment + (at - pausedAt);
    // By the working time that was lost: a pause in the night must not bring the next opening back to the last closing.
    const Duration lost = m_calendar.workingBetween(pausedAt, at);
    return lost == Duration::zero() ? moment : m_calendar.plusWorking(moment, lost);
}

QJsonObject ClockPlan::resumed(const TicketClock& clock, Instant at) const
{
    const Instant pausedAt = clock.pausedAt().value_or(at);
    const ClockUnit unit = clock.unit().value_or(ClockUnit::Minutes);
    const auto pausedFor = std::chrono::duration_cast<std::chrono::seconds>(at - pausedAt).count();
    QJsonObject fields{{TicketClockField::kState, keyOf(ClockState::Running)},
                       {TicketClockField::kPausedAt, QJsonValue()},
                       {TicketClockField::kPauseReason, QJsonValue()},
                       {TicketClockField::kPausedFor, clock.pausedFor() + static_cast<qint64>(pausedFor)}};
    if (clock.dueAt())
        fields.insert(TicketClockField::kDueAt, micros(moved(unit, *clock.dueAt(), pausedAt, at)));
    // A warning that was already due stays so.
    if (clock.warnAt() && *clock.warnAt() > pausedAt)
        fields.insert(TicketClockField::kWarnAt, micros(moved(unit, *clock.warnAt(), pausedAt, at)));
    return fields;
}

QJsonObject ClockPlan::stopped(const TicketClock& clock, Instant at)
{
    const bool isPaused = clock.state() == ClockState::Paused;
    const Instant judged = isPaused ? clock.pausedAt().value_or(at) : at;
    const bool met = !clock.dueAt() || judged <= *clock.dueAt();
    return {{TicketClockField::kState, keyOf(met ? ClockState::Met : ClockState::Missed)},
            {TicketClockField::kEndedAt, micros(at)}};
}

QJsonObject ClockPlan::voided(Instant at)
{
    return {{TicketClockField::kState, keyOf(ClockState::Void)}, {TicketClockField::kEndedAt, micros(at)}};
}

}  // namespace Seatdesk
