// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace Seatdesk {

/// ITU-T G.711: the 16-bit sample of each byte.
const std::array<qint16, 256>& aLawTable();
const std::array<qint16, 256>& muLawTable();

/// Numbers that rise with the sample a byte stands for, so that bytes can be compared before they are decoded: the
/// smallest and largest of many cost a look into the table only once. from…Order is the way back.
constexpr quint8 muLawOrder(quint8 byte)
{
    return static_cast<quint8>(byte ^ (static_cast<qint8>(byte) < 0 ? 0x7F : 0));
}

constexpr quint8 fromMuLawOrder(quint8 order)
{
    return muLawOrder(order);
}

/// In A-law every other bit is inverted (0x55), and a set sign bit means positive.
constexpr quint8 aLawOrder(quint8 byte)
{
    const auto plain = static_cast<quint8>(byte ^ 0x55);
    return static_cast<quint8>(plain ^ (static_cast<qint8>(plain) < 0 ? 0 : 0x7F));
}

constexpr quint8 fromALawOrder(quint8 order)
{
    return static_cast<quint8>(order ^ (static_cast<qint8>(order) < 0 ? 0x55 : 0x2A));
}

}  // namespace Seatdesk
