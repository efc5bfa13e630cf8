// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace Seatdesk {

/// What the command line of the window asks for.
struct WindowOptions
{
    QString data;       ///< the folder; empty with a demo or a tour: a temporary one
    bool demo = false;  ///< make the demo department when the folder is new
    QString as;         ///< sign in with this number without a password, demo only
    QString tour;       ///< play the tour and leave its pictures in this folder
    QString language;   ///< zh_CN, zh_TW or en; empty: as chosen before, else the system's
    QString look;       ///< light, dark or contrast; empty: as chosen before
    QString call;       ///< a number to show as a new card
    QString callId;
    QString server;   ///< the department's database; empty: as the folder knows
    QString measure;  ///< signin or desk: tell how long it takes to get there, and end
    double scale = 1;
};

/// Invalid with a sentence for a command line that is not understood.
Result<WindowOptions> parseWindowOptions(const QStringList& arguments);

/// The factor of --scale, which must be known before there is an application; 0 when it is not given or not between
/// 0.5 and 4.
double scaleAsked(int argc, char** argv);

/// In logical pixels, how large the window opens that has no place yet: 1366×768, as the smallest screen is. Larger
/// drawn in a tour it fills the screen that such a scale is chosen for, 1920×1080 real pixels and from twice on
/// 3840×2160.
QSize firstWindowSize(const WindowOptions& options);

}  // namespace Seatdesk
