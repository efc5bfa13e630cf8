// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"
#include "support/places.h"
#include "support/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QJsonObject item(const char* key, const char* kind, int points, const char* weight = "ordinary")
{
    return {{q("key"), q(key)},    {q("name"), q(key)},      {q("kind"), q(kind)},
            {q("points"), points}, {q("weight"), q(weight)}, {q("choices"), QJsonArray()}};
}

QJsonObject group(const char* key, const QJsonArray& items)
{
    return {{q("key"), q(key)}, {q("name"), q(key)}, {q("items"), items}};
}

/// Words 20 (10 + 10), need 30, handling 50 with a critical item, and what must never happen.
ScoreForm form()
{
    QJsonObject choice = item("hold", "choice", 30);
    choice.insert(q("choices"),
                  QJsonArray{QJsonObject{{q("key"), q("asked")}, {q("name"), q("asked")}, {q("percent"), 100}},
                             QJsonObject{{q("key"), q("late")}, {q("name"), q("late")}, {q("percent"), 40}}});
    return ScoreForm::fromJson(
        {{q("groups"),
          QJsonArray{group("words", {item("greeting", "yes_no", 10), item("patience", "scale", 10)}),
                     group("need", {choice}),
                     group("handling", {item("answer", "points_off", 40), item("checked", "yes_no", 10, "critical")}),
                     group("never", {item("told", "yes_no", 0, "fatal")})}}});
}

ScoreAnswers answers(const QJsonObject& given)
{
    return ScoreAnswers::fromJson(given);
}

}  // namespace

TEST(Scoring, AddsUpEveryKindOfItem)
{
    const ScoreForm one = form();
    EXPECT_EQ(one.faults(), QStringList());
    const Score score = scoreOf(one, answers({{q("greeting"), true},
                                              {q("patience"), 4},
                                              {q("hold"), q("late")},
                                              {q("answer"), 6},
                                              {q("checked"), true},
                                              {q("told"), true}}));
    // 10 + 10 · 3/4 + 30 · 40 % + (40 − 6) + 10
    EXPECT_DOUBLE_EQ(score.total, 73.5);
    EXPECT_EQ(score.hundredths(), 7350);
    EXPECT_EQ(score.open, QStringList());
    EXPECT_DOUBLE_EQ(score.groups.at(0).earned, 17.5);
    EXPECT_DOUBLE_EQ(score.groups.at(0).possible, 20);
}

TEST(Scoring, CountsWhatIsOpenAsFullAndNamesIt)
{
    const Score score = scoreOf(form(), answers({{q("greeting"), false}}));
    EXPECT_DOUBLE_EQ(score.total, 90);
    EXPECT_EQ(score.open, (QStringList{q("patience"), q("hold"), q("answer"), q("checked"), q("told")}));
}

TEST(Scoring, SpreadsTheWeightOfWhatDoesNotApplyOverItsGroup)
{
    ScoreAnswers given = answers({{q("patience"), 3}});
    given.setNotApplicable(q("greeting"));
    const Score score = scoreOf(form(), given);
    EXPECT_DOUBLE_EQ(score.groups.at(0).possible, 20) << "the group keeps its weight";
    EXPECT_DOUBLE_EQ(score.groups.at(0).earned, 10) << "half a mark now counts for all of it";
    EXPECT_DOUBLE_EQ(score.total, 90);
    given.setNotApplicable(q("patience"));
    const Score without = scoreOf(form(), given);
    EXPECT_DOUBLE_EQ(without.groups.at(0).possible, 0);
    EXPECT_DOUBLE_EQ(without.total, 100) << "eighty of eighty";
    given.setNotApplicable(q("hold"));
    ASSERT_TRUE(given.set(*form().item(q("answer")), 10));
    EXPECT_NEAR(scoreOf(form(), given).total, 80, 1e-9) << "forty of fifty";
}

TEST(Scoring, VoidsTheGroupOfACriticalItem)
{
    const Score score = scoreOf(form(), answers({{q("checked"), false}, {q("answer"), 0}}));
    EXPECT_TRUE(score.groups.at(2).isVoid);
    EXPECT_DOUBLE_EQ(score.groups.at(2).earned, 0);
    EXPECT_DOUBLE_EQ(score.total, 50);
    EXPECT_FALSE(score.isFatal);
}

TEST(Scoring, VoidsTheScoreForAFatalItemAndStillCountsTheRest)
{
    const Score score = scoreOf(form(), answers({{q("told"), false}, {q("patience"), 1}}));
    EXPECT_TRUE(score.isFatal);
    EXPECT_DOUBLE_EQ(score.total, 0);
    EXPECT_EQ(score.hundredths(), 0);
    EXPECT_DOUBLE_EQ(score.withoutFatal, 90) << "taken back, it is there again";
}

TEST(Scoring, RefusesWhatDoesNotFitTheItem)
{
    const ScoreForm one = form();
    ScoreAnswers given;
    EXPECT_FALSE(given.set(*one.item(q("patience")), 0));
    EXPECT_FALSE(given.set(*one.item(q("patience")), 5.5));
    EXPECT_FALSE(given.set(*one.item(q("answer")), 41));
    EXPECT_FALSE(given.set(*one.item(q("greeting")), 1));
    EXPECT_FALSE(given.set(*one.item(q("hold")), q("never")));
    EXPECT_TRUE(given.toJson().isEmpty());
    // Of another version of the program, or made by hand: not counted as an answer.
    EXPECT_TRUE(scoreOf(one, answers({{q("patience"), 99}})).open.contains(q("patience")));
    EXPECT_EQ(one.item(q("nothing")), nullptr);
}

TEST(Scoring, RoundsHalvesUp)
{
    Score score;
    score.total = 78.885;
    EXPECT_EQ(score.hundredths(), 7889);
    score.total = 78.8849;
    EXPECT_EQ(score.hundredths(), 7888);
}

TEST(ScoreForm, SaysWhatMakesItUnfit)
{
    const ScoreForm bad =
        ScoreForm::fromJson({{q("groups"), QJsonArray{group("a", {item("x", "yes_no", 0), item("x", "choice", 5)})}}});
    EXPECT_EQ(bad.faults(), (QStringList{q("item x: points"), q("item x: key"), q("item x: choices")}));
    EXPECT_EQ(ScoreForm::fromJson({}).faults(), QStringList{q("nothing to score")});
}

TEST(ScoreForm, OfTheProgramCoversWhatTheRegulationsAskInThreeLanguages)
{
    QFile file(TestPlaces::sourceFile(q("resources/quality/scorecard.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const ScoreForm shipped = ScoreForm::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    EXPECT_EQ(shipped.faults(), QStringList());
    int points = 0;
    int fatal = 0;
    for (const ScoreItem& one : shipped.items()) {
        points += one.points;
        fatal += one.weight == ScoreWeight::Fatal ? 1 : 0;
        for (const char* language : {"zh_CN", "zh_TW", "en"})
            EXPECT_FALSE(one.name.in(q(language)).isEmpty()) << qPrintable(one.key);
        EXPECT_NE(one.name.in(q("en")), one.name.in(q("zh_CN"))) << qPrintable(one.key);
    }
    EXPECT_EQ(points, 100);
    EXPECT_GE(fatal, 2);
    for (const char* key : {"greeting", "hold", "taboo", "farewell", "patience", "tone", "need", "answer", "interrupt"})
        EXPECT_NE(shipped.item(q(key)), nullptr) << key;
}
