// SPDX-License-Identifier: GPL-3.0-or-later
// Whole seats with a pooler between them and the server.
#include "seats/seatoffice.h"
#include "support/fieldnames.h"
#include "support/pooler.h"
#include "sync/connectionfault.h"

using namespace Seatdesk;

namespace {

class PooledSeats : public SeatOffice
{
protected:
    std::unique_ptr<ServerSeat> behind(const PgBouncer& pooler, const QString& pc)
    {
        return std::make_unique<ServerSeat>(folderOf(pc), pooler.url(d.database()), d.time);
    }
};

}  // namespace

/// With notices and without: a pooler in session mode leaves each seat its own connection to listen at.
TEST_F(PooledSeats, SeeByThemselvesWhatAColleagueSaves)
{
    const PgBouncer pooler;
    for (const QString& mode : {QStringLiteral("poll"), QStringLiteral("writer")}) {
        SCOPED_TRACE(qPrintable(mode));
        script(*d.admin, "update seatdesk.meta set notify = '" + mode.toLatin1() + '\'');
        const auto first = behind(pooler, kAgent + mode);
        const auto second = behind(pooler, kColleague + mode);
        ASSERT_TRUE(first->signIn(kAgent, ServerDepartment::kPassword));
        ASSERT_TRUE(second->signIn(kColleague, ServerDepartment::kPassword));
        const RecordId id = first->ticket(mode);
        ASSERT_TRUE(second->shows(id, kSoon)) << "sooner than anybody asks without a cause";
        ASSERT_TRUE(second->change(id, {{kDescription, QStringLiteral("光猫红灯")}}));
        EXPECT_TRUE(QTest::qWaitFor([&] { return first->get(id)->text(kDescription) == u"光猫红灯"; }, kSoon));
        EXPECT_TRUE(first->becomes(SyncStatus::State::Synced));
        EXPECT_TRUE(second->becomes(SyncStatus::State::Synced));
    }
    EXPECT_EQ(wire.asked(), 0) << "nobody came by another way";
}

/// Where fewer connections are let through than all of them want for a first copy, one waits for the other.
TEST_F(PooledSeats, AreFilledInTurnWhereConnectionsAreFew)
{
    constexpr int kMost = 3;
    const PgBouncer pooler(PgBouncer::Mode::Session, kMost);
    const RecordId id = d.ticket(lead, d.firstTeam);
    const auto first = behind(pooler, kAgent);
    const auto second = behind(pooler, kColleague);
    ASSERT_TRUE(first->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(second->signIn(kColleague, ServerDepartment::kPassword));
    EXPECT_TRUE(first->shows(id));
    EXPECT_TRUE(second->shows(id));
    const RecordId saved = first->ticket(QStringLiteral("晚间掉线"));
    EXPECT_TRUE(second->shows(saved, kSoon));
}

/// Two connections of one person meet each other's statements there, in whatever order they come.
TEST_F(PooledSeats, AreToldThatAPoolerGivesThemNoConnectionOfTheirOwn)
{
    const PgBouncer pooler(PgBouncer::Mode::Transaction);
    const auto seat = behind(pooler, kAgent);
    const Result<void> in = seat->signIn(kAgent, ServerDepartment::kPassword);
    ASSERT_FALSE(in);
    EXPECT_EQ(connectionFaultOf(in.error()), ConnectionFault::Pooled) << qPrintable(in.error().detail);
}
