// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timelinemodel.h"

namespace Seatdesk {

class Session;

/// One line of the time line as it is painted and read out.
struct TimelineText
{
    QString title;        ///< who did what; strong
    QString detail;       ///< after it, paler
    QString body;         ///< what was written, as a block; empty for none
    QString tag;          ///< at the right: for whom, and by which channel; empty for plain steps
    bool isLink = false;  ///< the detail opens something
};

namespace TimelineWords {

TimelineText of(const TimelineItem& item, const Session& session, const QTimeZone& zone);
/// All of it in one sentence for screen readers.
QString spoken(const TimelineItem& item, const Session& session, const QTimeZone& zone);

}  // namespace TimelineWords

}  // namespace Seatdesk
