// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace CalendarDayField {
inline constexpr QLatin1StringView kDay{"day"};
inline constexpr QLatin1StringView kKind{"kind"};
inline constexpr QLatin1StringView kName{"name"};
}  // namespace CalendarDayField

/// A holiday or a make-up day.
class CalendarDay : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"calendar_day"};

    using RowView::RowView;

    [[nodiscard]] QDate date() const { return day(CalendarDayField::kDay); }
    [[nodiscard]] QString kind() const { return row().text(CalendarDayField::kKind); }
    [[nodiscard]] QString name() const { return row().text(CalendarDayField::kName); }
};

}  // namespace Seatdesk
