// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ticketprintout.h"
#include "domain/taskcalendar.h"

namespace Seatdesk {

class Session;

/// The calendar of duties as a list on paper: what is overdue, due today and soon, and what was done in this month,
/// each with who does it, by when, the copies and what shows it. GUI thread.
class DutiesPrintout
{
public:
    DutiesPrintout(QList<TaskDue> dues, const Session& session, const QTimeZone& zone)
        : m_dues(std::move(dues)), m_session(session), m_zone(zone)
    {}

    /// `whose`: for whom the list is.
    [[nodiscard]] FormContent content(const QString& whose, const TicketPrintout::Sheet& sheet) const;

private:
    [[nodiscard]] FormSection sectionOf(const QList<TaskDue::State>& states, const QString& heading) const;
    [[nodiscard]] QString textOf(const TaskDue& due) const;
    [[nodiscard]] bool isPrinted(const TaskDue& due) const;

    QList<TaskDue> m_dues;
    const Session& m_session;
    QTimeZone m_zone;
};

}  // namespace Seatdesk
