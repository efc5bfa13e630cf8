// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace DutyField {
inline constexpr QLatin1StringView kDay{"day"};
inline constexpr QLatin1StringView kShift{"shift"};
inline constexpr QLatin1StringView kPerson{"person"};
}  // namespace DutyField

/// That a person is on a shift of a day (排班); its scope is the team whose shift it is.
class Duty : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"duty"};

    using RowView::RowView;

    /// The day on which the shift begins.
    [[nodiscard]] QDate date() const { return day(DutyField::kDay); }
    /// Its name in the department's plan of shifts.
    [[nodiscard]] QString shift() const { return row().text(DutyField::kShift); }
    [[nodiscard]] StaffId person() const { return row().reference<StaffId>(DutyField::kPerson); }
};

}  // namespace Seatdesk
