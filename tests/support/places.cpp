// SPDX-License-Identifier: GPL-3.0-or-later
// The only source that is compiled with absolute paths: all others come out of the compiler cache in any checkout.
#include "support/places.h"

namespace Seatdesk::TestPlaces {

QString sourceFile(const QString& path)
{
    return QStringLiteral(SEATDESK_SOURCE_DIR "/") + path;
}

QString programFile(const QString& path)
{
    return QStringLiteral(SEATDESK_BIN_DIR "/") + path;
}

}  // namespace Seatdesk::TestPlaces
