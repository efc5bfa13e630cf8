// SPDX-License-Identifier: GPL-3.0-or-later
// What is found more than once in checks of quality, and whom it concerns.
#include "domain/commonfaults.h"

#include "domain/evaluation.h"
#include "domain/scorecard.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class CommonFaults : public testing::Test
{
protected:
    CommonFaults()
    {
        card.record = Scorecard::kRecord;
        card.id = newId<RecordId>();
        QJsonArray items;
        for (const char* key : {"greeting", "restate"})
            items.append(QJsonObject{{q("key"), q(key)}, {q("kind"), q("yes_no")}, {q("points"), 50}});
        card.fields = {
            {QString(ScorecardField::kBody),
             QJsonObject{{q("groups"), QJsonArray{QJsonObject{{q("key"), q("all")}, {q("items"), items}}}}}}};
    }
    Row score(StaffId agent, bool greets, bool restates, const QString& remark = {}) const
    {
        Row row;
        row.record = Evaluation::kRecord;
        row.id = newId<RecordId>();
        row.fields = {{EvaluationField::kScorecard, card.id.toString()},
                      {EvaluationField::kOwner, agent.toString()},
                      {EvaluationField::kRound, QString(EvaluationRound::kFirst)},
                      {EvaluationField::kState, QString(EvaluationState::kPublished)},
                      {EvaluationField::kScore, 5000},
                      {EvaluationField::kPublishedAt, 1000},
                      {EvaluationField::kAnswers, QJsonObject{{q("greeting"), greets}, {q("restate"), restates}}},
                      {EvaluationField::kRemarks, QJsonArray{QJsonObject{{q("text"), remark}}}}};
        return row;
    }
    QStringList found(const QList<Row>& evaluations) const
    {
        QStringList keys;
        for (const CommonFault& fault : commonFaults(evaluations, {card}))
            keys.append(fault.item.key);
        return keys;
    }

    Row card;
    const StaffId li = newId<StaffId>();
    const StaffId wang = newId<StaffId>();
    const StaffId chen = newId<StaffId>();
    const StaffId zhao = newId<StaffId>();
    const StaffId qian = newId<StaffId>();
};

}  // namespace

TEST_F(CommonFaults, AreThoseFoundMoreThanOnceTheMostFrequentFirst)
{
    EXPECT_EQ(found({score(li, false, true), score(wang, true, true)}), QStringList()) << "once is no common one";
    EXPECT_EQ(found({score(li, false, false), score(wang, true, false), score(chen, false, false)}),
              (QStringList{q("restate"), q("greeting")}));
}

TEST_F(CommonFaults, SayWhetherTheWholeTeamOrOneIsToBeTrained)
{
    const auto reach = [this](const QList<Row>& evaluations) {
        return commonFaults(evaluations, {card}).value(0).reach;
    };
    EXPECT_EQ(reach({score(li, false, true), score(li, false, true)}), CommonFault::Reach::One)
        << "only one was checked";
    EXPECT_EQ(
        reach({score(li, false, true), score(wang, false, true), score(chen, true, true), score(zhao, true, true)}),
        CommonFault::Reach::Team)
        << "half of them";
    EXPECT_EQ(reach({score(li, false, true), score(wang, false, true), score(chen, true, true), score(zhao, true, true),
                     score(qian, true, true)}),
              CommonFault::Reach::Some);
}

TEST_F(CommonFaults, LeaveOutWhatDoesNotCountAndTakeWhatWasDecided)
{
    Row appealed = score(li, false, true);
    appealed.fields.insert(EvaluationField::kState, QString(EvaluationState::kAppealed));
    Row unpublished = score(wang, false, true);
    unpublished.fields.remove(EvaluationField::kPublishedAt);
    Row second = score(wang, false, true);
    second.fields.insert(EvaluationField::kRound, QString(EvaluationRound::kSecond));
    EXPECT_EQ(found({appealed, unpublished, second, score(chen, false, true)}), QStringList());
    Row revised = score(li, false, true);
    revised.fields.insert(EvaluationField::kDecidedScore, 10000);
    revised.fields.insert(EvaluationField::kDecidedAnswers, QJsonObject{{q("greeting"), true}, {q("restate"), true}});
    EXPECT_EQ(found({revised, score(chen, false, true)}), QStringList()) << "the appeal was right";
}

TEST_F(CommonFaults, RemarksAreGivenOnceTheLatestFirst)
{
    Row later = score(li, true, true, q("未复述地址"));
    later.fields.insert(EvaluationField::kPublishedAt, 2000);
    Row appealed = score(li, false, true, q("争议"));
    appealed.fields.insert(EvaluationField::kState, QString(EvaluationState::kAppealed));
    EXPECT_EQ(qualityRemarks({score(wang, true, true, q("语速偏快")), later, score(chen, true, true, q("未复述地址")),
                              score(chen, true, true, q("  ")), appealed}),
              (QStringList{q("未复述地址"), q("语速偏快")}));
}
