// SPDX-License-Identifier: GPL-3.0-or-later
// Who scores whom, and who sees the score, for every authority alike.
#include "contract/authoritycontract.h"
#include "domain/callrecording.h"
#include "domain/evaluation.h"
#include "domain/evaluationactions.h"

#include <algorithm>

using namespace Seatdesk;

namespace {

using Status = PushResult::Status;

template <typename Department>
class AuthorityQuality : public AuthorityContract<Department>
{
protected:
    QJsonObject fieldsOf(StaffId scorer, StaffId scored)
    {
        return {{EvaluationField::kRecording, call.toString()},
                {EvaluationField::kScorecard, newId<RecordId>().toString()},
                {EvaluationField::kOwner, scored.toString()},
                {EvaluationField::kResolver, scorer.toString()},
                {EvaluationField::kRound, QStringLiteral("first")},
                {EvaluationField::kScore, 9100},
                {EvaluationField::kState, EvaluationState::kDraft}};
    }
    Status begin(StaffId by, StaffId scorer, StaffId scored, RecordId id = newId<RecordId>())
    {
        return this->insert(by, Evaluation::kRecord, ScopeId(by), fieldsOf(scorer, scored), id).status;
    }
    RecordId begun()
    {
        const RecordId id = newId<RecordId>();
        EXPECT_EQ(begin(inspector, inspector, this->agent, id), Status::Ok);
        return id;
    }
    Row kept(RecordId id) { return this->d.row(Evaluation::kRecord, id); }
    Status change(StaffId by, RecordId id, const QJsonObject& fields)
    {
        return this->d.change(by, kept(id), fields).status;
    }
    Status push(StaffId by, const Group& group) { return this->d.push(by, group).first().status; }
    EvaluationActions actions(StaffId by) { return EvaluationActions(this->d.builder(by)); }
    Status publish(RecordId id, Duration delay = {})
    {
        return push(inspector,
                    actions(inspector).publish(kept(id), this->d.row(CallRecording::kRecord, call), {}, delay));
    }
    Group appeal(StaffId by, RecordId id, ScopeId pool)
    {
        const Objections objections{{{QStringLiteral("patience"), QStringLiteral("客户先打断")}}, {}};
        return actions(by).appeal(kept(id), objections, pool);
    }
    Group decision(StaffId by, RecordId id, const QString& reason = QStringLiteral("重听后属实"))
    {
        const QJsonObject answers{{QStringLiteral("patience"), 5}};
        return actions(by).decide(kept(id), {ScoreAnswers::fromJson(answers), 9600, true, reason});
    }
    bool sees(StaffId person, RecordId id)
    {
        const QList<Row> rows = this->d.visible(person, Evaluation::kRecord);
        return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    }
    RecordId recorded()
    {
        const RecordId id = newId<RecordId>();
        const QJsonObject fields{{RecordingField::kAgent, this->agent.toString()},
                                 {RecordingField::kPath, QStringLiteral("/calls/1.wav")}};
        EXPECT_EQ(this->insert(inspector, CallRecording::kRecord, {}, fields, id).status, Status::Ok);
        return id;
    }

    StaffId inspector =
        this->d.person(QStringLiteral("1042"), this->d.department, QStringLiteral("inspector"), this->d.department);
    StaffId other =
        this->d.person(QStringLiteral("1043"), this->d.department, QStringLiteral("inspector"), this->d.department);
    StaffId director =
        this->d.person(QStringLiteral("1045"), this->d.department, QStringLiteral("director"), this->d.department);
    RecordId call = recorded();
};

}  // namespace

TYPED_TEST_SUITE(AuthorityQuality, Departments);

TYPED_TEST(AuthorityQuality, InspectorsScoreInTheirOwnNameAndNobodyThemselves)
{
    EXPECT_EQ(this->begin(this->inspector, this->inspector, this->agent), Status::Ok);
    EXPECT_EQ(this->begin(this->director, this->director, this->agent), Status::Ok);
    EXPECT_EQ(this->begin(this->agent, this->agent, this->colleague), Status::Denied) << "no inspector";
    EXPECT_EQ(this->begin(this->lead, this->lead, this->agent), Status::Denied) << "leads do not";
    EXPECT_EQ(this->begin(this->inspector, this->other, this->agent), Status::Denied) << "in another's name";
    EXPECT_EQ(this->begin(this->inspector, this->inspector, this->inspector), Status::Denied) << "oneself";
}

