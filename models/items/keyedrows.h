// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Seatdesk {

/// How one list of keys becomes another in few steps, for item models that keep selection and scroll position. Applied
/// in this order: the removals (each a run, from the back), the new order of what is left, the insertions (each a run,
/// from the front).
struct KeyedSteps
{
    struct Run
    {
        qsizetype first = 0;
        qsizetype count = 0;

        bool operator==(const Run&) const = default;
    };

    QList<Run> removals;    ///< places in the old list, the last run first
    QList<qint64> kept;     ///< what is left, in the old order
    QList<qint64> ordered;  ///< the same in the new order
    QList<Run> insertions;  ///< places in the new list

    /// Both are as long; of two empty lists Qt would compare bytes at a null address.
    [[nodiscard]] bool isReordered() const { return !kept.isEmpty() && kept != ordered; }
    [[nodiscard]] qsizetype count() const { return removals.size() + insertions.size(); }

    static KeyedSteps between(const QList<qint64>& before, const QList<qint64>& after);
};

/// One row that went elsewhere while all others kept their order.
struct KeyedMove
{
    qsizetype from = -1;
    qsizetype to = -1;  ///< its place afterwards

    [[nodiscard]] bool isOne() const { return from >= 0; }

    /// The one move that makes `after` of `before`, if there is one. Both hold the same keys.
    static KeyedMove between(const QList<qint64>& before, const QList<qint64>& after);
};

}  // namespace Seatdesk
