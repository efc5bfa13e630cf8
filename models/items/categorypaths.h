// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/choicelist.h"

namespace Seatdesk {

struct Row;

/// The category tree as a list of paths ("Broadband › Faults › Drops") in the order of the tree. Categories that are no
/// longer used are left out; aliases find a path too.
QList<Choice> categoryPaths(const QList<Row>& categories);

/// Between the names of a path.
inline constexpr QStringView kPathMark = u" › ";

}  // namespace Seatdesk
