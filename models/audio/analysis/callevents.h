// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callanalysis.h"

namespace Seatdesk {

/// Something in a call that an inspector may want to hear. Evidence, never a score.
struct CallEvent
{
    enum class Kind {
        Silence,       ///< nobody spoke for 3 s and more
        TalkOver,      ///< both spoke for 1 s and more
        Interruption,  ///< the same, and who had spoken first gave way
        Hold,          ///< music, or a steady tone
        LongAnswer,    ///< one voice kept the other waiting for 3 s and more
        Clipped,       ///< a voice was too loud for its line, somewhere
    };

    Kind kind = Kind::Silence;
    TimeSpan span;
    int voice = -1;  ///< who began, waited for, or clipped; -1: nobody

    bool operator==(const CallEvent&) const = default;
};

/// A talk-over of less is not listed, though it is drawn.
constexpr double kListedTalkOver = 1.0;
/// An answer that came sooner is none to be listed.
constexpr double kListedAnswer = 3.0;

/// All events by their beginning. A silence that is an answer's or a hold's is listed once, as what says more.
std::vector<CallEvent> callEvents(const CallAnalysis& analysis);

/// What may be jumped over while one listens: silences and holds but for a breath at either end.
TimeSpans skippableSpans(const CallAnalysis& analysis);

}  // namespace Seatdesk
