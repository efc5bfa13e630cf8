// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

namespace Seatdesk {

inline constexpr Look kLooks[] = {Look::Light, Look::Dark, Look::Contrast};

}  // namespace Seatdesk
