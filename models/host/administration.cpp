// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/administration.h"

#include "domain/try.h"
#include "host/seathost.h"
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
    const Group group = newDepartment({kDepartmentName, kTeamName, {}, {}, {}},
                                      GroupBuilder(office.device(), StaffId(), office.time()));
    SEATDESK_TRY(office.apply(group));
    return office.apply(
        shippedContent(GroupBuilder(office.device(), StaffId(), office.time()), ScopeId(group.first().row)));
}

}  // namespace Seatdesk
