// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// What a recording is, as its content says.
struct SoundFormat
{
    QString codec;         ///< as libav names it: "pcm_s16le", "pcm_mulaw", "opus", "amr_nb"
    int rate = 0;          ///< samples a second and channel
    int channels = 0;      ///< one for each voice in most recordings of two people
    qint64 frames = 0;     ///< samples of one channel; 0 = not known yet
    bool measured = true;  ///< false: frames is what the header claims, the file is too long to have been counted

    double seconds() const { return rate > 0 ? static_cast<double>(frames) / rate : 0; }
};

/// What no recording of people goes beyond; a header that claims more lies.
constexpr int kLowestRate = 1000;
constexpr int kHighestRate = 768000;
constexpr int kMostChannels = 32;
/// A day. What claims or gives more is no call, and would fill the disk with its samples.
constexpr qint64 kLongestSound = qint64(24) * 3600;

inline bool plausible(qint64 rate, qint64 channels)
{
    return rate >= kLowestRate && rate <= kHighestRate && channels >= 1 && channels <= kMostChannels;
}

}  // namespace Seatdesk
