// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstage.h"

namespace Seatdesk {

/// A working day of a department, from a call to what the lead makes of it. The stage outlives the steps.
QList<TourStep> workingDay(TourStage& stage);

// The parts of the day, person by person.
QList<TourStep> agentScenes(TourStage& stage);
QList<TourStep> interruptScenes(TourStage& stage);
QList<TourStep> clerkScenes(TourStage& stage);
QList<TourStep> leadScenes(TourStage& stage);
/// The lead's, in the view that is shown.
QList<TourStep> exportScenes(TourStage& stage);
/// The lead hands the team's shift over, and both sign.
QList<TourStep> handoverScenes(TourStage& stage);

}  // namespace Seatdesk
