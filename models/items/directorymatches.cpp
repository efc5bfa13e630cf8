// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/directorymatches.h"

#include "domain/directoryentry.h"
#include "domain/typeahead.h"

namespace Seatdesk {

QList<Row> directoryMatches(TypeAhead& typeAhead, const QList<Row>& entries, const QString& typed, int limit)
{
    QList<TypeAheadCandidate> candidates;
    for (const Row& row : entries) {
        const DirectoryEntry entry(row);
        candidates.append({entry.name(), {entry.topic(), entry.number(), entry.note()}});
    }
    QList<Row> found;
    for (const TypeAheadHit& hit : typeAhead.match(typed.trimmed(), candidates, limit))
        found.append(entries.at(hit.candidate));
    return found;
}

}  // namespace Seatdesk
