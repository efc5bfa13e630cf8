// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planrights.h"

#include "domain/emergencyplan.h"
#include "domain/planrun.h"

namespace Seatdesk {

namespace {

Result<void> denied(const QString& what)
{
    return failure(Error::Kind::Denied, what);
}

Result<void> checkRun(const Actor& actor, const Operation& operation, const Row* before, const Row& after)
{
    if (!before && PlanRun(after).startedBy() != actor.person)
        return denied(QStringLiteral("field ") + PlanRunField::kStartedBy);
    if (!before &&
        (after.has(PlanRunField::kEndedAt) || after.has(PlanRunField::kEndedBy) || after.has(PlanRunField::kOutcome)))
        return denied(QStringLiteral("field ") + PlanRunField::kEndedAt);
    if (before && before->has(PlanRunField::kEndedAt))
        return denied(QStringLiteral("ended plan_run"));
    if (before && operation.set.contains(PlanRunField::kEndedBy) && PlanRun(after).endedBy() != actor.person)
        return denied(QStringLiteral("field ") + PlanRunField::kEndedBy);
    return {};
}

}  // namespace

Result<void> checkPlanRights(const Actor& actor, const Operation& operation, const Row* before, const Row& after)
{
    const bool isRun = operation.record == PlanRun::kRecord;
    if (actor.isSystem || (!isRun && operation.record != EmergencyPlan::kRecord))
        return {};
    if (operation.verb == Operation::Verb::Delete)
        return denied(QStringLiteral("delete ") + operation.record);
    if (isRun)
        return checkRun(actor, operation, before, after);
    if (!before && EmergencyPlan(after).madeBy() != actor.person)
        return denied(QStringLiteral("field ") + EmergencyPlanField::kMadeBy);
    return {};
}

}  // namespace Seatdesk
