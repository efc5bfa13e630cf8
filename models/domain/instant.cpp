// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

namespace Seatdesk {

QDateTime toDateTime(Instant instant, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<std::chrono::milliseconds>(instant).time_since_epoch().count(), zone);
}

Instant fromDateTime(const QDateTime& time)
{
    return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

Instant SystemTime::now() const
{
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

}  // namespace Seatdesk
