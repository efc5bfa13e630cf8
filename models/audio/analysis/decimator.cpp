// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/decimator.h"

namespace Seatdesk {

namespace {

constexpr float kFullScale = 1.0F / 32768;

}  // namespace

Decimator::Decimator(int factor) : m_factor(factor) {}

void Decimator::add(const qint16* samples, qint64 count, int stride, std::vector<float>& out)
{
    if (m_factor == 1) {
        const size_t before = out.size();
        out.resize(before + static_cast<size_t>(count));
        float* to = out.data() + before;
        for (qint64 i = 0; i < count; ++i)
            to[i] = static_cast<float>(samples[i * stride]) * kFullScale;
        return;
    }
    // A triangle over two spans of samples: each counts rising in the one and falling in the next.
    const float scale = kFullScale / static_cast<float>(m_factor * m_factor);
    for (qint64 i = 0; i < count; ++i) {
        const int sample = samples[i * stride];
        m_falling += (m_factor - 1 - m_inSpan) * sample;
        m_nextRising += (m_inSpan + 1) * sample;
        if (++m_inSpan < m_factor)
            continue;
        if (m_begun)
            out.push_back(static_cast<float>(m_rising + m_falling) * scale);
        m_begun = true;
        m_rising = m_nextRising;
        m_nextRising = 0;
        m_falling = 0;
        m_inSpan = 0;
    }
}

}  // namespace Seatdesk
