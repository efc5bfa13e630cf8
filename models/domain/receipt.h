// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace ReceiptField {
inline constexpr QLatin1StringView kAnnouncement{"announcement"};
inline constexpr QLatin1StringView kPerson{"person"};
inline constexpr QLatin1StringView kAt{"at"};
}  // namespace ReceiptField

/// That a person has read an announcement.
class Receipt : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"receipt"};

    using RowView::RowView;

    [[nodiscard]] RecordId announcement() const { return row().reference(ReceiptField::kAnnouncement); }
    [[nodiscard]] StaffId person() const { return row().reference<StaffId>(ReceiptField::kPerson); }
    [[nodiscard]] std::optional<Instant> at() const { return instant(ReceiptField::kAt); }
};

}  // namespace Seatdesk
