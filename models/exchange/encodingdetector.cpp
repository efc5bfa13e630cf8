// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encodingdetector.h"

#include <cstring>

namespace Seatdesk {

namespace {

/// UTF-16 and GB18030 show themselves early; counting them over gigabytes would only cost time.
constexpr qint64 kUtf16Sample = 1 << 20;
constexpr qint64 kGbSample = 4 << 20;

bool isPlausible(uint unit)
{
    return (unit >= 0x20 && unit < 0x7f) || unit == '\n' || unit == '\r' || unit == '\t' ||
           (unit >= 0x3000 && unit < 0x3040) || (unit >= 0x4e00 && unit <= 0x9fff) ||
           (unit >= 0xff00 && unit <= 0xffef) || (unit >= 0x2010 && unit <= 0x2030);
}

bool isCommonGb(uchar lead, uchar trail)
{
    return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xf7) || (lead >= 0xa1 && lead <= 0xa3));
}

}  // namespace

void EncodingDetector::feed(QByteArrayView bytes)
{
    if (m_start.size() < 4)
        m_start.append(bytes.first(std::min<qsizetype>(4, bytes.size())).toByteArray());
    if (m_size < kUtf16Sample)
        countUtf16(bytes);
    countUtf8(bytes);
    countGb(bytes);
    m_size += bytes.size();
}

void EncodingDetector::countUtf8(QByteArrayView bytes)
{
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while (at != end) {
        quint64 eight = 0;
        if (m_utf8Left == 0 && end - at >= 8) {
            std::memcpy(&eight, at, 8);
            if ((eight & 0x8080808080808080ULL) == 0) {
                at += 8;
                continue;
            }
        }
        countUtf8(static_cast<uchar>(*at++));
    }
}

void EncodingDetector::countUtf8(uchar byte)
{
    if (m_utf8Left > 0) {
        if (byte >= m_utf8Low && byte <= m_utf8High) {
            m_utf8Low = 0x80;
            m_utf8High = 0xbf;
            if (--m_utf8Left == 0)
                ++m_utf8Good;
            return;
        }
        ++m_utf8Bad;
        m_utf8Left = 0;
    }
    if (byte < 0x80)
        return;
    m_utf8Low = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
    m_utf8High = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf)
        m_utf8Left = 1;
    else if (byte >= 0xe0 && byte <= 0xef)
        m_utf8Left = 2;
    else if (byte >= 0xf0 && byte <= 0xf4)
        m_utf8Left = 3;
    else
        ++m_utf8Bad;
}

void EncodingDetector::countUtf16(QByteArrayView bytes)
{
    const bool odd = m_size % 2 != 0;
    for (qsizetype i = odd ? 1 : 0; i + 1 < bytes.size(); i += 2) {
        const auto even = static_cast<uchar>(bytes[i]);
        const auto second = static_cast<uchar>(bytes[i + 1]);
        ++m_units;
        m_zeros[0] += even == 0 ? 1 : 0;
        m_zeros[1] += second == 0 ? 1 : 0;
        m_plausible[0] += isPlausible(even * 256U + second) ? 1 : 0;
        m_plausible[1] += isPlausible(second * 256U + even) ? 1 : 0;
    }
}

void EncodingDetector::countGb(QByteArrayView bytes)
{
    if (m_gbSeen >= kGbSample)
        return;
    for (const char byte : bytes)
        countGb(static_cast<uchar>(byte));
    if (m_gbPairs > 0 || m_gbBad > 0)
        m_gbSeen += bytes.size();
}

void EncodingDetector::countGb(uchar byte)
{
    if (m_gbPlace == 0) {
        if (byte >= 0x81 && byte <= 0xfe) {
            m_gbLead = byte;
            m_gbPlace = 1;
        } else if (byte >= 0x80) {
            ++m_gbBad;
        }
        return;
    }
    if (m_gbPlace == 1) {
        m_gbPlace = 0;
        if (byte >= 0x40 && byte <= 0xfe && byte != 0x7f) {
            ++m_gbPairs;
            m_gbCommon += isCommonGb(m_gbLead, byte) ? 1 : 0;
        } else if (byte >= 0x30 && byte <= 0x39) {
            m_gbPlace = 2;
        } else {
            ++m_gbBad;
        }
        return;
    }
    const bool valid = m_gbPlace == 2 ? byte >= 0x81 && byte <= 0xfe : byte >= 0x30 && byte <= 0x39;
    m_gbPlace = valid && m_gbPlace == 2 ? 3 : 0;
    m_gbBad += valid ? 0 : 1;
}

bool EncodingDetector::isUtf16(int highByte) const
{
    if (m_units == 0)
        return false;
    const int other = 1 - highByte;
    if (m_zeros[highByte] * 5 >= m_units && m_zeros[other] * 50 <= m_units)
        return true;
    return m_utf8Bad > 0 && m_plausible[highByte] * 20 >= m_units * 19 && m_plausible[other] * 2 < m_units;
}

bool EncodingDetector::isGb18030() const
{
    return m_gbPairs > 0 && m_gbCommon * 20 >= m_gbPairs * 11 && m_gbBad * 4 <= m_gbPairs;
}

TextEncoding EncodingDetector::encoding() const
{
    for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
        if (m_start.startsWith(byteOrderMarkOf(name)))
            return {name, true};
    }
    if (isUtf16(1))
        return {"UTF-16LE", false};
    if (isUtf16(0))
        return {"UTF-16BE", false};
    const qint64 bad = m_utf8Bad + (m_utf8Left > 0 ? 1 : 0);
    if (bad == 0 || m_utf8Good >= 3 * bad)
        return {};
    if (isGb18030() && (m_gbBad == 0 || m_utf8Good < bad))
        return {"GB18030", false};
    return {};
}

}  // namespace Seatdesk
