// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/keyedrows.h"

#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

/// The part of both lists that differs; nearly always a few rows of very many.
struct Middle
{
    qsizetype first = 0;
    qsizetype endBefore = 0;
    qsizetype endAfter = 0;
};

Middle middleOf(const QList<qint64>& before, const QList<qint64>& after)
{
    const auto front = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    Middle middle{std::distance(before.begin(), front.first), before.size(), after.size()};
    while (middle.endBefore > middle.first && middle.endAfter > middle.first &&
           before.at(middle.endBefore - 1) == after.at(middle.endAfter - 1)) {
        --middle.endBefore;
        --middle.endAfter;
    }
    return middle;
}

QSet<qint64> setOf(const QList<qint64>& list, qsizetype first, qsizetype end)
{
    return {list.begin() + first, list.begin() + end};
}

/// The runs of places whose keys are not in `others`, and all keys but those.
QList<KeyedSteps::Run> runsOutside(const QList<qint64>& list, qsizetype first, qsizetype end,
                                   const QSet<qint64>& others, QList<qint64>& inside)
{
    QList<KeyedSteps::Run> runs;
    inside = list.mid(0, first);
    for (qsizetype i = first; i < end; ++i) {
        if (others.contains(list.at(i)))
            inside.append(list.at(i));
        else if (!runs.isEmpty() && runs.last().first + runs.last().count == i)
            ++runs.last().count;
        else
            runs.append({i, 1});
    }
    inside += list.mid(end);
    return runs;
}

}  // namespace

KeyedSteps KeyedSteps::between(const QList<qint64>& before, const QList<qint64>& after)
{
    KeyedSteps steps;
    if (before == after) {
        steps.kept = steps.ordered = before;
        return steps;
    }
    const Middle middle = middleOf(before, after);
    const QSet<qint64> was = setOf(before, middle.first, middle.endBefore);
    const QSet<qint64> is = setOf(after, middle.first, middle.endAfter);
    steps.removals = runsOutside(before, middle.first, middle.endBefore, is, steps.kept);
    std::reverse(steps.removals.begin(), steps.removals.end());
    steps.insertions = runsOutside(after, middle.first, middle.endAfter, was, steps.ordered);
    return steps;
}

KeyedMove KeyedMove::between(const QList<qint64>& before, const QList<qint64>& after)
{
    const auto different = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    if (different.first == before.end())
        return {};
    const qsizetype first = std::distance(before.begin(), different.first);
    qsizetype last = before.size() - 1;
    while (before.at(last) == after.at(last))
        --last;
    const auto equal = [&](qsizetype b, qsizetype a, qsizetype count) {
        return std::equal(before.begin() + b, before.begin() + b + count, after.begin() + a);
    };
    if (before.at(first) == after.at(last) && equal(first + 1, first, last - first))
        return {first, last};
    if (before.at(last) == after.at(first) && equal(first, first + 1, last - first))
        return {last, first};
    return {};
}

}  // namespace Seatdesk
