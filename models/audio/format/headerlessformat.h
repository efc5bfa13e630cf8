// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Seatdesk {

/// What a person says of a file that holds bare samples: "ulaw", "alaw:8000:2", "g726-32". Codec, rate, channels.
struct HeaderlessFormat
{
    QString codec;  ///< one of headerlessCodecs()
    int rate = 0;
    int channels = 1;

    QString text() const;
    bool operator==(const HeaderlessFormat&) const = default;
};

/// Nothing when the text names no codec of headerlessCodecs(), or an impossible rate.
std::optional<HeaderlessFormat> headerlessFormat(const QString& text);
QStringList headerlessCodecs();
/// What the ending of a file name makes likely. A proposal for the person, never an answer: endings lie.
std::optional<HeaderlessFormat> likelyHeaderlessFormat(const QString& fileName);

}  // namespace Seatdesk
