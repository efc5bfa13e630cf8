// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/row.h"
#include "domain/scoreform.h"

#include <QList>

namespace Seatdesk {

/// Something that checks of quality found more than once.
struct CommonFault
{
    /// Whom training is for.
    enum class Reach {
        Team,  ///< half of those who were checked, or more
        Some,
        One,
    };

    ScoreItem item;
    QList<Row> evaluations;  ///< in which it lost points
    QList<StaffId> people;   ///< whose calls they were, each once
    Reach reach = Reach::One;
};

/// Whether a score counts for its agent: published, and not under appeal; a second one only by what was decided.
[[nodiscard]] bool countsAsScore(const Row& evaluation);

/// The items of the scorecards that lost points in at least two of the scores that count, the most frequent first;
/// between equals in the order of the form.
[[nodiscard]] QList<CommonFault> commonFaults(const QList<Row>& evaluations, const QList<Row>& scorecards);

/// What inspectors remarked in those that count, as they wrote it, the latest check first.
[[nodiscard]] QStringList qualityRemarks(const QList<Row>& evaluations);

}  // namespace Seatdesk
