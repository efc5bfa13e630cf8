// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planboard.h"
#include "widgets/knowledge/twolinedelegate.h"

#include <QString>
#include <QTimeZone>

namespace Seatdesk {

class Session;

/// What the program says of emergency plans, and writes of them into the duty log.
namespace PlanWords {

QString kind(PlanKind kind);
QString state(TickState state);
/// In which the person reads plans, see EmergencyPlan::title().
QString language();
/// In the person's language; what is not here has a general name.
QString title(const Row* plan);
QList<PlanStep> steps(const Row* plan);
/// "3 of 9 steps".
QString progress(const PlanProgress& progress);
/// A plan of a list: what it is called, what it is for and its version.
TwoLines lines(const EmergencyPlan& plan);
/// An activation of a list: which plan, since when or until when, how far.
TwoLines lines(const PlanBoard& board, const Row& run, const QTimeZone& zone);
/// A step of a list, with what became of it (null: nothing yet).
TwoLines lines(qsizetype number, const PlanStep& step, const PlanTick* tick, const Session& session,
               const QTimeZone& zone);

// The sentences of the book.

QString activated(const EmergencyPlan& plan, const QString& why);
/// `tick`: number, what became of it and why.
QString ticked(const Row* plan, qsizetype number, TickState state, const QString& remark);
/// Names the steps that nobody ticked off.
QString ended(const PlanBoard& board, const Row& run, const QString& outcome);

}  // namespace PlanWords

}  // namespace Seatdesk
