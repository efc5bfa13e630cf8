// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"

#include <QSet>

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

/// The authority remembers for 180 days what it took; what may be older could be taken twice.
constexpr std::chrono::days kStillRemembered{170};

/// The answers to those that belong to a group with an operation from before `limit`, in the authority's stead.
inline QList<PushResult> tooOldAmong(const QList<Operation>& operations, Instant limit)
{
    QSet<GroupId> old;
    for (const Operation& operation : operations) {
        if (operation.at < limit)
            old.insert(operation.group);
    }
    QList<PushResult> answers;
    for (const Operation& operation : operations) {
        if (old.contains(operation.group))
            answers.append({operation.id, PushResult::Status::Invalid, false, QStringLiteral("too old"), {}});
    }
    return answers;
}

/// The answers as they concern what was sent. An operation that was taken in part is sent again without what lost, and
/// the authority repeats its first answer: what lost then has gone its own way long since.
inline QList<PushResult> answersTo(const QList<Operation>& sent, QList<PushResult> results)
{
    for (qsizetype i = 0; i < results.size(); ++i) {
        PushResult& result = results[i];
        if (result.status != PushResult::Status::Conflict || i >= sent.size() || sent[i].id != result.operation ||
            sent[i].verb == Operation::Verb::Delete)  // which is taken whole or not at all
            continue;
        const bool named = !result.conflicts.isEmpty();
        result.conflicts.removeIf([&](const FieldConflict& one) { return !sent[i].set.contains(one.field); });
        if (named && result.conflicts.isEmpty())
            result.status = PushResult::Status::Ok;
    }
    return results;
}

}  // namespace Seatdesk
