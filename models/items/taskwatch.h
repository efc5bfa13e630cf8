// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/taskboard.h"

#include <QSet>

namespace Seatdesk {

/// Tells a person what of their duties has come to its day, and what is overdue: once each, and what is so already at
/// the sign-in together. GUI thread.
class TaskWatch : public QObject
{
    Q_OBJECT

public:
    /// `board` outlives it.
    explicit TaskWatch(const TaskBoard& board, QObject* parent = nullptr);

    void look();

Q_SIGNALS:
    /// The first of them was due first.
    void pressing(const QList<Seatdesk::TaskDue>& dues);

private:
    const TaskBoard& m_board;
    QSet<QString> m_told;
};

}  // namespace Seatdesk
