// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes the forms that calls are scored by, and that a version stays as it was put in use, for every authority
// alike.
#include "contract/authoritycontract.h"
#include "domain/evaluation.h"
#include "domain/scorecard.h"

using namespace Seatdesk;

namespace {

using CardPush = PushResult::Status;

template <typename Department>
class AuthorityScorecards : public AuthorityContract<Department>
{
protected:
    QJsonObject fieldsOf(StaffId maker)
    {
        return {{ScorecardField::kName, QStringLiteral("质检评分表")},
                {ScorecardField::kVersion, 1},
                {ScorecardField::kBody, QJsonObject{{QStringLiteral("groups"), QJsonArray()}}},
                {ScorecardField::kMadeAt, 1},
                {ScorecardField::kMadeBy, maker.toString()}};
    }
    CardPush put(StaffId by, StaffId maker, RecordId id = newId<RecordId>())
    {
        return this->insert(by, Scorecard::kRecord, this->d.department, fieldsOf(maker), id).status;
    }
    Row kept(RecordId id) { return this->d.row(Scorecard::kRecord, id); }
    RecordId inUse()
    {
        const RecordId id = newId<RecordId>();
        EXPECT_EQ(put(inspector, inspector, id), CardPush::Ok);
        return id;
    }
    CardPush change(StaffId by, RecordId id, const QJsonObject& fields)
    {
        return this->d.change(by, kept(id), fields).status;
    }
    CardPush remove(StaffId by, RecordId id)
    {
        GroupBuilder group = this->d.builder(by);
        group.remove(kept(id));
        return this->d.push(by, group.group()).first().status;
    }

    StaffId inspector = this->holder(QStringLiteral("inspector"), this->d.department);
    StaffId director = this->holder(QStringLiteral("director"), this->d.department);
};

}  // namespace

TYPED_TEST_SUITE(AuthorityScorecards, Departments);

TYPED_TEST(AuthorityScorecards, InspectorsAndTheDirectorPutOneInUseInTheirOwnName)
{
    EXPECT_EQ(this->put(this->inspector, this->inspector), CardPush::Ok);
    EXPECT_EQ(this->put(this->director, this->director), CardPush::Ok);
    EXPECT_EQ(this->put(this->inspector, this->director), CardPush::Denied) << "in another's name";
    EXPECT_EQ(this->put(this->lead, this->lead), CardPush::Denied);
    EXPECT_EQ(this->put(this->agent, this->agent), CardPush::Denied);
}

TYPED_TEST(AuthorityScorecards, WhatWasPutInUseNobodyChanges)
{
    const RecordId id = this->inUse();
    const QJsonObject other{{QStringLiteral("groups"), QJsonArray{QJsonObject()}}};
    for (const StaffId person : {this->inspector, this->director, this->agent}) {
        EXPECT_EQ(this->change(person, id, {{ScorecardField::kBody, other}}), CardPush::Denied);
        EXPECT_EQ(this->change(person, id, {{ScorecardField::kName, QStringLiteral("新表")}}), CardPush::Denied);
        EXPECT_EQ(this->change(person, id, {{ScorecardField::kVersion, 2}}), CardPush::Denied);
        EXPECT_EQ(this->change(person, id, {{ScorecardField::kMadeBy, this->lead.toString()}}), CardPush::Denied);
    }
    EXPECT_EQ(Scorecard(this->kept(id)).version(), 1);
}

TYPED_TEST(AuthorityScorecards, NobodyDeletesOneEvenBeforeAScoreIsKnownToUseIt)
{
    const RecordId id = this->inUse();
    EXPECT_EQ(this->remove(this->agent, id), CardPush::Denied);
    EXPECT_EQ(this->remove(this->inspector, id), CardPush::Denied);
    EXPECT_EQ(this->remove(this->director, id), CardPush::Denied);
    // Of a seat that was without connection meanwhile.
    const QJsonObject score{{EvaluationField::kRecording, newId<RecordId>().toString()},
                            {EvaluationField::kScorecard, id.toString()},
                            {EvaluationField::kOwner, this->agent.toString()},
                            {EvaluationField::kResolver, this->inspector.toString()},
                            {EvaluationField::kRound, EvaluationRound::kFirst},
                            {EvaluationField::kState, EvaluationState::kDraft}};
    EXPECT_EQ(this->insert(this->inspector, Evaluation::kRecord, ScopeId(this->inspector), score).status, CardPush::Ok);
    EXPECT_EQ(this->remove(this->director, id), CardPush::Denied);
    EXPECT_FALSE(this->kept(id).deleted);
}

TYPED_TEST(AuthorityScorecards, IsWithdrawnAndTakenUpAgain)
{
    const RecordId id = this->inUse();
    EXPECT_EQ(this->change(this->lead, id, {{ScorecardField::kRetiredAt, 5}}), CardPush::Denied);
    EXPECT_EQ(this->change(this->director, id, {{ScorecardField::kRetiredAt, 5}}), CardPush::Ok);
    EXPECT_TRUE(Scorecard(this->kept(id)).retiredAt());
    EXPECT_EQ(this->change(this->inspector, id, {{ScorecardField::kRetiredAt, QJsonValue()}}), CardPush::Ok);
    EXPECT_FALSE(Scorecard(this->kept(id)).retiredAt());
}
