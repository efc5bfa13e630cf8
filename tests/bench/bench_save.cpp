// SPDX-License-Identifier: GPL-3.0-or-later
// bench_save [SAVES] [TICKETS]: saves tickets one after the other as the Desk does (number, operations, outbox,
// overlay, authority, replica, index queue) beside TICKETS others, until each is back from the authority; then commits
// the same rows to the same files by nothing but SQLite.
#include "bench/barerows.h"
#include "bench/benchseat.h"
#include "bench/figure.h"
#include "bench/madetable.h"
#include "domain/contact.h"
#include "items/ticketsaver.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSaveFile>
#include <QTemporaryDir>

#include <functional>

using namespace Seatdesk;

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times
{
    std::vector<double> saved;   ///< the person may go on
    std::vector<double> synced;  ///< the authority has it and the list shows it so
};

class Saves : public QObject
{
public:
    explicit Saves(Seat& seat)
        : m_seat(seat),
          m_desk(seat.records(), seat.session(), seat.settings(), seat.calendar(), seat.seatId()),
          m_saver(m_desk, seat.ticketNumbers(), seat.session(), seat.settings(), seat.seatId())
    {
        connect(&seat.records().feed(), &RecordFeed::changed, this, [this](const QList<RowChange>& changes) {
            for (const RowChange& change : changes) {
                if (change.row.id == m_ticket && change.row.sync == SyncState::Synced)
                    m_loop.quit();
            }
        });
    }

    bool save(int number, Times& times)
    {
        DeskCard card;
        card.draft.fields = {{TicketField::kKind, QStringLiteral("fault")},
                             {TicketField::kChannel, QStringLiteral("phone")},
                             {TicketField::kCustomerName, QStringLiteral("王先生")},
                             {TicketField::kSummary, QStringLiteral("%1号楼宽带晚间掉线").arg(number)},
                             {TicketField::kDescription,
                              QStringLiteral("用户反映每晚八点后网速很慢，重启光猫无效，要求尽快上门检修。")}};
        m_ticket = card.draft.ticket;
        QElapsedTimer timer;
        timer.start();
        bool done = false;
        m_saver.save(card, TicketAction::Record, [&](const Result<SavedTicket>& saved) {
            done = saved.has_value();
            times.saved.push_back(milliseconds(timer));
            if (!done)
                m_loop.quit();
        });
        m_loop.exec();
        times.synced.push_back(milliseconds(timer));
        return done;
    }

private:
    Seat& m_seat;
    TicketDesk m_desk;
    TicketSaver m_saver;
    QEventLoop m_loop;
    RecordId m_ticket;
};

/// One person's files and the authority's below a seat's folder.
struct Files
{
    explicit Files(const QString& folder)
        : authority(folder + QStringLiteral("/authority.db")), seat(folder + QStringLiteral("/seat.json"))
    {
        const QDir people(folder + QStringLiteral("/people"));
        const QString person = people.filePath(people.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
        outbox = person + QStringLiteral("/outbox.db");
        replica = person + QStringLiteral("/replica.db");
    }

    QString authority;
    QString seat;
    QString outbox;
    QString replica;
};

bool copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir() ? !copyFolder(entry.filePath(), target) : !QFile::copy(entry.filePath(), target))
            return false;
    }
    return true;
}

/// Writes what the product wrote: the outbox before the replica, the authority, the replica again, the answer.
class BareSaves
{
public:
    bool open(const Files& written, const Files& before)
    {
        auto outbox = Connection::open(before.outbox, Connection::Mode::Precious);
        auto replica = Connection::open(before.replica, Connection::Mode::Replica);
        auto authority = Connection::open(before.authority, Connection::Mode::Precious);
        if (!outbox || !replica || !authority)
            return false;
        m_outbox = std::move(*outbox);
        m_replica = std::move(*replica);
        m_authority = std::move(*authority);
        QFile seat(written.seat);
        m_seatPath = before.seat;
        m_seatText = seat.open(QIODevice::ReadOnly) ? seat.readAll() : QByteArray();
        return m_operations.read(written.outbox, before.outbox) && m_operations.prepare(*m_outbox) &&
               m_shown.read(written.replica, before.replica, {QStringLiteral("seat_state")}) &&
               m_shown.prepare(*m_replica) && m_decided.read(written.authority, before.authority) &&
               m_decided.prepare(*m_authority);
    }

