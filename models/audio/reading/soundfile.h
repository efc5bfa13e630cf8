// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/headerlessformat.h"
#include "audio/reading/soundreader.h"

#include <memory>

namespace Seatdesk {

/// A recording on disk, and what is needed to read it.
struct SoundFile
{
    QString path;
    QString decoder;                                      ///< the decoding program, see decoderProgram()
    std::optional<HeaderlessFormat> told = std::nullopt;  ///< what a person said of bare samples
};

/// seatdesk-decode as it was built or installed beside this program.
QString decoderProgram();

/// Whether there is something to read at all; nothing when there is.
std::optional<SoundFault> faultOfPath(const QString& path);
/// Where the samples lie, when they lie there plain; otherwise the decoder is needed.
std::optional<PcmLayout> plainLayout(const SoundFile& sound);

/// What the recording is, by its content. Answers within 5 s.
SoundResult<SoundFormat> probeSound(const SoundFile& sound);
/// Opens the recording for one reading. The first samples are there within 5 s.
SoundResult<std::unique_ptr<SoundReader>> openSound(const SoundFile& sound);

}  // namespace Seatdesk
