// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heardparts.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace AccessLogEntryField {
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBy{"by"};
inline constexpr QLatin1StringView kWhat{"what"};
inline constexpr QLatin1StringView kRecord{"record"};
inline constexpr QLatin1StringView kTarget{"target"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kAmount{"amount"};
inline constexpr QLatin1StringView kHeard{"heard"};
}  // namespace AccessLogEntryField

/// Who looked at, exported, printed or heard what, when and why.
class AccessLogEntry : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"access_log"};

    using RowView::RowView;

    [[nodiscard]] std::optional<Instant> at() const { return instant(AccessLogEntryField::kAt); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(AccessLogEntryField::kBy); }
    [[nodiscard]] QString what() const { return row().text(AccessLogEntryField::kWhat); }
    [[nodiscard]] QString record() const { return row().text(AccessLogEntryField::kRecord); }
    [[nodiscard]] RecordId target() const { return row().reference(AccessLogEntryField::kTarget); }
    [[nodiscard]] QString reason() const { return row().text(AccessLogEntryField::kReason); }
    [[nodiscard]] qint64 amount() const { return row().integer(AccessLogEntryField::kAmount); }
    /// Of a recording that was listened to: what of it.
    [[nodiscard]] HeardParts heard() const
    {
        return HeardParts::fromJson(row().fields.value(AccessLogEntryField::kHeard).toArray());
    }
};

}  // namespace Seatdesk
