// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace AnnouncementField {
inline constexpr QLatin1StringView kTitle{"title"};
inline constexpr QLatin1StringView kBody{"body"};
inline constexpr QLatin1StringView kMustRead{"must_read"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBy{"by"};
inline constexpr QLatin1StringView kValidUntil{"valid_until"};
inline constexpr QLatin1StringView kCorrectedAt{"corrected_at"};
inline constexpr QLatin1StringView kEndedReason{"ended_reason"};
}  // namespace AnnouncementField

/// A notice to the department or a team.
class Announcement : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"announcement"};

    using RowView::RowView;

    [[nodiscard]] QString title() const { return row().text(AnnouncementField::kTitle); }
    [[nodiscard]] QString body() const { return row().text(AnnouncementField::kBody); }
    [[nodiscard]] bool mustRead() const { return row().flag(AnnouncementField::kMustRead); }
    [[nodiscard]] std::optional<Instant> at() const { return instant(AnnouncementField::kAt); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(AnnouncementField::kBy); }
    [[nodiscard]] std::optional<Instant> validUntil() const { return instant(AnnouncementField::kValidUntil); }
    /// When it was corrected so that everybody reads it anew.
    [[nodiscard]] std::optional<Instant> correctedAt() const { return instant(AnnouncementField::kCorrectedAt); }
    /// Why it was withdrawn; empty unless it was.
    [[nodiscard]] QString endedReason() const { return row().text(AnnouncementField::kEndedReason); }
};

}  // namespace Seatdesk
