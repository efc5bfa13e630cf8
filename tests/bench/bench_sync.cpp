// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sync [SAVES; 0: none]: a real PostgreSQL with fsync. How long a save on one seat takes until the other seat's
// files have it, against a bare NOTIFY, select and two fsyncs among the same others, who listen to both; pushed
// operations against bare inserts of the same rows in one function call, into tables with the same indexes; the
// statements of a pull that brings nothing; entries of a bound book against bare inserts of theirs, and their chain
// against bare hashing of the same bytes.
#include "bench/baretables.h"
#include "bench/serverbench.h"
#include "domain/book.h"
#include "domain/bookchain.h"
#include "seats/serverseat.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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
        const SystemTime time;
        const QString url = PostgresServer::shared().url(d.database(), QStringLiteral("nobody"));
        ServerSeat first(m_folder.filePath(QStringLiteral("first")), url, time);
        ServerSeat second(m_folder.filePath(QStringLiteral("second")), url, time);
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
        script(*hearing, kBareListen);
        for (int i = 0; i < saves; ++i) {
            QElapsedTimer timer;
            timer.start();
            GroupBuilder group = first.builder();
            const QJsonObject fields = PortDepartment::ticketFields(writer);
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
               2}
            .print();
    }

    void pushes(int batches)
    {
        makeBareTables(*d.admin);
        const auto mine = d.anotherConnection(writer);
        PostgresAuthority authority(d.loginOf(writer), mine);
        double pushed = 0;
        double bare = 0;
        for (int i = 0; i < batches; ++i) {
            Group batch;
            for (int n = 0; n < 50; ++n) {
                GroupBuilder group = d.builder(writer);
                group.insert(QStringLiteral("ticket"), d.firstTeam, PortDepartment::ticketFields(writer));
                batch += group.group();
            }
            pushed += timed([&] { static_cast<void>(authority.push(batch)); });
            bare += putBare(*d.admin, "bare.put", batch);
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
        const QByteArray now = valueOf(*mine, "select pg_current_snapshot()").toLatin1();
        const QByteArray whole =
            "select kind, record, id, xid, scope, row_json, cursor_now, scopes_now from seatdesk.pull($1::text, 5000, "
            "'0', '00000000-0000-0000-0000-000000000000', '', '', '00000000-0000-0000-0000-000000000000', null)";
        std::vector<double> trips;
        std::vector<double> pulled;
        std::vector<double> looked;
        std::vector<double> scopes;
        for (int i = 0; i < pulls; ++i) {
            trips.push_back(timed([&] { static_cast<void>(mine->run("select 1")); }));
            scopes.push_back(timed([&] { static_cast<void>(mine->run("select seatdesk.my_scopes()")); }));
            pulled.push_back(timed([&] { static_cast<void>(authority.pull(cursor, 5000, {})); }));
            looked.push_back(timed([&] { static_cast<void>(mine->run(whole, {now})); }));
        }
        const double trip = percentile(trips, 0.5);
        Figure{QStringLiteral("empty_pull"), percentile(pulled, 0.5) - trip, QStringLiteral("ms"), 0, {}, 0.3}.print();
        Figure{QStringLiteral("empty_pull_over_all_tables"),
               percentile(looked, 0.5) - trip,
               QStringLiteral("ms"),
               0,
               {},
               1}
            .print();
        Figure{QStringLiteral("my_scopes"), percentile(scopes, 0.5) - trip}.print();
    }

    /// Entries of one book, by one person alone and by four at once, and how long their chain takes to be verified.
    void books(int entries)
    {
        const RecordId book = openBook();
        const auto [alone, bare] = append(book, entries);
        Figure{QStringLiteral("chain_append"),
               alone / entries,
               QStringLiteral("ms"),
               bare / entries,
               QStringLiteral("bare inserts of the same rows, chained in one function call"),
               2}
            .print();
        std::vector<std::thread> writers;
        writers.reserve(4);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 4; ++i)
            writers.emplace_back([this, book, entries, seat = std::make_shared<BareSeat>(*this, writer, everything())] {
                for (int n = 0; n < entries / 16; ++n)
                    static_cast<void>(seat->authority.push(entryOf(book)));
            });
        for (std::thread& thread : writers)
            thread.join();
        Figure{QStringLiteral("chain_append_four_at_once_one_by_one"),
               static_cast<double>(entries / 16) * 4000 / milliseconds(timer), QStringLiteral("1/s")}
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
    /// Milliseconds of the entries, and of the bare ones.
    std::pair<double, double> append(RecordId book, int entries)
    {
        BareSeat seat(*this, writer);
        double taken = 0;
        double bare = 0;
        for (int done = 0; done < entries; done += 50) {
            Group batch;
            for (int n = 0; n < 50; ++n)
                batch += entryOf(book);
            taken += timed([&] {
                const auto results = seat.authority.push(batch);
                if (!results || results->last().status != PushResult::Status::Ok)
                    qFatal("An entry was refused: %s",
                           qUtf8Printable(results ? results->last().detail : results.error().detail));
            });
            bare += putBare(*d.admin, "bare.bind", batch);
        }
        return {taken, bare};
    }
    void verify()
    {
        QList<BookEntry> chain;
        for (const Row& row : d.visible({}, BookEntry::kRecord))
            chain.append(BookEntry(row));
        std::sort(chain.begin(), chain.end(), [](const auto& a, const auto& b) { return a.seq() < b.seq(); });
        BookCheck check;
        const double verified = timed([&] {
            for (const BookEntry& entry : std::as_const(chain)) {
                if (check.take(entry))
                    qFatal("The chain does not hold.");
            }
        });
        const double hashed = timed([&] { hash(chain); });
        Figure{QStringLiteral("chain_verify_%1_entries").arg(chain.size()),
               verified,
               QStringLiteral("ms"),
               hashed,
               QStringLiteral("SHA-256 of the same bytes"),
               2}
            .print();
    }
    /// Body, author and link of each entry.
    static void hash(const QList<BookEntry>& chain)
    {
        QByteArray last(32, 0);
        for (const BookEntry& entry : chain) {
            const QByteArray body = sha256(entry.bodyText().toUtf8()).toHex();
            const QByteArray author = sha256(entry.author().toString().toUtf8()).toHex();
            last = sha256(last + entry.book().toString().toUtf8() + '|' + QByteArray::number(entry.seq()) + '|' +
                          entry.operation().toString().toUtf8() + '|' + author + '|' +
                          QByteArray::number(entry.atMicros()) + '|' + body);
        }
        if (last.toHex() != chain.last().hash().toLatin1())
            qFatal("These are not the bytes of the chain.");
    }
    static QByteArray sha256(const QByteArray& bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }

    /// The shortest way for one row and one notice, with what must be on disk before. The notice itself waits for no
    /// disk: two fsyncs are all.
    double bareRound(ServerConnection& hearing)
    {
        QElapsedTimer timer;
        timer.start();
        writeThrough();
        writeThrough();
        script(*d.admin, "set local synchronous_commit = off; notify seatdesk_bare");
        pollfd waited{hearing.socket(), POLLIN, 0};
        while (poll(&waited, 1, 1000) > 0 && hearing.takeNotices().isEmpty()) {
        }
        static_cast<void>(hearing.run("select * from seatdesk.ticket limit 1"));
        return milliseconds(timer);
    }
    void writeThrough()
    {
        if (m_file < 0)
            m_file = open(QFile::encodeName(m_folder.filePath(QStringLiteral("bare"))).constData(),
                          O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        if (m_file < 0)
            qFatal("There is no file to write through.");
        const QByteArray page(4096, 'x');
        static_cast<void>(pwrite(m_file, page.constData(), static_cast<size_t>(page.size()), m_place += page.size()));
        fdatasync(m_file);
    }
    QTemporaryDir m_folder;
    int m_file = -1;
    qint64 m_place = 0;
};

}  // namespace

int main(int argc, char** argv)
{
    qputenv("SEATDESK_TEST_FSYNC", "on");
    qputenv("SEATDESK_TEST_CONNECTIONS", "300");
    const QCoreApplication application(argc, argv);
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
