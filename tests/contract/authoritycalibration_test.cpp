// SPDX-License-Identifier: GPL-3.0-or-later
// Several inspectors score one call: who learns what of whom, and when, for every authority alike.
#include "contract/authoritycontract.h"
#include "domain/calibrationactions.h"
#include "domain/evaluation.h"

#include <algorithm>

using namespace Seatdesk;

namespace {

using Status = PushResult::Status;

template <typename Department>
class AuthorityCalibration : public AuthorityContract<Department>
{
protected:
    CalibrationActions actions(StaffId by) { return CalibrationActions(this->d.builder(by)); }
    Status push(StaffId by, const Group& group) { return this->d.push(by, group).first().status; }
    Row round() { return this->d.row(Calibration::kRecord, opened); }
    Row kept(RecordId id) { return this->d.row(Evaluation::kRecord, id); }
    RecordId openRound()
    {
        const Group group = actions(first).open({}, newId<RecordId>(), card, {first, second, director});
        EXPECT_EQ(push(first, group), Status::Ok);
        return group.first().row;
    }
    RecordId begin(StaffId by)
    {
        const RecordId id = newId<RecordId>();
        const QJsonObject fields{{EvaluationField::kRecording, Calibration(round()).recording().toString()},
                                 {EvaluationField::kScorecard, card.toString()},
                                 {EvaluationField::kOwner, this->agent.toString()},
                                 {EvaluationField::kResolver, by.toString()},
                                 {EvaluationField::kRound, EvaluationRound::kCalibration},
                                 {EvaluationField::kCalibration, opened.toString()},
                                 {EvaluationField::kScore, 9100},
                                 {EvaluationField::kState, EvaluationState::kDraft}};
        EXPECT_EQ(this->insert(by, Evaluation::kRecord, ScopeId(by), fields, id).status, Status::Ok);
        return id;
    }
    Status handIn(StaffId by, RecordId id) { return push(by, actions(by).handIn(kept(id), {}, round())); }
    bool sees(StaffId person, RecordId id)
    {
        const QList<Row> rows = this->d.visible(person, Evaluation::kRecord);
        return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    }
    /// Who but the scorer sees the score.
    QList<StaffId> others(StaffId scorer, RecordId id)
    {
        QList<StaffId> seeing;
        for (const StaffId person : {first, second, director, chief, this->agent, this->lead}) {
            if (person != scorer && sees(person, id))
                seeing.append(person);
        }
        return seeing;
    }

    StaffId first =
        this->d.person(QStringLiteral("1042"), this->d.department, QStringLiteral("inspector"), this->d.department);
    StaffId second =
        this->d.person(QStringLiteral("1043"), this->d.firstTeam, QStringLiteral("inspector"), this->d.department);
    StaffId director =
        this->d.person(QStringLiteral("1045"), this->d.department, QStringLiteral("director"), this->d.department);
    StaffId chief =
        this->d.person(QStringLiteral("1046"), this->d.department, QStringLiteral("centre"), this->d.department);
    RecordId card = newId<RecordId>();
    RecordId opened = openRound();
};

}  // namespace

TYPED_TEST_SUITE(AuthorityCalibration, Departments);

TYPED_TEST(AuthorityCalibration, NobodySeesAScoreOfAnOpenRoundButItsInspector)
{
    const RecordId score = this->begin(this->second);
    EXPECT_TRUE(this->sees(this->second, score));
    EXPECT_TRUE(this->others(this->second, score).isEmpty()) << "a draft, also of those who see what lies below them";
    ASSERT_EQ(this->handIn(this->second, score), Status::Ok);
    EXPECT_TRUE(this->sees(this->second, score));
    EXPECT_TRUE(this->others(this->second, score).isEmpty()) << "handed in";
    EXPECT_EQ(Calibration(this->round()).owing(), (QList<StaffId>{this->first, this->director})) << "who owes is known";
}

