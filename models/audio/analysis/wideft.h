// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

namespace Seatdesk {

/// A Fourier transform of several signals at once, one in each lane, so that the compiler makes wide instructions of
/// it. Two real signals ride in one lane, one of them as the imaginary part.
class WideFt
{
public:
    static constexpr int kLanes = 8;
    using Lane = std::array<float, kLanes>;

    /// `size` is a power of two.
    explicit WideFt(int size);
    int size() const { return m_size; }

    std::vector<Lane> real;  ///< in, and after transform() out
    std::vector<Lane> imaginary;
    void transform();

    /// After transform(): the power of the first or second signal of each lane at one frequency, 0 < bin < size / 2.
    Lane firstPower(int bin) const;
    Lane secondPower(int bin) const;

private:
    [[nodiscard]] Lane power(const std::vector<Lane>& even, const std::vector<Lane>& odd, int bin) const;

    const int m_size;
    std::vector<Lane> m_otherReal;
    std::vector<Lane> m_otherImaginary;
    std::vector<float> m_cosine;
    std::vector<float> m_sine;
};

}  // namespace Seatdesk
