// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <tl/expected.hpp>

namespace Seatdesk {

/// A ticket's number: the date in the department's zone (6 digits), the seat (4, from the authority), a counter of that
/// seat and day (3) and a check digit. Unique without asking anyone.
struct TicketNumber
{
    /// The part that makes a typed number wrong.
    enum class Fault { Characters, Length, Date, Seat, Counter, CheckDigit };

    static constexpr int kDigits = 14;
    static constexpr int kMaxCounter = 999;

    QDate day;
    int seat = 0;     ///< 1 … 9999
    int counter = 0;  ///< 1 … 999

    /// The 14 digits, as they are stored.
    [[nodiscard]] QString digits() const;
    /// In groups of 6, 4 and 4, as they are shown and read out.
    [[nodiscard]] QString shown() const;
    /// A stored number in groups; anything else unchanged.
    static QString shown(const QString& digits);
    /// Takes spaces, dashes of any kind and full-width digits.
    static tl::expected<TicketNumber, Fault> parse(const QString& typed);

    bool operator==(const TicketNumber&) const = default;
};

/// The check digit of ISO 7064 MOD 11,10 (hybrid system) for a string of ASCII digits.
int checkDigitMod11_10(QStringView digits);

}  // namespace Seatdesk
