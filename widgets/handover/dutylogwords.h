// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/doubtedbook.h"
#include "items/bookverification.h"
#include "items/dutylogentry.h"

#include <QTimeZone>

namespace Seatdesk {
class Session;
}

namespace Seatdesk::DutyLogWords {

/// The department's name of a category.
QString category(BookCategory category);
QString iconOf(BookCategory category);
/// "#418"; a dash while the entry has no number.
QString number(qint64 seq);
/// What stands in bold over an entry.
QString title(const DutyLogEntry& entry);
/// The names of those whose signatures stand under a hand-over, whether or not they hold.
QString signers(const HandoverProof& handover, const Session& session);
/// What became of the chain, in a few words, and as a sentence when it does not hold.
QString chain(const BookVerification& verification);
QString fault(const BookFault& fault);
/// The same of a book that is not the one that this seat has seen before.
QString notSeenBefore(const BookFault& fault);
QString doubt(const DoubtedBook& book);
/// Why an entry was not written: `member` of its body.
QString missing(const QString& member);

}  // namespace Seatdesk::DutyLogWords
