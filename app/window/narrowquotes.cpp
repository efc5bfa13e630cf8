// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/narrowquotes.h"

namespace Seatdesk {

QString NarrowQuotes::translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                int /*n*/) const
{
    QString words = QString::fromUtf8(source);
    if (!words.contains(u'“') && !words.contains(u'”'))
        return {};
    return words.replace(u'“', u'"').replace(u'”', u'"');
}

}  // namespace Seatdesk
