// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/office.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(Scopes, AreSeenOneByOneAsTheyAreSeenTogether)
{
    Office office;
    const RuleBook& rules = RuleBook::shipped();
    const Instant now = office.time.now();
    const Actor colleague = office.actor(QStringLiteral("agent"), office.team);
    QList<ScopeId> scopes{ScopeId(), newId<ScopeId>(), ScopeId(colleague.person)};
    for (const Scope& scope : office.scopes.all())
        scopes.append(scope.id);
    for (const QString& role : rules.roleNames()) {
        for (const ScopeId& granted :
             {office.department, office.team, office.unit, office.pool(QStringLiteral("log"))}) {
            Actor actor = office.actor(role, granted);
            for (const Instant until : {Instant::max(), now}) {
                actor.grants.first().until = until;
                const QList<ScopeId> all = visibleScopes(rules, office.scopes, actor.person, actor.grants, now);
                for (const ScopeId& scope : scopes)
                    EXPECT_EQ(seesScope(rules, office.scopes, actor.person, actor.grants, scope, now),
                              all.contains(scope))
                        << qPrintable(role);
            }
        }
    }
}
