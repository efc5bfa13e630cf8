// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Seatdesk {

class SeatHost;

/// Makes a department with one team when the folder has none yet.
Result<void> ensureDepartment(SeatHost& host);

}  // namespace Seatdesk
