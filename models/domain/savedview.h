// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace SavedViewField {
inline constexpr QLatin1StringView kName{"name"};
inline constexpr QLatin1StringView kQuery{"query"};
inline constexpr QLatin1StringView kPosition{"position"};
}  // namespace SavedViewField

/// A filter with a name. Its query may hold placeholders, see resolved().
class SavedView : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"saved_view"};

    using RowView::RowView;

    [[nodiscard]] QString name() const { return row().text(SavedViewField::kName); }
    [[nodiscard]] QJsonValue query() const { return row().fields.value(SavedViewField::kQuery); }
    [[nodiscard]] qint64 position() const { return row().integer(SavedViewField::kPosition); }
};

}  // namespace Seatdesk
