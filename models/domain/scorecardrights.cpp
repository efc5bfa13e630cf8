// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecardrights.h"

#include "domain/scorecard.h"

namespace Seatdesk {

Result<void> checkScorecardRights(const Actor& actor, const Operation& operation, const Row* before, const Row& after)
{
    if (actor.isSystem || operation.record != Scorecard::kRecord)
        return {};
    if (operation.verb == Operation::Verb::Delete)
        return failure(Error::Kind::Denied, QStringLiteral("delete ") + Scorecard::kRecord);
    if (!before && Scorecard(after).madeBy() != actor.person)
        return failure(Error::Kind::Denied, QStringLiteral("field ") + ScorecardField::kMadeBy);
    return {};
}

}  // namespace Seatdesk
