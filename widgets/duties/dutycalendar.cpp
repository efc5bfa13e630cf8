// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duties/dutycalendar.h"

#include "domain/settings.h"
#include "widgets/actions/pageactions.h"
#include "widgets/duties/tasksdialog.h"
#include "widgets/duties/taskwords.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

DutyCalendar::DutyCalendar(Workplace& place, const Theme& theme, ActionRegistry& actions, DutyWays ways,
                           QWidget* window)
    : QObject(window),
      m_place(place),
      m_theme(theme),
      m_ways(std::move(ways)),
      m_window(window),
      m_board(place.records, place.session, place.settings, place.calendar),
      m_watch(m_board)
{
    PageActions(actions, this, {}, tr("Duties"))
        .add(
            {.id = action(), .name = tr("Calendar of duties…"), .icon = QStringLiteral("view-calendar"), .run = [this] {
                 open();
             }});
    connect(&m_watch, &TaskWatch::pressing, this, &DutyCalendar::tell);
}

void DutyCalendar::open()
{
    if (!m_dialog)
        m_dialog = new TasksDialog(m_place, m_theme, m_board, m_ways, m_window);
    m_dialog->open();
}

void DutyCalendar::resume(const QString& about)
{
    open();
    m_dialog->resume(about);
}

void DutyCalendar::tell(const QList<TaskDue>& dues)
{
    const bool isOverdue =
        std::any_of(dues.begin(), dues.end(), [](const TaskDue& due) { return due.state == TaskDue::State::Overdue; });
    Q_EMIT pressing(TaskWords::pressing(dues, m_place.session, m_place.settings.zone()), isOverdue);
}

}  // namespace Seatdesk
