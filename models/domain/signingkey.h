// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace SigningKeyField {
inline constexpr QLatin1StringView kPerson{"person"};
inline constexpr QLatin1StringView kPublicKey{"public_key"};
inline constexpr QLatin1StringView kValidFrom{"valid_from"};
inline constexpr QLatin1StringView kValidUntil{"valid_until"};
}  // namespace SigningKeyField

/// The public half of the pair with which a person signs hand-overs. Written by the authority alone, which keeps the
/// ones that no longer hold too: old pages are judged by them.
class SigningKey : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"signing_key"};

    using RowView::RowView;

    [[nodiscard]] StaffId person() const { return row().reference<StaffId>(SigningKeyField::kPerson); }
    /// Ed25519, 32 bytes.
    [[nodiscard]] QByteArray publicKey() const
    {
        return QByteArray::fromHex(row().text(SigningKeyField::kPublicKey).toLatin1());
    }
    [[nodiscard]] Instant validFrom() const { return row().time(SigningKeyField::kValidFrom); }
    [[nodiscard]] std::optional<Instant> validUntil() const { return instant(SigningKeyField::kValidUntil); }
};

}  // namespace Seatdesk
