// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"
#include "domain/ticketkeys.h"

namespace Seatdesk {

namespace ContactField {
inline constexpr QLatin1StringView kChannel{"channel"};
inline constexpr QLatin1StringView kDirection{"direction"};
inline constexpr QLatin1StringView kCallId{"call_id"};
inline constexpr QLatin1StringView kMaskedNumber{"masked_number"};
inline constexpr QLatin1StringView kCustomer{"customer"};
inline constexpr QLatin1StringView kCustomerContact{"customer_contact"};
inline constexpr QLatin1StringView kPerson{"person"};
inline constexpr QLatin1StringView kBegunAt{"begun_at"};
inline constexpr QLatin1StringView kEndedAt{"ended_at"};
inline constexpr QLatin1StringView kHeldSeconds{"held_seconds"};
inline constexpr QLatin1StringView kMode{"mode"};
inline constexpr QLatin1StringView kConsent{"consent"};
inline constexpr QLatin1StringView kInvitation{"invitation"};
inline constexpr QLatin1StringView kStaffNumberSaid{"staff_number_said"};
}  // namespace ContactField

/// One call or message. One contact may bring several tickets.
class Contact : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"contact"};

    using RowView::RowView;

    [[nodiscard]] std::optional<Channel> channel() const
    {
        return fromKey<Channel>(row().text(ContactField::kChannel));
    }
    [[nodiscard]] QString direction() const { return row().text(ContactField::kDirection); }
    [[nodiscard]] QString callId() const { return row().text(ContactField::kCallId); }
    [[nodiscard]] QString maskedNumber() const { return row().text(ContactField::kMaskedNumber); }
    [[nodiscard]] CustomerId customer() const { return row().reference<CustomerId>(ContactField::kCustomer); }
    [[nodiscard]] RecordId customerContact() const { return row().reference(ContactField::kCustomerContact); }
    [[nodiscard]] StaffId person() const { return row().reference<StaffId>(ContactField::kPerson); }
    [[nodiscard]] std::optional<Instant> begunAt() const { return instant(ContactField::kBegunAt); }
    [[nodiscard]] std::optional<Instant> endedAt() const { return instant(ContactField::kEndedAt); }
    [[nodiscard]] qint64 heldSeconds() const { return row().integer(ContactField::kHeldSeconds); }
    [[nodiscard]] std::optional<TicketMode> mode() const
    {
        return fromKey<TicketMode>(row().text(ContactField::kMode));
    }
    [[nodiscard]] QString consent() const { return row().text(ContactField::kConsent); }
    [[nodiscard]] std::optional<Invitation> invitation() const
    {
        return fromKey<Invitation>(row().text(ContactField::kInvitation));
    }
    [[nodiscard]] bool staffNumberSaid() const { return row().flag(ContactField::kStaffNumberSaid); }
};

}  // namespace Seatdesk
