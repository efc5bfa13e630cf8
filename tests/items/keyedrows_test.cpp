// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/keyedrows.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace Seatdesk;

namespace {

/// Qt compares lists of numbers by memcmp, with null for an empty one.
std::vector<qint64> plain(const QList<qint64>& list)
{
    return {list.begin(), list.end()};
}

std::vector<qint64> carriedOut(QList<qint64> list, const QList<qint64>& after)
{
    const KeyedSteps steps = KeyedSteps::between(list, after);
    for (const KeyedSteps::Run& run : steps.removals)
        list.remove(run.first, run.count);
    EXPECT_EQ(plain(list), plain(steps.kept));
    list = steps.ordered;
    for (const KeyedSteps::Run& run : steps.insertions)
        list = list.mid(0, run.first) + after.mid(run.first, run.count) + list.mid(run.first);
    return plain(list);
}

}  // namespace

TEST(KeyedSteps, MakeAnyListOfAnyOther)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QList<qint64> before;
        QList<qint64> after;
        for (qint64 key = 0; key < 12; ++key) {
            if (random.bounded(2))
                before.append(key);
            if (random.bounded(2))
                after.append(key);
        }
        std::shuffle(after.begin(), after.end(), random);
        EXPECT_EQ(carriedOut(before, after), plain(after));
    }
}

TEST(KeyedSteps, AreFewWhenFewRowsChange)
{
    const KeyedSteps steps = KeyedSteps::between({1, 2, 3, 4, 5}, {1, 2, 9, 4, 5});
    EXPECT_EQ(steps.removals, (QList<KeyedSteps::Run>{{2, 1}}));
    EXPECT_EQ(steps.insertions, (QList<KeyedSteps::Run>{{2, 1}}));
    EXPECT_FALSE(steps.isReordered());
}

TEST(KeyedMove, FindsTheOneRowThatWentElsewhere)
{
    const KeyedMove down = KeyedMove::between({1, 2, 3, 4}, {1, 3, 4, 2});
    EXPECT_EQ(down.from, 1);
    EXPECT_EQ(down.to, 3);
    const KeyedMove up = KeyedMove::between({1, 2, 3, 4}, {3, 1, 2, 4});
    EXPECT_EQ(up.from, 2);
    EXPECT_EQ(up.to, 0);
    EXPECT_FALSE(KeyedMove::between({1, 2, 3, 4}, {4, 3, 2, 1}).isOne());
    EXPECT_FALSE(KeyedMove::between({1, 2}, {1, 2}).isOne());
}
