// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/administration.h"

#include "domain/grant.h"
#include "domain/settings.h"
#include "domain/try.h"
#include "host/departmentplan.h"
#include "host/shippedcontent.h"

namespace Seatdesk {

namespace {

/// What a department that was made by a command begins with.
const QString kDepartmentName = QStringLiteral("客服部");
const QString kTeamName = QStringLiteral("一班");

}  // namespace

Result<void> ensureDepartment(Administration& office)
{
    SEATDESK_TRY_LET(scopes, office.rows(QStringLiteral("scope")));
    for (const Row& scope : scopes) {
        if (scope.text(QStringLiteral("kind")) == u"department")
            return {};
    }
    GroupBuilder builder(office.device(), StaffId(), office.time());
    const RecordId department = addDepartment({kDepartmentName, kTeamName, {}, {}, {}}, builder);
    SEATDESK_TRY(office.apply(builder.group()));
    return office.apply(shippedContent(GroupBuilder(office.device(), StaffId(), office.time()), ScopeId(department)));
}

Result<QList<Scope>> scopesOf(Administration& office)
{
    SEATDESK_TRY_LET(rows, office.rows(QStringLiteral("scope")));
    QList<Scope> scopes;
    for (const Row& row : rows)
        scopes.append(Scope::of(row));
    return scopes;
}

Result<QTimeZone> departmentZone(Administration& office)
{
    SEATDESK_TRY_LET(scopes, scopesOf(office));
    SEATDESK_TRY_LET(rows, office.rows(QStringLiteral("setting")));
    ScopeId department;
    for (const Scope& scope : scopes) {
        if (scope.kind == u"department")
            department = scope.id;
    }
    Settings settings(StaffId(), ScopeId(), department);
    for (const Row& row : rows)
        settings.apply(row);
    return settings.zone();
}

}  // namespace Seatdesk
