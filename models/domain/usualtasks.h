// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taskactions.h"

namespace Seatdesk {

/// The duties that ship (resources/duties/duties.csv), worded in that language: zh_CN, zh_TW, or English for any other.
/// A department takes them over and changes them.
QList<TaskDraft> usualTasks(const QString& language);

}  // namespace Seatdesk
