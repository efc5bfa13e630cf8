// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/monthscores.h"

#include "domain/evaluation.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

Row published(const QDateTime& at, int hundredths)
{
    Row row;
    row.record = Evaluation::kRecord;
    row.fields = {{EvaluationField::kScore, hundredths}, {EvaluationField::kPublishedAt, toMicros(fromDateTime(at))}};
    return row;
}

QDateTime at(int month, int day, int hour)
{
    return {QDate(2026, month, day), QTime(hour, 0), kShanghai};
}

}  // namespace

TEST(MonthScores, AreTheAveragesOfTheDepartmentsMonths)
{
    const QList<Row> rows{published(at(11, 1, 0), 9100), published(at(10, 31, 23), 8000),
                          published(at(11, 20, 9), 8150), published(at(8, 2, 9), 0)};
    const QList<MonthScore> expected{
        {QDate(2026, 8, 1), 0, 1}, {QDate(2026, 10, 1), 80, 1}, {QDate(2026, 11, 1), 86.25, 2}};
    EXPECT_EQ(monthScores(rows, kShanghai, 6), expected) << "September has none and is not nil";
    EXPECT_EQ(monthScores(rows, kShanghai, 2), expected.mid(1)) << "the last ones";
}

TEST(MonthScores, CountWhatWasDecidedAndNothingUnderAppeal)
{
    Row revised = published(at(11, 2, 9), 6000);
    revised.fields.insert(EvaluationField::kState, EvaluationState::kRevised);
    revised.fields.insert(EvaluationField::kDecidedScore, 9000);
    Row upheld = published(at(11, 3, 9), 7000);
    upheld.fields.insert(EvaluationField::kState, EvaluationState::kUpheld);
    Row appealed = published(at(11, 4, 9), 1000);
    appealed.fields.insert(EvaluationField::kState, EvaluationState::kAppealed);
    Row second = published(at(11, 5, 9), 2000);
    second.fields.insert(EvaluationField::kRound, EvaluationRound::kSecond);
    const QList<MonthScore> expected{{QDate(2026, 11, 1), 80, 2}};
    EXPECT_EQ(monthScores({revised, upheld, appealed, second}, kShanghai, 6), expected);
}

TEST(MonthScores, CountNothingThatIsNotPublished)
{
    Row waiting = published(at(11, 1, 0), 9100);
    waiting.fields.remove(EvaluationField::kPublishedAt);
    EXPECT_TRUE(monthScores({waiting}, kShanghai, 6).isEmpty());
}
