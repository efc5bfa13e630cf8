// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pointrights.h"

#include "domain/pointitem.h"

namespace Seatdesk {

Result<void> checkPoints(StaffId person, const Row* before, const Row& after)
{
    const PointItem item(after);
    if (after.scope != ScopeId(item.owner()))
        return failure(Error::Kind::Denied, QStringLiteral("field scope_id"));
    const auto isSame = [before, &after](QLatin1StringView field) {
        return before && before->text(field) == after.text(field);
    };
    if (isSame(PointItemField::kState) && isSame(PointItemField::kDecidedBy))
        return {};
    if (item.decidedBy() != person)
        return failure(Error::Kind::Denied, QStringLiteral("field ") + PointItemField::kDecidedBy);
    return {};
}

}  // namespace Seatdesk
