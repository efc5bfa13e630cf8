// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/spokenwords.h"
#include "domain/transcript.h"

#include <QCoreApplication>

namespace Seatdesk {

/// What the page says of a transcript.
class TranscriptWords
{
    Q_DECLARE_TR_FUNCTIONS(Seatdesk::TranscriptWords)

public:
    /// Why it was not read and what to do next.
    static QString fault(TranscriptFault fault);
    /// Whose line it is, else the name that the file has for the voice.
    static QString speaker(const TranscriptLine& line);
    static QString speakerIcon(Speaker speaker);
    /// How fast somebody spoke beside the norm.
    static QString pace(const SpeechPace& pace, int norm);
};

}  // namespace Seatdesk
