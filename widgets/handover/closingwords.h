// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/closingpage.h"
#include "widgets/knowledge/twolinedelegate.h"

#include <QTimeZone>

namespace Seatdesk {

/// What the page that hands over a shift says.
namespace ClosingWords {

QString kind(ClosingKind kind);
/// "Clocks broken: 2", with the first that stand behind it.
TwoLines line(const ClosingPage& page, ClosingKind kind);
/// The same in one line of text.
QString text(const ClosingPage& page, ClosingKind kind);
/// One of what stands behind a line: a ticket, an announcement, an entry or an open item.
TwoLines row(const ClosingPage& page, const Row& row, Instant now, const QTimeZone& zone);

/// What belongs on the page and was written since it was signed, a line for each kind; empty when nothing was. The
/// clocks of what stands there run on by themselves and change nothing.
QStringList since(const ClosingPage& page, const HandoverProof& signedPage);

/// The whole page as it is read, for the book.
QList<HandoverLine> lines(const ClosingPage& page);

}  // namespace ClosingWords

}  // namespace Seatdesk
