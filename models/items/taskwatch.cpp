// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/taskwatch.h"

namespace Seatdesk {

TaskWatch::TaskWatch(const TaskBoard& board, QObject* parent) : QObject(parent), m_board(board)
{
    connect(&board, &TaskBoard::changed, this, &TaskWatch::look);
}

void TaskWatch::look()
{
    QList<TaskDue> fresh;
    for (const TaskDue& due : m_board.dues()) {
        if (!due.isPressing() || !m_board.isMine(due))
            continue;
        const QString step = due.state == TaskDue::State::Overdue ? QStringLiteral(" overdue") : QString();
        const QString told = due.task.id.toString() + due.unit.toString() + due.period + step;
        if (m_told.contains(told))
            continue;
        m_told.insert(told);
        fresh.append(due);
    }
    if (!fresh.isEmpty())
        Q_EMIT pressing(fresh);
}

}  // namespace Seatdesk
