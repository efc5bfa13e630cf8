// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// Where a seat without a window is and who sits there.
struct SeatWish
{
    QString folder;
    QString server;  ///< empty: as the folder knows
    QString staffNumber;
    QString passwordFile;
};

/// Signs in and runs the `seat` command over standard input and output until the input ends. Answers the exit code.
int runSeat(const SeatWish& wish);

}  // namespace Seatdesk