TYPED_TEST(AuthorityQuality, ADraftIsItsInspectorsAlone)
{
    const RecordId id = this->begun();
    EXPECT_TRUE(this->sees(this->inspector, id));
    EXPECT_FALSE(this->sees(this->agent, id));
    EXPECT_FALSE(this->sees(this->other, id)) << "another inspector would no longer score blind";
    EXPECT_FALSE(this->sees(this->lead, id));
    EXPECT_EQ(this->change(this->inspector, id, {{EvaluationField::kScore, 8000}}), Status::Ok);
    EXPECT_EQ(this->change(this->other, id, {{EvaluationField::kScore, 7000}}), Status::Denied);
    EXPECT_EQ(this->change(this->director, id, {{EvaluationField::kScore, 7000}}), Status::Denied);
    EXPECT_EQ(this->change(this->agent, id, {{EvaluationField::kScore, 10000}}), Status::Denied);
}

TYPED_TEST(AuthorityQuality, WhatIsBegunInThePoolLiesWithItsInspector)
{
    const ScopeId pool = this->d.row(CallRecording::kRecord, this->call).scope;
    const RecordId id = newId<RecordId>();
    const QJsonObject fields = this->fieldsOf(this->inspector, this->agent);
    ASSERT_EQ(this->insert(this->inspector, Evaluation::kRecord, pool, fields, id).status, Status::Ok);
    EXPECT_EQ(this->kept(id).scope, ScopeId(this->inspector));
    EXPECT_FALSE(this->sees(this->other, id)) << "whatever the seat says";
}

TYPED_TEST(AuthorityQuality, WhatIsPublishedTheAgentSeesAndNobodyChanges)
{
    const RecordId id = this->begun();
    EXPECT_EQ(this->push(this->other, this->actions(this->other).release(this->kept(id))), Status::Denied);
    ASSERT_EQ(this->publish(id), Status::Ok);
    EXPECT_TRUE(this->sees(this->agent, id));
    EXPECT_TRUE(this->sees(this->lead, id)) << "the agent's lead sees what the agent sees";
    EXPECT_FALSE(this->sees(this->other, id));
    EXPECT_FALSE(this->sees(this->colleague, id));
    EXPECT_EQ(this->change(this->inspector, id, {{EvaluationField::kScore, 1000}}), Status::Denied);
    EXPECT_EQ(this->change(this->inspector, id, {{EvaluationField::kAnswers, QJsonObject()}}), Status::Denied);
    EXPECT_EQ(this->change(this->inspector, id, {{EvaluationField::kState, EvaluationState::kDraft}}), Status::Invalid)
        << "there is no way back";
    const Row recording = this->d.row(CallRecording::kRecord, this->call);
    EXPECT_EQ(CallRecording(recording).judgedBy(), this->inspector) << "others know that it was judged";
}

TYPED_TEST(AuthorityQuality, WhatWaitsIsNotTheAgentsYetAndMayBeTakenBack)
{
    const RecordId id = this->begun();
    ASSERT_EQ(this->publish(id, std::chrono::hours(2)), Status::Ok);
    EXPECT_FALSE(this->sees(this->agent, id));
    EXPECT_EQ(this->change(this->inspector, id, {{EvaluationField::kScore, 1000}}), Status::Denied) << "it is finished";
    const Row recording = this->d.row(CallRecording::kRecord, this->call);
    ASSERT_EQ(this->push(this->inspector, this->actions(this->inspector).takeBack(this->kept(id), recording)),
              Status::Ok);
    EXPECT_EQ(this->change(this->inspector, id, {{EvaluationField::kScore, 8000}}), Status::Ok);
    EXPECT_FALSE(CallRecording(this->d.row(CallRecording::kRecord, this->call)).judgedAt());
    ASSERT_EQ(this->publish(id, std::chrono::hours(2)), Status::Ok);
    EXPECT_EQ(this->push(this->other, this->actions(this->other).release(this->kept(id))), Status::Denied);
    ASSERT_EQ(this->push(this->inspector, this->actions(this->inspector).release(this->kept(id))), Status::Ok);
    EXPECT_TRUE(this->sees(this->agent, id));
}

