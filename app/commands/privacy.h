// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Seatdesk {

/// What this program writes is readable by its owner alone (search index, locks and exports too), and a crash leaves no
/// picture of its memory, in which customers' words would lie. First thing in main.
void keepToOneself();

}  // namespace Seatdesk
