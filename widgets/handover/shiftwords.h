// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"
#include "domain/dutyshift.h"
#include "items/shiftboard.h"

#include <QString>

namespace Seatdesk {

/// What the page of handover says of shifts.
namespace ShiftWords {

QString presence(Presence state);
QString ending(ShiftEnding ending);
/// "Day 08:00–17:00"; a shift without a name by its times alone.
QString turn(const ShiftTurn& turn, const QTimeZone& zone);

}  // namespace ShiftWords

}  // namespace Seatdesk
