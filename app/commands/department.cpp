// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/department.h"

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

}  // namespace Seatdesk
