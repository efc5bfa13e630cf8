// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <optional>

namespace Seatdesk {

/// A moment as a file writes it: "00:01:02,345", "1:02.3", "62.345", "62345 ms".
struct WrittenTime
{
    double value = 0;
    enum class Unit { Unknown, Seconds, Milliseconds } unit = Unit::Unknown;

    /// Nothing for what is no time: a sign, infinity, more than two digits of a minute.
    static std::optional<WrittenTime> read(QStringView text);
};

/// Gathers the lines of a transcript as a file has them: in any order, overlapping, with times that lie. A number
/// without a unit is taken for milliseconds where all are whole and lines last a hundred of them and more.
class TranscriptLines
{
public:
    /// `to`: nothing where the file does not say. What has no usable time is counted and left out, what has no text is
    /// nothing at all.
    void add(const std::optional<WrittenTime>& from, const std::optional<WrittenTime>& to, const QString& voice,
             const QString& text);
    [[nodiscard]] bool isFull() const { return m_raw.size() > kMostTranscriptLines; }
    /// NoTimes when there is no line, TooManyLines when isFull().
    [[nodiscard]] TranscriptResult<Transcript> finish() const;

private:
    struct Raw
    {
        WrittenTime from;
        std::optional<WrittenTime> to;
        QString voice;
        QString text;
    };

    [[nodiscard]] bool countsMilliseconds() const;

    QList<Raw> m_raw;
    int m_leftOut = 0;
};

}  // namespace Seatdesk
