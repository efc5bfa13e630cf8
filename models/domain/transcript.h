// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace Seatdesk {

/// Whose voice a line is, as far as that can be told.
enum class Speaker { Unknown, Agent, Customer };

/// What was said at one time of a call. Seconds from the beginning of the recording.
struct TranscriptLine
{
    double from = 0;
    double to = 0;  ///< never before `from`
    QString voice;  ///< as the file names it; may be empty
    QString text;   ///< one line, without the file's marks
    Speaker speaker = Speaker::Unknown;

    bool operator==(const TranscriptLine&) const = default;
};

/// What was said in a call, as a file tells it: most are written by a machine and good for finding a place.
struct Transcript
{
    QList<TranscriptLine> lines;  ///< by their beginning; they may overlap
    int leftOut = 0;              ///< entries without a time that can be used

    [[nodiscard]] double end() const
    {
        double last = 0;
        for (const TranscriptLine& line : lines)
            last = line.to > last ? line.to : last;
        return last;
    }
};

/// Why a file cannot be read as a transcript. The caller words the sentence.
enum class TranscriptFault {
    NotFound,
    NotAFile,  ///< a folder, a device
    Unreadable,
    Empty,
    TooLarge,       ///< more bytes than kLargestTranscript
    NotText,        ///< sound, a picture, an archive
    WrongEncoding,  ///< too many bytes that are no text
    UnknownFormat,
    Damaged,       ///< it begins as a known format and breaks off
    NoTimes,       ///< a known format without a single line that has a time
    TooManyLines,  ///< more than kMostTranscriptLines
};

template <typename T>
using TranscriptResult = tl::expected<T, TranscriptFault>;

/// A transcript and the file that it was read from.
struct FoundTranscript
{
    QString path;
    Transcript transcript;
};

/// A day of speech is far below both.
constexpr qint64 kLargestTranscript = qint64{16} * 1024 * 1024;
constexpr qsizetype kMostTranscriptLines = 20000;
/// No recording is longer, see kLongestSound.
constexpr double kLatestSecond = 24.0 * 3600;

}  // namespace Seatdesk
