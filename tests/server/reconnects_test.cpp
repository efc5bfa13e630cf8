// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/roundpace.h"
#include "sync/serverdepartment.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

using namespace Seatdesk;

namespace {

/// Clients that come back to a server when it is time for them, as seats do, a few threads doing the work of all.
class Returning
{
public:
    explicit Returning(int clients) : m_waiting(static_cast<size_t>(clients)) {}

    /// Whoever is the next to try, once it is time; nobody when all have been let in.
    std::optional<size_t> next()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            const auto due = std::min_element(m_waiting.begin(), m_waiting.end(),
                                              [](const Client& a, const Client& b) { return a.due < b.due; });
            if (m_in == m_waiting.size())
                return std::nullopt;
            if (due->due <= std::chrono::steady_clock::now()) {
                due->due = std::chrono::steady_clock::time_point::max();
                return static_cast<size_t>(due - m_waiting.begin());
            }
            m_change.wait_until(lock, std::min(due->due, std::chrono::steady_clock::now() + std::chrono::seconds(1)));
        }
    }
    void answer(size_t client, const Result<void>& in)
    {
        const std::scoped_lock lock(m_mutex);
        Client& mine = m_waiting[client];
        mine.pace.beginRound();
        const std::chrono::milliseconds wait = mine.pace.endRound(in);
        if (in) {
            ++m_in;
        } else {
            ++m_refused;
            m_onlyOffline = m_onlyOffline && in.error().kind == Error::Kind::Offline;
            mine.due = std::chrono::steady_clock::now() + wait;
        }
        m_change.notify_all();
    }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] bool onlyOffline() const { return m_onlyOffline; }

private:
    struct Client
    {
        RoundPace pace;
        std::chrono::steady_clock::time_point due;  ///< never, while it tries and once it is in
    };
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::vector<Client> m_waiting;
    size_t m_in = 0;
    int m_refused = 0;
    bool m_onlyOffline = true;
};

int reconnects(int usual)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("SEATDESK_RECONNECTS", &given);
    return given ? wanted : usual;
}

}  // namespace

/// Seats that are cut off again and again come back, and leave no connection behind. Many in the soak preset.
TEST(Reconnects, SeatsComeBackAsOftenAsTheyAreCutOff)
{
    const int all = reconnects(40);
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

/// All at once, to a server that turns most of them away: each comes again, later each time, until it is let in.
TEST(Reconnects, AServerThatIsFullIsTriedAgainUntilEverybodyWasIn)
{
    PostgresServer postgres;
    ServerDepartment d(ServerDepartment::Founding::Here, postgres);
    constexpr int kPeople = 8;
    constexpr int kAtOnce = 60;
    std::vector<std::shared_ptr<ServerLogin>> logins;
    for (int i = 0; i < kPeople; ++i) {
        const StaffId person = d.person(QString::number(1001 + i), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
        d.giveLogin(person);
        logins.push_back(d.loginOf(person));
    }
    postgres.stop();
    postgres.start({QStringLiteral("-c max_connections=20")});
    Returning clients(reconnects(120));
    std::vector<std::thread> threads;
    threads.reserve(static_cast<size_t>(kAtOnce));
    for (int i = 0; i < kAtOnce; ++i) {
        threads.emplace_back([&] {
            while (const std::optional<size_t> client = clients.next()) {
                PostgresAuthority authority(logins[*client % logins.size()], nullptr);
                const auto greeted = authority.hello();
                clients.answer(*client, greeted ? Result<void>() : tl::unexpected(greeted.error()));
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    std::printf("turned away %d times\n", clients.refused());
    EXPECT_GT(clients.refused(), 0) << "there was room for all";
    EXPECT_TRUE(clients.onlyOffline()) << "which is what makes a seat try again";
}
