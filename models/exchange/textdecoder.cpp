// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <optional>

namespace Seatdesk {

namespace {

void markInvalid(const void*, UConverterToUnicodeArgs* arguments, const char* bytes, int32_t count,
                 UConverterCallbackReason reason, UErrorCode* error)
{
    if (reason > UCNV_IRREGULAR)
        return;
    *error = U_ZERO_ERROR;
    for (int32_t i = 0; i < count && U_SUCCESS(*error); ++i) {
        const auto mark = static_cast<UChar>(kInvalidByte + static_cast<uchar>(bytes[i]));
        ucnv_cbToUWriteUChars(arguments, &mark, 1, 0, error);
    }
}

}  // namespace

void TextDecoder::Close::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

Result<TextDecoder> TextDecoder::create(const QByteArray& encodingName)
{
    UErrorCode error = U_ZERO_ERROR;
    TextDecoder decoder(ucnv_open(encodingName.constData(), &error));
    if (U_FAILURE(error))
        return failure(Error::Kind::Invalid, QStringLiteral("unknown encoding ") + QString::fromUtf8(encodingName));
    ucnv_setToUCallBack(decoder.m_converter.get(), markInvalid, nullptr, nullptr, nullptr, &error);
    return decoder;
}

QString TextDecoder::decode(QByteArrayView bytes, bool last)
{
    QString text(bytes.size() + 8, Qt::Uninitialized);
    qsizetype length = 0;
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();
    UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
    while (error == U_BUFFER_OVERFLOW_ERROR) {
        if (length == text.size())
            text.resize(text.size() * 2);
        error = U_ZERO_ERROR;
        auto* const start = reinterpret_cast<UChar*>(text.data());
        UChar* target = start + length;
        ucnv_toUnicode(m_converter.get(), &target, start + text.size(), &source, sourceEnd, nullptr,
                       static_cast<UBool>(last), &error);
        length = target - start;
    }
    text.resize(length);
    return text;
}

std::optional<QByteArray> encoded(QStringView text, const QByteArray& encodingName)
{
    if (encodingName == "UTF-8")
        return text.toUtf8();
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter*)> converter(ucnv_open(encodingName.constData(), &error),
                                                                       [](UConverter* open) { ucnv_close(open); });
    if (U_FAILURE(error))
        return std::nullopt;
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    const auto units = static_cast<int32_t>(text.size());
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(units, ucnv_getMaxCharSize(converter.get())), Qt::Uninitialized);
    const int32_t length = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                           reinterpret_cast<const UChar*>(text.data()), units, &error);
    if (U_FAILURE(error))
        return std::nullopt;
    bytes.truncate(length);
    return bytes;
}

}  // namespace Seatdesk
