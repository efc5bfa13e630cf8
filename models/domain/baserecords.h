// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Seatdesk {

/// Who works here, with which rights and settings: with these a seat can be shown and worked at. They come first when a
/// seat is filled, and stay until others come when what it holds is fetched anew. With them what of recorded calls is
/// not to be heard, or a recording that is there before would be heard whole.
inline QStringList baseRecords()
{
    return {QStringLiteral("scope"),    QStringLiteral("staff"),        QStringLiteral("grant"),
            QStringLiteral("setting"),  QStringLiteral("calendar_day"), QStringLiteral("category"),
            QStringLiteral("redaction")};
}

}  // namespace Seatdesk
