// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/demo/demo.h"
#include "host/demo/democase.h"

namespace Seatdesk {

/// Tells the stories of all tickets into the world's ledger, numbered by day in the order of their recording.
Result<void> tellStories(const DemoWorld& world, DemoChance chance, const DemoNumbers& numbers);

}  // namespace Seatdesk
