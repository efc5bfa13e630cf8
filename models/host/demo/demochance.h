// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QList>

namespace Seatdesk {

/// Chance that repeats: numbers that follow from a seed alone (SplitMix64, Steele et al. 2014), alike on every machine.
class DemoChance
{
public:
    explicit DemoChance(quint64 seed) : m_state(seed) {}

    quint64 next();
    /// 0 … count − 1; 0 when there is nothing to choose from.
    int below(qsizetype count);
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool percent(int share) { return below(100) < share; }
    Duration minutes(int low, int high) { return std::chrono::seconds(between(low * 60, high * 60)); }
    /// The place of one of the weights.
    qsizetype weighted(const QList<int>& weights);
    template <typename T>
    T pick(const QList<T>& values)
    {
        return values.value(below(values.size()));
    }
    /// A chance of its own for a part of the work: what happens there does not change what comes after.
    DemoChance fork() { return DemoChance(next()); }

private:
    quint64 m_state;
};

}  // namespace Seatdesk
