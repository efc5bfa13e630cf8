// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textfile.h"

namespace Seatdesk {

namespace {

constexpr qint64 kReadPiece = qint64{256} * 1024;

}  // namespace

TextFile::TextFile(std::unique_ptr<QFile> file, TextDecoder decoder)
    : m_file(std::move(file)), m_decoder(std::move(decoder))
{}

Result<TextFile> TextFile::open(const QString& path, const TextEncoding& encoding)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, file->errorString());
    const QByteArray mark = byteOrderMarkOf(encoding.name);
    if (!mark.isEmpty() && file->peek(mark.size()) == mark)
        file->skip(mark.size());
    Result<TextDecoder> decoder = TextDecoder::create(encoding.name);
    if (!decoder)
        return tl::unexpected(decoder.error());
    return TextFile(std::move(file), std::move(*decoder));
}

Result<QString> TextFile::readPiece()
{
    const QByteArray bytes = m_file->read(kReadPiece);
    if (m_file->error() != QFileDevice::NoError)
        return failure(Error::Kind::Corrupt, m_file->errorString());
    return m_decoder.decode(bytes, m_file->atEnd());
}

}  // namespace Seatdesk
