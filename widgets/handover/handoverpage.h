// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dutylog.h"
#include "widgets/controls/ground.h"
#include "widgets/handover/handoverways.h"
#include "widgets/workplace.h"

class QComboBox;
class QSplitter;

namespace Seatdesk {

class ActionRegistry;
class DutyLogPane;
class OpenItemsPane;
class ShiftPane;

/// Where a shift is handed over: the team's duty log, what is left open and who is on. For the team; leads of several
/// and directors choose which.
class HandoverPage : public Ground
{
    Q_OBJECT

public:
    HandoverPage(Workplace& place, const Theme& theme, ActionRegistry& actions, const HandoverWays& ways,
                 QWidget* parent = nullptr);

    static QString workspace() { return QStringLiteral("handover"); }
    /// Whether this person sees any team's duty log.
    static bool isConcerned(const Session& session);

    void showTeam(ScopeId team);
    /// Goes on writing an entry of that team.
    void write(ScopeId team);
    /// Goes on correcting that entry, on whatever day it stands.
    void correct(RecordId entry);
    /// Goes on writing down what that team leaves open.
    void addItem(ScopeId team);
    /// Goes on calling the roll of that team's shift.
    void callRoll(ScopeId team);
    /// Goes on with the briefing of that team.
    void brief(ScopeId team);
    /// Goes on handing over that team's shift.
    void handOver(ScopeId team);
    /// Opens the report whose remarks are kept under that text.
    void report(const QString& about);
    /// Opens the points of those on whom this person decides.
    void showPoints();
    /// Opens that team's emergency plans.
    void showPlans(ScopeId team);
    /// Opens the register of that team's paper forms.
    void showPapers(ScopeId team);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void fillTeams();

    Workplace& m_place;
    DutyLog m_log;
    QComboBox* m_teams;
    QSplitter* m_panes;
    QSplitter* m_side;  ///< open items and shift
    bool m_arranged = false;
    DutyLogPane* m_pane;
    OpenItemsPane* m_items;
    ShiftPane* m_shift;
};

}  // namespace Seatdesk
