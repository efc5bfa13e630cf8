// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/permissions.h"
#include "store/authoritystore.h"

namespace Seatdesk {

/// Applies one group of operations to the embedded authority: whole or not at all, each operation at most once, by the
/// rules of sync. Runs inside a transaction of the caller.
class GroupApplier
{
public:
    GroupApplier(AuthorityStore& store, const Actor& actor, Instant now);

    /// One answer for each operation. Fails only when the file cannot be written; then the caller's transaction is not
    /// to be committed: what was done of the group is still in it.
    Result<QList<PushResult>> apply(const Group& group);

private:
    Result<std::optional<PushResult>> earlierAnswer(const Operation& operation);
    Result<QList<PushResult>> attempt(const Group& group);
    QList<PushResult> refuseAll(const Group& group, const PushResult& cause);
    Result<PushResult> applyOne(const Operation& operation, bool alone);
    static Result<void> checkVerb(const Operation& operation, const std::optional<Row>& before);
    /// The row as rights are asked of it.
    Result<Row> asAsked(const Operation& operation, const Row& before);
    Result<bool> takesLastStepBack(const Operation& operation, const Row& before);
    Result<PushResult> judge(const Operation& operation, const Row* before);
    Result<std::optional<Error>> judgeBeyondRules(const Operation& operation, const Row* before, const Row* parent,
                                                  Row& after);
    Result<PushResult> write(const Operation& operation, const Row* before, const Row& after);
    [[nodiscard]] QList<FieldConflict> changedSinceSeen(const Row& before, const Operation& removal) const;
    /// Takes out of `operation` what already stands so; returns what someone else changed first.
    QList<FieldConflict> mergeWith(const Row& before, Operation& operation) const;
    Result<std::optional<Row>> parentOf(const Operation& operation, const Row& after);
    Result<void> assignScope(const Operation& operation, Row& after, const Row* parent);
    Result<void> checkValues(const Operation& operation) const;
    Result<void> remember(const Operation& operation, PushResult& result);
    Result<bool> isHidden(const std::optional<Row>& before);

    AuthorityStore& m_store;
    const Actor& m_actor;
    Instant m_now;
};

}  // namespace Seatdesk
