// SPDX-License-Identifier: GPL-3.0-or-later
// Who hides a part of a call from whom, and who lets it be heard again, for every authority.
#include "contract/authoritycontract.h"
#include "domain/accesslogentry.h"
#include "domain/callrecording.h"
#include "domain/redactions.h"

using namespace Seatdesk;

namespace {

using Status = PushResult::Status;

template <typename Department>
class AuthorityRedactions : public AuthorityContract<Department>
{
protected:
    void SetUp() override
    {
        inspector = this->holder(QStringLiteral("inspector"), this->d.department);
        second =
            this->d.person(QStringLiteral("1043"), this->d.firstTeam, QStringLiteral("inspector"), this->d.department);
        director = this->holder(QStringLiteral("director"), this->d.department);
    }
    RecordId recorded()
    {
        const RecordId id = newId<RecordId>();
        EXPECT_EQ(this->insert(inspector, CallRecording::kRecord, ScopeId(),
                               {{RecordingField::kFileName, QStringLiteral("a.wav")}}, id)
                      .status,
                  Status::Ok);
        return id;
    }
    QJsonObject fields(StaffId by) const
    {
        return {{RedactionField::kRecording, call.toString()},
                {RedactionField::kFromUs, 1000000},
                {RedactionField::kToUs, 2000000},
                {RedactionField::kReason, keyOf(RedactionReason::Bank)},
                {RedactionField::kBy, by.toString()},
                {QStringLiteral("also_scope"), this->d.department.toString()}};
    }
    Status hide(StaffId by, const QJsonObject& changed = {}, RecordId id = newId<RecordId>())
    {
        QJsonObject all = fields(by);
        for (auto field = changed.begin(); field != changed.end(); ++field)
            all.insert(field.key(), field.value());
        return this->insert(by, Redaction::kRecord, ScopeId(), all, id).status;
    }
    Status takeBack(StaffId by, RecordId id)
    {
        ScopeTree scopes;
        scopes.insert({this->d.department, QStringLiteral("department"), {}, {}, {}});
        const Result<Group> group = takeBackRedaction(this->d.builder(by), this->d.row(Redaction::kRecord, id),
                                                      QStringLiteral("录错位置"), scopes);
        EXPECT_TRUE(group.has_value());
        return group ? this->d.push(by, *group).first().status : Status::Invalid;
    }

    StaffId inspector;
    StaffId second;
    StaffId director;
    RecordId call;
};

}  // namespace

TYPED_TEST_SUITE(AuthorityRedactions, SigningDepartments);

TYPED_TEST(AuthorityRedactions, InspectorsAndTheDirectorHideAndEverybodySeesWhere)
{
    this->call = this->recorded();
    EXPECT_EQ(this->hide(this->inspector), Status::Ok);
    EXPECT_EQ(this->hide(this->director), Status::Ok);
    for (const StaffId person : {this->agent, this->lead, this->clerk})
        EXPECT_EQ(this->hide(person), Status::Denied);
    for (const StaffId person : {this->agent, this->stranger, this->lead, this->inspector, this->director})
        EXPECT_EQ(this->d.visible(person, Redaction::kRecord).size(), 2) << "whoever hears it must hear the beep";
}

TYPED_TEST(AuthorityRedactions, NobodyHidesInAnothersNameOrForSomeAlone)
{
    this->call = this->recorded();
    EXPECT_EQ(this->hide(this->inspector, {{RedactionField::kBy, this->director.toString()}}), Status::Denied);
    EXPECT_EQ(this->hide(this->inspector, {{QStringLiteral("also_scope"), QJsonValue()}}), Status::Invalid);
    EXPECT_EQ(this->hide(this->inspector, {{QStringLiteral("also_scope"), this->inspector.toString()}}),
              Status::Invalid);
}

TYPED_TEST(AuthorityRedactions, AreOfARecordingThatThereIsWithAPlaceAndAReason)
{
    this->call = this->recorded();
    EXPECT_EQ(this->hide(this->inspector, {{RedactionField::kRecording, newId<RecordId>().toString()}}),
              Status::Invalid);
    EXPECT_EQ(this->hide(this->inspector, {{RedactionField::kFromUs, -1}}), Status::Invalid);
    EXPECT_EQ(this->hide(this->inspector, {{RedactionField::kToUs, 1000000}}), Status::Invalid);
    EXPECT_EQ(this->hide(this->inspector, {{RedactionField::kToUs, 90000000000LL}}), Status::Invalid);
    EXPECT_EQ(this->hide(this->inspector, {{RedactionField::kReason, QJsonValue()}}), Status::Invalid);
    EXPECT_EQ(this->hide(this->inspector, {{RedactionField::kReason, QStringLiteral("boredom")}}), Status::Invalid);
    EXPECT_EQ(this->hide(this->inspector, {{RedactionField::kReason, QStringLiteral("other")}}), Status::Invalid);
    EXPECT_EQ(this->hide(this->inspector, {{RedactionField::kReason, QStringLiteral("other")},
                                           {RedactionField::kText, QStringLiteral("邻居在旁")}}),
              Status::Ok);
}

