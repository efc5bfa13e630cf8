// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/taskboard.h"
#include "widgets/controls/noticebar.h"
#include "widgets/workplace.h"

#include <functional>

namespace Seatdesk {

class ActionRegistry;
class DutyLog;

/// Says that the team whose log is read owes the briefing of a day in a peak period, and lets its lead hold it: what
/// was said becomes an entry of the log, which shows that the duty was done. Out of peak periods there is nothing of
/// it.
class BriefingBar : public NoticeBar
{
    Q_OBJECT

public:
    /// `points`: what is proposed to be said, a line each.
    BriefingBar(Workplace& place, const Theme& theme, ActionRegistry& actions, const DutyLog& log,
                std::function<QStringList()> points);

    /// Says whether and why the duty log cannot be written into.
    void setWriting(const std::function<QString()>& whyNotWrite);
    /// Holds the briefing with what was typed before; says why where that cannot be.
    void goOn();

private:
    void showOwed();
    void hold();
    [[nodiscard]] QString whyNotHold() const;
    /// Null where none is owed.
    [[nodiscard]] const TaskDue* owed() const;
    void submit(const QString& period, const QString& says, const std::function<void(const QString&)>& done);

    Workplace& m_place;
    ActionRegistry& m_actions;
    const DutyLog& m_log;
    std::function<QStringList()> m_points;
    std::function<QString()> m_whyNotWrite;
    TaskBoard m_board;
};

}  // namespace Seatdesk
