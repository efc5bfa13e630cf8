// SPDX-License-Identifier: GPL-3.0-or-later
// A command of the command line while the window has the folder open: the window carries it out.
#include "app/link/linkclient.h"
#include "domain/ticket.h"
#include "support/places.h"
#include "support/text.h"
#include "windowbench.h"

#include <QProcess>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>

using namespace Seatdesk;

namespace {

class OpenCommand : public testing::Test
{
protected:
    /// Runs seatdesk-admin while this process, the window, goes on.
    int run(const QStringList& arguments, const std::function<void(QProcess&)>& meanwhile = {})
    {
        QProcess program;
        program.start(TestPlaces::programFile(q("seatdesk-admin")), QStringList{q("--data"), bench.data()} + arguments);
        if (meanwhile)
            meanwhile(program);
        EXPECT_TRUE(waitFor([&program] { return program.state() == QProcess::NotRunning; }));
        out = QString::fromUtf8(program.readAllStandardOutput());
        err = QString::fromUtf8(program.readAllStandardError());
        return program.exitCode();
    }

    WindowBench bench;
    QString out;
    QString err;
};

}  // namespace

TEST_F(OpenCommand, TheWindowTakesTheImportAndShowsItsRows)
{
    bench.write(q("t.csv"), "单号,标题\n1,甲\n1,乙\n2,丙\n");
    EXPECT_EQ(run({q("import"), q("tickets"), bench.path(q("t.csv")), q("--key"), q("单号")}), 0) << qPrintable(err);
    EXPECT_TRUE(out.startsWith(q("t.csv: 3 rows read, 2 taken, 0 known before, 1 refused; batch "))) << qPrintable(out);
    EXPECT_TRUE(err.contains(q("t.csv:3: stands in the file before (repeated_in_file)"))) << qPrintable(err);
    EXPECT_TRUE(waitFor([this] { return bench.rows(Ticket::kRecord).size() == 2; }));
    EXPECT_EQ(run({q("import"), q("tickets"), bench.path(q("t.csv")), q("--key"), q("单号")}), 1);
    EXPECT_EQ(run({q("export"), q("tickets"), bench.path(q("out.csv"))}), 0) << qPrintable(err);
    EXPECT_EQ(bench.bytes(q("out.csv")), "单号,标题\n1,甲\n2,丙\n");
}

TEST_F(OpenCommand, TellsTheAskerHowFarTheImportHasCome)
{
    QByteArray table = "标题\n";
    for (int i = 0; i < 6000; ++i)
        table += "事项" + QByteArray::number(i) + '\n';
    bench.write(q("t.csv"), table);
    QStringList told;
    LinkClient::Errand errand;
    errand.arguments = {q("import"), q("tickets"), bench.path(q("t.csv"))};
    errand.folder = bench.path({});
    errand.out = errand.err = [](const QByteArray&) {};
    errand.progress = [&told](const QString& text) { told.append(text); };
    const QFuture<std::optional<int>> done =
        QtConcurrent::run([this, &errand] { return LinkClient(bench.data()).command(errand); });
    ASSERT_TRUE(waitFor([&done] { return done.isFinished(); }));
    EXPECT_EQ(done.result(), 0);
    static const QRegularExpression line(q("^t\\.csv: ([0-9]+) %, ([0-9]+) rows$"));
    int percent = 0;
    int rows = 0;
    for (const QString& text : told) {
        const QRegularExpressionMatch match = line.match(text);
        // At the end the line is taken away.
        if (!match.hasMatch() && text.isEmpty())
            continue;
        EXPECT_TRUE(match.hasMatch()) << qPrintable(text);
        EXPECT_GE(match.captured(1).toInt(), percent);
        percent = match.captured(1).toInt();
        rows = std::max(rows, match.captured(2).toInt());
    }
    EXPECT_GT(percent, 66) << "the third and last reading of the file";
    EXPECT_LE(percent, 100);
    EXPECT_GT(rows, 0);
    EXPECT_LE(rows, 6000);
}

TEST_F(OpenCommand, CtrlCEndsItInOrderAndWhatWasTakenStays)
{
    QByteArray table = "标题\n";
    for (int i = 0; i < 40000; ++i)
        table += "事项" + QByteArray::number(i) + '\n';
    bench.write(q("t.csv"), table);
    const int code = run({q("import"), q("tickets"), bench.path(q("t.csv"))}, [this](QProcess& program) {
        EXPECT_TRUE(waitFor([this] { return !bench.storedRows(Ticket::kRecord).isEmpty(); }));
        ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    });
    EXPECT_EQ(code, 0);
    EXPECT_TRUE(out.contains(q("(cancelled)"))) << qPrintable(out) << qPrintable(err);
    const qsizetype kept = bench.storedRows(Ticket::kRecord).size();
    EXPECT_GT(kept, 0);
    EXPECT_LT(kept, 40000);
}
