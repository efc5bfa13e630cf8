// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace FavouriteField {
inline constexpr QLatin1StringView kRecord{"record"};
inline constexpr QLatin1StringView kTarget{"target"};
inline constexpr QLatin1StringView kPosition{"position"};
}  // namespace FavouriteField

/// What a person keeps at hand.
class Favourite : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"favourite"};

    using RowView::RowView;

    [[nodiscard]] QString record() const { return row().text(FavouriteField::kRecord); }
    [[nodiscard]] RecordId target() const { return row().reference(FavouriteField::kTarget); }
    [[nodiscard]] qint64 position() const { return row().integer(FavouriteField::kPosition); }
};

}  // namespace Seatdesk
