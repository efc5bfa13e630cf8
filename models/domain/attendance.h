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
inline constexpr QLatin1StringView kAwayAt{"away_at"};
inline constexpr QLatin1StringView kAwayKind{"away_kind"};
inline constexpr QLatin1StringView kCovers{"covers"};
}  // namespace AttendanceField

/// What a roll call (点名) found of a person.
enum class Presence { There, Late, Absent };

template <>
struct EnumKeys<Presence>
{
    static constexpr std::array<QLatin1StringView, 3> names{QLatin1StringView("there"), QLatin1StringView("late"),
                                                            QLatin1StringView("absent")};
};

/// Why somebody is not at the own seat.
enum class AwayKind {
    Leave,
    Cover,  ///< works in the place of a colleague (顶岗)
};

template <>
struct EnumKeys<AwayKind>
{
    static constexpr std::array<QLatin1StringView, 2> names{QLatin1StringView("leave"), QLatin1StringView("cover")};
};

/// That somebody is not at the own seat.
struct SeatAway
{
    AwayKind kind = AwayKind::Leave;
    Instant since{};
    StaffId covers;  ///< for whom; null unless somebody is covered for

    bool operator==(const SeatAway&) const = default;
};

/// Whether a person was there when the roll of a shift was called, and whether they are away from the seat now.
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
    /// Nothing while the person is at the own seat.
    [[nodiscard]] std::optional<SeatAway> away() const
    {
        const std::optional<Instant> since = instant(AttendanceField::kAwayAt);
        if (!since)
            return std::nullopt;
        return SeatAway{fromKey<AwayKind>(row().text(AttendanceField::kAwayKind)).value_or(AwayKind::Leave), *since,
                        row().reference<StaffId>(AttendanceField::kCovers)};
    }
};

}  // namespace Seatdesk
