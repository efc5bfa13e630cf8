// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace CategoryField {
inline constexpr QLatin1StringView kParent{"parent"};
inline constexpr QLatin1StringView kName{"name"};
inline constexpr QLatin1StringView kAliases{"aliases"};
inline constexpr QLatin1StringView kPosition{"position"};
inline constexpr QLatin1StringView kActive{"active"};
inline constexpr QLatin1StringView kImportBatch{"import_batch"};
inline constexpr QLatin1StringView kImportKey{"import_key"};
}  // namespace CategoryField

/// A node of the category tree.
class Category : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"category"};

    using RowView::RowView;

    [[nodiscard]] RecordId parent() const { return row().reference(CategoryField::kParent); }
    [[nodiscard]] QString name() const { return row().text(CategoryField::kName); }
    [[nodiscard]] QString aliases() const { return row().text(CategoryField::kAliases); }
    [[nodiscard]] qint64 position() const { return row().integer(CategoryField::kPosition); }
    [[nodiscard]] bool active() const { return row().flag(CategoryField::kActive); }
    [[nodiscard]] RecordId importBatch() const { return row().reference(CategoryField::kImportBatch); }
    [[nodiscard]] QString importKey() const { return row().text(CategoryField::kImportKey); }
};

}  // namespace Seatdesk
