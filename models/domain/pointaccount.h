// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pointitem.h"

#include <QDate>
#include <QTimeZone>

namespace Seatdesk {

/// What the points of a month call for.
enum class PointMeasure { None, Talk, Sanction, Severe };

template <>
struct EnumKeys<PointMeasure>
{
    static constexpr std::array<QLatin1StringView, 4> names{QLatin1StringView("none"), QLatin1StringView("talk"),
                                                            QLatin1StringView("sanction"), QLatin1StringView("severe")};
};

/// What one rule came to in a month.
struct PointLine
{
    PointRule rule = PointRule::Late;
    QList<Row> items;  ///< confirmed, in the order in which it happened
    int tenths = 0;
};

/// A person's points in a month, from what was confirmed.
struct PointMonth
{
    QDate month;  ///< its first day
    QList<PointLine> lines;
    int startTenths = 0;
    int totalTenths = 0;  ///< not below 0
    PointMeasure measure = PointMeasure::None;
};

/// Counts what lies with that person and was confirmed; what was decided of others or refused is passed over. `items`
/// has to hold the months before, too, of which a severe case is made.
[[nodiscard]] PointMonth pointMonth(const QList<Row>& items, StaffId person, const QDate& month,
                                    const PointProfile& profile, const QTimeZone& zone);

}  // namespace Seatdesk
