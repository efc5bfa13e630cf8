// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/transcript.h"
#include "widgets/quality/listening.h"

#include <QFuture>

#include <functional>

class QWidget;

namespace Seatdesk {

/// What the page of quality has others do.
struct QualityWays
{
    using FolderChosen = std::function<void(const QString& folder)>;
    using FileTaken = std::function<void(const QString& file)>;
    using TranscriptReader = std::function<QFuture<TranscriptResult<FoundTranscript>>(const QString& path)>;

    SoundPlaces sound = {};
    /// Asks for a folder without blocking; not called back when none is chosen.
    std::function<void(QWidget* parent, const QString& begin, const FolderChosen& chosen)> chooseFolder = {};
    std::function<void(RecordId ticket)> openTicket = {};
    /// The transcript beside a recording; NotFound when there is none.
    TranscriptReader findTranscript = {};
    /// The transcript in a file.
    TranscriptReader readTranscript = {};
    /// Asks for the name of a WAV file without blocking.
    std::function<void(QWidget* parent, const QString& name, const FileTaken& chosen)> chooseWave = {};
    /// Writes the sound as such a file, beeped over.
    std::function<QFuture<Result<void>>(std::shared_ptr<SoundSamples> samples, FrameSpans hidden, QString path)>
        writeWave = {};
    /// Asks for a transcript's file without blocking.
    std::function<void(QWidget* parent, const FileTaken& chosen)> chooseTranscript = {};
};

}  // namespace Seatdesk