TYPED_TEST(AuthorityCalibration, APushTellsNothingOfAnothersScoreEither)
{
    const RecordId score = this->begin(this->second);
    for (const int guess : {9100, 9000}) {
        GroupBuilder builder = this->d.builder(this->director);
        Row seen = this->kept(score);
        seen.fields.insert(EvaluationField::kScore, 1);
        builder.change(seen, {{EvaluationField::kScore, guess}});
        const PushResult told = this->d.push(this->director, builder.group()).first();
        EXPECT_EQ(told.status, Status::Denied) << guess;
        EXPECT_EQ(told.detail, QStringLiteral("row")) << guess;
        EXPECT_TRUE(told.conflicts.isEmpty()) << guess;
    }
    ASSERT_EQ(this->handIn(this->second, score), Status::Ok);
    EXPECT_EQ(
        this->d.change(this->first, this->kept(score), {{EvaluationField::kState, EvaluationState::kShared}}).status,
        Status::Denied);
    EXPECT_EQ(
        this->d.change(this->second, this->kept(score), {{EvaluationField::kState, EvaluationState::kShared}}).status,
        Status::Denied)
        << "not even one's own before the round is closed";
    EXPECT_EQ(this->d.change(this->second, this->kept(score), {{EvaluationField::kScore, 9000}}).status, Status::Denied)
        << "handed in is handed in";
}

TYPED_TEST(AuthorityCalibration, TheLastScoreThatIsOwedSharesAllOfThem)
{
    const RecordId scores[]{this->begin(this->first), this->begin(this->second), this->begin(this->director)};
    ASSERT_EQ(this->handIn(this->first, scores[0]), Status::Ok);
    ASSERT_EQ(this->handIn(this->second, scores[1]), Status::Ok);
    EXPECT_FALSE(this->sees(this->first, scores[1]));
    ASSERT_EQ(this->handIn(this->director, scores[2]), Status::Ok);
    EXPECT_FALSE(Calibration(this->round()).isOpen());
    for (const RecordId& score : scores) {
        for (const StaffId inspector : {this->first, this->second, this->director})
            EXPECT_TRUE(this->sees(inspector, score));
        EXPECT_FALSE(this->sees(this->agent, score)) << "it is no score of theirs";
        EXPECT_FALSE(this->sees(this->lead, score));
        EXPECT_EQ(Evaluation(this->kept(score)).score(), 9100);
    }
}

TYPED_TEST(AuthorityCalibration, TwoWhoHandInLastWithoutANetworkCloseItToo)
{
    const RecordId scores[]{this->begin(this->first), this->begin(this->second), this->begin(this->director)};
    ASSERT_EQ(this->handIn(this->first, scores[0]), Status::Ok);
    const Row seen = this->round();
    const Group mine = this->actions(this->second).handIn(this->kept(scores[1]), {}, seen);
    const Group others = this->actions(this->director).handIn(this->kept(scores[2]), {}, seen);
    ASSERT_EQ(this->push(this->second, mine), Status::Ok);
    EXPECT_TRUE(Calibration(this->round()).isOpen()) << "one is still owed";
    for (const PushResult& result : this->d.push(this->director, others))
        EXPECT_EQ(result.status, Status::Ok) << qPrintable(result.detail);
    EXPECT_FALSE(Calibration(this->round()).isOpen());
    EXPECT_TRUE(Calibration(this->round()).closedAt());
    for (const RecordId& score : scores)
        EXPECT_TRUE(this->sees(this->first, score));
}

TYPED_TEST(AuthorityCalibration, WhoOpenedItClosesItEarlyAndNobodyElse)
{
    const RecordId mine = this->begin(this->second);
    const RecordId begun = this->begin(this->director);
    ASSERT_EQ(this->handIn(this->second, mine), Status::Ok);
    EXPECT_EQ(this->push(this->second, this->actions(this->second).close(this->round())), Status::Denied)
        << "to look at what the others found";
    EXPECT_EQ(this->push(this->agent, this->actions(this->agent).close(this->round())), Status::Denied);
    ASSERT_EQ(this->push(this->first, this->actions(this->first).close(this->round())), Status::Ok);
    EXPECT_TRUE(this->sees(this->first, mine));
    EXPECT_FALSE(this->sees(this->first, begun)) << "what was not handed in stays with its inspector";
    EXPECT_EQ(this->handIn(this->director, begun), Status::Denied) << "too late";
}

