// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace SettingRowField {
inline constexpr QLatin1StringView kKey{"key"};
inline constexpr QLatin1StringView kValue{"value"};
}  // namespace SettingRowField

/// One value of a setting, for the scope that the row lies in. Resolved by Settings.
class SettingRow : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"setting"};

    using RowView::RowView;

    [[nodiscard]] QString key() const { return row().text(SettingRowField::kKey); }
    [[nodiscard]] QJsonValue value() const { return row().fields.value(SettingRowField::kValue); }
};

}  // namespace Seatdesk
