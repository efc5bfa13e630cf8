// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Seatdesk {

/// The encoding of a table file: the name by which ICU knows it, and whether a byte order mark stands before the text.
struct TextEncoding
{
    QByteArray name = "UTF-8";  ///< UTF-8, UTF-16LE, UTF-16BE, GB18030, or what a person asked for
    bool byteOrderMark = false;

    bool operator==(const TextEncoding&) const = default;
};

/// The byte order mark of that encoding; empty for encodings that have none.
QByteArray byteOrderMarkOf(const QByteArray& encodingName);

}  // namespace Seatdesk
