// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sync [SAVES; 0: none]: a real PostgreSQL with fsync. How long a save on one seat takes until the other seat's
// files have it, against a bare NOTIFY, select and two fsyncs; pushed operations a second against bare inserts of the
// same rows in one function call; the statement of a pull that brings nothing; entries of a bound book and their chain.
#include "bench/serverbench.h"
#include "domain/book.h"
#include "domain/bookchain.h"
#include "domain/jsontext.h"
#include "seats/serverseat.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <fcntl.h>

using namespace Seatdesk;

namespace {

class Bench : public ServerBench
{
public:
    /// `when`: idle, or how many others listen meanwhile.
    void saveToSight(int saves, const QString& when)
    {
        SystemTime time;
        const QString url = PostgresServer::shared().url(d.database(), QStringLiteral("nobody"));
        ServerSeat first(folder.filePath(QStringLiteral("first")), url, time);
        ServerSeat second(folder.filePath(QStringLiteral("second")), url, time);
        for (const auto& [seat, number] : {std::pair(&first, "1001"), std::pair(&second, "1002")}) {
            const Result<void> in = seat->signIn(QLatin1StringView(number), d.kPassword);
            if (!in)
                qFatal("Nobody is signed in: %s", qUtf8Printable(in.error().detail));
        }
        RecordId awaited;
        QEventLoop loop;
        QObject::connect(&second.seat->records().feed(), &RecordFeed::changed, &loop,
                         [&](const QList<RowChange>& changes) {
                             for (const RowChange& change : changes) {
                                 if (change.row.id == awaited)
                                     loop.quit();
                             }
                         });
        std::vector<double> seen;
        std::vector<double> bare;
        const auto hearing = d.anotherConnection(reader);
        script(*hearing, "listen seatdesk_bare");
        for (int i = 0; i < saves; ++i) {
            QElapsedTimer timer;
            timer.start();
            GroupBuilder group = first.builder();
            QJsonObject fields = PortDepartment::ticketFields(writer);
            awaited = group.insert(QStringLiteral("ticket"), d.firstTeam, fields);
            first.seat->records().submit(group.group());
            loop.exec();
            seen.push_back(milliseconds(timer));
            bare.push_back(bareRound(*hearing));
        }
        Figure{QStringLiteral("save_to_sight_median_%1").arg(when),
               percentile(seen, 0.5),
               QStringLiteral("ms"),
               percentile(bare, 0.5),
               QStringLiteral("NOTIFY, select and two fsyncs"),
               2}
            .print();
        Figure{QStringLiteral("save_to_sight_p99_%1").arg(when),
               percentile(seen, 0.99),
               QStringLiteral("ms"),
               percentile(bare, 0.99),
               QStringLiteral("NOTIFY, select and two fsyncs"),
               0}
            .print();
    }

    void pushes(int batches)
    {
        script(*d.admin, bareTables());
        const auto mine = d.anotherConnection(writer);
        PostgresAuthority authority(d.loginOf(writer), mine);
        double pushed = 0;
        double bare = 0;
        for (int i = 0; i < batches; ++i) {
            Group batch;
            QJsonArray rows;
            for (int n = 0; n < 50; ++n) {
                GroupBuilder group = d.builder(writer);
                group.insert(QStringLiteral("ticket"), d.firstTeam, PortDepartment::ticketFields(writer));
                batch += group.group();
                rows.append(group.group().first().toJson());
            }
            QElapsedTimer timer;
            timer.start();
            static_cast<void>(authority.push(batch));
            pushed += milliseconds(timer);
            timer.start();
            static_cast<void>(d.admin->run("select bare.put($1::jsonb)", {toJsonText(rows)}));
            bare += milliseconds(timer);
        }
        const double operations = batches * 50.0;
        Figure{QStringLiteral("push_operation"),
               pushed / operations,
               QStringLiteral("ms"),
               bare / operations,
               QStringLiteral("bare inserts of the same rows in one function call"),
               2}
            .print();
        Figure{QStringLiteral("push_rate"), operations * 1000 / pushed, QStringLiteral("1/s")}.print();
    }

