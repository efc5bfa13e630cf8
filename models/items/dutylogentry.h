// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"
#include "domain/ticket.h"

#include <QMetaType>

namespace Seatdesk {

/// An entry of a duty log as it is read: with what was said of it later.
struct DutyLogEntry
{
    Row row;
    BookBody body;  ///< empty when it was erased by order
    bool isErased = false;
    qint64 corrects = 0;  ///< the number of the entry that this one puts right; 0 when it has none or none is known
    bool isCorrected = false;
    qint64 correctedBy = 0;  ///< 0 as well while the correction has no number yet
    RecordId ticket;         ///< the first that it is about
    QString ticketNumber;    ///< empty when this person does not see it

    /// From which difference on what happened and what was written are two times.
    static constexpr auto kBackDated = std::chrono::minutes(5);

    [[nodiscard]] RecordId id() const { return row.id; }
    [[nodiscard]] qint64 seq() const { return BookEntry(row).seq(); }
    [[nodiscard]] StaffId author() const { return BookEntry(row).author(); }
    [[nodiscard]] Instant writtenAt() const { return fromMicros(BookEntry(row).atMicros()); }
    [[nodiscard]] bool isCorrection() const { return !body.corrects.isNull(); }
    [[nodiscard]] bool isBackDated() const { return !isErased && writtenAt() - body.happenedAt >= kBackDated; }
    /// Not in the chain yet: it waits for the authority.
    [[nodiscard]] bool isWaiting() const { return seq() == 0; }

    bool operator==(const DutyLogEntry&) const = default;
};

}  // namespace Seatdesk

Q_DECLARE_METATYPE(Seatdesk::DutyLogEntry)
