// SPDX-License-Identifier: GPL-3.0-or-later
// bench_fill [TICKETS] [PERMILLE]: a new seat of a large department, which sees that part of its tickets; as it stands
// 200,000 of 250,000. With windows of 200,000 and of 50,000 tickets: how long until the seat can be worked with and
// until it has everything, against COPY of the same rows and a bare SQLite load of what the seat then holds, and the
// memory it takes. What the policy costs a pull, and what a search on the server costs, against the same by hand; and
// what five hundred seats cost that ask every second while others write.
#include "bench/barerows.h"
#include "bench/serverbench.h"
#include "seats/serverseat.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryDir>

#include <malloc.h>

using namespace Seatdesk;

namespace {

/// The most that RssAnon was while it lives. What a reference held before is given back first: the allocator would keep
/// it, and it would count as the seat's.
class MemoryWatch
{
public:
    MemoryWatch()
    {
        malloc_trim(0);
        m_thread = std::thread([this] { watch(); });
    }
    ~MemoryWatch() { end(); }
    double end()
    {
        m_ends = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_most;
    }

private:
    void watch()
    {
        while (!m_ends) {
            m_most = std::max(m_most, mebibytes("RssAnon"));
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
    std::atomic<bool> m_ends{false};
    double m_most = 0;
    std::thread m_thread;
};

class Bench : public ServerBench
{
public:
    Bench(int tickets, int permille)
    {
        // Ten million take their time.
        script(*d.admin, "set statement_timeout = 0");
        for (int first = 1; first <= tickets; first += kPortion)
            makeTickets(first, std::min(first + kPortion - 1, tickets), permille, tickets - kUnfinished);
        script(*d.admin, "vacuum analyze seatdesk.ticket");
        const double size = d.value("select pg_total_relation_size('seatdesk.ticket')").toDouble();
        Figure{QStringLiteral("ticket_on_the_server"), size / tickets, QStringLiteral("bytes")}.print();
    }

    /// With a window of so many tickets.
    void fill(int window)
    {
        script(*d.admin, "insert into seatdesk.setting (id, scope_id, key, value) values (gen_random_uuid(), '" +
                             d.department.toString().toLatin1() + "', 'window.tickets', '" +
                             QByteArray::number(window) + "')");
        const QByteArray held = heldCondition(window);
        // The first time warms the caches of server and machine.
        copy(held);
        const QString name = QStringLiteral("window_%1").arg(window);
        MemoryWatch memory;
        const auto [usable, whole] = fillOnce(name);
        const double most = memory.end();
        const double copied = copy(held);
        const auto [loaded, rows] = load(name);
        Figure{QStringLiteral("bootstrap_rows_%1").arg(name), static_cast<double>(rows), QStringLiteral("rows")}
            .print();
        Figure{QStringLiteral("bootstrap_copy_%1").arg(name), copied}.print();
        Figure{QStringLiteral("bootstrap_%1").arg(name),
               whole,
               QStringLiteral("ms"),
               copied + loaded,
               QStringLiteral("COPY of the same rows and a bare SQLite load"),
               1.3}
            .print();
        Figure{QStringLiteral("bootstrap_usable_%1").arg(name), usable}.print();
        Figure{QStringLiteral("bootstrap_rss_anon_%1").arg(name), most, QStringLiteral("MiB"), 0, {}, 150}.print();
    }

    /// One portion of the search for what a seat does not hold.
    void search(int times)
    {
        constexpr int kLooked = 20000;
        PostgresAuthority authority(d.loginOf(reader), d.anotherConnection(reader));
        const QByteArray scopes = scopesOfReader();
        const QByteArray text =
            "strpos(lower(concat_ws(E'\\n', t.number, t.customer_name, t.summary, t.description, t.answer)), ";
        const QByteArray byHand =
            "select coalesce(json_agg(row_to_json(t)), '[]') from (select * from seatdesk.ticket order by id desc "
            "limit " +
            QByteArray::number(kLooked) + ") t where (t.scope_id = any(" + scopes + ") or t.also_scope = any(" +
            scopes + ")) and not t.deleted and " + text + "'红灯') > 0 and " + text + "'77') > 0";
        std::vector<double> found;
        std::vector<double> bare;
        for (int i = 0; i < times; ++i) {
            found.push_back(timed([&] {
                if (!authority.findTickets({QStringLiteral("红灯"), QStringLiteral("77")}, {}, kLooked))
                    qFatal("Nothing was looked for.");
            }));
            bare.push_back(timed([&] { static_cast<void>(d.admin->run(byHand)); }));
        }
        Figure{QStringLiteral("search_portion_%1").arg(kLooked),
               percentile(found, 0.5),
               QStringLiteral("ms"),
               percentile(bare, 0.5),
               QStringLiteral("the same looked for by hand"),
               1.5}
            .print();
    }

    /// The statement of a pull that brings nothing, over all that the server holds.
    void emptyPull(int pulls)
    {
        const auto trip = d.anotherConnection(reader);
        BareSeat seat(*this, reader);
        std::vector<double> trips;
        std::vector<double> pulled;
        for (int i = 0; i < pulls; ++i) {
            trips.push_back(timed([&] { static_cast<void>(trip->run("select 1")); }));
            pulled.push_back(timed([&] { seat.pull(); }));
        }
        Figure{QStringLiteral("empty_pull"),
               percentile(pulled, 0.5) - percentile(trips, 0.5),
               QStringLiteral("ms"),
               0,
               {},
               0.3}
            .print();
    }

    void policy(int pulls)
    {
        const auto mine = d.anotherConnection(reader);
        const QByteArray since = d.value("select xid::text::bigint - 1 from seatdesk.ticket limit 1").toLatin1();
        const QByteArray question =
            "select row_to_json(t) from seatdesk.ticket t where (t.xid, t.id) > (('" + since +
            "')::xid8, '00000000-0000-0000-0000-000000000000'::uuid) and not pg_visible_in_snapshot(t.xid, '" + since +
            ":" + since + ":') ";
        const QByteArray scopes = scopesOfReader();
        const QByteArray order = "order by t.xid, t.id limit 2000";
        std::vector<double> ruled;
        std::vector<double> filtered;
        std::vector<double> pulled;
        const QByteArray byHand =
            question + "and (t.scope_id = any(" + scopes + ") or t.also_scope = any(" + scopes + ")) " + order;
        const QByteArray whole =
            "select kind, record, id, xid, scope, row_json, cursor_now, scopes_now from seatdesk.pull('" + since + ":" +
            since +
            ":', 2000, '0', '00000000-0000-0000-0000-000000000000', '', '', "
            "'00000000-0000-0000-0000-000000000000', null)";
        for (int i = 0; i < pulls; ++i) {
            ruled.push_back(timed([&] { static_cast<void>(mine->run(question + order)); }));
            filtered.push_back(timed([&] { static_cast<void>(d.admin->run(byHand)); }));
            pulled.push_back(timed([&] { static_cast<void>(mine->run(whole)); }));
        }
        Figure{QStringLiteral("pull_of_2000_rows"),
               percentile(pulled, 0.5),
               QStringLiteral("ms"),
               percentile(filtered, 0.5),
               QStringLiteral("the rows of the one table with a filter written by hand"),
               1.2}
            .print();
        Figure{QStringLiteral("pull_under_policy"),
               percentile(ruled, 0.5),
               QStringLiteral("ms"),
               percentile(filtered, 0.5),
               QStringLiteral("the same with a filter written by hand"),
               1.2}
            .print();
    }

    void polling(int seats, int seconds)
    {
        std::vector<std::unique_ptr<BareSeat>> all;
        all.reserve(static_cast<size_t>(seats));
        const QString now = BareSeat(*this, nextPerson()).cursor;
        for (int i = 0; i < seats; ++i)
            all.push_back(std::make_unique<BareSeat>(*this, nextPerson(), now));
        const Crowd writing(*this, 0, 20);
        std::vector<double> waits;
        std::mutex waitsLock;
        std::vector<std::thread> threads;
        threads.reserve(4);
        const double before = serverSeconds();
        const QDeadlineTimer end(qint64(seconds) * 1000);
        for (size_t share = 0; share < 4; ++share) {
            threads.emplace_back([&, share] {
                std::vector<double> mine;
                for (size_t i = share; !end.hasExpired(); i = i + 4 < all.size() ? i + 4 : share) {
                    mine.push_back(timed([&] { all[i]->pull(); }));
                    const double pause = 4000.0 / seats - mine.back();
                    if (pause > 0)
                        std::this_thread::sleep_for(std::chrono::microseconds(static_cast<qint64>(pause * 1000)));
                }
                const std::lock_guard lock(waitsLock);
                waits.insert(waits.end(), mine.begin(), mine.end());
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        Figure{QStringLiteral("polling_server_cores_%1_seats").arg(seats),
               (serverSeconds() - before) / seconds,
               QStringLiteral("cores"),
               0,
               {},
               1}
            .print();
        Figure{QStringLiteral("polling_rate"), static_cast<double>(waits.size()) / seconds, QStringLiteral("1/s")}
            .print();
        Figure{QStringLiteral("polling_p99"), percentile(waits, 0.99), QStringLiteral("ms"), 0, {}, 50}.print();
    }

private:
    static constexpr int kPortion = 500000;
    static constexpr int kUnfinished = 250000;

    /// Those up to `closed` are past.
    void makeTickets(int first, int last, int permille, int closed)
    {
        script(*d.admin,
               "insert into seatdesk.ticket (id, scope_id, also_scope, number, kind, channel, priority, summary, "
               "description, customer_name, masked_number, state, owner, recorded_at, moved_at) select "
               "(lpad(to_hex(1700000000000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || "
               "substr(md5(n::text), 4, 15))::uuid, case when n % 1000 < " +
                   QByteArray::number(permille) + " then '" + d.firstTeam.toString().toLatin1() + "'::uuid else '" +
                   d.secondTeam.toString().toLatin1() +
                   "'::uuid end, null, lpad(n::text, 14, '0'), 'fault', 'phone', 'normal', '晚间掉线，光猫红灯 ' || n, "
                   "'用户反映近三天晚间八点后频繁掉线，重启光猫可恢复数分钟。' || n, '张' || n % 977, '138****' || n % "
                   "10000, case when n > " +
                   QByteArray::number(closed) + " then 'recorded' else 'closed' end, '" + writer.toString().toLatin1() +
                   "', n * 1000000::bigint, n * 1000000::bigint from generate_series(" + QByteArray::number(first) +
                   ", " + QByteArray::number(last) + ") n");
    }
    /// Which tickets the seat holds, as the server says; asking that is measured too.
    QByteArray heldCondition(int window)
    {
        const auto mine = d.anotherConnection(reader);
        Result<TicketWindow> held;
        const double asked = timed([&] { held = ticketWindowOf(*mine); });
        Figure{QStringLiteral("window_of_%1_asked").arg(window), asked}.print();
        return "not t.deleted and (t.updated_at >= " + QByteArray::number(held->closedFrom) +
               " or (t.updated_at >= " + QByteArray::number(held->openFrom) +
               " and seatdesk.is_unfinished(t.state, t.form_owed)))";
    }
    QByteArray scopesOfReader()
    {
        const auto mine = d.anotherConnection(reader);
        return "'" + valueOf(*mine, "select seatdesk.my_scopes()").toLatin1() + "'::uuid[]";
    }

    /// Until screens may be built, and until the seat has everything.
    std::pair<double, double> fillOnce(const QString& name)
    {
        const SystemTime time;
        ServerSeat seat(m_folder.filePath(name), PostgresServer::shared().url(d.database(), QStringLiteral("nobody")),
                        time);
        QElapsedTimer timer;
        timer.start();
        if (const Result<void> in = seat.signIn(QStringLiteral("1002"), d.kPassword); !in)
            qFatal("Nobody is signed in: %s", qUtf8Printable(in.error().detail));
        const double usable = milliseconds(timer);
        if (!seat.sync())
            qFatal("The seat was not filled.");
        return {usable, milliseconds(timer)};
    }
    double copy(const QByteArray& condition)
    {
        const auto mine = d.anotherConnection(reader);
        script(*mine, "set statement_timeout = 0");
        return timed([&] {
            static_cast<void>(mine->beginCopy("copy (select row_to_json(t) from seatdesk.ticket t where " + condition +
                                              ") to stdout"));
            while (mine->copiedLine().value()) {
            }
        });
    }
    /// Milliseconds and rows.
    std::pair<double, qsizetype> load(const QString& name)
    {
        QDirIterator files(m_folder.filePath(name), {QStringLiteral("replica.db")}, QDir::Files,
                           QDirIterator::Subdirectories);
        const QString filled = files.next();
        const QString empty = m_folder.filePath(name + QStringLiteral(".db"));
        auto bare = Connection::open(empty, Connection::Mode::Replica).value();
        const auto source = Connection::open(filled, Connection::Mode::ReadOnly).value();
        sqlite3_exec(
            source->handle(),
            "select sql from sqlite_master where sql is not null and name not like 'sqlite%' order by type desc",
            [](void* to, int, char** sql, char**) {
                sqlite3_exec(static_cast<sqlite3*>(to), sql[0], nullptr, nullptr, nullptr);
                return 0;
            },
            bare->handle(), nullptr);
        BareRows rows;
        if (!rows.read(filled, empty) || !rows.prepare(*bare))
            qFatal("No rows to load.");
        qsizetype written = 0;
        const double taken = timed([&] {
            static_cast<void>(bare->execute(QStringLiteral("begin immediate")));
            written = rows.write(0, 1);
            static_cast<void>(bare->execute(QStringLiteral("commit")));
        });
        return {taken, written};
    }

    QTemporaryDir m_folder;
};

}  // namespace

int main(int argc, char** argv)
{
    qputenv("SEATDESK_TEST_FSYNC", "on");
    qputenv("SEATDESK_TEST_CONNECTIONS", "700");
    const QCoreApplication application(argc, argv);
    Bench bench(argc > 1 ? QByteArray(argv[1]).toInt() : 250000, argc > 2 ? QByteArray(argv[2]).toInt() : 800);
    bench.fill(200000);
    bench.fill(50000);
    bench.emptyPull(1000);
    bench.policy(60);
    bench.search(20);
    bench.polling(500, 15);
    return Figure::verdict();
}
