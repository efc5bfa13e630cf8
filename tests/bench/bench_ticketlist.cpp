// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ticketlist [COUNT]: the demo department, its tickets repeated backwards in time until there are COUNT
// (100,000), at the director's seat. Scrolling the list with painting and the memory it takes; opening every view,
// sorting by every column, filtering by words, each until its first screen is painted. Reference: a QSqlTableModel over
// the same rows, fetched whole.
#include "bench/fetchedtable.h"
#include "bench/figure.h"
#include "bench/repeatedtickets.h"
#include "bench/shownlist.h"
#include "domain/defaultviews.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSet>

#include <malloc.h>

using namespace Seatdesk;

namespace {

constexpr int kSteps = 400;
constexpr int kRounds = 5;
constexpr int kRowsInSight = 20;
constexpr double kBoundMs = 50;
constexpr double kBoundMb = 10;
constexpr QSize kView(762, 600);
const QString kWholeView = QStringLiteral("all");

using Samples = std::vector<double>;

/// What was freed before is given back first, so that what grows is seen.
double resident()
{
    malloc_trim(0);
    return mebibytes("VmRSS");
}

Query viewOf(const QString& key)
{
    for (const DefaultView& view : defaultTicketViews(Settings())) {
        if (view.key == key)
            return view.query;
    }
    return {};
}

/// Half the way by pages, as with the wheel; half by jumps, as with the handle.
template <typename IsThere>
Samples scroll(QTableView& view, const IsThere& isThere)
{
    Samples times;
    QScrollBar* bar = view.verticalScrollBar();
    const qint64 rows = view.model()->rowCount();
    for (int i = 0; i < kSteps; ++i) {
        const int value = i % 2 ? bar->value() + kRowsInSight : static_cast<int>(i * rows / kSteps);
        QElapsedTimer timer;
        timer.start();
        bar->setValue(value);
        QCoreApplication::processEvents();
        waitFor(isThere, 20);
        view.viewport()->repaint();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

struct Times
{
    Samples scroll;
    double memory = 0;
    Samples open;
    Samples sort;
    Samples words;
    Samples whole;
    QSet<QString> unknown;  ///< words that no ticket was found by
};

void sortAndFilter(ShownList& list, const QString& view, bool descending, Times& times)
{
    for (int column = 0; column < TicketListModel::kColumns; ++column) {
        Query query = viewOf(view);
        query.sort = TicketListModel::sortOf(TicketListModel::Column(column), (column % 2 == 0) == descending);
        const double painted = list.open(query);
        times.sort.push_back(painted);
        times.whole.push_back(painted + list.complete());
    }
    for (const char16_t* words : {u"宽带", u"光猫", u"退费", u"投诉", u"营业厅", u"kd", u"发票", u"上门更换"}) {
        Query query = viewOf(view);
        query.words = QString::fromUtf16(words);
        times.words.push_back(list.open(query));
        list.complete();
        // Nothing is listed fast. Not every word need stand in a ticket that is open.
        if (view == kWholeView && list.view().model()->rowCount() == 0)
            times.unknown.insert(query.words);
    }
}

Times timesOf(Seat& seat, const Theme& theme)
{
    Times times;
    const double before = resident();
    ShownList list(seat, theme, kView);
    list.open(viewOf(kWholeView));
    list.complete();
    times.scroll = scroll(list.view(), [&] { return list.isScreenHere(); });
    times.memory = resident() - before;
    for (int round = 0; round < kRounds; ++round) {
        for (const DefaultView& view : defaultTicketViews(Settings())) {
            times.open.push_back(list.open(view.query));
            list.complete();
        }
        for (const QString& view : {QStringLiteral("open"), kWholeView})
            sortAndFilter(list, view, round % 2 == 0, times);
    }
    return times;
}

Times referenceOf(const QString& path, const QList<Row>& tickets)
{
    Times times;
    FetchedTable table(path, tickets, kView);
    const double before = resident();
    times.open = {table.open()};
    times.scroll = scroll(table.view(), [] { return true; });
    times.memory = resident() - before;
    times.open.push_back(table.select());
    for (int column = 1; column < FetchedTable::kColumns; ++column)
        times.sort.push_back(table.sort(column));
    times.words = {table.filter(QStringLiteral("退费")), table.filter(QStringLiteral("宽带"))};
    return times;
}

void print(const QString& name, const Samples& ours, const Samples& reference, double bound)
{
    for (const double share : {0.5, 0.99}) {
        const QString which = share > 0.9 ? QStringLiteral(" p99") : QStringLiteral(" p50");
        Figure figure{name + which, percentile(ours, share)};
        figure.bound = bound;
        if (!reference.empty()) {
            figure.reference = percentile(reference, share);
            figure.against = QStringLiteral("QSqlTableModel, fetched whole");
        }
        figure.print();
    }
}

/// Whether all rows were there and every word found some.
bool isMeasured(qint64 seen, int count, const Times& times)
{
    if (seen < count)
        std::fprintf(stderr, "Of %d tickets %lld were seen.\n", count, static_cast<long long>(seen));
    for (const QString& words : times.unknown)
        std::fprintf(stderr, "No ticket was found by %s.\n", qUtf8Printable(words));
    return seen >= count && times.unknown.isEmpty();
}

}  // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Theme theme;
    theme.install();
    const int count = QApplication::arguments().value(1, QStringLiteral("100000")).toInt();
    const RepeatedTickets department(count);
    {
        // Fonts and glyphs, which any window has, are loaded before anything is measured.
        ShownList list(department.seat(), theme, kView);
        list.open(viewOf(kWholeView));
        list.complete();
        scroll(list.view(), [&] { return list.isScreenHere(); });
    }
    const Times ours = timesOf(department.seat(), theme);
    const QTemporaryDir folder;
    const Times reference = referenceOf(folder.filePath(QStringLiteral("reference.db")), department.rows());
    Figure{QStringLiteral("rows"), static_cast<double>(department.seen()), QStringLiteral("rows")}.print();
    print(QStringLiteral("scroll"), ours.scroll, reference.scroll, 1);
    Figure{QStringLiteral("memory"), ours.memory, QStringLiteral("MiB"), 0, {}, kBoundMb}.print();
    Figure{QStringLiteral("memory of the reference"), reference.memory, QStringLiteral("MiB")}.print();
    print(QStringLiteral("open"), ours.open, {}, kBoundMs);
    print(QStringLiteral("sort"), ours.sort, {}, kBoundMs);
    print(QStringLiteral("words"), ours.words, {}, kBoundMs);
    print(QStringLiteral("open of the reference"), reference.open, {}, 0);
    print(QStringLiteral("sort of the reference"), reference.sort, {}, 0);
    print(QStringLiteral("words in the reference"), reference.words, {}, 0);
    print(QStringLiteral("the whole order"), ours.whole, {}, 0);
    if (!isMeasured(department.seen(), count, ours))
        return 1;
    return Figure::verdict();
}
