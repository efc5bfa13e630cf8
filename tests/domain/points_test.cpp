// SPDX-License-Identifier: GPL-3.0-or-later
// Points of a month: what the rules come to, what is proposed, and who decides.
#include "domain/attendance.h"
#include "domain/dutyshift.h"
#include "domain/pointaccount.h"
#include "domain/pointactions.h"
#include "domain/pointkeys.h"
#include "domain/pointproposals.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "support/fixedtime.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class Points : public testing::Test
{
protected:
    void set(QLatin1StringView key, const QJsonValue& value)
    {
        Row row;
        row.record = q("setting");
        row.id = newId<RecordId>();
        row.scope = department;
        row.fields = {{q("key"), QString(key)}, {q("value"), value}};
        ASSERT_TRUE(settings.apply(row));
    }
    [[nodiscard]] PointProfile profile() const { return PointProfile::of(settings); }
    Row item(PointRule rule, Instant at, PointItem::State state = PointItem::State::Confirmed)
    {
        Row row;
        row.record = PointItem::kRecord;
        row.id = newId<RecordId>();
        row.scope = ScopeId(person);
        const PointProfile now = profile();
        const PointOffer* offer = now.offer(rule);
        row.fields = {{PointItemField::kOwner, person.toString()},
                      {PointItemField::kRule, keyOf(rule)},
                      {PointItemField::kTerms, (offer ? offer->terms : PointTerms()).toJson()},
                      {PointItemField::kHappenedAt, toMicros(at)},
                      {PointItemField::kState, keyOf(state)},
                      {PointItemField::kDecidedAt, toMicros(at)}};
        items.append(row);
        return row;
    }
    void confirm(PointRule rule, int times, Instant at)
    {
        for (int index = 0; index < times; ++index)
            item(rule, at + std::chrono::minutes(index));
    }
    [[nodiscard]] PointMonth month(const QDate& day = {2026, 11, 1}) const
    {
        return pointMonth(items, person, day, profile(), settings.zone());
    }
    [[nodiscard]] int totalOf(PointRule rule, int times)
    {
        items.clear();
        confirm(rule, times, noon);
        return month().totalTenths;
    }
    Row make(QLatin1StringView record, const QJsonObject& fields)
    {
        Row row;
        row.record = record;
        row.id = newId<RecordId>();
        row.fields = fields;
        facts.append(row);
        return row;
    }
    Row found(Presence state, int late)
    {
        const Row shift = make(DutyShift::kRecord, {{DutyShiftField::kStartsAt, toMicros(noon)}});
        return make(Attendance::kRecord, {{AttendanceField::kShift, shift.id.toString()},
                                          {AttendanceField::kPerson, person.toString()},
                                          {AttendanceField::kState, keyOf(state)},
                                          {AttendanceField::kAt, toMicros(noon + std::chrono::minutes(late))}});
    }
    [[nodiscard]] GroupBuilder builder(StaffId by) const { return {q("seat"), by, time}; }

    FixedTime time;
    const ScopeId department = newId<ScopeId>();
    Settings settings{StaffId(), ScopeId(), department};
    const StaffId person = newId<StaffId>();
    const StaffId lead = newId<StaffId>();
    const Instant noon = fromDateTime(QDateTime(QDate(2026, 11, 18), QTime(12, 0), QTimeZone("Asia/Shanghai")));
    QList<Row> items;
    QList<Row> facts;
};

}  // namespace

TEST_F(Points, BeginAtTenAndLateCostsHalfAPoint)
{
    EXPECT_EQ(month().totalTenths, 100);
    EXPECT_EQ(month().measure, PointMeasure::None);
    EXPECT_EQ(totalOf(PointRule::Late, 3), 85);
    EXPECT_EQ(totalOf(PointRule::Absence, 1), 80);
    EXPECT_EQ(totalOf(PointRule::Left, 1), 50);
    EXPECT_EQ(totalOf(PointRule::Left, 3), 0) << "nobody owes points";
}

