// SPDX-License-Identifier: GPL-3.0-or-later
// A day's work at a seat whose wire is cut at the first message, at the second, … until none is left to be cut at:
// nothing that was saved is lost, nothing happens twice.
//
// SEATDESK_CUT_STEP: 1 for every message, as the soak preset asks; otherwise every so many.
#include "seats/seatoffice.h"
#include "support/fieldnames.h"

using namespace Seatdesk;

namespace {

const QString kAddress = QStringLiteral("address");

class NthCut : public SeatOffice
{
protected:
    std::unique_ptr<ServerSeat> signedIn(const QString& name)
    {
        auto seat = pc(name);
        // Whoever is not let in tries once more.
        const bool in = seat->signIn(kAgent, ServerDepartment::kPassword).has_value();
        EXPECT_TRUE(in || seat->signIn(kAgent, ServerDepartment::kPassword));
        return seat;
    }
    static bool settles(ServerSeat& seat)
    {
        return QTest::qWaitFor(
            [&] { return seat.sync() && seat.seat->syncStatus().state() == SyncStatus::State::Synced; }, 60000);
    }
    /// Records a ticket, writes into it, hears of a colleague's change, writes again.
    void workADay(const QString& name)
    {
        const auto seat = signedIn(name);
        ASSERT_TRUE(seat->seat);
        const RecordId id = seat->ticket(name);
        ASSERT_TRUE(seat->change(id, {{kDescription, name}}));
        ASSERT_TRUE(settles(*seat));
        const Row sent = d.row(QStringLiteral("ticket"), id);
        ASSERT_EQ(sent.text(kDescription), name);
        ASSERT_EQ(d.change({}, sent, {{kAddress, name}}).status, PushResult::Status::Ok);
        ASSERT_TRUE(seat->change(id, {{kSummary, name + u'!'}}));
        ASSERT_TRUE(settles(*seat));
        ASSERT_TRUE(settles(*seat)) << "what the last round pushed over is pulled";
        const Row there = d.row(QStringLiteral("ticket"), id);
        EXPECT_EQ(there.revision, 4) << "each change once";
        EXPECT_EQ(there.text(kSummary), name + u'!');
        EXPECT_EQ(there.text(kDescription), name);
        EXPECT_EQ(there.text(kAddress), name);
        EXPECT_EQ(d.value("select count(*) from seatdesk.ticket where description = '" + name.toUtf8() + '\''),
                  QStringLiteral("1"));
        EXPECT_EQ(d.value("select count(*) from seatdesk.entry where ticket = '" + id.toString().toLatin1() + '\''),
                  QStringLiteral("1"));
        const Row here = seat->get(id).value();
        EXPECT_EQ(here.fields, there.fields) << "the seat shows what the server has";
        EXPECT_EQ(here.sync, SyncState::Synced);
    }
};

}  // namespace

TEST_F(NthCut, LosesNothingAndDoesNothingTwice)
{
    const int asked = qEnvironmentVariableIntValue("SEATDESK_CUT_STEP");
    const int step = asked > 0 ? asked : 9;
    int cuts = 0;
    for (int message = 1;; message += step, ++cuts) {
        wire.cutAt(message);
        workADay(QString::number(message));
        if (HasFailure())
            FAIL() << "cut at message " << message;
        if (!wire.hasCut())
            break;
    }
    EXPECT_GT(cuts, 3);
    std::printf("cut at %d messages\n", cuts);
}
