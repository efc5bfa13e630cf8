// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace CalendarDayField {
inline constexpr QLatin1StringView kDay{"day"};
inline constexpr QLatin1StringView kKind{"kind"};
inline constexpr QLatin1StringView kName{"name"};
}  // namespace CalendarDayField

/// A holiday, a make-up day, or a day of a peak period. A day of a peak period may be one of the others as well: that
/// is a row of its own, and a row never turns from one into the other.
class CalendarDay : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"calendar_day"};

    static constexpr QLatin1StringView kHoliday{"holiday"};
    static constexpr QLatin1StringView kWorkday{"workday"};
    static constexpr QLatin1StringView kPeak{"peak"};

    using RowView::RowView;

    [[nodiscard]] QDate date() const { return day(CalendarDayField::kDay); }
    [[nodiscard]] QString kind() const { return row().text(CalendarDayField::kKind); }
    [[nodiscard]] bool isPeak() const { return kind() == kPeak; }
    [[nodiscard]] QString name() const { return row().text(CalendarDayField::kName); }
};

}  // namespace Seatdesk
