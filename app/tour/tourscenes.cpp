// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourscenes.h"

namespace Seatdesk {

QList<TourStep> workingDay(TourStage& stage)
{
    return agentScenes(stage) + interruptScenes(stage) + clerkScenes(stage) + leadScenes(stage);
}

}  // namespace Seatdesk
