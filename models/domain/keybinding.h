// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace KeyBindingField {
inline constexpr QLatin1StringView kAction{"action"};
inline constexpr QLatin1StringView kKeys{"keys"};
}  // namespace KeyBindingField

/// A key that a person chose for an action.
class KeyBinding : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"key_binding"};

    using RowView::RowView;

    [[nodiscard]] QString action() const { return row().text(KeyBindingField::kAction); }
    [[nodiscard]] QString keys() const { return row().text(KeyBindingField::kKeys); }
};

}  // namespace Seatdesk
