// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pointitem.h"

namespace Seatdesk {

/// A fact that the profile has a rule for. It counts once somebody has confirmed it.
struct PointProposal
{
    RecordId id;  ///< of the item that will say how it was decided: the same for everybody who proposes it
    PointRule rule = PointRule::Late;
    StaffId person;
    Instant at{};
    Row evidence;
};

/// What roll calls and complaints say of people, and was not decided on yet: lateness by how long it was, absence, and
/// complaints found valid that name the person as liable. Of `rows` attendance, shifts, tickets and staff are read, and
/// the items that were decided; in the order in which it happened.
[[nodiscard]] QList<PointProposal> pointProposals(const QList<Row>& rows, const PointProfile& profile);

}  // namespace Seatdesk
