// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace RedactionField {
inline constexpr QLatin1StringView kRecording{"recording"};
inline constexpr QLatin1StringView kFromUs{"from_us"};
inline constexpr QLatin1StringView kToUs{"to_us"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kText{"text"};
inline constexpr QLatin1StringView kTakesBack{"takes_back"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBy{"by"};
}  // namespace RedactionField

/// Why a part of a call is not to be heard.
enum class RedactionReason { Bank, IdNumber, Password, Health, ThirdPerson, Other };

template <>
struct EnumKeys<RedactionReason>
{
    static constexpr std::array<QLatin1StringView, 6> names{QLatin1StringView("bank"),     QLatin1StringView("id"),
                                                            QLatin1StringView("password"), QLatin1StringView("health"),
                                                            QLatin1StringView("third"),    QLatin1StringView("other")};
};

/// That a part of a recording is not to be heard, or that it may be heard again (domain.md section 10). Written once:
/// who takes one back writes a second one that names it. Everybody of the department sees it: where a beep lies is no
/// secret, and whoever hears the call must hear the beep.
class Redaction : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"redaction"};

    using RowView::RowView;

    [[nodiscard]] RecordId recording() const { return row().reference(RedactionField::kRecording); }
    /// Microseconds from the beginning of the recording.
    [[nodiscard]] qint64 fromUs() const { return row().integer(RedactionField::kFromUs); }
    /// The first microsecond that is heard again.
    [[nodiscard]] qint64 toUs() const { return row().integer(RedactionField::kToUs); }
    [[nodiscard]] RedactionReason reason() const
    {
        return fromKey<RedactionReason>(row().text(RedactionField::kReason)).value_or(RedactionReason::Other);
    }
    /// In words, where the reason is another; of a taking back, why.
    [[nodiscard]] QString text() const { return row().text(RedactionField::kText); }
    /// The redaction that is none any more; null in one that hides.
    [[nodiscard]] RecordId takesBack() const { return row().reference(RedactionField::kTakesBack); }
    [[nodiscard]] bool isTakingBack() const { return !takesBack().isNull(); }
    [[nodiscard]] Instant at() const { return row().time(RedactionField::kAt); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(RedactionField::kBy); }
};

}  // namespace Seatdesk
