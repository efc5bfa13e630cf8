// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// Signs in and runs the `seat` command over standard input and output until the input ends. Answers the exit code.
int runSeat(const QString& folder, const QString& staffNumber, const QString& passwordFile);

}  // namespace Seatdesk
