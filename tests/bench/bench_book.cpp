// SPDX-License-Identifier: GPL-3.0-or-later
// bench_book [ENTRIES]: a book of five years in a seat's own files, through what the window uses. Appending to it
// against bare inserts of the same rows with their hashes computed; going through it with the signatures that it may
// have; opening the team's duty log at today and looking for words in it, by records and item models.
#include "bench/barerows.h"
#include "bench/benchseat.h"
#include "bench/figure.h"
#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/bookchain.h"
#include "items/dutylog.h"
#include "items/dutylogmodel.h"
#include "store/connection.h"
#include "store/embeddedauthority.h"
#include "store/signingpair.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Seatdesk;

namespace {

constexpr int kRepeats = 21;
constexpr int kBatch = 100;
constexpr int kRareEvery = 1000;
const QString kUnit = QStringLiteral("ms");
const QString kRare = QStringLiteral("机房空调");

double sinceMs(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What a shift of a service department writes; each of it another.
BookBody writtenBody(int number, Instant at)
{
    static const QStringList texts{QStringLiteral("三号席耳机无声，已换备用机，报修单送后勤，第 %1 号。"),
                                   QStringLiteral("河西片区宽带故障来电集中，已请示值班经理，口径见公告，第 %1 号。"),
                                   QStringLiteral("李婷调至早班，王芳顶岗至 16:00，第 %1 号。"),
                                   QStringLiteral("遗留：客户要求周六上门，答复时限 18:00，第 %1 号。")};
    BookBody body;
    body.category = BookCategory(number % 9);
    body.happenedAt = at;
    body.text = texts.at(number % texts.size()).arg(number) + (number % kRareEvery == 7 ? kRare : QString());
    return body;
}

/// Five years that end now.
class PastTime : public TimeSource
{
public:
    PastTime(Instant until, int entries) : m_now(until - kSpan), m_step(kSpan / entries) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void goOn() { m_now += m_step; }

private:
    static constexpr Duration kSpan = std::chrono::hours(24 * 365 * 5);
    Instant m_now;
    Duration m_step;
};

/// Entries as they are pushed, and the milliseconds that it took.
Result<double> append(AuthorityStore& store, StaffId author, const Row& book, int entries)
{
    PastTime time(SystemTime().now(), entries);
    EmbeddedAuthority authority(store, author, time);
    double taken = 0;
    for (int done = 0; done < entries; done += kBatch) {
        Group batch;
        for (int n = done; n < done + kBatch; ++n, time.goOn())
            batch += *writeEntry({QStringLiteral("bench"), author, time}, book, writtenBody(n, time.now()));
        QElapsedTimer timer;
        timer.start();
        const auto results = authority.push(batch);
        taken += sinceMs(timer);
        if (!results || results->last().status != PushResult::Status::Ok)
            return failure(Error::Kind::Internal, QStringLiteral("an entry was refused"));
    }
    return taken;
}

/// What the product wrote is written once more, by nothing but SQLite and SHA-256, in transactions of as many.
double appendBare(const QString& now, const QString& before, const QList<BookEntry>& chain)
{
    BareRows rows;
    auto file = Connection::open(before, Connection::Mode::Precious);
    if (!file || !rows.read(now, before) || !rows.prepare(**file))
        return -1;
    QElapsedTimer timer;
    timer.start();
    BookHead head;
    for (qsizetype done = 0; done < chain.size(); done += kBatch) {
        if (!(*file)->execute(QStringLiteral("begin immediate")))
            return -1;
        for (qsizetype n = done; n < std::min(done + kBatch, chain.size()); ++n) {
            head = {chain.at(n).seq(), chainHash(head, chain.at(n))};
            static_cast<void>(sha256Hex(chain.at(n).bodyText().toUtf8()));
            rows.write(n, chain.size());
        }
        if (!(*file)->execute(QStringLiteral("commit")))
            return -1;
    }
    return head.hash == chain.last().hash() ? sinceMs(timer) : -1;
}

/// The duty log as the page of the window reads it: until its entries are in the list.
class Reading : public QObject
{
public:
    explicit Reading(Seat& seat) : m_log(seat.records()), m_team(seat.session().team())
    {
        connect(&m_log, &DutyLog::changed, this, [this] {
            if (!m_log.isLoaded() || m_log.entries().size() < m_least)
                return;
            m_model.setEntries(m_log.entries());
            m_loop.quit();
        });
    }
    double open()
    {
        QElapsedTimer timer;
        timer.start();
        m_least = DutyLog::kPage;
        m_log.setTeam(m_team);
        m_loop.exec();
        return sinceMs(timer);
    }
    double find(const QString& words)
    {
        DutyLogFilter filter;
        filter.words = words;
        QElapsedTimer timer;
        timer.start();
        m_least = 1;
        m_log.setFilter(filter);
        m_loop.exec();
        return sinceMs(timer);
    }
    [[nodiscard]] RecordId book() const { return m_log.book()->id; }
    [[nodiscard]] int shown() const { return m_model.rowCount(); }

private:
    DutyLog m_log;
    DutyLogModel m_model;
    ScopeId m_team;
    QEventLoop m_loop;
    qsizetype m_least = 0;
};

QList<BookEntry> chainOf(Seat& seat)
{
    Query all;
    all.record = BookEntry::kRecord;
    all.sort = {{BookEntryField::kSeq, false}};
    QList<BookEntry> chain;
    for (const Row& row : seat.records().list(all).result().value_or(QList<Row>()))
        chain.append(BookEntry(row));
    return chain;
}

bool verify(const QList<BookEntry>& chain)
{
    BookCheck check(std::make_shared<const SigningKeys>(QList<Row>(), signatureHolds));
    QElapsedTimer timer;
    timer.start();
    for (const BookEntry& entry : chain) {
        if (check.take(entry))
            return false;
    }
    const double verified = sinceMs(timer);
    timer.restart();
    for (const BookEntry& entry : chain) {
        sha256Hex(entry.bodyText().toUtf8());
        sha256Hex(entry.author().toString().toUtf8());
        sha256Hex(entry.hash().toUtf8() + entry.bodyHash().toUtf8() + entry.operation().toString().toUtf8());
    }
    const double hashed = sinceMs(timer);
    Figure{QStringLiteral("book_verify_%1_entries").arg(chain.size()), verified, kUnit, 0, {}, 1000}.print();
    Figure{QStringLiteral("book_verify_beside_hashing"), verified, kUnit, hashed,
           QStringLiteral("three SHA-256 an entry"),     0}
        .print();
    return true;
}

void read(Seat& seat, int entries)
{
    std::vector<double> opened;
    std::vector<double> rare;
    std::vector<double> common;
    std::vector<double> bare;
    int found = 0;
    for (int i = 0; i < kRepeats; ++i) {
        Reading reading(seat);
        opened.push_back(reading.open());
        rare.push_back(reading.find(kRare));
        found = reading.shown();
        common.push_back(reading.find(QStringLiteral("耳机")));
        Query last;
        last.record = BookEntry::kRecord;
        last.where = {{BookEntryField::kBook, Condition::Test::Equal, reading.book().toString(), {}},
                      {BookEntryField::kSeq, Condition::Test::Greater, entries - DutyLog::kPage, {}}};
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(seat.records().list(last).result());
        bare.push_back(sinceMs(timer));
    }
    if (found != std::min(entries / kRareEvery, DutyLog::kPage))
        qFatal("Words were not found: %d", found);
    Figure{QStringLiteral("book_open_at_today"), percentile(opened, 0.5), kUnit, 0, {}, 50}.print();
    Figure{QStringLiteral("book_open_beside_reading"),
           percentile(opened, 0.5),
           {},
           percentile(bare, 0.5),
           QStringLiteral("the same rows by their numbers"),
           0}
        .print();
    Figure{QStringLiteral("book_search_rare_words"), percentile(rare, 0.5), kUnit, 0, {}, 30}.print();
    Figure{QStringLiteral("book_search_common_words"), percentile(common, 0.5), kUnit, 0, {}, 30}.print();
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int entries = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("seat/authority.db"));
    const QString before = folder.filePath(QStringLiteral("before.db"));
    BenchSeat bench;
    if (entries < kBatch || !bench.open(folder.filePath(QStringLiteral("seat"))) || !bench.signIn())
        return 1;
    Seat& seat = bench.seat();
    const StaffId author = seat.session().person();
    GroupBuilder opened(seat.seatId(), author, seat.time());
    const Group group = openBook(opened, seat.session().team(), QStringLiteral("值班日志"), 1);
    if (!seat.records().submit(group).result() || !seat.syncNow().result())
        return 1;
    const auto book = seat.records().get(Book::kRecord, bookId(seat.session().team(), 1)).result();
    const auto copy = [&](AuthorityStore& store) -> Result<void> {
        return store.connection().execute(QStringLiteral("vacuum into '%1'").arg(before));
    };
    if (!book || !bench.host().administer(copy).result())
        return 1;
    const auto appended =
        bench.host().administer([&](AuthorityStore& store) { return append(store, author, *book, entries); }).result();
    if (!appended || !seat.syncNow().result())
        return 1;
    const QList<BookEntry> chain = chainOf(seat);
    const double bare = appendBare(file, before, chain);
    if (chain.size() != entries || bare < 0)
        return 1;
    Figure{QStringLiteral("book_append"),
           *appended / entries,
           {},
           bare / entries,
           QStringLiteral("bare inserts of the same rows with their hashes computed"),
           2}
        .print();
    if (!verify(chain))
        return 1;
    read(seat, entries);
    return Figure::verdict();
}
