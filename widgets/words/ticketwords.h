// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockreading.h"
#include "domain/ticketkeys.h"
#include "widgets/theme/role.h"

#include <QString>
#include <QTimeZone>

namespace Seatdesk {

/// The words by which people know the values of a ticket. Translated in one place for all pages.
namespace TicketWords {

QString kind(TicketKind kind);
/// Short enough for a row of ten segments.
QString kindShort(TicketKind kind);
QString channel(Channel channel);
QString mode(TicketMode mode);
QString priority(Priority priority);
QString state(TicketState state);
QString invitation(Invitation invitation);
/// What the clock waits for: "dispatch", "reply" …
QString clockKind(ClockKind kind);
/// A field of the ticket as the form calls it; the key itself when the form has none.
QString field(const QString& key);

}  // namespace TicketWords

namespace TimeWords {

/// h:mm:ss, from a day on "1 d 2 h". Never negative.
QString span(Duration duration);
/// mm:ss for a call.
QString call(Duration duration);
/// What a countdown shows: "1:47:12 left", "over 0:18:42", "paused", "on time".
QString countdown(const ClockReading& reading);
/// The time of day today, "yesterday 20:14", "11-17 10:02", or with the year.
QString moment(Instant instant, Instant now, const QTimeZone& zone);

}  // namespace TimeWords

/// Colour and icon that go with a reading.
Role roleOf(ClockReading::Phase phase);
QString iconOf(ClockReading::Phase phase);

}  // namespace Seatdesk