    void emptyPulls(int pulls)
    {
        const auto mine = d.anotherConnection(reader);
        PostgresAuthority authority(d.loginOf(reader), mine);
        QString cursor;
        for (;;) {
            const PullPage page = authority.pull(cursor, 5000, {}).value();
            cursor = page.cursor;
            if (!page.more)
                break;
        }
        std::vector<double> trips;
        std::vector<double> pulled;
        std::vector<double> scopes;
        QElapsedTimer timer;
        for (int i = 0; i < pulls; ++i) {
            timer.start();
            static_cast<void>(mine->run("select 1"));
            trips.push_back(milliseconds(timer));
            timer.start();
            static_cast<void>(mine->run("select seatdesk.my_scopes()"));
            scopes.push_back(milliseconds(timer));
            timer.start();
            static_cast<void>(authority.pull(cursor, 5000, {}));
            pulled.push_back(milliseconds(timer));
        }
        const double trip = percentile(trips, 0.5);
        Figure{QStringLiteral("empty_pull"), percentile(pulled, 0.5) - trip, QStringLiteral("ms"), 0, {}, 0.3}.print();
        Figure{QStringLiteral("my_scopes"), percentile(scopes, 0.5) - trip}.print();
    }

    /// Entries of one book, by one person alone and by four at once, and how long their chain takes to be verified.
    void books(int entries)
    {
        const RecordId book = openBook();
        const double alone = append(book, entries);
        Figure{QStringLiteral("chain_append"), entries * 1000 / alone, QStringLiteral("1/s")}.print();
        std::vector<std::thread> writers;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 4; ++i)
            writers.emplace_back([this, book, entries, seat = std::make_shared<BareSeat>(*this, writer, everything())] {
                for (int n = 0; n < entries / 16; ++n)
                    static_cast<void>(seat->authority.push(entryOf(book)));
            });
        for (std::thread& thread : writers)
            thread.join();
        Figure{QStringLiteral("chain_append_four_at_once_one_by_one"), entries / 16 * 4000 / milliseconds(timer),
               QStringLiteral("1/s")}
            .print();
        verify();
    }

private:
    QString everything() { return BareSeat(*this, writer).cursor; }
    RecordId openBook()
    {
        GroupBuilder group = d.builder({});
        const RecordId book = group.insert(Book::kRecord, d.firstTeam,
                                           {{BookField::kName, QStringLiteral("值班日志")}, {BookField::kNumber, 1}});
        d.apply({}, group.group());
        return book;
    }
    Group entryOf(RecordId book)
    {
        BookBody body;
        body.text = QStringLiteral("三号席耳机无声，已换备用机，报修单送后勤。");
        GroupBuilder group = d.builder(writer);
        group.insert(BookEntry::kRecord, d.firstTeam,
                     {{BookEntryField::kBook, book.toString()}, {BookEntryField::kBody, body.toText()}});
        return group.group();
    }
    double append(RecordId book, int entries)
    {
        BareSeat seat(*this, writer);
        double taken = 0;
        for (int done = 0; done < entries; done += 50) {
            Group batch;
            for (int n = 0; n < 50; ++n)
                batch += entryOf(book);
            QElapsedTimer timer;
            timer.start();
            const auto results = seat.authority.push(batch);
            taken += milliseconds(timer);
            if (!results || results->last().status != PushResult::Status::Ok)
                qFatal("An entry was refused: %s",
                       qUtf8Printable(results ? results->last().detail : results.error().detail));
        }
        return taken;
    }
    void verify()
    {
        QList<BookEntry> chain;
        for (const Row& row : d.visible({}, BookEntry::kRecord))
            chain.append(BookEntry(row));
        std::sort(chain.begin(), chain.end(), [](const auto& a, const auto& b) { return a.seq() < b.seq(); });
        QElapsedTimer timer;
        timer.start();
        BookCheck check;
        for (const BookEntry& entry : std::as_const(chain)) {
            if (check.take(entry))
                qFatal("The chain does not hold.");
        }
        Figure{QStringLiteral("chain_verify_%1_entries").arg(chain.size()), milliseconds(timer)}.print();
    }

