// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/department.h"

#include "domain/try.h"
#include "host/authorityrows.h"
#include "host/seathost.h"

namespace Seatdesk {

namespace {

/// What a folder that was made by a command begins with.
const QString kDepartmentName = QStringLiteral("客服部");
const QString kTeamName = QStringLiteral("一班");

}  // namespace

Result<void> ensureDepartment(SeatHost& host)
{
    const Result<void> made = host.createDepartment({kDepartmentName, kTeamName, {}, {}, {}}).result();
    return made || made.error().kind == Error::Kind::Conflict ? Result<void>() : made;
}

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
