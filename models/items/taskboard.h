// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taskcalendar.h"
#include "items/liverows.h"

#include <QTimer>

namespace Seatdesk {

class Session;

/// The calendar of duties as this person sees it: what is due, what was done, and the standing tasks behind it. Looks
/// at the clock by itself. GUI thread.
class TaskBoard : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    TaskBoard(Records& records, const Session& session, const Settings& settings, const WorkCalendar& calendar,
              QObject* parent = nullptr);

    /// What was due first in front.
    [[nodiscard]] const QList<TaskDue>& dues() const { return m_dues; }
    /// All that there are, also those that ended, by their names.
    [[nodiscard]] const QList<Row>& tasks() const { return m_tasks.rows(); }
    /// The task and those whose rule it replaced, the newest first.
    [[nodiscard]] QList<RecordId> lineOf(RecordId task) const;
    /// Whether it is this person's to do.
    [[nodiscard]] bool isMine(const TaskDue& due) const;
    /// Whether this person may say that it was done.
    [[nodiscard]] bool mayFulfil(const TaskDue& due) const;
    [[nodiscard]] bool isLoaded() const { return m_tasks.isLoaded() && m_fulfilments.isLoaded(); }

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void ask();
    void gather();
    [[nodiscard]] QList<ScopeId> teams() const;

    const Session& m_session;
    const Settings& m_settings;
    const WorkCalendar& m_calendar;
    LiveRows m_tasks;
    LiveRows m_fulfilments;
    Instant m_begin{};  ///< from when on fulfilments are known
    QTimer m_clock;
    bool m_isTold = false;
    QList<Row> m_toldTasks;
    QList<TaskDue> m_dues;
};

}  // namespace Seatdesk
