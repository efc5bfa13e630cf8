// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/operation.h"
#include "domain/result.h"
#include "domain/rulebook.h"

namespace Seatdesk {

/// Who acts: a person with their grants, or the system (whoever can write the folder of a PC without a server).
struct Actor
{
    StaffId person;
    QList<Grant> grants;
    bool isSystem = false;
};

/// Decides who may do what to which row, by the rules files alone. The same decisions in the window (what is offered),
/// in the overlay (what is accepted on the seat) and in the embedded authority; PostgreSQL is tested against it.
///
/// Words in `who` lists: a role's key (a live grant of it covers the row's scope or also_scope) · owner, holder (the
/// ticket's fields, or a deputy of that person; of a child record, the parent's) · self (the row belongs to that
/// person) · member (sees the row) · anyone (any signed-in person) · target (works in the scope the row lies in, or was
/// sent it in person) · target_lead (leads it) · granting_lead (a lead who names an acting lead, or a deputy, within
/// their own team for a time) · system · undo (the last to have changed the row, whose last step, says the authority,
/// was theirs and the other way round) · scorer (the row's resolver, who inspects quality) · !resolver, !owner (in
/// addition: is not that person) · !move, >pool (in addition: the step leaves the row where it lies, or takes it to
/// that pool) · @state (in addition: the row is in that state) · transition (only with an allowed step of state) ·
/// =state (only with an allowed step into that state; a new row has the field only where it begins there).
///
/// A new row is judged by the scope it comes to alone: its also_scope, which its writer names, opens no door, and must
/// be one that the writer sees.
class Permissions
{
public:
    Permissions(const RuleBook& rules, const ScopeTree& scopes);

    [[nodiscard]] const RuleBook& rules() const { return m_rules; }
    /// Whether the operation may be applied to `before` (null for an insert), giving `after`. `parent` is the parent
    /// row of a record whose scope follows one. Denied or Invalid with the rule's name; never with a value.
    [[nodiscard]] Result<void> check(const Actor& actor, const Operation& operation, const Row* before,
                                     const Row& after, const Row* parent, Instant now) const;
    /// Whether the step may be offered: rights only, not yet the reason and the fields it needs.
    [[nodiscard]] bool mayStep(const Actor& actor, const Row& row, const QString& toState, Instant now) const;
    [[nodiscard]] bool mayWrite(const Actor& actor, const Row& row, const QString& field, Instant now) const;
    [[nodiscard]] bool mayInsert(const Actor& actor, const Row& row, Instant now) const;
    /// For records that follow a parent: the parent's owner, holder and scopes count.
    [[nodiscard]] bool mayInsertChild(const Actor& actor, const QString& record, const Row& parent, Instant now) const;
    /// Whether the actor may end that shift for those who are to sign its hand-over: leads and the director.
    [[nodiscard]] bool mayOverrideShift(const Actor& actor, const Row& shift, Instant now) const;
    /// Whether the standing task is this person's to do for `unit`: the one who is named in it, or who has its role
    /// there; what the department owes, whoever has the role anywhere.
    [[nodiscard]] bool owesTask(const Actor& actor, const Row& task, ScopeId unit, Instant now) const;
    /// Whether the actor may say that it was done: whoever owes it, and the lead and the director for them.
    [[nodiscard]] bool mayFulfil(const Actor& actor, const Row& task, ScopeId unit, Instant now) const;
    [[nodiscard]] bool maySee(const Actor& actor, const Row& row, Instant now) const;
    /// Whether the actor has a live grant of that role which covers the scope.
    [[nodiscard]] bool holds(const Actor& actor, const QString& role, ScopeId scope, Instant now) const;

private:
    /// What the rules files say.
    [[nodiscard]] Result<void> checkRules(const Actor& actor, const Operation& operation, const Row* before,
                                          const Row& after, const Row* parent, Instant now) const;
    /// `parent` where the row is a child.
    [[nodiscard]] Result<void> checkInsert(const Actor& actor, const RecordRule& record, const Row& after,
                                           const Row* parent, Instant now) const;
    [[nodiscard]] Result<void> checkDelete(const Actor& actor, const RecordRule& record, const Row& subject,
                                           Instant now) const;
    [[nodiscard]] bool matches(const Actor& actor, const QStringList& who, const Row& row, Instant now) const;
    [[nodiscard]] bool isPerson(const Actor& actor, StaffId person, Instant now) const;
    [[nodiscard]] bool leads(const Actor& actor, ScopeId scope, Instant now) const;
    [[nodiscard]] bool worksIn(const Actor& actor, ScopeId scope, Instant now) const;
    [[nodiscard]] bool matchesWord(const Actor& actor, const QString& word, const Row& row, Instant now) const;
    [[nodiscard]] Result<void> checkStep(const Actor& actor, const Operation& operation, const Row* before,
                                         const Row& after, Instant now) const;
    [[nodiscard]] Result<void> checkFields(const Actor& actor, const Operation& operation, const Row& subject,
                                           bool step, Instant now) const;

    const RuleBook& m_rules;
    const ScopeTree& m_scopes;
};

}  // namespace Seatdesk
