// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fulfilment.h"
#include "domain/standingtask.h"

namespace Seatdesk {

class Settings;
class WorkCalendar;

namespace SettingKey {
/// How many days before it is due a standing task is shown.
inline constexpr QLatin1StringView kTaskSoonDays{"task.soon_days"};
/// How many days back what was not done is still asked for.
inline constexpr QLatin1StringView kTaskBackDays{"task.back_days"};
}  // namespace SettingKey

/// A standing task at one of the times at which it is due, for one of those who owe it.
struct TaskDue
{
    enum class State { Later, Soon, Today, Overdue, Done, DoneLate };

    Row task;
    ScopeId unit;  ///< the team that owes it, or the department
    QString period;
    Instant at{};
    State state = State::Later;
    Row fulfilment;          ///< that holds; empty while it is not done
    QList<Row> fulfilments;  ///< all that were written of it, the last one first

    [[nodiscard]] bool isDone() const { return state == State::Done || state == State::DoneLate; }
    /// Whether it is time to do it, or was.
    [[nodiscard]] bool isPressing() const { return state == State::Today || state == State::Overdue; }

    bool operator==(const TaskDue&) const = default;
};

/// The calendar of duties (domain.md, section 8): what of the standing tasks is due when, and what became of it.
class TaskCalendar
{
public:
    /// `calendar` outlives it.
    TaskCalendar(const Settings& settings, const WorkCalendar& calendar);

    /// Of those teams and the department, from as far back as is asked for until as far ahead as is shown, and of what
    /// lies ahead the next of each task; the first that was due in front. `tasks` and `fulfilments` in any order.
    [[nodiscard]] QList<TaskDue> dues(const QList<Row>& tasks, const QList<ScopeId>& teams, ScopeId department,
                                      const QList<Row>& fulfilments, Instant now) const;
    /// From when on fulfilments are needed for that.
    [[nodiscard]] Instant beginsAt(Instant now) const;

private:
    [[nodiscard]] TaskDue::State stateOf(const TaskDue& due, Instant now) const;

    const WorkCalendar& m_calendar;
    int m_soonDays;
    int m_backDays;
};

}  // namespace Seatdesk
