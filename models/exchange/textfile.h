// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textdecoder.h"
#include "exchange/textencoding.h"

#include <QFile>

#include <memory>

namespace Seatdesk {

/// A text file read piece by piece, whatever its size, without its byte order mark.
class TextFile
{
public:
    static Result<TextFile> open(const QString& path, const TextEncoding& encoding);

    Result<QString> readPiece();
    [[nodiscard]] bool atEnd() const { return m_file->atEnd(); }
    [[nodiscard]] qint64 position() const { return m_file->pos(); }

private:
    TextFile(std::unique_ptr<QFile> file, TextDecoder decoder);

    std::unique_ptr<QFile> m_file;
    TextDecoder m_decoder;
};

}  // namespace Seatdesk
