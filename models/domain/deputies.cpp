// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deputies.h"

namespace Seatdesk {

namespace {

const QString kDeputy = QStringLiteral("deputy");

}  // namespace

QList<StaffId> Deputies::actingFor(const QList<Grant>& grants, StaffId person, Instant now)
{
    QList<StaffId> away;
    for (const Grant& grant : grants) {
        if (grant.staff == person && grant.role == kDeputy && grant.isLive(now))
            away.append(StaffId(grant.scope));
    }
    return away;
}

QList<StaffId> Deputies::deputiesOf(const QList<Grant>& grants, StaffId person, Instant now)
{
    QList<StaffId> deputies;
    for (const Grant& grant : grants) {
        if (grant.scope == ScopeId(person) && grant.role == kDeputy && grant.isLive(now))
            deputies.append(grant.staff);
    }
    return deputies;
}

Grant Deputies::grant(StaffId away, StaffId deputy, Instant from, Instant until)
{
    return {deputy, kDeputy, ScopeId(away), from, until};
}

Result<Group> Deputies::name(GroupBuilder builder, ScopeId department, const Grant& grant, const QString& reason)
{
    if (grant.staff.isNull() || grant.scope.isNull() || grant.scope == ScopeId(grant.staff))
        return failure(Error::Kind::Invalid, QStringLiteral("deputy"));
    if (grant.until <= grant.from || grant.until == Instant::max())
        return failure(Error::Kind::Invalid, QStringLiteral("valid_until"));
    builder.insert(QStringLiteral("grant"), department,
                   {{QStringLiteral("staff"), grant.staff.toString()},
                    {QStringLiteral("role"), grant.role},
                    {QStringLiteral("target"), grant.scope.toString()},
                    {QStringLiteral("valid_from"), toMicros(grant.from)},
                    {QStringLiteral("valid_until"), toMicros(grant.until)},
                    {QStringLiteral("granted_by"), builder.person().toString()},
                    {QStringLiteral("reason"), reason}});
    return builder.group();
}

}  // namespace Seatdesk