TYPED_TEST(AuthorityCalibration, EachHandsInForThemselvesAlone)
{
    const auto done = [this](StaffId by, const QList<StaffId>& people) {
        QJsonArray ids;
        for (const StaffId person : people)
            ids.append(person.toString());
        return this->d.change(by, this->round(), {{CalibrationField::kDone, ids}}).status;
    };
    EXPECT_EQ(done(this->second, {this->first}), Status::Denied);
    EXPECT_EQ(done(this->second, {this->first, this->second, this->director}), Status::Denied);
    const StaffId unasked =
        this->d.person(QStringLiteral("1047"), this->d.department, QStringLiteral("inspector"), this->d.department);
    EXPECT_EQ(done(unasked, {unasked}), Status::Denied) << "nobody asked";
    EXPECT_EQ(done(this->second, {this->second}), Status::Ok);
    EXPECT_EQ(done(this->second, {}), Status::Denied) << "nor takes it back";
    EXPECT_EQ(this->d.change(this->second, this->round(), {{CalibrationField::kInvited, QJsonArray()}}).status,
              Status::Denied);
}

TYPED_TEST(AuthorityCalibration, IsOpenedInOnesOwnNameForTwoAtLeast)
{
    const auto open = [this](StaffId by, StaffId owner, const QList<StaffId>& invited) {
        Group group = this->actions(by).open({}, newId<RecordId>(), this->card, invited);
        group.first().set.insert(CalibrationField::kOwner, owner.toString());
        return this->push(by, group);
    };
    EXPECT_EQ(open(this->second, this->second, {this->first, this->second}), Status::Ok);
    EXPECT_EQ(open(this->second, this->first, {this->first, this->second}), Status::Denied);
    EXPECT_EQ(open(this->second, this->second, {this->first}), Status::Invalid);
    EXPECT_EQ(open(this->second, this->second, {this->first, this->first}), Status::Invalid);
    EXPECT_EQ(open(this->agent, this->agent, {this->first, this->second}), Status::Denied);
    Group early = this->actions(this->second).open({}, newId<RecordId>(), this->card, {this->first, this->second});
    early.first().set.insert(CalibrationField::kDone, QJsonArray{this->second.toString()});
    EXPECT_EQ(this->push(this->second, early), Status::Denied);
}

TYPED_TEST(AuthorityCalibration, ALaterPullBringsAScoreOnceItIsShared)
{
    const auto pulled = [this](QString& cursor) {
        const Result<PullPage> page = this->d.authority(this->director)->pull(cursor, 1000, {});
        EXPECT_TRUE(page);
        cursor = page->cursor;
        QStringList states;
        for (const Row& row : page->rows) {
            if (row.record == Evaluation::kRecord)
                states.append(Evaluation(row).state());
        }
        return states;
    };
    QString cursor;
    pulled(cursor);
    const RecordId score = this->begin(this->second);
    EXPECT_EQ(pulled(cursor), QStringList());
    ASSERT_EQ(this->d.change(this->second, this->kept(score), {{EvaluationField::kScore, 8000}}).status, Status::Ok);
    ASSERT_EQ(this->handIn(this->second, score), Status::Ok);
    EXPECT_EQ(pulled(cursor), QStringList());
    ASSERT_EQ(this->push(this->first, this->actions(this->first).close(this->round())), Status::Ok);
    EXPECT_EQ(pulled(cursor), QStringList{EvaluationState::kShared});
}

/// Whatever the page's size, rows that are kept from somebody hide no others.
TYPED_TEST(AuthorityCalibration, WhatIsKeptFromSomebodyHidesNothingElse)
{
    for (int i = 0; i < 9; ++i)
        this->begin(this->second);
    const RecordId own = this->begin(this->director);
    for (int i = 0; i < 9; ++i)
        this->begin(this->second);
    for (const int limit : {1, 2, 7}) {
        QList<RecordId> seen;
        QString cursor;
        const auto authority = this->d.authority(this->director);
        for (bool more = true; more;) {
            const Result<PullPage> page = authority->pull(cursor, limit, {});
            ASSERT_TRUE(page) << qPrintable(page.error().detail);
            for (const Row& row : page->rows) {
                if (row.record == Evaluation::kRecord)
                    seen.append(row.id);
            }
            more = page->more;
            cursor = page->cursor;
        }
        EXPECT_EQ(seen, QList<RecordId>{own}) << limit;
    }
}
