// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demochance.h"

#include <numeric>

namespace Seatdesk {

quint64 DemoChance::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

int DemoChance::below(qsizetype count)
{
    return count > 0 ? static_cast<int>(next() % static_cast<quint64>(count)) : 0;
}

qsizetype DemoChance::weighted(const QList<int>& weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    for (qsizetype i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return i;
    }
    return 0;
}

}  // namespace Seatdesk
