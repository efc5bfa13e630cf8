// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/wideft.h"

#include <cmath>
#include <numbers>

namespace Seatdesk {

namespace {

using Lane = WideFt::Lane;

/// One butterfly of Stockham's algorithm in all lanes: the sum, and the difference turned by (cosine, sine).
void butterfly(const Lane* in, Lane* sum, Lane* difference, float cosine, float sine)
{
    const Lane& ar = in[0];
    const Lane& ai = in[1];
    const Lane& br = in[2];
    const Lane& bi = in[3];
    for (size_t lane = 0; lane < WideFt::kLanes; ++lane) {
        const float dr = ar[lane] - br[lane];
        const float di = ai[lane] - bi[lane];
        sum[0][lane] = ar[lane] + br[lane];
        sum[1][lane] = ai[lane] + bi[lane];
        difference[0][lane] = dr * cosine - di * sine;
        difference[1][lane] = dr * sine + di * cosine;
    }
}

}  // namespace

WideFt::WideFt(int size)
    : real(static_cast<size_t>(size)),
      imaginary(static_cast<size_t>(size)),
      m_size(size),
      m_otherReal(static_cast<size_t>(size)),
      m_otherImaginary(static_cast<size_t>(size))
{
    for (int i = 0; i < size / 2; ++i) {
        const double angle = -2 * std::numbers::pi * i / size;
        m_cosine.push_back(static_cast<float>(std::cos(angle)));
        m_sine.push_back(static_cast<float>(std::sin(angle)));
    }
}

void WideFt::transform()
{
    for (size_t half = static_cast<size_t>(m_size) / 2, stride = 1; half >= 1; half /= 2, stride *= 2) {
        for (size_t p = 0; p < half; ++p) {
            const float cosine = m_cosine[p * stride];
            const float sine = m_sine[p * stride];
            for (size_t q = 0; q < stride; ++q) {
                const size_t a = q + stride * p;
                const size_t b = q + stride * (p + half);
                const size_t to = q + stride * 2 * p;
                const size_t next = to + stride;
                const std::array<Lane, 4> in{real[a], imaginary[a], real[b], imaginary[b]};
                std::array<Lane, 2> sum;
                std::array<Lane, 2> difference;
                butterfly(in.data(), sum.data(), difference.data(), cosine, sine);
                m_otherReal[to] = sum[0];
                m_otherImaginary[to] = sum[1];
                m_otherReal[next] = difference[0];
                m_otherImaginary[next] = difference[1];
            }
        }
        real.swap(m_otherReal);
        imaginary.swap(m_otherImaginary);
    }
}

Lane WideFt::firstPower(int bin) const
{
    return power(real, imaginary, bin);
}

/// The second signal went in as the imaginary part: the same with the parts exchanged.
Lane WideFt::secondPower(int bin) const
{
    return power(imaginary, real, bin);
}

Lane WideFt::power(const std::vector<Lane>& even, const std::vector<Lane>& odd, int bin) const
{
    const auto k = static_cast<size_t>(bin);
    const auto mirror = static_cast<size_t>(m_size - bin);
    Lane sum;
    for (size_t lane = 0; lane < kLanes; ++lane) {
        const float r = even[k][lane] + even[mirror][lane];
        const float i = odd[k][lane] - odd[mirror][lane];
        sum[lane] = (r * r + i * i) * 0.25F;
    }
    return sum;
}

}  // namespace Seatdesk