TEST_F(Points, WhatIsFreeCostsNothingAndStepsStandInsteadOfTheirSum)
{
    EXPECT_EQ(totalOf(PointRule::Rest, 4), 100);
    EXPECT_EQ(totalOf(PointRule::Rest, 6), 60);
    EXPECT_EQ(totalOf(PointRule::Chat, 2), 100);
    EXPECT_EQ(totalOf(PointRule::Chat, 4), 50);
    EXPECT_EQ(totalOf(PointRule::Unanswered, 2), 100);
    EXPECT_EQ(totalOf(PointRule::Unanswered, 4), 50);
    EXPECT_EQ(totalOf(PointRule::Rude, 2), 80);
    EXPECT_EQ(totalOf(PointRule::Rude, 3), 50);
    EXPECT_EQ(totalOf(PointRule::Rude, 5), 0);
}

TEST_F(Points, CallForATalkASanctionOrAreSevereAfterThreeMonths)
{
    confirm(PointRule::Left, 1, noon);
    EXPECT_EQ(month().measure, PointMeasure::Talk);
    confirm(PointRule::Absence, 2, noon);
    EXPECT_EQ(month().totalTenths, 10);
    EXPECT_EQ(month().measure, PointMeasure::Sanction);
    confirm(PointRule::Left, 1, noon - std::chrono::hours(24 * 30));
    EXPECT_EQ(month().measure, PointMeasure::Sanction) << "two months";
    confirm(PointRule::Left, 1, noon - std::chrono::hours(24 * 60));
    EXPECT_EQ(month().measure, PointMeasure::Severe);
    set(SettingKey::kPointTalk, 4);
    EXPECT_EQ(month().measure, PointMeasure::Sanction) << "the months before were above";
}

TEST_F(Points, OnlyWhatWasConfirmedOfThatPersonCounts)
{
    item(PointRule::Left, noon, PointItem::State::Refused);
    Row other = item(PointRule::Left, noon);
    items.last().fields.insert(PointItemField::kOwner, lead.toString());
    other = item(PointRule::Left, noon);
    items.last().scope = ScopeId(lead);
    EXPECT_EQ(month().totalTenths, 100);
    EXPECT_TRUE(month().lines.isEmpty());
}

TEST_F(Points, AMonthStaysAsItWasWhenTheNumbersAreSetAnew)
{
    confirm(PointRule::Late, 2, noon);
    confirm(PointRule::Rude, 3, noon);
    set(SettingKey::kPointLate, 40);
    set(SettingKey::kPointOften, 10);
    EXPECT_EQ(month().totalTenths, 40);
    EXPECT_EQ(month().lines.first().tenths, -10);
}

TEST_F(Points, WhatIsDecidedLaterPricesNothingBeforeItAnew)
{
    set(SettingKey::kPointRestFree, 0);
    confirm(PointRule::Rest, 2, noon);
    EXPECT_EQ(month().totalTenths, 60);
    set(SettingKey::kPointRestFree, 4);
    confirm(PointRule::Rest, 1, noon + std::chrono::hours(1));
    EXPECT_EQ(month().totalTenths, 60) << "the third of the month, and four are free now";
}

TEST_F(Points, OfTheSecondProfileHaveStepsOfLatenessAndPraise)
{
    EXPECT_FALSE(profile().offer(PointRule::Praise));
    EXPECT_EQ(profile().lateness(29), PointRule::Late);
    EXPECT_EQ(profile().lateness(31), PointRule::Absence);
    set(SettingKey::kPointProfile, q("steps"));
    EXPECT_EQ(profile().lateness(9), PointRule::Late);
    EXPECT_EQ(profile().lateness(10), PointRule::LateMore);
    EXPECT_EQ(profile().lateness(31), PointRule::Absence);
    const PointProfile second = profile();
    const PointOffer* praise = second.offer(PointRule::Praise);
    ASSERT_TRUE(praise);
    EXPECT_EQ(praise->chosen(70).tenthsFor(1), 70);
    EXPECT_EQ(praise->chosen(700).tenthsFor(1), 100);
    EXPECT_EQ(profile().offer(PointRule::Undone)->chosen(-100).tenthsFor(1), -10);
    EXPECT_EQ(profile().offer(PointRule::Undone)->chosen(0).tenthsFor(1), -5);
}

