// SPDX-License-Identifier: GPL-3.0-or-later
// bench_fill [TICKETS] [PERMILLE]: a new seat of a large department, which sees that part of its tickets. How long
// until it can be worked with and until it has everything, against COPY of the same rows and a bare SQLite load of what
// the seat then holds; the memory it takes; what the policy costs a pull against a filter written by hand; and what
// five hundred seats cost that ask every second.
#include "bench/barerows.h"
#include "bench/serverbench.h"
#include "seats/serverseat.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace Seatdesk;

namespace {

/// The most that RssAnon was while it lives.
class MemoryWatch
{
public:
    MemoryWatch() : m_thread([this] { watch(); }) {}
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
        script(*d.admin,
               "insert into seatdesk.ticket (id, scope_id, also_scope, number, kind, channel, priority, summary, "
               "description, customer_name, masked_number, state, owner, recorded_at, moved_at) select "
               "(lpad(to_hex(1700000000000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || "
               "substr(md5(n::text), 4, 15))::uuid, case when n % 1000 < " +
                   QByteArray::number(permille) + " then '" + d.firstTeam.toString().toLatin1() + "'::uuid else '" +
                   d.secondTeam.toString().toLatin1() +
                   "'::uuid end, null, lpad(n::text, 14, '0'), 'fault', 'phone', 'normal', '晚间掉线，光猫红灯 ' || n, "
                   "'用户反映近三天晚间八点后频繁掉线，重启光猫可恢复数分钟。' || n, '张' || n % 977, '138****' || n % "
                   "10000, 'recorded', '" +
                   writer.toString().toLatin1() +
                   "', n * 1000000::bigint, n * 1000000::bigint from generate_series(1, " +
                   QByteArray::number(tickets) + ") n");
        script(*d.admin, "vacuum analyze seatdesk.ticket");
    }

    void fill()
    {
        // The first time warms the caches of server and machine.
        copy();
        MemoryWatch memory;
        const auto [usable, whole] = fillOnce(QStringLiteral("new"));
        const double most = memory.end();
        const double copied = copy();
        const double bare = copied + load();
        Figure{QStringLiteral("bootstrap_copy"), copied}.print();
        Figure{QStringLiteral("bootstrap"),
               whole,
               QStringLiteral("ms"),
               bare,
               QStringLiteral("COPY of the same rows and a bare SQLite load"),
               1.3}
            .print();
        Figure{QStringLiteral("bootstrap_usable"), usable}.print();
        Figure{QStringLiteral("bootstrap_rss_anon"), most, QStringLiteral("MiB"), 0, {}, 150}.print();
    }

    void policy(int pulls)
    {
        const auto mine = d.anotherConnection(reader);
        const QByteArray since = d.value("select xid::text::bigint - 1 from seatdesk.ticket limit 1").toLatin1();
        const QByteArray question =
            "select row_to_json(t) from seatdesk.ticket t where (t.xid, t.id) > (('" + since +
            "')::xid8, '00000000-0000-0000-0000-000000000000'::uuid) and not pg_visible_in_snapshot(t.xid, '" + since +
            ":" + since + ":') ";
        const QByteArray scopes = "'" + valueOf(*mine, "select seatdesk.my_scopes()").toLatin1() + "'::uuid[]";
        const QByteArray order = "order by t.xid, t.id limit 2000";
        std::vector<double> ruled;
        std::vector<double> filtered;
        QElapsedTimer timer;
        for (int i = 0; i < pulls; ++i) {
            timer.start();
            static_cast<void>(mine->run(question + order));
            ruled.push_back(milliseconds(timer));
            timer.start();
            static_cast<void>(d.admin->run(question + "and (t.scope_id = any(" + scopes + ") or t.also_scope = any(" +
                                           scopes + ")) " + order));
            filtered.push_back(milliseconds(timer));
        }
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
        const QString now = BareSeat(*this, nextPerson()).cursor;
        for (int i = 0; i < seats; ++i)
            all.push_back(std::make_unique<BareSeat>(*this, nextPerson(), now));
        std::vector<double> waits;
        std::mutex waitsLock;
        std::vector<std::thread> threads;
        const double before = serverSeconds();
        const QDeadlineTimer end(seconds * 1000);
        for (size_t share = 0; share < 4; ++share) {
            threads.emplace_back([&, share] {
                std::vector<double> mine;
                for (size_t i = share; !end.hasExpired(); i = i + 4 < all.size() ? i + 4 : share) {
                    QElapsedTimer timer;
                    timer.start();
                    all[i]->pull();
                    mine.push_back(milliseconds(timer));
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
        Figure{QStringLiteral("polling_server_cores_%1_seats").arg(seats), (serverSeconds() - before) / seconds,
               QStringLiteral("cores")}
            .print();
        Figure{QStringLiteral("polling_rate"), static_cast<double>(waits.size()) / seconds, QStringLiteral("1/s")}
            .print();
        Figure{QStringLiteral("polling_p99"), percentile(waits, 0.99)}.print();
    }

private:
    /// Until screens may be built, and until the seat has everything.
    std::pair<double, double> fillOnce(const QString& name)
    {
        const SystemTime time;
        ServerSeat seat(folder.filePath(name), PostgresServer::shared().url(d.database(), QStringLiteral("nobody")),
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
    double copy()
    {
        const auto mine = d.anotherConnection(reader);
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(mine->beginCopy("copy (select row_to_json(t) from seatdesk.ticket t) to stdout"));
        while (mine->copiedLine().value()) {
        }
        return milliseconds(timer);
    }
    double load()
    {
        QDirIterator files(folder.filePath(QStringLiteral("new")), {QStringLiteral("replica.db")}, QDir::Files,
                           QDirIterator::Subdirectories);
        const QString filled = files.next();
        const QString empty = folder.filePath(QStringLiteral("empty.db"));
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
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(bare->execute(QStringLiteral("begin immediate")));
        const qsizetype written = rows.write(0, 1);
        static_cast<void>(bare->execute(QStringLiteral("commit")));
        const double taken = milliseconds(timer);
        Figure{QStringLiteral("bootstrap_rows"), static_cast<double>(written), QStringLiteral("rows")}.print();
        return taken;
    }

    QTemporaryDir folder;
};

}  // namespace

int main(int argc, char** argv)
{
    qputenv("SEATDESK_TEST_FSYNC", "on");
    qputenv("SEATDESK_TEST_CONNECTIONS", "600");
    QCoreApplication application(argc, argv);
    Bench bench(argc > 1 ? QByteArray(argv[1]).toInt() : 200000, argc > 2 ? QByteArray(argv[2]).toInt() : 800);
    bench.fill();
    bench.policy(60);
    bench.polling(500, 15);
    return Figure::verdict();
}
