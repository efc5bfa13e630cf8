// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"

namespace Seatdesk {

QString errorKindName(Error::Kind kind)
{
    switch (kind) {
        case Error::Kind::NotFound:
            return QStringLiteral("NotFound");
        case Error::Kind::Invalid:
            return QStringLiteral("Invalid");
        case Error::Kind::Conflict:
            return QStringLiteral("Conflict");
        case Error::Kind::Busy:
            return QStringLiteral("Busy");
        case Error::Kind::Offline:
            return QStringLiteral("Offline");
        case Error::Kind::Denied:
            return QStringLiteral("Denied");
        case Error::Kind::Full:
            return QStringLiteral("Full");
        case Error::Kind::Corrupt:
            return QStringLiteral("Corrupt");
        case Error::Kind::Internal:
            break;
    }
    return QStringLiteral("Internal");
}

}  // namespace Seatdesk
