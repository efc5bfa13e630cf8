// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/transcriptwords.h"

#include <cmath>

namespace Seatdesk {

QString TranscriptWords::fault(TranscriptFault fault)
{
    switch (fault) {
        case TranscriptFault::NotFound:
            return tr("The file is not where it was.");
        case TranscriptFault::NotAFile:
            return tr("There is a folder or a device in its place, not a file.");
        case TranscriptFault::Unreadable:
            return tr("The file may not be read. Ask whoever keeps it for the right to it.");
        case TranscriptFault::Empty:
            return tr("The file is empty. Have it written again.");
        case TranscriptFault::TooLarge:
            return tr("The file is larger than 16 MiB, which no call's words are. Choose another.");
        case TranscriptFault::NotText:
            return tr("The file holds no text. Save the words as SRT, WebVTT, JSON or CSV.");
        case TranscriptFault::WrongEncoding:
            return tr("Its characters cannot be read. Save it in UTF-8.");
        case TranscriptFault::UnknownFormat:
            return tr("Nothing in it says when something was said. SRT, WebVTT, JSON with times and CSV are read.");
        case TranscriptFault::Damaged:
            return tr("The file breaks off or is damaged. Have it written again.");
        case TranscriptFault::NoTimes:
            return tr("No line in it has a time that can be used. Have it written with times.");
        case TranscriptFault::TooManyLines:
            return tr("It has more than 20,000 lines, which no call has. Choose another.");
    }
    return {};
}

QString TranscriptWords::speaker(const TranscriptLine& line)
{
    switch (line.speaker) {
        case Speaker::Agent:
            return tr("Agent");
        case Speaker::Customer:
            return tr("Customer");
        case Speaker::Unknown:
            return line.voice;
    }
    return {};
}

QString TranscriptWords::speakerIcon(Speaker speaker)
{
    switch (speaker) {
        case Speaker::Agent:
            return QStringLiteral("headset");
        case Speaker::Customer:
            return QStringLiteral("user");
        case Speaker::Unknown:
            return QStringLiteral("dialog-messages");
    }
    return {};
}

QString TranscriptWords::pace(const SpeechPace& pace, int norm)
{
    const QString figure = QString::number(std::lround(pace.perMinute));
    if (pace.isOfBoth)
        return pace.isEstimated ? tr("Both voices: about %1 characters a minute, estimated from the sound (norm %2)")
                                      .arg(figure)
                                      .arg(norm)
                                : tr("Both voices: %1 characters a minute (norm %2)").arg(figure).arg(norm);
    return pace.isEstimated
               ? tr("Agent: about %1 characters a minute, estimated from the sound (norm %2)").arg(figure).arg(norm)
               : tr("Agent: %1 characters a minute (norm %2)").arg(figure).arg(norm);
}

}  // namespace Seatdesk
