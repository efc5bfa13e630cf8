// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/emergencyplan.h"
#include "domain/groupbuilder.h"
#include "domain/planrun.h"
#include "domain/plantick.h"

namespace Seatdesk {

/// Writes the first version of a plan of one's own. Invalid with "title" or "steps" when one is missing.
Result<Group> addPlan(GroupBuilder builder, ScopeId department, const PlanDraft& draft);
/// Writes the next version of it; the one before stays as it was used. Of two people who do so at the same time the
/// second is refused. Invalid likewise.
Result<Group> revisePlan(GroupBuilder builder, const Row& current, const PlanDraft& draft);
/// It is offered no more.
Group withdrawPlan(GroupBuilder builder, const Row& current);
/// The plans that come with the program, but those that the department was given before. Two people who take them over
/// get the same ones.
Group addStandardPlans(GroupBuilder builder, ScopeId department, const QList<Row>& known);

/// A step as somebody ticks it off.
struct TickDraft
{
    qsizetype step = 0;  ///< from 1
    TickState state = TickState::Done;
    Instant at{};
    QString remark;  ///< needed for what was not done
};

/// What is done by an emergency plan. Each step is written into the team's book in the same group: both or neither.
/// `says` is the sentence that stands there.
class PlanActions
{
public:
    /// Whose story it is, and where it is written.
    struct Place
    {
        Row book;
        PlanKind kind = PlanKind::System;
        bool isOffline = false;  ///< the authority cannot be reached, which the entry says
    };

    PlanActions(GroupBuilder builder, Place place) : m_builder(std::move(builder)), m_place(std::move(place)) {}

    /// Invalid with "why" without a reason.
    Result<Group> activate(const Row& plan, const QString& why, const QString& says);
    /// Invalid with the field's name: it was done in the future or before the activation, or no remark says why it was
    /// not done.
    Result<Group> tick(const Row& run, const TickDraft& draft, const QString& says);
    /// Invalid with "outcome" without one, and with "ended_at" when it has ended.
    Result<Group> end(const Row& run, const QString& outcome, const QString& says);

private:
    Result<Group> withEntry(RecordId run, Instant happenedAt, const QString& says);

    GroupBuilder m_builder;
    Place m_place;
};

}  // namespace Seatdesk
