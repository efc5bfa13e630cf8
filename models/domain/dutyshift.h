// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace DutyShiftField {
inline constexpr QLatin1StringView kName{"name"};
inline constexpr QLatin1StringView kDay{"day"};
inline constexpr QLatin1StringView kStartsAt{"starts_at"};
inline constexpr QLatin1StringView kEndsAt{"ends_at"};
inline constexpr QLatin1StringView kOpenedAt{"opened_at"};
inline constexpr QLatin1StringView kOpenedBy{"opened_by"};
inline constexpr QLatin1StringView kClosedAt{"closed_at"};
inline constexpr QLatin1StringView kClosedBy{"closed_by"};
inline constexpr QLatin1StringView kEnding{"ending"};
inline constexpr QLatin1StringView kRelievedBy{"relieved_by"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kPage{"signed_page"};
}  // namespace DutyShiftField

/// How a shift ends.
enum class ShiftEnding {
    Relieved,    ///< somebody took over
    Nobody,      ///< nobody came
    Last,        ///< none follows on that day
    Overridden,  ///< a lead ended it, whoever was to sign
};

template <>
struct EnumKeys<ShiftEnding>
{
    static constexpr std::array<QLatin1StringView, 4> names{QLatin1StringView("relieved"), QLatin1StringView("nobody"),
                                                            QLatin1StringView("last"), QLatin1StringView("overridden")};
};

/// A team's shift that was opened: it goes on until it is handed over.
class DutyShift : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"shift"};

    using RowView::RowView;

    [[nodiscard]] QString name() const { return row().text(DutyShiftField::kName); }
    /// On which it begins.
    [[nodiscard]] QDate date() const { return day(DutyShiftField::kDay); }
    [[nodiscard]] Instant startsAt() const { return row().time(DutyShiftField::kStartsAt); }
    [[nodiscard]] Instant endsAt() const { return row().time(DutyShiftField::kEndsAt); }
    [[nodiscard]] std::optional<Instant> openedAt() const { return instant(DutyShiftField::kOpenedAt); }
    [[nodiscard]] StaffId openedBy() const { return row().reference<StaffId>(DutyShiftField::kOpenedBy); }
    [[nodiscard]] std::optional<Instant> closedAt() const { return instant(DutyShiftField::kClosedAt); }
    [[nodiscard]] StaffId closedBy() const { return row().reference<StaffId>(DutyShiftField::kClosedBy); }
    [[nodiscard]] std::optional<ShiftEnding> ending() const
    {
        return fromKey<ShiftEnding>(row().text(DutyShiftField::kEnding));
    }
    [[nodiscard]] StaffId relievedBy() const { return row().reference<StaffId>(DutyShiftField::kRelievedBy); }
    /// Why it ended otherwise than by somebody taking over.
    [[nodiscard]] QString reason() const { return row().text(DutyShiftField::kReason); }
    /// The entry of the duty log that hands it over, where whoever takes over signs at another seat; null otherwise.
    [[nodiscard]] RecordId page() const { return row().reference(DutyShiftField::kPage); }
    /// Whether its page was signed by closedBy() and waits for the signature of relievedBy(). It goes on until then.
    [[nodiscard]] bool isWaiting() const { return !page().isNull() && !closedAt(); }
};

}  // namespace Seatdesk
