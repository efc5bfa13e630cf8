// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import [ROWS]: imports a made table of tickets with the command line into a folder that somebody has worked in,
// lists them as that person, waits for the index, exports them. The same rows loaded by nothing but SQLite are the
// reference.
#include "bench/barerows.h"
#include "bench/benchseat.h"
#include "bench/figure.h"
#include "bench/madetable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace Seatdesk;

namespace {

double seconds(QElapsedTimer& timer)
{
    return static_cast<double>(timer.restart()) / 1000.0;
}

/// A whole process of the command line, in seconds; negative when it failed.
double administer(const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/seatdesk-admin"), arguments);
    const bool done = process.waitForFinished(-1) && process.exitCode() == 0;
    return done ? seconds(timer) : -1;
}

/// Loads the rows that the import wrote into a copy of the authority as it was before, in one transaction.
double loadBare(const QString& written, const QString& before)
{
    auto authority = Connection::open(before, Connection::Mode::Precious);
    BareRows rows;
    if (!authority || !rows.read(written, before) || !rows.prepare(**authority))
        return 0;
    QElapsedTimer timer;
    timer.start();
    static_cast<void>((*authority)->execute(QStringLiteral("begin immediate")));
    rows.write(0, 1);
    static_cast<void>((*authority)->execute(QStringLiteral("commit")));
    return seconds(timer);
}

qsizetype listed(Seat& seat)
{
    Query query;
    query.record = QStringLiteral("ticket");
    query.sort = {{QStringLiteral("recorded_at"), true}};
    return seat.records().keys(query).result().value_or(QList<qint64>()).size();
}

void print(const QString& name, double value, double bare, double bound)
{
    Figure figure{name, value, QStringLiteral("s")};
    figure.reference = bound > 0 ? 0 : bare;
    figure.against = QStringLiteral("the same rows loaded by SQLite alone");
    figure.bound = bound;
    figure.print();
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = application.arguments().value(1, QStringLiteral("50000")).toInt();
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("seat"));
    const QString table = place.filePath(QStringLiteral("tickets.csv"));
    const QString before = place.filePath(QStringLiteral("before.db"));
    const QString authority = folder + QStringLiteral("/authority.db");
    {
        BenchSeat bench;
        if (!makeTickets(table, rows) || !bench.open(folder) || !bench.signIn())
            return 1;
    }
    if (!QFile::copy(authority, before))
        return 1;
    const QStringList data{QStringLiteral("--data"), folder};
    const double import = administer(data + QStringList{QStringLiteral("import"), QStringLiteral("tickets"), table});
    QElapsedTimer timer;
    timer.start();
    BenchSeat bench;
    if (import < 0 || !bench.open(folder) || !bench.signIn() || listed(bench.seat()) != rows)
        return 1;
    const double shown = seconds(timer);
    const double indexed = bench.index() ? seconds(timer) : 0;
    const double bare = loadBare(authority, before);
    print(QStringLiteral("import, whole process"), import, bare, 0);
    print(QStringLiteral("import until listed on the seat"), import + shown, bare, 10);
    print(QStringLiteral("index following behind"), indexed, bare, 0);
    return Figure::verdict();
}
