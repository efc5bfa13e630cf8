// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/hostscopes.h"

#include "domain/try.h"
#include "host/authorityrows.h"
#include "host/seathost.h"

namespace Seatdesk {

Result<QList<Scope>> scopesOf(SeatHost& host)
{
    const auto rows =
        host.administer([](AuthorityStore& store) { return allRows(store, QStringLiteral("scope")); }).result();
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Scope> scopes;
    for (const Row& row : *rows)
        scopes.append(Scope::of(row));
    return scopes;
}

Result<ScopeId> scopeNamed(const QList<Scope>& scopes, const QString& name)
{
    for (const Scope& scope : scopes) {
        if (name.isEmpty() ? scope.kind == u"team" : scope.name == name)
            return scope.id;
    }
    return failure(Error::Kind::NotFound, QStringLiteral("no team or unit named ") + name);
}

}  // namespace Seatdesk
