// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace CustomerContactField {
inline constexpr QLatin1StringView kCustomer{"customer"};
inline constexpr QLatin1StringView kKind{"kind"};
inline constexpr QLatin1StringView kValue{"value"};
inline constexpr QLatin1StringView kMasked{"masked"};
inline constexpr QLatin1StringView kLabel{"label"};
inline constexpr QLatin1StringView kValid{"valid"};
}  // namespace CustomerContactField

/// A number or address of a customer; its value is read only through a function that logs.
class CustomerContact : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"customer_contact"};

    using RowView::RowView;

    [[nodiscard]] CustomerId customer() const { return row().reference<CustomerId>(CustomerContactField::kCustomer); }
    [[nodiscard]] QString kind() const { return row().text(CustomerContactField::kKind); }
    [[nodiscard]] QString value() const { return row().text(CustomerContactField::kValue); }
    [[nodiscard]] QString masked() const { return row().text(CustomerContactField::kMasked); }
    [[nodiscard]] QString label() const { return row().text(CustomerContactField::kLabel); }
    [[nodiscard]] bool valid() const { return row().flag(CustomerContactField::kValid); }
};

}  // namespace Seatdesk
