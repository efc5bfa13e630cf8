// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taskcalendar.h"
#include "widgets/knowledge/twolinedelegate.h"

#include <QTimeZone>

namespace Seatdesk {

class Session;

/// What people read of the calendar of duties.
namespace TaskWords {

QString state(TaskDue::State state);
Tone tone(TaskDue::State state);
/// "Mondays, Fridays at 18:00, the working day before where that is none".
QString recurs(const Recurrence& recurrence);
QString pattern(Recurrence::Pattern pattern);
QString move(Recurrence::Move move);
/// The person who is named, or the role; with the team that owes it, if one does.
QString who(const StandingTask& task, ScopeId unit, const Session& session);
/// "7 copies: one to the director; six to the analysis meeting"; empty where none are handed out.
QString copies(int count, const QString& to);
/// What a link leads to: "Ticket", "Article"; empty where there is none.
QString link(const BookLink& link);
/// A duty as a row of a list.
TwoLines lines(const TaskDue& due, const Session& session, const QTimeZone& zone);
/// What was said of a duty, as a row of its history; `holds`: nothing was said later of the same time.
TwoLines lines(const Fulfilment& fulfilment, bool holds, const Session& session, const QTimeZone& zone);
/// A standing task as a row of a list, with when it is due next.
TwoLines lines(const StandingTask& task, const Session& session, const WorkCalendar& calendar);
/// Two sentences at most, of what has come to its day: what it is where it is one, else how many.
QString pressing(const QList<TaskDue>& dues, const Session& session, const QTimeZone& zone);

}  // namespace TaskWords

}  // namespace Seatdesk
