// SPDX-License-Identifier: GPL-3.0-or-later
// bench_start [DIR] [RUNS]: starts the window on a folder with 100 and on one with 100,000 tickets, both with 10,000
// articles (kept in DIR for the next time), in turn with two programs of Qt alone: a bare main window, and a static one
// with a form, a table of 40 rows and a dock in the same fonts. Times are those of whole processes where not said
// otherwise; medians.
#include "bench/benchseat.h"
#include "bench/figure.h"
#include "bench/madetable.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace Seatdesk;

namespace {

constexpr int kFewTickets = 100;
constexpr int kManyTickets = 100000;
constexpr int kArticles = 10000;

/// Ends the program behind a window's first paint.
class EndAtPaint : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

QWidget* staticForm()
{
    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    for (int i = 0; i < 12; ++i)
        rows->addRow(QStringLiteral("第 %1 项").arg(i), new QLineEdit(QStringLiteral("宽带晚间掉线")));
    rows->addRow(QStringLiteral("详情"), new QPlainTextEdit(QStringLiteral("用户反映每晚八点后网速很慢")));
    rows->addRow(new QPushButton(QStringLiteral("保存")));
    return form;
}

QWidget* staticTable()
{
    auto* table = new QTableWidget(40, 6);
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < 6; ++column)
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("%1号楼宽带%2").arg(row).arg(column)));
    }
    return table;
}

int showReference(bool isStatic)
{
    QMainWindow window;
    window.resize(1366, 768);
    QWidget* centre = isStatic ? staticForm() : new QWidget;
    if (isStatic) {
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPixelSize(13);
        QApplication::setFont(font);
        auto* both = new QWidget;
        auto* columns = new QHBoxLayout(both);
        columns->addWidget(centre);
        columns->addWidget(staticTable());
        auto* dock = new QDockWidget(QStringLiteral("知识"));
        auto* list = new QListWidget;
        for (int i = 0; i < 20; ++i)
            list->addItem(QStringLiteral("第%1项业务如何办理").arg(i));
        dock->setWidget(list);
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        centre = both;
    }
    window.setCentralWidget(centre);
    EndAtPaint end;
    centre->installEventFilter(&end);
    window.show();
    return QApplication::exec();
}

/// A folder in which somebody has worked before.
bool fill(const QString& folder, int tickets)
{
    if (QFile::exists(folder + QStringLiteral("/authority.db")))
        return true;
    const QTemporaryDir place;
    const QString ticketTable = place.filePath(QStringLiteral("tickets.csv"));
    const QString articleTable = place.filePath(QStringLiteral("articles.csv"));
    BenchSeat bench;
    return makeTickets(ticketTable, tickets) && makeArticles(articleTable, kArticles) && bench.open(folder) &&
           bench.import(QStringLiteral("tickets"), ticketTable) &&
           bench.import(QStringLiteral("articles"), articleTable) && bench.signIn() && bench.index();
}

void printPassword(const QString& folder, int runs)
{
    BenchSeat bench;
    if (!bench.open(folder))
        return;
    std::vector<double> times;
    times.reserve(static_cast<size_t>(runs));
    for (int i = 0; i < runs; ++i)
        times.push_back(bench.password());
    Figure{QStringLiteral("password accepted, apart"), percentile(times, 0.5)}.print();
}

/// The samples of one program: whole processes, and what it tells of itself by event and key.
struct Samples
{
    QStringList command;
    std::vector<double> whole;
    QHash<QString, std::vector<double>> told;

    bool run()
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(command.first(), command.mid(1));
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return false;
        whole.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            for (auto value = json.begin(); value != json.end(); ++value) {
                if (value->isDouble())
                    told[json[u"event"].toString() + u'.' + value.key()].push_back(value->toDouble());
            }
        }
        return true;
    }

    double median() const { return percentile(whole, 0.5); }
    double median(const QString& key) const { return percentile(told.value(key), 0.5); }
};

void print(const QString& name, double value, double reference, const QString& against, double bound)
{
    Figure figure{name, value};
    figure.reference = reference;
    figure.against = against;
    figure.bound = bound;
    figure.print();
}

void report(const Samples& bare, const Samples& form, const Samples& signIn, const Samples& few, const Samples& many)
{
    const QString usable = QStringLiteral("desk usable.since_signed_in");
    const QString memory = QStringLiteral("settled.resident_mib");
    print(QStringLiteral("sign-in painted"), signIn.median(), bare.median(), QStringLiteral("a bare main window"), 3);
    print(QStringLiteral("sign-in painted, within the program"), signIn.median(QStringLiteral("sign-in painted.ms")), 0,
          {}, 0);
    print(QStringLiteral("Desk usable after the password, 100,000 tickets"), many.median(usable), few.median(usable),
          QStringLiteral("the same with 100 tickets"), 1.2);
    print(QStringLiteral("Desk usable after the password, 100,000 tickets"), many.median(usable), form.median(),
          QStringLiteral("a static window with form, table and dock"), 6);
    Figure{QStringLiteral("resident, 100 tickets"), few.median(memory), QStringLiteral("MiB")}.print();
    Figure resident{QStringLiteral("resident, 100,000 tickets"), many.median(memory), QStringLiteral("MiB")};
    resident.bound = 200;
    resident.print();
    Figure{QStringLiteral("peak, 100,000 tickets"), many.median(QStringLiteral("settled.peak_mib")),
           QStringLiteral("MiB")}
        .print();
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1).startsWith(QStringLiteral("--")))
        return showReference(arguments.value(1) == u"--static");

    const QTemporaryDir place;
    const QString folder = QDir(arguments.value(1, place.path())).absolutePath();
    const int runs = arguments.value(2, QStringLiteral("9")).toInt();
    const QString fewFolder = folder + QStringLiteral("/few");
    const QString manyFolder = folder + QStringLiteral("/many");
    if (!QDir().mkpath(folder) || !fill(fewFolder, kFewTickets) || !fill(manyFolder, kManyTickets))
        return 1;
    const QString window = QCoreApplication::applicationDirPath() + QStringLiteral("/seatdesk");
    const QStringList desk{window,
                           QStringLiteral("--demo"),
                           QStringLiteral("--as"),
                           QString::fromUtf16(BenchSeat::kNumber),
                           QStringLiteral("--lang"),
                           QStringLiteral("zh_CN"),
                           QStringLiteral("--measure"),
                           QStringLiteral("desk")};
    Samples bare{{QCoreApplication::applicationFilePath(), QStringLiteral("--bare")}, {}, {}};
    Samples form{{QCoreApplication::applicationFilePath(), QStringLiteral("--static")}, {}, {}};
    Samples signIn{{window, QStringLiteral("--data"), manyFolder, QStringLiteral("--lang"), QStringLiteral("zh_CN"),
                    QStringLiteral("--measure"), QStringLiteral("signin")},
                   {},
                   {}};
    Samples few{desk + QStringList{QStringLiteral("--data"), fewFolder}, {}, {}};
    Samples many{desk + QStringList{QStringLiteral("--data"), manyFolder}, {}, {}};
    for (int i = 0; i <= runs; ++i) {
        for (Samples* samples : {&bare, &form, &signIn, &few, &many}) {
            if (!samples->run())
                return 1;
            if (i == 0)  // to warm up
                *samples = {samples->command, {}, {}};
        }
    }
    report(bare, form, signIn, few, many);
    printPassword(manyFolder, runs);
    return Figure::verdict();
}
