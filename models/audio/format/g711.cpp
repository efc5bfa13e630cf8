// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/format/g711.h"

namespace Seatdesk {

namespace {

constexpr qint16 muLawSample(int byte)
{
    const int plain = ~byte & 0xFF;
    const int magnitude = ((((plain & 0x0F) << 3) + 0x84) << ((plain & 0x70) >> 4)) - 0x84;
    return static_cast<qint16>((plain & 0x80) ? -magnitude : magnitude);
}

constexpr qint16 aLawSample(int byte)
{
    const int plain = byte ^ 0x55;
    const int segment = (plain & 0x70) >> 4;
    int magnitude = (plain & 0x0F) << 4;
    magnitude = segment == 0 ? magnitude + 8 : (magnitude + 0x108) << (segment - 1);
    return static_cast<qint16>((plain & 0x80) ? magnitude : -magnitude);
}

template <typename Decode>
constexpr std::array<qint16, 256> tableOf(Decode decode)
{
    std::array<qint16, 256> table{};
    for (int byte = 0; byte < 256; ++byte)
        table[static_cast<size_t>(byte)] = decode(byte);
    return table;
}

constexpr std::array kALaw = tableOf(aLawSample);
constexpr std::array kMuLaw = tableOf(muLawSample);

}  // namespace

const std::array<qint16, 256>& aLawTable()
{
    return kALaw;
}

const std::array<qint16, 256>& muLawTable()
{
    return kMuLaw;
}

}  // namespace Seatdesk
