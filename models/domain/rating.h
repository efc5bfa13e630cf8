// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"
#include "domain/ticketkeys.h"

namespace Seatdesk {

namespace RatingField {
inline constexpr QLatin1StringView kContact{"contact"};
inline constexpr QLatin1StringView kInvitation{"invitation"};
inline constexpr QLatin1StringView kScore{"score"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBy{"by"};
}  // namespace RatingField

/// The invitation to rate a contact, and the rating when there was one.
class Rating : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"rating"};

    using RowView::RowView;

    [[nodiscard]] ContactId contact() const { return row().reference<ContactId>(RatingField::kContact); }
    [[nodiscard]] std::optional<Invitation> invitation() const
    {
        return fromKey<Invitation>(row().text(RatingField::kInvitation));
    }
    [[nodiscard]] QString score() const { return row().text(RatingField::kScore); }
    [[nodiscard]] std::optional<Instant> at() const { return instant(RatingField::kAt); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(RatingField::kBy); }
};

}  // namespace Seatdesk
