// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/result.h"
#include "host/administration.h"

#include <QStringList>

namespace Seatdesk {

class GroupBuilder;

/// One call of `staff`, understood.
struct StaffWish
{
    QString verb;
    QStringList words;
    QString team;
    QString scope;
    QStringList roles;
    Instant from{};  ///< of a grant, as what is below; `until` also of a login
    Instant until = Instant::max();
    bool saysUntil = false;  ///< also "never"
    QString reason;
    QString password;  ///< empty: none was given
};

/// Carries out the verbs of `staff` on a department. What stands so already is left alone and said, so that a script
/// may be run again.
class StaffChanges
{
public:
    explicit StaffChanges(Administration& office) : m_office(office) {}

    Result<void> perform(const StaffWish& wish);
    /// What was done so far, one sentence each; also after a failure.
    [[nodiscard]] const QStringList& sentences() const { return m_sentences; }

private:
    Result<void> add(const StaffWish& wish);
    Result<void> addGrants(const Row& person, const QStringList& roles, const Scope& target, const StaffWish& wish);
    Result<void> changeGrant(const StaffWish& wish);
    Result<void> revoke(const Row& person, const QString& role, const Scope& target);
    /// Where a role holds: what the wish names, else the person's team. A deputy's is the person who is away.
    Result<Scope> targetOf(const StaffWish& wish, const Row& person);
    Result<void> changeTeam(const StaffWish& wish);
    Result<void> setActive(const QString& number, bool active);
    Result<void> limitLogin(const StaffWish& wish);
    Result<void> setPassword(const Row& person, const QString& password);

    Result<std::optional<Row>> find(const QString& number);
    Result<Row> personNumbered(const QString& number);
    Result<QList<Row>> grantsOf(const Row& person, const QString& role, ScopeId target);
    [[nodiscard]] GroupBuilder builder() const;
    void say(const QString& sentence) { m_sentences.append(sentence); }

    Administration& m_office;
    QStringList m_sentences;
};

}  // namespace Seatdesk
