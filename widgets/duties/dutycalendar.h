// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/taskwatch.h"
#include "widgets/duties/dutyways.h"
#include "widgets/workplace.h"

#include <QPointer>
#include <QWidget>

namespace Seatdesk {

class ActionRegistry;
class TasksDialog;
class Theme;

/// A person's calendar of duties: opened from everywhere by its action, and told quietly when a duty comes to its day
/// or is overdue. Never takes the caret.
class DutyCalendar : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it; the calendar stands before `window`.
    DutyCalendar(Workplace& place, const Theme& theme, ActionRegistry& actions, DutyWays ways, QWidget* window);

    /// By which the action that opens it is known.
    static QString action() { return QStringLiteral("duties.list"); }
    void open();
    /// Opens it and goes on with what was typed about that, see TasksDialog::resume.
    void resume(const QString& about);
    [[nodiscard]] const TaskBoard& board() const { return m_board; }

Q_SIGNALS:
    /// A sentence to be shown beside the work.
    void pressing(const QString& sentence, bool isOverdue);

private:
    void tell(const QList<TaskDue>& dues);

    Workplace& m_place;
    const Theme& m_theme;
    DutyWays m_ways;
    QPointer<QWidget> m_window;
    TaskBoard m_board;
    TaskWatch m_watch;
    QPointer<TasksDialog> m_dialog;
};

}  // namespace Seatdesk
