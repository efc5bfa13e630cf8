// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textencoding.h"

#include <QByteArrayView>

namespace Seatdesk {

/// Recognises a table's encoding by its content. Fed with the whole file, since a file may be ASCII for a gigabyte and
/// Chinese after that. A byte order mark decides; then UTF-16 by its zero bytes or its Chinese units; then UTF-8 by
/// strict validation (RFC 3629), also when a few sequences are broken: those rows will be refused; then GB18030 by the
/// share of characters from its common area, which Latin-1 text does not reach.
class EncodingDetector
{
public:
    void feed(QByteArrayView bytes);
    [[nodiscard]] TextEncoding encoding() const;

private:
    void countUtf8(QByteArrayView bytes);
    void countUtf8(uchar byte);
    void countUtf16(QByteArrayView bytes);
    void countGb(QByteArrayView bytes);
    void countGb(uchar byte);
    [[nodiscard]] bool isUtf16(int highByte) const;
    [[nodiscard]] bool isGb18030() const;

    QByteArray m_start;
    qint64 m_size = 0;

    int m_utf8Left = 0;   ///< continuation bytes still due
    uchar m_utf8Low = 0;  ///< bounds of the next one
    uchar m_utf8High = 0;
    qint64 m_utf8Good = 0;
    qint64 m_utf8Bad = 0;

    qint64 m_units = 0;
    qint64 m_zeros[2] = {0, 0};      ///< bytes that are zero, by the parity of their place
    qint64 m_plausible[2] = {0, 0};  ///< units of Chinese text or ASCII, if the high byte lies at that parity

    qint64 m_gbSeen = 0;
    int m_gbPlace = 0;
    uchar m_gbLead = 0;
    qint64 m_gbPairs = 0;
    qint64 m_gbCommon = 0;
    qint64 m_gbBad = 0;
};

}  // namespace Seatdesk
