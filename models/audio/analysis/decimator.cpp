// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/decimator.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace Seatdesk {

namespace {

constexpr float kFullScale = 1.0F / 32768;

}  // namespace

Decimator::Decimator(int factor) : m_factor(factor)
{
    for (int i = 0; i < 2 * factor - 1; ++i)
        m_window.push_back(static_cast<float>(factor - std::abs(i - factor + 1)));
    const float sum = std::accumulate(m_window.begin(), m_window.end(), 0.0F);
    for (float& weight : m_window)
        weight *= kFullScale / sum;
    m_kept.assign(static_cast<size_t>(factor - 1), 0.0F);
}

void Decimator::add(const qint16* samples, qint64 count, int stride, std::vector<float>& out)
{
    if (m_factor == 1) {
        for (qint64 i = 0; i < count; ++i)
            out.push_back(static_cast<float>(samples[i * stride]) * kFullScale);
        return;
    }
    for (qint64 i = 0; i < count; ++i)
        m_kept.push_back(samples[i * stride]);
    size_t at = 0;
    for (; at + m_window.size() <= m_kept.size(); at += static_cast<size_t>(m_factor))
        out.push_back(std::inner_product(m_window.begin(), m_window.end(),
                                         m_kept.begin() + static_cast<std::ptrdiff_t>(at), 0.0F));
    m_kept.erase(m_kept.begin(), m_kept.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace Seatdesk
