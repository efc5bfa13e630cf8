// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Seatdesk {

/// text pinyin|lint|fold: answers one JSON object for each line of standard input.
int runTextCommand(const QStringList& arguments);

}  // namespace Seatdesk
