// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "domain/scoring.h"

#include <QList>

namespace Seatdesk {

/// What one group of a scorecard (phrases, attitude and tone, grasp of the need, handling …) brought.
struct CheckPart
{
    QString key;  ///< of the group
    ScoreText name;
    GroupScore score;  ///< over several checks their sum; void where it is in one of them
};

/// By group of the scorecards, in the order of the form, what those scores brought as they stand now. What applied in
/// none of them is left out, and so is a group that brings no points by itself.
[[nodiscard]] QList<CheckPart> checkParts(const QList<Row>& evaluations, const QList<Row>& scorecards);

}  // namespace Seatdesk
