// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"
#include "domain/scorefaults.h"
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
    EXPECT_TRUE(scoreFaults(one).isEmpty());
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

TEST(Scoring, AVoidGroupCountsItsPointsEvenWhereWhatBringsThemDoesNotApply)
{
    const ScoreForm one = ScoreForm::fromJson(
        {{q("groups"), QJsonArray{group("a", {item("x", "yes_no", 40), item("must", "yes_no", 0, "critical")}),
                                  group("b", {item("y", "yes_no", 60)})}}});
    ScoreAnswers given = answers({{q("must"), false}, {q("y"), true}});
    given.setNotApplicable(q("x"));
    const Score score = scoreOf(one, given);
    EXPECT_TRUE(score.groups.at(0).isVoid);
    EXPECT_DOUBLE_EQ(score.groups.at(0).possible, 40);
    EXPECT_DOUBLE_EQ(score.total, 60) << "not sixty of sixty";
}

TEST(Scoring, AFatalAndACriticalItemAreBothCounted)
{
    const Score score = scoreOf(form(), answers({{q("told"), false}, {q("checked"), false}, {q("answer"), 4}}));
    EXPECT_TRUE(score.isFatal);
    EXPECT_TRUE(score.groups.at(2).isVoid);
    EXPECT_DOUBLE_EQ(score.total, 0);
    EXPECT_DOUBLE_EQ(score.withoutFatal, 50) << "the group stays void without the fatal item";
    EXPECT_DOUBLE_EQ(score.groups.at(2).withoutVoid, 36) << "36 + 0 of the critical item's own";
}

TEST(Scoring, GivesNoScoreWhereNothingApplies)
{
    ScoreAnswers given = answers({{q("told"), true}});
    for (const char* key : {"greeting", "patience", "hold", "answer", "checked"})
        given.setNotApplicable(q(key));
    EXPECT_TRUE(scoreOf(form(), given).isEmpty);
    EXPECT_TRUE(given.set(*form().item(q("told")), false));
    const Score fatal = scoreOf(form(), given);
    EXPECT_FALSE(fatal.isEmpty) << "what must never happen did: that is a score";
    EXPECT_TRUE(fatal.isFatal);
}

TEST(Scoring, WhatMustApplyStaysOpenWhenItIsSaidNotTo)
{
    QJsonObject must = item("x", "yes_no", 100);
    must.insert(q("may_not_apply"), false);
    const ScoreForm one = ScoreForm::fromJson({{q("groups"), QJsonArray{group("a", {must})}}});
    ScoreAnswers given;
    given.setNotApplicable(q("x"));
    EXPECT_EQ(scoreOf(one, given).open, QStringList{q("x")});
    EXPECT_FALSE(scoreOf(one, given).isEmpty);
}

namespace {

QJsonObject itemIf(const char* key, int points, const char* other, const QJsonArray& answers)
{
    QJsonObject json = item(key, "yes_no", points);
    json.insert(q("only_if"), QJsonObject{{q("item"), q(other)}, {q("is"), answers}});
    return json;
}

/// Held 20, of whom it is asked whether they came back 20 and, then, whether they said sorry 10; and 50 beside.
ScoreForm conditionalForm()
{
    return ScoreForm::fromJson(
        {{q("groups"), QJsonArray{group("hold", {item("held", "scale", 20), itemIf("back", 20, "held", {1, 2}),
                                                 itemIf("sorry", 10, "back", {false})}),
                                  group("rest", {item("rest", "yes_no", 50)})}}});
}

}  // namespace

TEST(Scoring, AsksAnItemOnlyAtTheAnswerThatItWaitsFor)
{
    const ScoreForm one = conditionalForm();
    EXPECT_TRUE(scoreFaults(one).isEmpty());
    EXPECT_EQ(scoreOf(one, {}).open, (QStringList{q("held"), q("rest")})) << "nobody knows yet whether it is asked";
    EXPECT_EQ(scoreOf(one, answers({{q("held"), 2}})).open, (QStringList{q("back"), q("rest")}));
    EXPECT_EQ(scoreOf(one, answers({{q("held"), 1}, {q("back"), false}})).open, (QStringList{q("sorry"), q("rest")}));
    const Score score = scoreOf(one, answers({{q("held"), 3}, {q("rest"), true}}));
    EXPECT_TRUE(score.open.isEmpty());
    EXPECT_DOUBLE_EQ(score.groups.at(0).possible, 50) << "the group keeps the weight of what is not asked";
    EXPECT_DOUBLE_EQ(score.total, 75) << "half a mark counts for all fifty";
}

TEST(Scoring, AnswersToWhatIsNoLongerAskedDoNotCountAndAreNotHandedIn)
{
    const ScoreForm one = conditionalForm();
    const ScoreAnswers stale = answers({{q("held"), 5}, {q("back"), false}, {q("sorry"), false}, {q("rest"), true}});
    EXPECT_DOUBLE_EQ(scoreOf(one, stale).total, 100);
    EXPECT_EQ(askedOnly(one, stale).toJson(), (QJsonObject{{q("held"), 5}, {q("rest"), true}}));
}

TEST(Scoring, WhatWaitsForAnItemThatDoesNotApplyIsNotAsked)
{
    const ScoreForm one = conditionalForm();
    ScoreAnswers given = answers({{q("back"), false}, {q("rest"), true}});
    given.setNotApplicable(q("held"));
    EXPECT_FALSE(isAsked(one, *one.item(q("back")), given));
    EXPECT_FALSE(isAsked(one, *one.item(q("sorry")), given)) << "nor what waits for that";
    EXPECT_DOUBLE_EQ(scoreOf(one, given).groups.at(0).possible, 0);
    EXPECT_DOUBLE_EQ(scoreOf(one, given).total, 100);
}

TEST(Scoring, WhatWaitsForItselfIsNeverAsked)
{
    const ScoreForm one = ScoreForm::fromJson(
        {{q("groups"), QJsonArray{group("a", {itemIf("x", 50, "y", {true}), itemIf("y", 50, "x", {true})})}}});
    const ScoreAnswers given = answers({{q("x"), true}, {q("y"), true}});
    EXPECT_FALSE(isAsked(one, *one.item(q("x")), given));
    EXPECT_TRUE(scoreOf(one, given).isEmpty);
}

TEST(ScoreForm, OfTheProgramCoversWhatTheRegulationsAskInThreeLanguages)
{
    QFile file(TestPlaces::sourceFile(q("resources/quality/scorecard.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const ScoreForm shipped = ScoreForm::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    EXPECT_TRUE(scoreFaults(shipped).isEmpty());
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
