// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace AttendanceField {
inline constexpr QLatin1StringView kShift{"shift"};
inline constexpr QLatin1StringView kPerson{"person"};
inline constexpr QLatin1StringView kState{"state"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBy{"by"};
}  // namespace AttendanceField

/// What a roll call (点名) found of a person.
enum class Presence { There, Late, Absent };

template <>
struct EnumKeys<Presence>
{
    static constexpr std::array<QLatin1StringView, 3> names{QLatin1StringView("there"), QLatin1StringView("late"),
                                                            QLatin1StringView("absent")};
};

/// Whether a person was there when the roll of a shift was called.
class Attendance : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"attendance"};

    using RowView::RowView;

    [[nodiscard]] RecordId shift() const { return row().reference(AttendanceField::kShift); }
    [[nodiscard]] StaffId person() const { return row().reference<StaffId>(AttendanceField::kPerson); }
    [[nodiscard]] std::optional<Presence> state() const
    {
        return fromKey<Presence>(row().text(AttendanceField::kState));
    }
    [[nodiscard]] std::optional<Instant> at() const { return instant(AttendanceField::kAt); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(AttendanceField::kBy); }
};

}  // namespace Seatdesk
