// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/filerepair.h"

#include <QString>

namespace Seatdesk {

class Theme;
class Workbench;

/// What the person is told of a repair; empty when they need not know (nothing of theirs was concerned).
QString repairSentence(const FileRepair& repair);
/// Shows it above the pages until it is read; takes no focus.
void showRepair(Workbench& bench, const Theme& theme, const FileRepair& repair);

}  // namespace Seatdesk
