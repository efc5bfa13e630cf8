// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callevents.h"
#include "audio/format/soundfault.h"

#include <QCoreApplication>
#include <QString>

namespace Seatdesk {

/// What is said of recordings and of what is heard in them.
class SoundWords
{
    Q_DECLARE_TR_FUNCTIONS(SoundWords)

public:
    /// Why a recording cannot be heard and what helps, after "… cannot be played.".
    static QString fault(SoundFault fault);
    /// "06:48", with hours where there are some.
    static QString clock(double seconds);
    /// "02:38.4".
    static QString fineClock(double seconds);
    /// "4 s", "1.5 s".
    static QString length(double seconds);

    static QString event(const CallEvent& event, int agentVoice);
    static QString eventIcon(CallEvent::Kind kind);
    /// "Agent", "Customer"; of a recording whose voices are not apart "Both voices".
    static QString voice(int voice, int agentVoice, bool apart);
};

}  // namespace Seatdesk