TEST_F(Points, AreProposedFromRollCallsByHowLateSomebodyWas)
{
    found(Presence::There, 0);
    found(Presence::Late, 12);
    found(Presence::Late, 45);
    found(Presence::Absent, 50);
    const QList<PointProposal> proposals = pointProposals(facts, profile());
    ASSERT_EQ(proposals.size(), 3);
    EXPECT_EQ(proposals.at(0).rule, PointRule::Late);
    EXPECT_EQ(proposals.at(1).rule, PointRule::Absence);
    EXPECT_EQ(proposals.at(2).rule, PointRule::Left);
    EXPECT_EQ(proposals.at(0).person, person);
}

TEST_F(Points, AreProposedFromValidComplaintsThatNameThePersonLiable)
{
    make(Staff::kRecord, {{StaffField::kName, q("王芳")}});
    facts.last().id = RecordId(person);
    const QJsonObject complaint{{TicketField::kLiable, q("王芳")},
                                {TicketField::kComplaintValid, keyOf(Verdict::Valid)},
                                {TicketField::kRecordedAt, toMicros(noon)}};
    make(Ticket::kRecord, complaint);
    make(Ticket::kRecord, complaint);
    facts.last().fields.insert(TicketField::kComplaintValid, keyOf(Verdict::Invalid));
    make(Ticket::kRecord, complaint);
    facts.last().fields.insert(TicketField::kLiable, q("李强"));
    make(Ticket::kRecord, complaint);
    facts.last().fields.insert(TicketField::kLiable, q("王芳, 李强"));
    const QList<PointProposal> proposals = pointProposals(facts, profile());
    ASSERT_EQ(proposals.size(), 2) << "alone, and before a superior";
    for (const PointProposal& proposal : proposals) {
        EXPECT_EQ(proposal.person, person);
        EXPECT_EQ(proposal.rule, PointRule::Unanswered);
    }
    make(Staff::kRecord, {{StaffField::kName, q("王芳")}});
    EXPECT_TRUE(pointProposals(facts, profile()).isEmpty()) << "which of the two nobody can tell";
}

TEST_F(Points, WhatWasDecidedIsNotProposedAgain)
{
    const Row late = found(Presence::Late, 12);
    const PointProposal proposal = pointProposals(facts, profile()).first();
    EXPECT_EQ(proposal.id, pointProposals(facts, profile()).first().id) << "the same for everybody";
    const PointDraft draft{proposal.id, person, proposal.rule, profile().offer(proposal.rule)->terms, proposal.at,
                           late,        {}};
    const Result<Group> refused = refusePoints(builder(lead), draft, q("路上堵车，已请假"));
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->first().row, proposal.id);
    Row decided;
    decided.record = PointItem::kRecord;
    decided.id = proposal.id;
    facts.append(decided);
    EXPECT_TRUE(pointProposals(facts, profile()).isEmpty());
}

TEST_F(Points, NobodyDecidesOnTheirOwnAndARefusalSaysWhy)
{
    PointDraft draft;
    draft.person = person;
    draft.at = noon;
    draft.told = q("上班聊天");
    EXPECT_EQ(confirmPoints(builder(person), draft).error().kind, Error::Kind::Denied);
    EXPECT_EQ(refusePoints(builder(lead), draft, q(" ")).error().detail, QString(PointItemField::kReason));
    const Result<Group> confirmed = confirmPoints(builder(lead), draft);
    ASSERT_TRUE(confirmed);
    EXPECT_EQ(confirmed->first().set.value(q("scope_id")).toString(), ScopeId(person).toString())
        << "where the person reads it";
    draft.told.clear();
    EXPECT_EQ(confirmPoints(builder(lead), draft).error().detail, QString(PointItemField::kTold));
    const Row item = this->item(PointRule::Late, noon);
    EXPECT_EQ(turnPoints(builder(person), item, q("没有")).error().kind, Error::Kind::Denied);
    const Result<Group> turned = turnPoints(builder(lead), item, q("记错人"));
    ASSERT_TRUE(turned);
    EXPECT_EQ(turned->first().set.value(PointItemField::kState).toString(), q("refused"));
}
