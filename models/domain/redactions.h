// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/permissions.h"
#include "domain/redaction.h"

namespace Seatdesk {

/// A part of a recording over which the beep lies. Microseconds; `to` is not in it.
struct HiddenRange
{
    qint64 from = 0;
    qint64 to = 0;
    QList<RedactionReason> reasons;  ///< of all redactions that lie there, each once

    [[nodiscard]] bool overlaps(qint64 begin, qint64 end) const { return begin < to && end > from; }
    bool operator==(const HiddenRange&) const = default;
};

/// Those of a recording's redactions that hide something: not taken back and not taking back. By where they begin.
QList<Row> standingRedactions(const QList<Row>& rows);
/// What is not heard: overlapping and touching redactions are one range, in order and apart from each other.
QList<HiddenRange> hiddenRanges(const QList<Row>& rows);

/// Whether the words make sense by themselves, for the window and every authority alike: a place in the call and a
/// reason, in words where it is another, or why one is taken back. Invalid with the field's name.
Result<void> checkRedaction(const Redaction& redaction);

/// Whether the person may choose to hear what is hidden: who has the role of director over recordings, standing or
/// granted for a time. An inspector may not: customers' data stays masked for inspectors (domain.md, People).
bool mayHearOriginal(const Permissions& permissions, const Actor& actor, ScopeId qualityPool, Instant now);
/// Whether the person may take that one back: whoever wrote it, and the director.
bool mayTakeBack(const Permissions& permissions, const Actor& actor, const Row& redaction, ScopeId qualityPool,
                 Instant now);

/// Hides a part of a recording, for the whole department. Invalid as checkRedaction() says.
Result<Group> redact(GroupBuilder builder, RecordId recording, const HiddenRange& range, const QString& text,
                     const ScopeTree& scopes);
/// Lets it be heard again. Invalid without a reason.
Result<Group> takeBackRedaction(GroupBuilder builder, const Row& redaction, const QString& why,
                                const ScopeTree& scopes);

}  // namespace Seatdesk