TYPED_TEST(AuthorityRedactions, AreTakenBackByWhoeverWroteThemAndTheDirectorAndNeverAltered)
{
    this->call = this->recorded();
    const RecordId id = newId<RecordId>();
    ASSERT_EQ(this->hide(this->inspector, {}, id), Status::Ok);
    const Row made = this->d.row(Redaction::kRecord, id);
    for (const StaffId person : {this->inspector, this->director}) {
        EXPECT_EQ(this->d.change(person, made, {{RedactionField::kToUs, 1500000}}).status, Status::Denied);
        GroupBuilder removal = this->d.builder(person);
        removal.remove(made);
        EXPECT_EQ(this->d.push(person, removal.group()).first().status, Status::Denied);
    }
    EXPECT_EQ(this->takeBack(this->agent, id), Status::Denied);
    EXPECT_EQ(this->takeBack(this->second, id), Status::Denied);
    EXPECT_EQ(this->takeBack(this->inspector, id), Status::Ok);
    EXPECT_EQ(this->takeBack(this->director, id), Status::Ok) << "two at two seats";
    EXPECT_TRUE(hiddenRanges(this->d.visible(this->agent, Redaction::kRecord)).isEmpty());
    EXPECT_EQ(this->d.visible(this->agent, Redaction::kRecord).size(), 3) << "what was hidden stays on record";
}

TYPED_TEST(AuthorityRedactions, ATakingBackNamesOneOfThatRecordingAndSaysWhy)
{
    this->call = this->recorded();
    const RecordId id = newId<RecordId>();
    ASSERT_EQ(this->hide(this->inspector, {}, id), Status::Ok);
    const QJsonObject back{{RedactionField::kTakesBack, id.toString()}};
    EXPECT_EQ(this->hide(this->inspector, back), Status::Invalid) << "no reason";
    QJsonObject said = back;
    said.insert(RedactionField::kText, QStringLiteral("录错位置"));
    this->call = this->recorded();
    EXPECT_EQ(this->hide(this->inspector, said), Status::Invalid) << "another recording's";
    said.insert(RedactionField::kTakesBack, newId<RecordId>().toString());
    EXPECT_EQ(this->hide(this->inspector, said), Status::Invalid) << "none at all";
}

TYPED_TEST(AuthorityRedactions, WhatSomebodyHeardIsWrittenByThemAloneReadByThoseOfTheLogAndNeverAltered)
{
    this->call = this->recorded();
    HeardParts heard;
    heard.add({500, 4000, 1.5, false});
    const auto fields = [&](StaffId by) {
        return QJsonObject{{AccessLogEntryField::kBy, by.toString()},
                           {AccessLogEntryField::kWhat, QStringLiteral("listen")},
                           {AccessLogEntryField::kRecord, QString(CallRecording::kRecord)},
                           {AccessLogEntryField::kTarget, this->call.toString()},
                           {AccessLogEntryField::kHeard, heard.toJson()},
                           {QStringLiteral("also_scope"), by.toString()}};
    };
    const RecordId id = newId<RecordId>();
    ASSERT_EQ(this->insert(this->inspector, kLog, ScopeId(), fields(this->inspector), id).status, Status::Ok);
    EXPECT_EQ(this->insert(this->agent, kLog, ScopeId(), fields(this->inspector)).status, Status::Denied);
    const Row made = this->d.row(kLog, id);
    EXPECT_EQ(AccessLogEntry(made).heard().parts(), heard.parts());
    for (const StaffId person : {this->inspector, this->director, this->lead}) {
        EXPECT_EQ(this->d.change(person, made, {{AccessLogEntryField::kHeard, QJsonArray()}}).status, Status::Denied);
        GroupBuilder removal = this->d.builder(person);
        removal.remove(made);
        EXPECT_EQ(this->d.push(person, removal.group()).first().status, Status::Denied);
    }
    for (const StaffId reader : {this->director, this->lead, this->inspector})
        EXPECT_EQ(this->d.visible(reader, kLog).size(), 1);
    for (const StaffId other : {this->agent, this->second})
        EXPECT_TRUE(this->d.visible(other, kLog).isEmpty());
}
