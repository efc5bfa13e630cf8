// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/groupbuilder.h"
#include "domain/permissions.h"

namespace Seatdesk {

/// What goes with a step of an article.
struct ArticleStepFacts
{
    QString reason;       ///< needed where states.csv says so
    ScopeId issuingUnit;  ///< with the step to "confirming": who confirms
    QString change;       ///< with publication: what is new in this version
};

/// Makes of what an editor, director or issuing unit does to an article the group that carries it out. The path and
/// the rights are those of states.csv; a publication writes the version as it stands. Writes nothing itself.
class ArticleActions
{
public:
    ArticleActions(const Permissions& permissions, const ScopeTree& scopes, Actor actor, QString seat,
                   const TimeSource& time);

    [[nodiscard]] bool mayCreate() const;
    /// Only drafts are edited: what is published is revised first.
    [[nodiscard]] bool mayEdit(const Row& article) const;
    /// The states into which this person may bring the article, in the order of the rules.
    [[nodiscard]] QStringList steps(const Row& article) const;
    [[nodiscard]] static bool reasonNeeded(const Row& article, const QString& state);

    /// A draft in the editors' pool; its id is that of the first operation.
    [[nodiscard]] Result<Group> create(const QJsonObject& fields) const;
    [[nodiscard]] Result<Group> save(const Row& article, const QJsonObject& fields) const;
    [[nodiscard]] Result<Group> step(const Row& article, const QString& state, const ArticleStepFacts& facts) const;

private:
    void publish(GroupBuilder& builder, const Row& article, QJsonObject& fields, const QString& change) const;
    [[nodiscard]] GroupBuilder builder() const { return {m_seat, m_actor.person, m_time}; }

    const Permissions& m_permissions;
    const ScopeTree& m_scopes;
    Actor m_actor;
    QString m_seat;
    const TimeSource& m_time;
};

}  // namespace Seatdesk
