// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace CustomerField {
inline constexpr QLatin1StringView kName{"name"};
inline constexpr QLatin1StringView kAddressForm{"address_form"};
inline constexpr QLatin1StringView kTier{"tier"};
inline constexpr QLatin1StringView kGrade{"grade"};
inline constexpr QLatin1StringView kArea{"area"};
inline constexpr QLatin1StringView kMaskedNumber{"masked_number"};
inline constexpr QLatin1StringView kContract{"contract"};
inline constexpr QLatin1StringView kServices{"services"};
inline constexpr QLatin1StringView kNote{"note"};
inline constexpr QLatin1StringView kAccount{"account"};
inline constexpr QLatin1StringView kImportBatch{"import_batch"};
inline constexpr QLatin1StringView kImportKey{"import_key"};
inline constexpr QLatin1StringView kSignedBy{"signed_by"};
}  // namespace CustomerField

/// A customer as every agent may see one: without a number in clear.
class Customer : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"customer"};

    using RowView::RowView;

    [[nodiscard]] QString name() const { return row().text(CustomerField::kName); }
    [[nodiscard]] QString addressForm() const { return row().text(CustomerField::kAddressForm); }
    [[nodiscard]] QString tier() const { return row().text(CustomerField::kTier); }
    [[nodiscard]] QString grade() const { return row().text(CustomerField::kGrade); }
    [[nodiscard]] QString area() const { return row().text(CustomerField::kArea); }
    [[nodiscard]] QString maskedNumber() const { return row().text(CustomerField::kMaskedNumber); }
    [[nodiscard]] bool contract() const { return row().flag(CustomerField::kContract); }
    [[nodiscard]] QStringList services() const { return texts(CustomerField::kServices); }
    [[nodiscard]] QString note() const { return row().text(CustomerField::kNote); }
    [[nodiscard]] QString account() const { return row().text(CustomerField::kAccount); }
    [[nodiscard]] RecordId importBatch() const { return row().reference(CustomerField::kImportBatch); }
    [[nodiscard]] QString importKey() const { return row().text(CustomerField::kImportKey); }
    [[nodiscard]] StaffId signedBy() const { return row().reference<StaffId>(CustomerField::kSignedBy); }
};

}  // namespace Seatdesk
