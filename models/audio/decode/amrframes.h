// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Seatdesk {

/// The frames of AMR and AMR-WB in their storage form (RFC 4867, section 5.3): each is 20 ms and begins with a byte
/// that says its type, and by it its length. Types without speech stand for 20 ms in which nobody was heard.
constexpr int kAmrFrameMs = 20;

/// Bytes of the frame with its first byte. Types that the standard keeps for later have no body.
constexpr int amrFrameBytes(quint8 head, bool wide)
{
    constexpr int narrow[16] = {13, 14, 16, 18, 20, 21, 27, 32, 6, 1, 1, 1, 1, 1, 1, 1};
    constexpr int broad[16] = {18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 1, 1, 1, 1, 1, 1};
    return wide ? broad[(head >> 3) & 15] : narrow[(head >> 3) & 15];
}

constexpr bool amrFrameSpeaks(quint8 head, bool wide)
{
    return ((head >> 3) & 15) < (wide ? 9 : 8);
}

}  // namespace Seatdesk
