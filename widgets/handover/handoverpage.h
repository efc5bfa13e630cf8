// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dutylog.h"
#include "widgets/controls/ground.h"
#include "widgets/handover/handoverways.h"
#include "widgets/workplace.h"

class QComboBox;

namespace Seatdesk {

class ActionRegistry;
class DutyLogPane;
class OpenItemsPane;

/// Where a shift is handed over: the team's duty log and what is left open. For the team; leads of several and
/// directors choose which.
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

private:
    void fillTeams();

    Workplace& m_place;
    DutyLog m_log;
    QComboBox* m_teams;
    DutyLogPane* m_pane;
    OpenItemsPane* m_items;
};

}  // namespace Seatdesk
