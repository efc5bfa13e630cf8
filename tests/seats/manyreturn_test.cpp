// SPDX-License-Identifier: GPL-3.0-or-later
// Seats of a whole department that lose their server together, and come back to one that has not room for all of them:
// none gives up, and none loses what was written meanwhile.
//
// SEATDESK_RETURNING: how many seats; sixty when it does not say.
#include "seats/serverseat.h"
#include "sync/serverdepartment.h"

#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <vector>

using namespace Seatdesk;

namespace {

class ManyReturn : public testing::Test
{
protected:
    static constexpr int kSeatsOfOne = 6;  ///< PCs of one person; a login has sixteen connections at most

    ManyReturn()
    {
        // Each seat has some files and a connection of its own.
        rlimit files{};
        getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    void seatEverybody()
    {
        const int asked = qEnvironmentVariableIntValue("SEATDESK_RETURNING");
        const int all = asked > 0 ? asked : 60;
        const QString server = QStringLiteral("host=%1 dbname=%2").arg(postgres.folder(), d.database());
        for (int i = 0; i < all; ++i) {
            const QString number = QString::number(1001 + i / kSeatsOfOne);
            if (i % kSeatsOfOne == 0)
                d.giveLogin(d.person(number, d.firstTeam, QStringLiteral("agent"), d.firstTeam));
            seats.push_back(
                std::make_unique<ServerSeat>(folder.filePath(QStringLiteral("pc%1").arg(i)), server, d.time));
            ASSERT_TRUE(seats.back()->signIn(number, ServerDepartment::kPassword)) << i;
        }
    }
    /// As after a power cut; with room for so many connections, of which three are the administrator's.
    void restartWithRoomFor(int connections)
    {
        postgres.stop(QStringLiteral("immediate"));
        ASSERT_TRUE(comeTo([this] { return countIn(SyncStatus::State::Synced) == 0; })) << "all hear that it went";
        postgres.start({QStringLiteral("-c max_connections=%1").arg(connections)});
        d.admin = ServerConnection::open(d.url()).value();
    }
    [[nodiscard]] qsizetype countIn(SyncStatus::State state) const
    {
        return std::count_if(seats.begin(), seats.end(),
                             [state](const auto& seat) { return seat->seat->syncStatus().state() == state; });
    }
    template <typename Condition>
    static bool comeTo(Condition condition)
    {
        return QTest::qWaitFor(condition, kPatience);
    }

    PostgresServer postgres;
    ServerDepartment d{ServerDepartment::Founding::Here, postgres};
    QTemporaryDir folder;
    std::vector<std::unique_ptr<ServerSeat>> seats;
};

}  // namespace

TEST_F(ManyReturn, ToAServerThatIsFullAndAllGetInInTheEnd)
{
    ASSERT_NO_FATAL_FAILURE(seatEverybody());
    const auto all = static_cast<qsizetype>(seats.size());
    const qsizetype room = all / 2;
    ASSERT_NO_FATAL_FAILURE(restartWithRoomFor(static_cast<int>(room) + 3));
    ASSERT_TRUE(comeTo([&] { return countIn(SyncStatus::State::Synced) >= room - 1; }))
        << "as many as there is room for";
    EXPECT_LE(countIn(SyncStatus::State::Synced), room);
    EXPECT_EQ(countIn(SyncStatus::State::Attention), 0) << "being turned away is being offline, and nothing to decide";
    for (const auto& seat : seats)
        seat->ticket(QStringLiteral("meanwhile"));
    ASSERT_NO_FATAL_FAILURE(restartWithRoomFor(static_cast<int>(all) + 20));
    EXPECT_TRUE(comeTo([&] { return countIn(SyncStatus::State::Synced) == all; }))
        << countIn(SyncStatus::State::Synced) << " of " << all << " came back";
    const int spread = d.value(
                            "select (extract(epoch from max(backend_start) - min(backend_start)) * 1000)::int from "
                            "pg_stat_activity where usename like 'sd\\_%'")
                           .toInt();
    std::printf("%lld seats came back within %d ms\n", static_cast<long long>(all), spread);
    EXPECT_GE(spread, 500) << "not all in one moment";
    EXPECT_TRUE(comeTo([&] {
        return d.value("select count(*) from seatdesk.ticket where summary = 'meanwhile'").toLongLong() == all;
    })) << "what was written meanwhile, once each";
    for (const auto& seat : seats)
        EXPECT_EQ(seat->seat->syncStatus().attention(), 0);
}
