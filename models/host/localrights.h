// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/completionrules.h"
#include "domain/permissions.h"
#include "store/replica.h"

namespace Seatdesk {

/// The rights of the signed-in person, and the settings and working hours that hold for them, as this seat last knew
/// them, read from the replica: an operation that the authority would refuse is refused at once, also offline. Writer
/// thread.
class LocalRights
{
public:
    LocalRights(StaffId person, const RuleBook& rules, const TimeSource& time);

    [[nodiscard]] StaffId person() const { return m_actor.person; }
    /// Reads all of it again at the next question.
    void forget() { m_known = false; }
    /// Whether a row of that record is among what is known here.
    static bool knows(const QString& record);
    /// By which this person's groups are completed.
    Result<CompletionRules> completionRules(Replica& replica);
    /// Whether every operation of the group may be done, each after the ones before it. New rows are given the scope
    /// that the authority will give them.
    Result<void> check(Group& group, Replica& replica);
    Result<const Actor*> actor(Replica& replica);
    [[nodiscard]] const ScopeTree& scopes() const { return m_scopes; }

private:
    Result<void> learn(Replica& replica);
    Result<void> learnSettings(Replica& replica);
    static Result<void> checkValues(const RecordRule& rule, const Operation& operation);
    void assignScope(const RecordRule& rule, const Row* parent, Row& after) const;
    Result<void> checkOne(Operation& operation, QHash<RecordId, Row>& rows, Replica& replica);
    Result<std::optional<Row>> rowOf(const QString& record, RecordId id, const QHash<RecordId, Row>& rows,
                                     Replica& replica) const;

    const RuleBook& m_rules;
    const TimeSource& m_time;
    Actor m_actor;
    ScopeTree m_scopes;
    Settings m_settings;
    WorkCalendar m_calendar = WorkCalendar::of({});
    bool m_known = false;
};

}  // namespace Seatdesk
