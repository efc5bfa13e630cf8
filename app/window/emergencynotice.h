// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planboard.h"

#include <QSet>

namespace Seatdesk {

class StatusSegment;
class Theme;
class Workbench;
struct Workplace;

/// Says in the window, whatever page is open, that a team works by an emergency plan: once in the quiet bar when it
/// begins, and at the foot as long as it lasts. Of every team that the person sees. Never takes the caret.
class EmergencyNotice : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `bench` owns it.
    EmergencyNotice(const Workplace& place, const Theme& theme, Workbench& bench);

Q_SIGNALS:
    /// The person wants to see the plans of that team.
    void asked(Seatdesk::ScopeId team);

private:
    void look();
    void tell(const Row& run);
    [[nodiscard]] QString nameOf(const Row& run) const;

    const Workplace& m_place;
    const Theme& m_theme;
    Workbench& m_bench;
    StatusSegment& m_segment;
    PlanBoard m_board;
    QSet<RecordId> m_told;
    RecordId m_shown;  ///< told of in the bar
};

}  // namespace Seatdesk
