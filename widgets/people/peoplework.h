// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/groupbuilder.h"
#include "widgets/workplace.h"

namespace Seatdesk {

/// What the signed-in person may do with the department's people, and the operations that do it. Asks the rules,
/// decides nothing itself.
class PeopleWork
{
public:
    explicit PeopleWork(const Workplace& place) : m_place(place) {}

    /// Adds, changes and disables people, makes teams and units, gives passwords.
    [[nodiscard]] bool mayHire() const;
    [[nodiscard]] bool mayGive(const Grant& grant) const;
    /// Gives standing roles.
    [[nodiscard]] bool mayGiveAny() const;
    /// A lead gives what ends, within the own team.
    [[nodiscard]] bool mayGiveForATime() const;
    [[nodiscard]] bool mayEnd(const Row& grant) const;
    /// Whether there is anything here for this person.
    [[nodiscard]] bool isConcerned() const { return mayHire() || mayGiveAny() || mayGiveForATime(); }

    /// A person with a first role in their team.
    [[nodiscard]] Group hire(const QJsonObject& fields, const QString& role) const;
    [[nodiscard]] Group change(const Row& row, const QJsonObject& fields) const;
    [[nodiscard]] Group give(const Grant& grant, const QString& reason) const;
    /// A role ends now and stays on record; one that has not begun is taken back.
    [[nodiscard]] Group end(const Row& grant) const;
    [[nodiscard]] Group makeScope(const QString& kind, const QString& name) const;

private:
    [[nodiscard]] GroupBuilder builder() const;
    [[nodiscard]] ScopeId department() const;
    [[nodiscard]] static Row rowOf(const Grant& grant, ScopeId department);

    const Workplace& m_place;
};

}  // namespace Seatdesk
