// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/demo/demohours.h"

#include <QString>

namespace Seatdesk {

/// As people of the demo department write when somebody comes: the day and the two hours in which the moment lies.
QString visitWindow(const DemoHours& hours, Instant at);

}  // namespace Seatdesk
