// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverdepartment.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace Seatdesk;

/// Seats that are cut off again and again come back, and leave no connection behind. Many in the soak preset.
TEST(Reconnects, SeatsComeBackAsOftenAsTheyAreCutOff)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("SEATDESK_RECONNECTS", &given);
    const int all = given ? wanted : 40;
    constexpr int kSeats = 8;
    ServerDepartment d;
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const RecordId ticket = d.ticket(agent, d.firstTeam);
    d.disconnect(agent);
    std::atomic<int> back = 0;
    std::atomic<int> lost = 0;
    std::vector<std::thread> seats;
    seats.reserve(static_cast<size_t>(kSeats));
    for (int i = 0; i < kSeats; ++i) {
        seats.emplace_back([&] {
            PostgresAuthority authority(d.loginOf(agent), nullptr);
            while (back++ < all) {
                while (!authority.hello()) {
                }
                const PullPage page = authority.pull(QString(), 1000, {}).value_or(PullPage());
                const bool there =
                    std::any_of(page.rows.begin(), page.rows.end(), [&](const Row& row) { return row.id == ticket; });
                // Cut off before it was answered: asked again by the next round.
                lost += !there && !page.rows.isEmpty() ? 1 : 0;
            }
        });
    }
    const QByteArray mine = "pg_stat_activity where usename = '" + d.roles.value(agent).toLatin1() + '\'';
    // Each time as soon as most have come back.
    for (int next = kSeats; next < all; next += kSeats) {
        while (back < next) {
        }
        d.value("select count(pg_terminate_backend(pid)) from " + mine);
    }
    for (std::thread& seat : seats)
        seat.join();
    EXPECT_EQ(lost, 0);
    while (d.value("select count(*) from " + mine) != u"0") {
    }
}
