// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace DirectoryEntryField {
inline constexpr QLatin1StringView kName{"name"};
inline constexpr QLatin1StringView kNumber{"number"};
inline constexpr QLatin1StringView kHours{"hours"};
inline constexpr QLatin1StringView kTopic{"topic"};
inline constexpr QLatin1StringView kNote{"note"};
}  // namespace DirectoryEntryField

/// A number to give or to transfer to.
class DirectoryEntry : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"directory"};

    using RowView::RowView;

    [[nodiscard]] QString name() const { return row().text(DirectoryEntryField::kName); }
    [[nodiscard]] QString number() const { return row().text(DirectoryEntryField::kNumber); }
    [[nodiscard]] QString hours() const { return row().text(DirectoryEntryField::kHours); }
    [[nodiscard]] QString topic() const { return row().text(DirectoryEntryField::kTopic); }
    [[nodiscard]] QString note() const { return row().text(DirectoryEntryField::kNote); }
};

}  // namespace Seatdesk
