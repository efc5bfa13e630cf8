// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sampledesk.h"
#include "domain/callrecording.h"
#include "domain/qualitykeys.h"
#include "domain/ticket.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <optional>

using namespace Seatdesk;

namespace {

/// The eighteenth of November.
class SampleDeskTest : public testing::Test
{
protected:
    SampleDeskTest()
    {
        at.person.grants.first().scope = at.office.department;
        at.session.update(Row(at.session.staff()), at.person.grants, at.office.scopes);
        at.records.obey(at.permissions, at.person, at.office.time);
        at.settings = Settings(at.person.person, at.office.team, at.office.department);
    }
    Row call(int daysAgo, const QJsonObject& more = {})
    {
        Row row;
        row.record = CallRecording::kRecord;
        row.id = newId<RecordId>();
        row.scope = at.office.pool(q("quality"));
        row.fields = {{RecordingField::kAgent, agent.toString()},
                      {RecordingField::kTakenAt, toMicros(at.office.time.now() - std::chrono::hours(24 * daysAgo))}};
        for (auto field = more.begin(); field != more.end(); ++field)
            row.fields.insert(field.key(), field.value());
        at.records.put(row);
        return row;
    }
    QList<CallRecording> inSample() const
    {
        QList<CallRecording> calls;
        for (const Row& row : at.records.all(CallRecording::kRecord)) {
            if (!CallRecording(row).sampleMonth().isEmpty())
                calls.append(CallRecording(row));
        }
        return calls;
    }

    DeskOffice at{q("inspector")};
    StaffId agent = newId<StaffId>();
};

}  // namespace

TEST_F(SampleDeskTest, DrawsTheMonthsSampleOnce)
{
    for (int day = 0; day < 12; ++day)
        call(day);
    const Row before = call(30);  // of October
    SampleDesk desk(at.records, at.session, at.settings, q("0042"));
    ASSERT_TRUE(waitUntil([&] { return desk.isLoaded(); }));
    ASSERT_EQ(desk.counts().size(), 1);
    EXPECT_EQ(desk.counts().first().calls, 12);
    EXPECT_EQ(desk.drawable(), 5);
    desk.draw();
    ASSERT_TRUE(waitUntil([&] { return inSample().size() == 5; }));
    for (const CallRecording& call : inSample()) {
        EXPECT_EQ(call.sampleMonth(), q("2026-11"));
        EXPECT_EQ(call.sampleCause(), q("planned"));
        EXPECT_NE(call.id(), before.id);
    }
    ASSERT_TRUE(waitUntil([&] { return desk.counts().first().missing() == 0; }));
    EXPECT_EQ(desk.drawable(), 0);
}

TEST_F(SampleDeskTest, MustHearAComplaint)
{
    Row ticket = at.office.ticket(TicketState::Recorded, at.office.team);
    ticket.fields.insert(TicketField::kKind, keyOf(TicketKind::Complaint));
    at.records.put(ticket);
    for (int day = 0; day < 12; ++day)
        call(day);
    const Row heard = call(3, {{RecordingField::kTicket, ticket.id.toString()}});
    SampleDesk desk(at.records, at.session, at.settings, q("0042"));
    ASSERT_TRUE(waitUntil([&] { return desk.drawable() > 0; })) << "not before the tickets are read";
    desk.draw();
    ASSERT_TRUE(waitUntil([&] { return inSample().size() == 5; }));
    EXPECT_EQ(CallRecording(at.records.row(heard.id)).sampleCause(), q("forced"));
}

TEST_F(SampleDeskTest, KeepsWhyAnotherWasChosen)
{
    const Row chosen = call(30);
    SampleDesk desk(at.records, at.session, at.settings, q("0042"));
    std::optional<bool> done;
    desk.choose(chosen, q("Asked for by the lead"), [&done](const Result<void>& kept) { done = kept.has_value(); });
    ASSERT_TRUE(waitUntil([&] { return done.has_value() && inSample().size() == 1; }));
    EXPECT_TRUE(*done);
    EXPECT_EQ(inSample().first().sampleMonth(), q("2026-10")) << "it counts in the month of the call";
    EXPECT_EQ(inSample().first().sampleCause(), q("outside"));
    EXPECT_EQ(inSample().first().sampleReason(), q("Asked for by the lead"));
}

TEST_F(SampleDeskTest, TellsWhatWasNotKept)
{
    call(1);
    SampleDesk desk(at.records, at.session, at.settings, q("0042"));
    ASSERT_TRUE(waitUntil([&] { return desk.drawable() == 1; }));
    at.records.failSubmits(Error{Error::Kind::Full, {}});
    const QSignalSpy failed(&desk, &SampleDesk::failed);
    desk.draw();
    EXPECT_TRUE(waitUntil([&] { return failed.size() == 1; }));
}