    /// The shortest way for one row and one notice, with what must be on disk before.
    double bareRound(ServerConnection& hearing)
    {
        QElapsedTimer timer;
        timer.start();
        writeThrough();
        writeThrough();
        script(*d.admin, "notify seatdesk_bare");
        pollfd waited{hearing.socket(), POLLIN, 0};
        while (poll(&waited, 1, 1000) > 0 && !hearing.takeNotices()) {
        }
        static_cast<void>(hearing.run("select * from seatdesk.ticket limit 1"));
        return milliseconds(timer);
    }
    void writeThrough()
    {
        if (m_file < 0)
            m_file = open(QFile::encodeName(folder.filePath(QStringLiteral("bare"))).constData(),
                          O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        const QByteArray page(4096, 'x');
        static_cast<void>(pwrite(m_file, page.constData(), static_cast<size_t>(page.size()), m_place += page.size()));
        fdatasync(m_file);
    }
    static QByteArray bareTables()
    {
        return "create schema bare; create table bare.ticket (like seatdesk.ticket including all); "
               "create index on bare.ticket (xid, id); create index on bare.ticket (scope_id, xid); "
               "create index on bare.ticket (also_scope, xid); "
               "create table bare.entry (like seatdesk.entry including all); create index on bare.entry (xid, id); "
               "create index on bare.entry (scope_id, xid); create index on bare.entry (also_scope, xid); "
               "create index on bare.entry (ticket); "
               "create table bare.op (like seatdesk.op including all); "
               "create table bare.history (like seatdesk.history including all); "
               "create function bare.put(ops jsonb) returns void language plpgsql as $$ declare o jsonb; begin "
               "for o in select jsonb_array_elements(ops) loop "
               "insert into bare.op (op_id, result) values ((o->>'op_id')::uuid, '{}'); "
               "insert into bare.ticket select r.* from jsonb_populate_record(null::bare.ticket, o->'set' || "
               "jsonb_build_object('id', o->'id', 'scope_id', o->'set'->'scope_id', 'extra', '{}'::jsonb, 'rev', 1, "
               "'deleted', false, 'updated_at', 0, 'xid', pg_current_xact_id())) r; "
               "insert into bare.history (record, row_id, rev, op_id, at, patch) values ('ticket', (o->>'id')::uuid, "
               "1, "
               "(o->>'op_id')::uuid, 0, o->'set'); "
               "insert into bare.entry (id, scope_id, ticket, kind, to_state, at) values (gen_random_uuid(), "
               "(o->'set'->>'scope_id')::uuid, (o->>'id')::uuid, 'status', 'recorded', 0); "
               "end loop; end $$";
    }

    QTemporaryDir folder;
    int m_file = -1;
    qint64 m_place = 0;
};

}  // namespace

int main(int argc, char** argv)
{
    qputenv("SEATDESK_TEST_FSYNC", "on");
    qputenv("SEATDESK_TEST_CONNECTIONS", "300");
    QCoreApplication application(argc, argv);
    const int saves = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    Bench bench;
    bench.emptyPulls(1000);
    if (saves > 0)
        bench.saveToSight(saves, QStringLiteral("idle"));
    for (const int listeners : saves > 0 ? QList<int>{50, 200} : QList<int>()) {
        const Crowd others(bench, listeners, 20);
        bench.saveToSight(saves, QStringLiteral("%1_listeners_20_writers").arg(listeners));
    }
    bench.pushes(40);
    bench.books(8000);
    return Figure::verdict();
}