TYPED_TEST(AuthorityQuality, TheAgentAcknowledgesAndHidesNothing)
{
    const RecordId id = this->begun();
    ASSERT_EQ(this->publish(id), Status::Ok);
    EXPECT_EQ(this->push(this->colleague, this->actions(this->colleague).acknowledge(this->kept(id))), Status::Denied);
    EXPECT_EQ(this->push(this->inspector, this->actions(this->inspector).acknowledge(this->kept(id))), Status::Denied);
    EXPECT_EQ(this->change(this->agent, id,
                           {{EvaluationField::kState, EvaluationState::kAcknowledged},
                            {QStringLiteral("scope_id"), this->agent.toString()}}),
              Status::Denied)
        << "out of the inspector's sight";
    ASSERT_EQ(this->push(this->agent, this->actions(this->agent).acknowledge(this->kept(id))), Status::Ok);
    EXPECT_TRUE(this->sees(this->inspector, id));
}

TYPED_TEST(AuthorityQuality, AnAppealTakesTheScoreToQualityAndNowhereElse)
{
    const RecordId id = this->begun();
    ASSERT_EQ(this->publish(id), Status::Ok);
    const ScopeId pool = this->d.row(CallRecording::kRecord, this->call).scope;
    EXPECT_EQ(this->push(this->colleague, this->appeal(this->colleague, id, pool)), Status::Denied);
    EXPECT_EQ(this->push(this->agent, this->appeal(this->agent, id, ScopeId(this->agent))), Status::Denied)
        << "out of the inspectors' sight";
    Group wider = this->appeal(this->agent, id, pool);
    wider.first().base.insert(QStringLiteral("also_scope"), this->agent.toString());
    wider.first().set.insert(QStringLiteral("also_scope"), this->d.firstTeam.toString());
    EXPECT_EQ(this->push(this->agent, wider), Status::Denied);
    EXPECT_FALSE(this->sees(this->other, id)) << "until the agent appeals";
    ASSERT_EQ(this->push(this->agent, this->appeal(this->agent, id, pool)), Status::Ok);
    EXPECT_TRUE(this->sees(this->agent, id));
    EXPECT_TRUE(this->sees(this->inspector, id));
    EXPECT_TRUE(this->sees(this->other, id));
    EXPECT_TRUE(this->sees(this->director, id));
    EXPECT_EQ(this->change(this->other, id, {{EvaluationField::kScore, 10000}}), Status::Denied);
    EXPECT_EQ(this->push(this->agent, this->actions(this->agent).acknowledge(this->kept(id))), Status::Invalid)
        << "nothing is settled yet";
}

TYPED_TEST(AuthorityQuality, ASecondScoreIsSeenByItsScorerAndSentToNobody)
{
    const RecordId id = newId<RecordId>();
    QJsonObject fields = this->fieldsOf(this->other, this->agent);
    fields.insert(EvaluationField::kRound, EvaluationRound::kSecond);
    ASSERT_EQ(this->insert(this->other, Evaluation::kRecord, ScopeId(this->other), fields, id).status, Status::Ok);
    EXPECT_EQ(this->push(this->other, this->actions(this->other).finish(this->kept(id), {})), Status::Invalid)
        << "it does not say what it checks";
    const RecordId following = newId<RecordId>();
    fields.insert(EvaluationField::kFollows, newId<RecordId>().toString());
    ASSERT_EQ(this->insert(this->other, Evaluation::kRecord, ScopeId(this->other), fields, following).status,
              Status::Ok);
    ASSERT_EQ(this->push(this->other, this->actions(this->other).finish(this->kept(following), {})), Status::Ok);
    EXPECT_FALSE(this->sees(this->inspector, following));
    EXPECT_FALSE(this->sees(this->agent, following));
    EXPECT_EQ(this->change(this->other, following, {{EvaluationField::kScore, 10000}}), Status::Denied)
        << "not once the first score may have been looked at";
}

