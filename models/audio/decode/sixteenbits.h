// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

struct AVFrame;
struct SwrContext;

namespace Seatdesk {

/// Makes interleaved 16-bit samples of what libav decodes. The first frame decides rate and channels; a recording that
/// changes either on its way is brought back to them, so that a second stays a second.
class SixteenBits
{
public:
    SixteenBits() = default;
    ~SixteenBits();
    SixteenBits(const SixteenBits&) = delete;
    SixteenBits& operator=(const SixteenBits&) = delete;

    /// Appends the frame's samples. False when the frame is of no use.
    bool add(const AVFrame* frame, std::vector<qint16>& samples);
    /// Appends silence.
    void addSilence(qint64 frames, std::vector<qint16>& samples) const;

    int rate() const { return m_rate; }
    int channels() const { return m_channels; }
    /// For a recording that begins before anything was decoded.
    void assume(int rate, int channels);

private:
    bool prepare(const AVFrame* frame);

    SwrContext* m_resampler = nullptr;
    int m_rate = 0;
    int m_channels = 0;
    int m_frameRate = 0;
    int m_frameChannels = 0;
    int m_frameFormat = -1;
};

}  // namespace Seatdesk
