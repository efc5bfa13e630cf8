// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/pointitem.h"

namespace Seatdesk {

/// What is decided on.
struct PointDraft
{
    RecordId id = newId<RecordId>();  ///< by hand; what has evidence is known by that, see PointItem::idOf()
    StaffId person;
    PointRule rule = PointRule::Late;
    PointTerms terms;
    Instant at{};  ///< when it happened
    Row evidence;  ///< null: by hand
    QString told;
};

// How points are decided on. Each takes a builder of its own and gives the group. Denied when the person decides on
// their own points.

/// It counts. Invalid with "told" when neither a row nor a word says what happened.
Result<Group> confirmPoints(GroupBuilder builder, const PointDraft& draft);
/// It does not count. Invalid with "reason" without one.
Result<Group> refusePoints(GroupBuilder builder, const PointDraft& draft, const QString& reason);
/// Decides the other way than before: what was confirmed counts no more, what was refused counts. Invalid likewise.
Result<Group> turnPoints(GroupBuilder builder, const Row& item, const QString& reason);

}  // namespace Seatdesk
