// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// A telephone number as everyone may see it: 13812342716 becomes 138****2716, +86 138 1234 2716 becomes
/// +86 138 **** 2716. Digits are replaced in place, separators stay. From eleven digits the first three and the last
/// four stay; shorter numbers keep two, one or none at each end, so that at least half of the digits are hidden.
QString maskedNumber(const QString& number);

/// A contact of any kind (phone, email, address, paper) as everyone may see it. Of an address only the first six
/// characters stay, of an e-mail the first letter and the domain; kinds unknown here are masked like a paper's number.
QString maskedContact(const QString& kind, const QString& value);

}  // namespace Seatdesk
