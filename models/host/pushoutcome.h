// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"

namespace Seatdesk {

/// What became of a group that nobody edits again: taken whole, or the first refusal.
inline Result<void> taken(const QList<PushResult>& results)
{
    for (const PushResult& result : results) {
        if (result.status == PushResult::Status::Denied)
            return failure(Error::Kind::Denied, result.detail);
        if (result.status != PushResult::Status::Ok)
            return failure(Error::Kind::Invalid, result.detail);
    }
    return {};
}

/// The answers as they concern what was sent. An operation that was taken in part is sent again without what lost, and
/// the authority repeats its first answer: what lost then has gone its own way long since.
inline QList<PushResult> answersTo(const QList<Operation>& sent, QList<PushResult> results)
{
    for (qsizetype i = 0; i < results.size(); ++i) {
        PushResult& result = results[i];
        if (result.status != PushResult::Status::Conflict || i >= sent.size() || sent[i].id != result.operation)
            continue;
        const bool named = !result.conflicts.isEmpty();
        result.conflicts.removeIf([&](const FieldConflict& one) { return !sent[i].set.contains(one.field); });
        if (named && result.conflicts.isEmpty())
            result.status = PushResult::Status::Ok;
    }
    return results;
}

}  // namespace Seatdesk
