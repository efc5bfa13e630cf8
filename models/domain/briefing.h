// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookactions.h"
#include "domain/taskactions.h"

namespace Seatdesk {

/// The daily briefing of a team in a peak period (domain.md, section 7): a duty of each day of it, shown by the entry
/// of the duty log that it becomes.
class Briefing
{
public:
    /// By which the duty is known among the usual ones.
    static constexpr QLatin1StringView kCode{"briefing"};

    /// What of `dues` is the briefing that this team owes on that day and nothing was said of yet; null: none. What was
    /// left out on a day before is no longer held, and stays overdue in the calendar of duties.
    static const TaskDue* owed(const QList<TaskDue>& dues, ScopeId team, QDate day, const WorkCalendar& calendar);

    /// Writes what was said into the team's book and that the duty was done, shown by that entry: both or neither.
    /// Invalid with "text" where nothing was said, and as fulfil().
    static Result<Group> hold(GroupBuilder builder, const Row& book, const TaskDue& due, const QString& says,
                              bool isOffline);
};

}  // namespace Seatdesk
