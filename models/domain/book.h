// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace BookField {
inline constexpr QLatin1StringView kName{"name"};
inline constexpr QLatin1StringView kNumber{"number"};
inline constexpr QLatin1StringView kOpenedAt{"opened_at"};
inline constexpr QLatin1StringView kClosedAt{"closed_at"};
}  // namespace BookField

/// A bound book of a team: its entries are never altered. A full one is closed, numbered and kept.
class Book : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"book"};

    using RowView::RowView;

    [[nodiscard]] QString name() const { return row().text(BookField::kName); }
    [[nodiscard]] qint64 number() const { return row().fields.value(BookField::kNumber).toInteger(); }
    [[nodiscard]] bool isClosed() const { return instant(BookField::kClosedAt).has_value(); }
};

}  // namespace Seatdesk
