// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace Seatdesk {

/// What the scores of one month come to.
struct MonthScore
{
    QDate month;         ///< its first day
    double average = 0;  ///< out of 100
    int count = 0;

    bool operator==(const MonthScore&) const = default;
};

/// The averages of published scores by the month in which they were published, the oldest first, at most the last
/// `most` months that have any. A month without a score is left out: no data is not zero. What was revised counts as it
/// was decided, what is under appeal not before.
[[nodiscard]] QList<MonthScore> monthScores(const QList<Row>& evaluations, const QTimeZone& zone, int most);

}  // namespace Seatdesk