TYPED_TEST(AuthorityQuality, AnAppealIsDecidedByAnotherWithAReason)
{
    const RecordId id = this->begun();
    ASSERT_EQ(this->publish(id), Status::Ok);
    const ScopeId pool = this->d.row(CallRecording::kRecord, this->call).scope;
    ASSERT_EQ(this->push(this->agent, this->appeal(this->agent, id, pool)), Status::Ok);
    EXPECT_EQ(this->push(this->inspector, this->decision(this->inspector, id)), Status::Denied) << "their own score";
    EXPECT_EQ(this->push(this->lead, this->decision(this->lead, id)), Status::Denied);
    EXPECT_EQ(this->push(this->agent, this->decision(this->agent, id)), Status::Denied);
    EXPECT_EQ(this->push(this->other, this->decision(this->other, id, QString())), Status::Invalid);
    Group hidden = this->decision(this->other, id);
    hidden.first().base.insert(QStringLiteral("scope_id"), pool.toString());
    hidden.first().set.insert(QStringLiteral("scope_id"), this->other.toString());
    EXPECT_EQ(this->push(this->other, hidden), Status::Denied);
    ASSERT_EQ(this->push(this->other, this->decision(this->other, id)), Status::Ok);
    const Evaluation decided(this->kept(id));
    EXPECT_EQ(decided.score(), 9100) << "what was published stays";
    EXPECT_EQ(decided.standingScore(), 9600);
    EXPECT_EQ(this->push(this->director, this->decision(this->director, id)), Status::Denied) << "once";
    EXPECT_EQ(this->push(this->agent, this->actions(this->agent).acknowledge(this->kept(id))), Status::Ok);
}

TYPED_TEST(AuthorityQuality, AStepWritesWhatIsItsOwnAndNothingElse)
{
    const RecordId id = this->begun();
    ASSERT_EQ(this->publish(id), Status::Ok);
    const auto with = [](Group group, const QString& field, const QJsonValue& value) {
        group.first().base.insert(field, QJsonValue());
        group.first().set.insert(field, value);
        return group;
    };
    const QJsonObject best{{QStringLiteral("patience"), 5}};
    const auto read = [&] { return this->actions(this->agent).acknowledge(this->kept(id)); };
    EXPECT_EQ(this->push(this->agent, with(read(), EvaluationField::kDecidedScore, 10000)), Status::Denied);
    EXPECT_EQ(this->push(this->agent, with(read(), EvaluationField::kDecidedAnswers, best)), Status::Denied);
    EXPECT_EQ(this->push(this->agent, with(read(), EvaluationField::kPublishedAt, QJsonValue())), Status::Denied);
    const ScopeId pool = this->d.row(CallRecording::kRecord, this->call).scope;
    const auto appeal = [&] { return this->appeal(this->agent, id, pool); };
    EXPECT_EQ(this->push(this->agent, with(appeal(), EvaluationField::kDecidedScore, 10000)), Status::Denied);
    ASSERT_EQ(this->push(this->agent, appeal()), Status::Ok);
    const auto verdict = [&] { return this->decision(this->other, id); };
    EXPECT_EQ(this->push(this->other, with(verdict(), EvaluationField::kObjections, best)), Status::Denied);
    EXPECT_EQ(this->push(this->other, with(verdict(), EvaluationField::kDecidedBy, this->director.toString())),
              Status::Denied)
        << "in another's name";
    ASSERT_EQ(this->push(this->other, verdict()), Status::Ok);
    EXPECT_EQ(this->push(this->agent, with(read(), EvaluationField::kReason, QStringLiteral("改判有误"))),
              Status::Denied)
        << "the verdict stays as it was given";
    EXPECT_EQ(this->push(this->agent, read()), Status::Ok);
}

TYPED_TEST(AuthorityQuality, ADraftBeginsWithoutWhatLaterStepsWrite)
{
    const std::pair<QLatin1StringView, QJsonValue> early[] = {{EvaluationField::kPublishedAt, 1},
                                                              {EvaluationField::kDecidedScore, 10000},
                                                              {EvaluationField::kObjections, QJsonObject{}}};
    for (const auto& [field, value] : early) {
        QJsonObject fields = this->fieldsOf(this->inspector, this->agent);
        fields.insert(field, value);
        EXPECT_EQ(
            this->insert(this->inspector, Evaluation::kRecord, ScopeId(this->inspector), fields, newId<RecordId>())
                .status,
            Status::Denied)
            << field.data();
    }
}
