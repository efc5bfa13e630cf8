// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ticketlist [COUNT]: a seat with COUNT tickets (100,000). Opening a view, sorting it and a full-text filter on
// it, through the real store; scrolling the list with painting, against a fully fetched QSqlTableModel; memory of both.
// One JSON line a figure, milliseconds or MB.
#include "domain/groupbuilder.h"
#include "domain/ticket.h"
#include "domain/ticketcase.h"
#include "domain/ticketnumber.h"
#include "host/seathost.h"
#include "host/seatindex.h"
#include "items/ticketlistmodel.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/tickettable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Seatdesk;

namespace {

constexpr int kSteps = 400;
constexpr int kRounds = 60;
const QSize kView(762, 600);

template <typename T>
T await(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    return future.result();
}

bool waitFor(const std::function<bool()>& condition, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > seconds * 1000LL)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return true;
}

double residentMb()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
}

struct Spread
{
    double p50 = 0;
    double p99 = 0;
};

Spread spreadOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

void report(const QString& name, double value, double reference, const char* unit)
{
    QJsonObject line{{QStringLiteral("name"), name},
                     {QStringLiteral("value"), value},
                     {QStringLiteral("unit"), QString::fromLatin1(unit)}};
    if (reference > 0) {
        line.insert(QStringLiteral("reference"), reference);
        line.insert(QStringLiteral("ratio"), value / reference);
    }
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QString summaryOf(QRandomGenerator& random)
{
    static const QStringList parts{QStringLiteral("宽带晚间掉线"), QStringLiteral("光猫红灯"),
                                   QStringLiteral("套餐外流量"),   QStringLiteral("要求退费"),
                                   QStringLiteral("新装预约"),     QStringLiteral("营业厅排队"),
                                   QStringLiteral("国际通话详单"), QStringLiteral("携号转网")};
    return parts.at(random.bounded(parts.size())) + u'，' + parts.at(random.bounded(parts.size())) + u'，' +
           QString::number(random.bounded(100000));
}

QJsonObject ticketFields(QRandomGenerator& random, int i, qint64 now, StaffId person, ScopeId team)
{
    const qint64 recorded = now - qint64(random.bounded(60 * 24 * 60)) * 60'000'000;
    return {{TicketField::kNumber, TicketNumber{QDate(2026, 11, 20), 1 + i / 999, 1 + i % 999}.digits()},
            {TicketField::kKind, keyOf(TicketKind(random.bounded(10)))},
            {TicketField::kState, keyOf(TicketState::Recorded)},
            {TicketField::kSummary, summaryOf(random)},
            {TicketField::kDescription, summaryOf(random) + summaryOf(random)},
            {TicketField::kCustomerName, QStringLiteral("客户%1").arg(random.bounded(3000))},
            {TicketField::kOwner, person.toString()},
            {TicketField::kHolder, person.toString()},
            {TicketField::kOrigin, team.toString()},
            {TicketField::kRecordedAt, recorded},
            {TicketField::kMovedAt, recorded + 3'600'000'000},
            {TicketField::kDueAt, now + qint64(random.bounded(10'000)) * 60'000'000 - 60'000'000LL * 2'000},
            {TicketField::kDueFrom, recorded},
            {TicketField::kWarnAt, now},
            {TicketField::kDueKind, keyOf(ClockKind::Settle)}};
}

/// A department of one with that many tickets, signed in, replica and index complete.
class Department
{
public:
    explicit Department(int count)
    {
        m_host = SeatHost::open(m_folder.path(), m_time, seatIndex()).value();
        await(m_host->createDepartment({QStringLiteral("D"), QStringLiteral("T"), QStringLiteral("1"),
                                        QStringLiteral("A"), QStringLiteral("secret 1")}));
        auto first = await(m_host->signInAs(QStringLiteral("1")));
        const StaffId person((*first)->staff.id);
        const ScopeId team = (*first)->staff.reference<ScopeId>(QStringLiteral("team"));
        make(count, person, team);
        seat = m_host->seat(std::move(**first)).value();
        waitFor([&] { return await(seat->records().counts({all()})).value_or(QList<qint64>{0}).value(0) == count; },
                300);
        await(seat->search().caughtUp());
    }

    static Query all()
    {
        Query query;
        query.record = Ticket::kRecord;
        query.sort = {{TicketField::kDueAt, false}};
        return query;
    }

    std::unique_ptr<Seat> seat;

private:
    void make(int count, StaffId person, ScopeId team)
    {
        QRandomGenerator random(7);
        const qint64 now = toMicros(m_time.now());
        for (int i = 0; i < count;) {
            GroupBuilder builder(QStringLiteral("bench"), person, m_time);
            for (int j = 0; j < 2000 && i < count; ++j, ++i)
                builder.insert(Ticket::kRecord, team, ticketFields(random, i, now, person, team));
            const Result<void> applied = await(m_host->applyAsSystem(builder.group()));
            if (!applied)
                std::fprintf(stderr, "%s\n", qPrintable(applied.error().detail));
        }
    }

    QTemporaryDir m_folder;
    SystemTime m_time;
    std::unique_ptr<SeatHost> m_host;
};

/// The view of open tickets, narrowed to half of the kinds.
Query openOnly()
{
    Query query = Department::all();
    QJsonArray states;
    for (const TicketState state : openStates())
        states.append(keyOf(state));
    QJsonArray kinds;
    for (int i = 0; i < 5; ++i)
        kinds.append(keyOf(TicketKind(i)));
    query.where = {{TicketField::kState, Condition::Test::In, states, {}},
                   {TicketField::kKind, Condition::Test::In, kinds, {}}};
    return query;
}

/// Until the first screen of rows is here.
double openTime(TicketListModel& model, const Query& query, bool fresh)
{
    bool opened = false;
    const auto connection = QObject::connect(&model, &TicketListModel::opened, [&] { opened = true; });
    QElapsedTimer timer;
    timer.start();
    model.open(query, fresh);
    waitFor([&] { return opened && (model.rowCount() == 0 || model.peek(0)); }, 20);
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(connection);
    return ms;
}

void benchViews(Seat& seat)
{
    TicketListModel model(seat.records(), seat.time());
    std::vector<double> open;
    std::vector<double> sort;
    std::vector<double> words;
    std::vector<double> whole;
    for (int i = 0; i < kRounds; ++i) {
        Query query = i % 2 ? openOnly() : Department::all();
        open.push_back(openTime(model, query, true));
        query.sort = TicketListModel::sortOf(TicketListModel::Column(1 + i % 7), i % 3 == 0);
        sort.push_back(openTime(model, query, true));
        query.words = i % 2 ? QStringLiteral("光猫红灯") : QStringLiteral("退费");
        QElapsedTimer since;
        since.start();
        words.push_back(openTime(model, query, true));
        waitFor([&] { return model.isComplete(); }, 20);
        whole.push_back(double(since.nsecsElapsed()) / 1e6);
    }
    report(QStringLiteral("ticketlist.all_keys_p99"), spreadOf(whole).p99, 0, "ms");
    report(QStringLiteral("ticketlist.open_p50"), spreadOf(open).p50, 0, "ms");
    report(QStringLiteral("ticketlist.open_p99"), spreadOf(open).p99, 50, "ms");
    report(QStringLiteral("ticketlist.sort_p50"), spreadOf(sort).p50, 0, "ms");
    report(QStringLiteral("ticketlist.sort_p99"), spreadOf(sort).p99, 50, "ms");
    report(QStringLiteral("ticketlist.words_p50"), spreadOf(words).p50, 0, "ms");
    report(QStringLiteral("ticketlist.words_p99"), spreadOf(words).p99, 50, "ms");
}

Spread scroll(QTableView& view, const std::function<bool(int first, int last)>& isThere)
{
    std::vector<double> times;
    QScrollBar* bar = view.verticalScrollBar();
    const int rows = view.model()->rowCount();
    for (int i = 0; i < kSteps; ++i) {
        // Half the way by pages, as with the wheel; half by jumps, as with the handle.
        const int value = i % 2 ? bar->value() + 20 : int(qint64(i) * rows / kSteps);
        QElapsedTimer timer;
        timer.start();
        bar->setValue(value);
        const int first = view.rowAt(0);
        const int last = view.rowAt(view.viewport()->height() - 1);
        do {
            view.viewport()->repaint();
            QCoreApplication::processEvents();
        } while (!isThere(first, last < 0 ? rows - 1 : last));
        view.viewport()->repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return spreadOf(times);
}

void makeReference(QSqlDatabase& database, int count)
{
    QRandomGenerator random(7);
    QSqlQuery query(database);
    query.exec(
        QStringLiteral("create table ticket(id integer primary key, number text, kind text, summary text, customer "
                       "text, state text, owner text, due integer)"));
    database.transaction();
    query.prepare(QStringLiteral("insert into ticket values(?, ?, ?, ?, ?, ?, ?, ?)"));
    for (int i = 0; i < count; ++i) {
        const QJsonObject fields = ticketFields(random, i, 0, newId<StaffId>(), newId<ScopeId>());
        query.addBindValue(i);
        for (const QLatin1StringView field : {TicketField::kNumber, TicketField::kKind, TicketField::kSummary,
                                              TicketField::kCustomerName, TicketField::kState, TicketField::kOwner})
            query.addBindValue(fields.value(field).toString());
        query.addBindValue(fields.value(TicketField::kDueAt).toInteger());
        query.exec();
    }
    database.commit();
}

struct Figures
{
    Spread scroll;
    double memory = 0;
};

Figures benchReference(const QString& path, int count)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    if (!database.open()) {
        std::fprintf(stderr, "%s\n", qPrintable(database.lastError().text()));
        return {};
    }
    makeReference(database, count);
    const double before = residentMb();
    QSqlTableModel model(nullptr, database);
    model.setTable(QStringLiteral("ticket"));
    model.select();
    while (model.canFetchMore())
        model.fetchMore();
    QTableView view;
    view.setModel(&model);
    view.resize(kView);
    view.show();
    const Spread times = scroll(view, [](int, int) { return true; });
    return {times, residentMb() - before};
}

Figures benchOurs(Seat& seat, const Theme& theme)
{
    const double before = residentMb();
    TicketListModel model(seat.records(), seat.time());
    TicketTable view(model, seat.session(), theme);
    view.resize(kView);
    view.show();
    openTime(model, Department::all(), true);
    waitFor([&] { return model.isComplete(); }, 20);
    const Spread times = scroll(view, [&](int first, int last) { return model.peek(first) && model.peek(last); });
    return {times, residentMb() - before};
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    Theme theme;
    theme.install();
    Department department(count);
    benchViews(*department.seat);
    const Figures ours = benchOurs(*department.seat, theme);
    const QTemporaryDir folder;
    const Figures reference = benchReference(folder.filePath(QStringLiteral("reference.db")), count);
    report(QStringLiteral("ticketlist.scroll_p50"), ours.scroll.p50, reference.scroll.p50, "ms");
    report(QStringLiteral("ticketlist.scroll_p99"), ours.scroll.p99, reference.scroll.p99, "ms");
    report(QStringLiteral("ticketlist.memory"), ours.memory, reference.memory, "MB");
    return 0;
}
