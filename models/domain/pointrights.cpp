// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pointrights.h"

#include "domain/pointitem.h"

namespace Seatdesk {

namespace {

Result<void> checkNew(const Row& row)
{
    const PointItem item(row);
    if (row.text(PointItemField::kState).isEmpty())
        return failure(Error::Kind::Invalid, PointItemField::kState);
    if (!item.rule() || !PointTerms::fit(*item.rule(), row.fields.value(PointItemField::kTerms)))
        return failure(Error::Kind::Invalid, PointItemField::kTerms);
    if (row.has(PointItemField::kEvidence) && row.id != PointItem::idOf(item.evidenceId(), item.owner()))
        return failure(Error::Kind::Invalid, PointItemField::kEvidence);
    return {};
}

}  // namespace

Result<void> checkPoints(StaffId person, const Row* before, const Row& after)
{
    const PointItem item(after);
    if (after.scope != ScopeId(item.owner()))
        return failure(Error::Kind::Denied, QStringLiteral("field scope_id"));
    if (!after.alsoScope.isNull())
        return failure(Error::Kind::Denied, QStringLiteral("field also_scope"));
    const auto isSame = [before, &after](QLatin1StringView field) {
        return before && before->text(field) == after.text(field);
    };
    if (isSame(PointItemField::kState) && isSame(PointItemField::kDecidedBy))
        return {};
    if (item.decidedBy() != person)
        return failure(Error::Kind::Denied, QStringLiteral("field ") + PointItemField::kDecidedBy);
    return before ? Result<void>() : checkNew(after);
}

}  // namespace Seatdesk
