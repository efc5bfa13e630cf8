// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Seatdesk {

namespace {

using namespace std::chrono;

QString twoDigits(qint64 value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString TimeWords::span(Duration duration)
{
    const qint64 total = std::max<qint64>(0, duration_cast<seconds>(duration).count());
    const qint64 hours = total / 3600;
    if (hours >= 24)
        return QCoreApplication::translate("TimeWords", "%1 d %2 h").arg(hours / 24).arg(hours % 24);
    return QStringLiteral("%1:%2:%3").arg(hours).arg(twoDigits(total / 60 % 60), twoDigits(total % 60));
}

QString TimeWords::call(Duration duration)
{
    const qint64 total = std::max<qint64>(0, duration_cast<seconds>(duration).count());
    if (total >= 3600)
        return span(duration);
    return QStringLiteral("%1:%2").arg(twoDigits(total / 60), twoDigits(total % 60));
}

QString TimeWords::countdown(const ClockReading& reading)
{
    using Phase = ClockReading::Phase;
    switch (reading.phase) {
        case Phase::Calm:
        case Phase::Warning:
            return QCoreApplication::translate("TimeWords", "%1 left").arg(span(reading.remaining));
        case Phase::Breached:
            return QCoreApplication::translate("TimeWords", "over %1").arg(span(-reading.remaining));
        case Phase::Paused:
            return QCoreApplication::translate("TimeWords", "paused");
        case Phase::Met:
            return QCoreApplication::translate("TimeWords", "on time");
        case Phase::Missed:
            return QCoreApplication::translate("TimeWords", "late by %1").arg(span(-reading.remaining));
        case Phase::None:
        case Phase::Void:
            break;
    }
    return {};
}

QString TimeWords::moment(Instant instant, Instant now, const QTimeZone& zone)
{
    const QDateTime at = toDateTime(instant, zone);
    const QDate today = toDateTime(now, zone).date();
    QString time = at.time().toString(QStringLiteral("HH:mm"));
    if (at.date() == today)
        return time;
    if (at.date() == today.addDays(-1))
        return QCoreApplication::translate("TimeWords", "yest. %1").arg(time);
    if (at.date().year() == today.year())
        return at.toString(QStringLiteral("MM-dd HH:mm"));
    return at.toString(QStringLiteral("yyyy-MM-dd"));
}

Role roleOf(ClockReading::Phase phase)
{
    using Phase = ClockReading::Phase;
    switch (phase) {
        case Phase::Calm:
            return Role::ClockRun;
        case Phase::Warning:
            return Role::ClockWarn;
        case Phase::Breached:
        case Phase::Missed:
            return Role::ClockOver;
        case Phase::Met:
            return Role::ClockDone;
        case Phase::None:
        case Phase::Paused:
        case Phase::Void:
            break;
    }
    return Role::ClockPause;
}

QString iconOf(ClockReading::Phase phase)
{
    using Phase = ClockReading::Phase;
    switch (phase) {
        case Phase::Calm:
            return QStringLiteral("chronometer");
        case Phase::Warning:
            return QStringLiteral("data-warning");
        case Phase::Breached:
        case Phase::Missed:
            return QStringLiteral("data-error");
        case Phase::Met:
            return QStringLiteral("emblem-checked");
        case Phase::Paused:
            return QStringLiteral("media-playback-pause");
        case Phase::None:
        case Phase::Void:
            break;
    }
    return {};
}

}  // namespace Seatdesk
