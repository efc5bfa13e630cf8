// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/role.h"

#include <QColor>

namespace Seatdesk {

/// The colour of a role in a look: the one place where colours have values.
QColor colourOf(Role role, Look look);

/// The contrast of two opaque colours, 1 to 21: WCAG 2.1, "contrast ratio" and "relative luminance".
double contrastRatio(const QColor& a, const QColor& b);

}  // namespace Seatdesk
