// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/audiosentences.h"

#include "audio/format/headerlessformat.h"

namespace Seatdesk {

namespace {

QString noHeaderSentence(const QString& path)
{
    const std::optional<HeaderlessFormat> likely = likelyHeaderlessFormat(path);
    return QStringLiteral(
               "Nothing in this file says what it is. If it holds bare samples, name their format: --as %1. "
               "Formats: %2, each with :RATE:CHANNELS where they differ from the usual.")
        .arg(likely ? likely->text() : QStringLiteral("ulaw:8000:1"), headerlessCodecs().join(u", "));
}

}  // namespace

QString soundSentence(SoundFault fault, const QString& path)
{
    switch (fault) {
        case SoundFault::NotFound:
            return QStringLiteral("There is no such file.");
        case SoundFault::Unreadable:
            return QStringLiteral("The file could not be read. Check its owner and rights.");
        case SoundFault::NotAFile:
            return QStringLiteral("This is a folder or a device, not a file.");
        case SoundFault::Empty:
            return QStringLiteral("The file is empty.");
        case SoundFault::NoHeader:
            return noHeaderSentence(path);
        case SoundFault::Unsupported:
            return QStringLiteral(
                "This codec, rate or number of channels cannot be decoded. Convert it to WAV or Opus.");
        case SoundFault::Damaged:
            return QStringLiteral(
                "The file is damaged: its header cannot be understood. Get it again from its source.");
        case SoundFault::NoSamples:
            return QStringLiteral("There is no sound in this file that could be decoded.");
        case SoundFault::TooLong:
            return QStringLiteral("The file holds more than 24 hours of sound. Cut it into pieces.");
        case SoundFault::NoAnswer:
            return QStringLiteral("The decoder came to a standstill and was ended. The file is probably damaged.");
        case SoundFault::Broke:
            return QStringLiteral(
                "The decoder broke off. The file is damaged, or asks for more memory than a call needs.");
        case SoundFault::NoDecoder:
            return QStringLiteral("The decoding program seatdesk-decode is missing. Install Seatdesk again.");
        case SoundFault::DiskFull:
            return QStringLiteral("There is no room on the disk for the decoded sound.");
        case SoundFault::Cancelled:
            return QStringLiteral("The work was ended.");
    }
    return {};
}

}  // namespace Seatdesk
