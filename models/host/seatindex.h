// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/seatsearch.h"

namespace Seatdesk {

/// The product's own index: Xapian, searched beside its writer.
SeatSearch::Parts seatIndex();

}  // namespace Seatdesk