    void save(qsizetype index, qsizetype count)
    {
        QSaveFile seat(m_seatPath);
        if (seat.open(QIODevice::WriteOnly) && seat.write(m_seatText) > 0)
            seat.commit();
        const auto within = [](Connection& connection, auto write) {
            static_cast<void>(connection.execute(QStringLiteral("begin immediate")));
            write();
            static_cast<void>(connection.execute(QStringLiteral("commit")));
        };
        within(*m_outbox, [&] { m_operations.write(index, count); });
        within(*m_replica, [&] {
            m_shown.write(index, count);
            static_cast<void>(m_replica->execute(
                QStringLiteral("insert into index_queue (record, row_id) values ('ticket', x'00')")));
        });
        within(*m_authority, [&] {
            const qsizetype rows = m_decided.write(index, count);
            static_cast<void>(
                m_authority->execute(QStringLiteral("update change_counter set last = last + %1").arg(rows)));
        });
        within(*m_replica, [&] {
            m_shown.write(index, count);
            static_cast<void>(m_replica->execute(
                QStringLiteral("update seat_state set value = '%1' where key = 'cursor'; delete from index_queue")
                    .arg(index)));
        });
        within(*m_outbox, [&] {
            static_cast<void>(m_outbox->execute(QStringLiteral(
                "update op set answered_at = answered_at + 1 where group_id = (select group_id from op order by seq "
                "desc limit 1)")));
        });
    }

private:
    std::unique_ptr<Connection> m_outbox;
    std::unique_ptr<Connection> m_replica;
    std::unique_ptr<Connection> m_authority;
    QString m_seatPath;
    QByteArray m_seatText;
    // Behind the connections: their statements are finished first.
    BareRows m_operations;
    BareRows m_shown;
    BareRows m_decided;
};

bool fill(const QString& folder, int tickets)
{
    const QString table = folder + QStringLiteral(".csv");
    BenchSeat bench;
    return makeTickets(table, tickets) && bench.open(folder) && bench.import(QStringLiteral("tickets"), table) &&
           bench.signIn() && bench.index();
}

/// Saves through the seat in `folder`; behind each save `then` has its turn.
bool saveThrough(const QString& folder, int saves, Times& times, const std::function<void(int)>& then)
{
    BenchSeat bench;
    if (!bench.open(folder) || !bench.signIn())
        return false;
    Saves run(bench.seat());
    for (int i = 0; i < saves; ++i) {
        if (!run.save(i, times))
            return false;
        then(i);
    }
    return bench.seat().syncNow().result() && bench.index();
}

void print(const char* name, const std::vector<double>& times, const std::vector<double>& bare, double bound)
{
    for (const double share : {0.5, 0.99}) {
        Figure figure{QString::fromLatin1(name) + (share > 0.9 ? QStringLiteral(" p99") : QStringLiteral(" p50")),
                      percentile(times, share)};
        figure.reference = percentile(bare, share);
        figure.against = QStringLiteral("bare commits of the same rows to the same files");
        figure.bound = share > 0.9 ? 0 : bound;
        figure.print();
    }
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int saves = application.arguments().value(1, QStringLiteral("200")).toInt();
    const int tickets = application.arguments().value(2, QStringLiteral("5000")).toInt();
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("seat"));
    const QString before = place.filePath(QStringLiteral("before"));
    const QString again = place.filePath(QStringLiteral("again"));
    if (!fill(folder, tickets) || !copyFolder(folder, before) || !copyFolder(folder, again))
        return 1;
    Times rehearsal;
    BareSaves bare;
    if (!saveThrough(folder, saves, rehearsal, [](int) {}) || !bare.open(Files(folder), Files(before)))
        return 1;
    // In turn, so that a slow moment of the disk meets both.
    Times times;
    std::vector<double> alone;
    const auto saveBare = [&](int i) {
        QElapsedTimer timer;
        timer.start();
        bare.save(i, saves);
        alone.push_back(milliseconds(timer));
    };
    if (!saveThrough(again, saves, times, saveBare))
        return 1;
    print("ticket saved, the person goes on", times.saved, alone, 0);
    print("ticket saved and synced", times.synced, alone, 2);
    return Figure::verdict();
}
