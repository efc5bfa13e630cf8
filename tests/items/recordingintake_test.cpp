// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recordingintake.h"
#include "domain/callrecording.h"
#include "domain/contact.h"
#include "domain/qualitykeys.h"
#include "domain/settingrow.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class RecordingIntakeTest : public testing::Test
{
protected:
    RecordingIntakeTest()
    {
        agent = StaffId(put(Staff::kRecord, {{StaffField::kNumber, q("1002")}, {StaffField::kName, q("王芳")}}));
        at.settings = Settings(at.person.person, at.office.team, at.office.department);
    }
    RecordId put(QLatin1StringView record, const QJsonObject& fields)
    {
        Row row;
        row.record = record;
        row.id = newId<RecordId>();
        row.scope = at.office.team;
        row.fields = fields;
        at.records.put(row);
        return row.id;
    }
    static FoundRecording file(const char* name, const char* hash)
    {
        return {q("/calls/%1").arg(q(name)), q(hash), q("pcm_mulaw"), 2, 61500, Instant(std::chrono::hours(490000))};
    }
    void plan(const QList<FoundRecording>& found)
    {
        const QSignalSpy planned(&intake, &RecordingIntake::planned);
        intake.plan(found);
        ASSERT_TRUE(waitUntil([&] { return planned.size() == 1; }));
    }
    void add()
    {
        const QSignalSpy added(&intake, &RecordingIntake::added);
        intake.add();
        ASSERT_TRUE(waitUntil([&] { return added.size() == 1; }));
    }
    CallRecording only() const
    {
        const QList<Row> rows = at.records.all(CallRecording::kRecord);
        EXPECT_EQ(rows.size(), 1);
        return CallRecording(rows.value(0));
    }

    DeskOffice at{q("inspector")};
    StaffId agent;
    RecordingIntake intake{at.records, at.session, at.settings, q("0042")};
};

}  // namespace

TEST_F(RecordingIntakeTest, ReadsTheCallOutOfTheNameAndMasksTheCustomersNumber)
{
    plan({file("out-13812342716-1002-20261118-150233-1731913353.42.wav", "aa")});
    EXPECT_EQ(intake.withAgent(), 1);
    add();
    const CallRecording call = only();
    EXPECT_EQ(call.agent(), agent);
    EXPECT_EQ(call.direction(), q("out"));
    EXPECT_EQ(call.callId(), q("1731913353.42"));
    EXPECT_EQ(call.maskedNumber(), q("138****2716"));
    EXPECT_EQ(call.fileName(), q("out-138****2716-1002-20261118-150233-1731913353.42.wav"));
    EXPECT_EQ(call.lengthMs(), 61500);
    ASSERT_TRUE(call.takenAt());
    EXPECT_EQ(toDateTime(*call.takenAt(), at.settings.zone()).toString(q("yyyy-MM-dd HH:mm:ss")),
              q("2026-11-18 15:02:33"))
        << "the switch writes the department's time";
    EXPECT_TRUE(call.row().alsoScope.isNull()) << "whose call it was hears it by the score";
    EXPECT_EQ(call.scope(), at.office.pool(q("quality")));
}

TEST_F(RecordingIntakeTest, FindsTicketAndCustomerByTheCall)
{
    const RecordId customer = newId<RecordId>();
    const RecordId contact = put(Contact::kRecord, {{ContactField::kCallId, q("1731913353.44")},
                                                    {ContactField::kPerson, agent.toString()},
                                                    {ContactField::kCustomer, customer.toString()}});
    const RecordId ticket = put(
        Ticket::kRecord, {{TicketField::kNumber, q("26111800420017")}, {TicketField::kContact, contact.toString()}});
    plan({file("q-600-13812342716-20261118-150233-1731913353.44.wav", "aa")});
    EXPECT_EQ(intake.withTicket(), 1);
    add();
    EXPECT_EQ(only().agent(), agent) << "a queue's name does not say who answered, the contact does";
    EXPECT_EQ(only().ticket(), TicketId(ticket));
    EXPECT_EQ(only().ticketNumber(), q("26111800420017"));
    EXPECT_EQ(only().customer(), CustomerId(customer));
}

TEST_F(RecordingIntakeTest, TakesEachRecordingOnce)
{
    plan({file("memo.wav", "aa"), file("copy of memo.wav", "aa")});
    EXPECT_EQ(intake.fresh().size(), 1);
    EXPECT_EQ(intake.known(), 1);
    add();
    EXPECT_FALSE(only().agent().uuid().isNull() && intake.withAgent() > 0);
    plan({file("moved/memo.wav", "aa")});
    EXPECT_EQ(intake.fresh().size(), 0);
    EXPECT_EQ(intake.known(), 1);
    EXPECT_EQ(*only().takenAt(), Instant(std::chrono::hours(490000))) << "no name says when: the file's own time";
}

TEST_F(RecordingIntakeTest, GoesByTheDepartmentsStyle)
{
    Row style;
    style.record = SettingRow::kRecord;
    style.id = newId<RecordId>();
    style.scope = at.office.department;
    style.fields = {{SettingRowField::kKey, QString(SettingKey::kRecordingNames)},
                    {SettingRowField::kValue, q("vicidial")}};
    ASSERT_TRUE(at.settings.apply(style));
    plan({file("20261118-150233_13812342716_SURVEY_1002-all.mp3", "aa"),
          file("out-13812342716-1002-20261118-150233-1731913353.42.wav", "bb")});
    EXPECT_TRUE(intake.fresh().at(0).named);
    EXPECT_EQ(intake.fresh().at(0).agent, agent);
    EXPECT_FALSE(intake.fresh().at(1).named);
}

TEST_F(RecordingIntakeTest, TellsWhenItCannotWrite)
{
    plan({file("memo.wav", "aa")});
    at.records.failSubmits(Error{Error::Kind::Full, {}});
    const QSignalSpy failed(&intake, &RecordingIntake::failed);
    intake.add();
    EXPECT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    EXPECT_TRUE(at.records.all(CallRecording::kRecord).isEmpty());
}

TEST_F(RecordingIntakeTest, AddsNothingTwiceAfterAFailureHalfWay)
{
    QList<FoundRecording> found;
    for (int i = 0; i < 60; ++i)
        found.append(file(qPrintable(q("memo%1.wav").arg(i)), qPrintable(q("%1").arg(i))));
    plan(found);
    const QSignalSpy failed(&intake, &RecordingIntake::failed);
    intake.add();  // the first portion is on its way
    at.records.failSubmits(Error{Error::Kind::Full, {}});
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(at.records.all(CallRecording::kRecord).size(), 50);
    at.records.failSubmits(std::nullopt);
    add();
    EXPECT_EQ(at.records.all(CallRecording::kRecord).size(), 60);
}
