// SPDX-License-Identifier: GPL-3.0-or-later
// An appeal against a score: how long one may, about what, who can judge it, and what counts in the end.
#include "domain/scoreappeal.h"

#include "domain/evaluationactions.h"
#include "domain/workcalendar.h"
#include "support/office.h"
#include "support/places.h"
#include "support/text.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class AppealTest : public testing::Test
{
protected:
    AppealTest()
    {
        QFile file(TestPlaces::sourceFile(q("resources/quality/scorecard.json")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        form = ScoreForm::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        row.record = Evaluation::kRecord;
        row.id = newId<RecordId>();
        row.scope = ScopeId(inspector.person);
        row.alsoScope = ScopeId(agent.person);
        row.fields = {{EvaluationField::kOwner, agent.person.toString()},
                      {EvaluationField::kResolver, inspector.person.toString()},
                      {EvaluationField::kScore, 6330},
                      {EvaluationField::kState, EvaluationState::kPublished}};
    }
    static ScoreAnswers answers(const QJsonObject& json) { return ScoreAnswers::fromJson(json); }
    /// Whether `actor` may take the first operation of the group on the row; then it is the row.
    bool take(const Actor& actor, const Group& group)
    {
        const Row after = applied(group.first(), row);
        if (!office.permissions.check(actor, group.first(), &row, after, nullptr, office.time.now()))
            return false;
        row = after;
        return true;
    }
    EvaluationActions actions(const Actor& actor)
    {
        return EvaluationActions(GroupBuilder(q("0042"), actor.person, office.time));
    }
    Group appeal(const Actor& actor)
    {
        return actions(actor).appeal(row, {{{q("patience"), q("客户先打断")}}, q("请再听一遍")},
                                     office.pool(q("quality")));
    }
    Group decide(const Actor& actor, bool revises)
    {
        return actions(actor).decide(row, {answers({{q("patience"), 5}}), 7000, revises, q("重听后属实")});
    }

    Office office;
    ScoreForm form;
    Actor agent = office.actor(q("agent"), office.team);
    Actor inspector = office.actor(q("inspector"), office.department);
    Actor second = office.actor(q("inspector"), office.department);
    Row row;
};

}  // namespace

TEST_F(AppealTest, MayBeMadeForSomeWorkingDays)
{
    const WorkCalendar calendar(QTimeZone("Asia/Shanghai"), {{q("1"), QJsonArray{q("09:00-18:00")}},
                                                             {q("2"), QJsonArray{q("09:00-18:00")}},
                                                             {q("5"), QJsonArray{q("09:00-18:00")}}});
    const auto at = [](int day, int hour) {
        return fromDateTime(QDateTime(QDate(2026, 11, day), QTime(hour, 0), QTimeZone("Asia/Shanghai")));
    };
    row.fields.insert(EvaluationField::kPublishedAt, toMicros(at(20, 15)));
    EXPECT_EQ(appealEnd(Evaluation(row), calendar, 2), at(24, 15)) << "a free Saturday and Sunday do not count";
    EXPECT_EQ(appealEnd(Evaluation(row), calendar, 1), at(23, 15));
}

TEST_F(AppealTest, IsAboutItemsThatLostPoints)
{
    EXPECT_EQ(objectable(form, answers({{q("patience"), 3},
                                        {q("greeting"), true},
                                        {q("restate"), q("na")},
                                        {q("hold"), q("unasked")},
                                        {q("taboo"), 0}})),
              (QStringList{q("hold"), q("patience")}));
}

TEST_F(AppealTest, KeepsAReasonForEachItem)
{
    const Objections made{{{q("hold"), q("问过了")}, {q("patience"), q("客户先打断")}}, q("请再听一遍")};
    const Objections read = Objections::fromJson(made.toJson());
    EXPECT_EQ(read.items, made.items);
    EXPECT_EQ(read.remark, made.remark);
}

TEST_F(AppealTest, NeedsSomebodyWhoCanJudgeIt)
{
    const Evaluation score(row);
    const Instant now = office.time.now();
    EXPECT_FALSE(hasSecondScorer(inspector.grants + agent.grants, score, now)) << "nobody but the scorer inspects";
    EXPECT_TRUE(hasSecondScorer(inspector.grants + second.grants, score, now));
    QList<Grant> ended = second.grants;
    ended.first().until = now;
    EXPECT_FALSE(hasSecondScorer(inspector.grants + ended, score, now));
    row.fields.insert(EvaluationField::kOwner, second.person.toString());
    EXPECT_FALSE(hasSecondScorer(inspector.grants + second.grants, Evaluation(row), now)) << "nor the scored";
}

TEST_F(AppealTest, IsTheAgentsAndGoesToQualityAlone)
{
    EXPECT_FALSE(take(second, appeal(second)));
    EXPECT_FALSE(take(inspector, appeal(inspector)));
    Group astray = appeal(agent);
    astray.first().set.insert(q("scope_id"), agent.person.toString());
    EXPECT_FALSE(take(agent, astray)) << "out of the inspectors' sight";
    astray = appeal(agent);
    astray.first().set.remove(q("scope_id"));
    EXPECT_FALSE(take(agent, astray)) << "where nobody finds it who could judge";
    astray = appeal(agent);
    astray.first().set.insert(q("also_scope"), office.team.toString());
    EXPECT_FALSE(take(agent, astray));
    Group silent = appeal(agent);
    silent.first().set.remove(EvaluationField::kObjections);
    EXPECT_FALSE(take(agent, silent)) << "without a reason";
    ASSERT_TRUE(take(agent, appeal(agent)));
    EXPECT_EQ(row.scope, office.pool(q("quality")));
    EXPECT_EQ(row.alsoScope, ScopeId(agent.person));
    EXPECT_TRUE(Evaluation(row).isUnderAppeal());
}

TEST_F(AppealTest, IsDecidedByNeitherScorerNorScored)
{
    ASSERT_TRUE(take(agent, appeal(agent)));
    EXPECT_FALSE(take(inspector, decide(inspector, true))) << "their own score";
    EXPECT_FALSE(take(agent, decide(agent, true)));
    Row own = row;
    own.fields.insert(EvaluationField::kOwner, second.person.toString());
    std::swap(own, row);
    EXPECT_FALSE(take(second, decide(second, true))) << "an inspector whose own call it was";
    std::swap(own, row);
    Group mute = decide(second, true);
    mute.first().set.remove(EvaluationField::kReason);
    EXPECT_FALSE(take(second, mute)) << "without a reason";
    ASSERT_TRUE(take(second, decide(second, true)));
    EXPECT_EQ(Evaluation(row).score(), 6330) << "what was published stays";
    EXPECT_EQ(Evaluation(row).standingScore(), 7000);
    EXPECT_EQ(Evaluation(row).decidedBy(), second.person);
    EXPECT_TRUE(take(agent, actions(agent).acknowledge(row)));
    EXPECT_EQ(Evaluation(row).standingScore(), 7000);
}

TEST_F(AppealTest, IsDecidedByADirectorAsWellAndMayLeaveTheScore)
{
    const Actor director = office.actor(q("director"), office.department);
    ASSERT_TRUE(take(agent, appeal(agent)));
    ASSERT_TRUE(take(director, decide(director, false)));
    EXPECT_EQ(Evaluation(row).state(), EvaluationState::kUpheld);
    EXPECT_EQ(Evaluation(row).standingScore(), 6330);
    EXPECT_TRUE(take(agent, actions(agent).acknowledge(row)));
}

TEST_F(AppealTest, TakesTheChosenItemsOfTheSecondScore)
{
    const ScoreAnswers first = answers({{q("patience"), 3}, {q("hold"), q("unasked")}, {q("greeting"), true}});
    const ScoreAnswers other = answers({{q("patience"), 5}, {q("hold"), q("na")}, {q("greeting"), true}});
    EXPECT_EQ(differing(form, first, other), (QStringList{q("hold"), q("patience")}));
    EXPECT_EQ(decidedAnswers(form, first, other, {q("patience"), q("greeting")}).toJson(),
              (QJsonObject{{q("patience"), 5}, {q("hold"), q("unasked")}, {q("greeting"), true}}));
    EXPECT_EQ(decidedAnswers(form, first, other, differing(form, first, other)).toJson(), other.toJson());
    EXPECT_EQ(decidedAnswers(form, first, other, {}).toJson(), first.toJson());
}

TEST_F(AppealTest, TakesAlsoAnItemThatTheSecondDidNotAnswer)
{
    const ScoreAnswers first = answers({{q("patience"), 3}, {q("hold"), q("unasked")}});
    const ScoreAnswers other = answers({{q("patience"), 3}});
    const ScoreAnswers decided = decidedAnswers(form, first, other, {q("hold")});
    EXPECT_TRUE(scoreOf(form, decided).open.contains(q("hold")));
}
