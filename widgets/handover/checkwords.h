// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkplan.h"
#include "widgets/knowledge/twolinedelegate.h"

#include <QTimeZone>

namespace Seatdesk {
class Session;
}

namespace Seatdesk::CheckWords {

/// "Daily check".
QString level(CheckLevel level);
/// "2026-11-20"; a month as "2026-11".
QString page(const BookPage& page, CheckLevel level);
/// The page and what is wanted of it, who signed it or until when it is due, and the state.
TwoLines lines(const CheckDuty& duty, const Session& session, const QTimeZone& zone);
/// "Daily check: Li Ting, 11-21 09:10"; as the page prints it.
QString signedBy(const PageCheck& check, const Session& session, const QTimeZone& zone);
/// The entries as they are read before they are signed.
QString text(const CheckDuty& duty, const QList<Row>& entries, const Session& session, const QTimeZone& zone);

}  // namespace Seatdesk::CheckWords
