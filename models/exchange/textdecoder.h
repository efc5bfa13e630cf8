// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

struct UConverter;

namespace Seatdesk {

/// Stands, with the byte added, in decoded text for each byte that was not text of the encoding. A low surrogate of its
/// own cannot come from valid bytes.
constexpr char16_t kInvalidByte{0xdc00};

/// Bytes of a file in pieces to text, through ICU. Loses nothing silently: a byte that cannot be decoded becomes
/// kInvalidByte with the byte.
class TextDecoder
{
public:
    static Result<TextDecoder> create(const QByteArray& encodingName);

    /// `last`: no more bytes will come, so that a character cut at the end counts as invalid.
    QString decode(QByteArrayView bytes, bool last);

private:
    struct Close
    {
        void operator()(UConverter* converter) const;
    };

    explicit TextDecoder(UConverter* converter) : m_converter(converter) {}

    std::unique_ptr<UConverter, Close> m_converter;
};

/// Text to bytes of an encoding; nothing for an unknown encoding or a character that it does not have.
std::optional<QByteArray> encoded(QStringView text, const QByteArray& encodingName);

}  // namespace Seatdesk
