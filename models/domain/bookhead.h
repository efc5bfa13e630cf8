// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// The end of a book's chain: number and hash of the last entry. An empty book ends in 0 and 64 zeros.
struct BookHead
{
    qint64 seq = 0;
    QString hash = QString(64, u'0');  ///< lower-case hex of SHA-256

    bool operator==(const BookHead&) const = default;
};

}  // namespace Seatdesk
