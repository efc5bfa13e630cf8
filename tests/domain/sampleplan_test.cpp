// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sampleplan.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

class SamplePlan : public testing::Test
{
protected:
    /// A call of the agent on that day of November, ids counted up so that a draw is the same in every run.
    SampleCall call(int day, const QString& stratum = QStringLiteral("in"), int agent = 1, int month = 11)
    {
        SampleCall call;
        call.recording = id<RecordId>(++m_count);
        call.agent = id<StaffId>(100000 + agent);
        call.takenAt = fromDateTime(QDateTime(QDate(2026, month, day), QTime(9, 0), rules.zone));
        call.stratum = stratum;
        return call;
    }
    template <typename Id>
    static Id id(int number)
    {
        return Id::fromString(QStringLiteral("01900000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
    }
    /// A call a day, of two sorts.
    QList<SampleCall> monthOf(int agent)
    {
        QList<SampleCall> calls;
        for (int day = 1; day <= 30; ++day)
            calls.append(call(day, day % 2 ? QStringLiteral("in") : QStringLiteral("out"), agent));
        return calls;
    }
    static QList<SampleCall> picked(const QList<SampleCall>& calls, const QList<SamplePick>& picks)
    {
        QList<SampleCall> found;
        for (const SampleCall& call : calls) {
            if (std::any_of(picks.begin(), picks.end(),
                            [&](const SamplePick& pick) { return pick.recording == call.recording; }))
                found.append(call);
        }
        return found;
    }
    int dayOf(const SampleCall& call) const { return toDateTime(call.takenAt, rules.zone).date().day(); }

    SampleRules rules{QDate(2026, 11, 1), 5, QStringLiteral("seed"), QTimeZone("Asia/Shanghai")};

private:
    int m_count = 0;
};

}  // namespace

TEST_F(SamplePlan, IsDrawnAgainByAnyoneWithTheSameSeed)
{
    QList<SampleCall> calls = monthOf(1) + monthOf(2);
    const QList<SamplePick> first = drawSample(calls, rules);
    EXPECT_EQ(first.size(), 10);
    std::reverse(calls.begin(), calls.end());
    EXPECT_EQ(drawSample(calls, rules), first) << "in whatever order they come";
    rules.seed = QStringLiteral("another");
    EXPECT_NE(drawSample(calls, rules), first);
}

TEST_F(SamplePlan, DoesNotDependOnOtherAgents)
{
    const QList<SampleCall> one = monthOf(1);
    const QList<SampleCall> both = one + monthOf(2);
    const QList<SamplePick> alone = drawSample(one, rules);
    QList<SamplePick> among = drawSample(both, rules);
    among.removeIf([&](const SamplePick& pick) { return !alone.contains(pick); });
    EXPECT_EQ(among, alone);
}

TEST_F(SamplePlan, IsSpreadOverTheMonthAndTheStrata)
{
    for (int seed = 0; seed < 50; ++seed) {
        rules.seed = QString::number(seed);
        const QList<SampleCall> calls = monthOf(1);
        const QList<SampleCall> drawn = picked(calls, drawSample(calls, rules));
        ASSERT_EQ(drawn.size(), 5);
        QSet<int> sixths;
        qsizetype out = 0;
        for (const SampleCall& call : drawn) {
            sixths.insert((dayOf(call) - 1) / 6);
            out += call.stratum == u"out" ? 1 : 0;
        }
        EXPECT_EQ(sixths.size(), 5) << "one in each six days";
        EXPECT_TRUE(out == 2 || out == 3) << out << " of five are outgoing, seed " << seed;
    }
}

TEST_F(SamplePlan, EveryCallHasItsChance)
{
    QHash<int, int> days;
    for (int seed = 0; seed < 600; ++seed) {
        rules.seed = QString::number(seed);
        const QList<SampleCall> calls = monthOf(1);
        for (const SampleCall& call : picked(calls, drawSample(calls, rules)))
            ++days[dayOf(call)];
    }
    for (int day = 1; day <= 30; ++day) {
        EXPECT_GT(days.value(day), 50) << "day " << day << ": 100 expected of 3000";
        EXPECT_LT(days.value(day), 200) << "day " << day;
    }
}

TEST_F(SamplePlan, TakesAllThatIsForcedAndFillsUpTheRest)
{
    QList<SampleCall> calls = monthOf(1);
    for (const int day : {3, 4})
        calls[day].forced = true;
    const QList<SamplePick> some = drawSample(calls, rules);
    EXPECT_EQ(some.size(), 5) << "they count";
    EXPECT_EQ(std::count_if(some.begin(), some.end(), [](const SamplePick& pick) { return pick.forced; }), 2);
    for (int day = 0; day < 8; ++day)
        calls[day].forced = true;
    EXPECT_EQ(drawSample(calls, rules).size(), 8) << "all, also beyond what is planned";
}

TEST_F(SamplePlan, DrawsNothingTwiceAndNothingThatWasJudged)
{
    QList<SampleCall> calls = monthOf(1);
    for (SampleCall& call : calls) {
        call.isJudged = dayOf(call) < 25;
        call.isInSample = dayOf(call) == 2 || dayOf(call) == 28;
        call.forced = dayOf(call) == 1;
    }
    const QList<SampleCall> drawn = picked(calls, drawSample(calls, rules));
    EXPECT_EQ(drawn.size(), 3) << "two are in it already";
    for (const SampleCall& call : drawn) {
        EXPECT_GE(dayOf(call), 25);
        EXPECT_NE(dayOf(call), 28);
    }
}

TEST_F(SamplePlan, LooksAtTheMonthOfTheDepartmentsClock)
{
    SampleCall late = call(30);
    late.takenAt = fromDateTime(QDateTime(QDate(2026, 11, 30), QTime(16, 30), Qt::UTC));  // the first of December here
    SampleCall unknown = call(3);
    unknown.agent = {};
    EXPECT_TRUE(drawSample({late, unknown, call(4, {}, 1, 10)}, rules).isEmpty());
    EXPECT_EQ(drawSample({call(5)}, rules).size(), 1) << "fewer calls than planned";
}

TEST_F(SamplePlan, CountsWhoIsShort)
{
    QList<SampleCall> calls = monthOf(1) + monthOf(2);
    for (int i = 0; i < 6; ++i) {
        calls[i].isInSample = true;
        calls[i].isJudged = i < 2;
    }
    calls[30].isInSample = true;
    const QList<SampleCount> counts = sampleCounts(calls, rules);
    ASSERT_EQ(counts.size(), 2);
    EXPECT_EQ(counts.at(0), (SampleCount{calls.last().agent, 5, 1, 0, 30})) << "who misses most is first";
    EXPECT_EQ(counts.at(0).missing(), 4);
    EXPECT_EQ(counts.at(1), (SampleCount{calls.first().agent, 5, 6, 2, 30}));
    EXPECT_EQ(counts.at(1).missing(), 0) << "more is no fault";
}
