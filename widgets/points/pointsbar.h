// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pointdesk.h"
#include "widgets/controls/ground.h"

class QLabel;

namespace Seatdesk {

class ActionRegistry;
class Chip;
struct Workplace;

/// The person's own points of this month in a line, with the way to what they are made of.
class PointsBar : public Ground
{
    Q_OBJECT

public:
    /// `action` opens the points. All outlive it.
    PointsBar(Workplace& place, const Theme& theme, ActionRegistry& actions, const QString& action);

private:
    void showPoints();

    Workplace& m_place;
    PointDesk m_desk;
    QLabel* m_total;
    Chip* m_measure;
};

}  // namespace Seatdesk
