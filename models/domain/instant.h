// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace Seatdesk {

/// A point in time, UTC, to the microsecond. Local time exists only in widgets and where a regulation names an hour of
/// day.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;
using Duration = std::chrono::microseconds;

/// Microseconds since 1970-01-01T00:00Z, the form in operations and files.
inline qint64 toMicros(Instant instant)
{
    return instant.time_since_epoch().count();
}
inline Instant fromMicros(qint64 micros)
{
    return Instant(Duration(micros));
}

QDateTime toDateTime(Instant instant, const QTimeZone& zone);
Instant fromDateTime(const QDateTime& time);

/// Where "now" comes from. Injected everywhere, so that tests own the time. Any thread.
class TimeSource
{
public:
    virtual ~TimeSource() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemTime : public TimeSource
{
public:
    [[nodiscard]] Instant now() const override;
};

}  // namespace Seatdesk
