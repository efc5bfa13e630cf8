// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/hostscopes.h"

#include "host/folderadministration.h"

namespace Seatdesk {

Result<QList<Scope>> scopesOf(SeatHost& host)
{
    FolderAdministration office(host);
    return scopesOf(office);
}

Result<Scope> scopeNamed(const QList<Scope>& scopes, const QString& name)
{
    for (const Scope& scope : scopes) {
        if (name.isEmpty() ? scope.kind == u"team" : scope.name == name)
            return scope;
    }
    return failure(Error::Kind::NotFound, QStringLiteral("no team or unit named ") + name);
}

}  // namespace Seatdesk
