// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of tables, and what the seat without a window says of itself.
#include "host/adminprogram.h"

using namespace Seatdesk;

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

class ImportProgram : public AdminProgram
{
protected:
    QByteArray read(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }
};

class SeatProgram : public AdminProgram
{
protected:
    void SetUp() override { addStaff(QStringLiteral("1001"), QStringLiteral("agent")); }
};

}  // namespace

TEST_F(ImportProgram, WritesWhatItRefusesWhereOneAsks)
{
    const QString table = written(q("t.csv"), "标题,备注\n断网,\n太长,1,2\n,\n好,\n");
    const QString report = folder.filePath(q("refused.csv"));
    const Outcome outcome = run({q("import"), q("tickets"), table, q("--report"), report});
    EXPECT_EQ(outcome.code, 0) << outcome.err.constData();
    const QByteArray rows = read(report);
    EXPECT_TRUE(rows.contains("line,reason,标题,备注")) << rows.constData();
    EXPECT_TRUE(rows.contains("3,has more cells than the header,太长,1,2")) << rows.constData();
    EXPECT_TRUE(rows.contains("4,is empty")) << rows.constData();
    EXPECT_EQ(rows.count('\n'), 3);
    EXPECT_EQ(run({q("import"), q("tickets"), table, table, q("--report"), report}).code, 2) << "a header for each";
}

TEST_F(ImportProgram, SaysHowItIsUsed)
{
    const Outcome help = run({q("import"), q("--help")});
    EXPECT_EQ(help.code, 0);
    for (const char* option : {"--map", "--key", "--team", "--zone", "--report"})
        EXPECT_TRUE(help.out.contains(option)) << option;
    EXPECT_TRUE(help.err.isEmpty()) << help.err.constData();
    EXPECT_EQ(run({q("import"), q("tickets")}).code, 2);
}

TEST_F(ImportProgram, SaysWhichColumnIsNotWhatItWasCalled)
{
    const QString table = written(q("t.csv"), "标题,何时\n断网,很久以前\n");
    const Outcome outcome = run({q("import"), q("tickets"), table, q("--map"), q("何时=closed_at")});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.err.contains("no cell of 何时 can be read as closed_at")) << outcome.err.constData();
}

TEST_F(SeatProgram, ItsTrayHoldsWhatWasRefusedOnly)
{
    QProcess seat;
    startSeat(seat);
    const QJsonObject made = createTicket(seat, q("晚间掉线"));
    ASSERT_TRUE(isOk(made));
    ASSERT_TRUE(isOk(ask(seat, {{q("do"), q("sync")}})));
    const QJsonObject tray = ask(seat, {{q("do"), q("tray")}});
    EXPECT_TRUE(isOk(tray));
    EXPECT_TRUE(tray.value(q("items")).toArray().isEmpty()) << toJsonText(tray).constData();
    endSeat(seat);
}

TEST_F(SeatProgram, AViewThatOneKeepsIsOnesOwn)
{
    QProcess seat;
    startSeat(seat);
    const QJsonObject made = create(seat, q("saved_view"), {{q("name"), q("宽带")}});
    EXPECT_TRUE(isOk(made)) << toJsonText(made).constData();
    const QJsonArray staff = list(seat, q("staff"));
    ASSERT_EQ(staff.size(), 1);
    EXPECT_EQ(made.value(q("row"))[q("scope_id")], staff.first()[q("id")]);
    endSeat(seat);
}

TEST_F(SeatProgram, AsksForThePasswordFileInASentence)
{
    const Outcome outcome = run({q("--as"), q("1001"), q("seat")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(outcome.out.contains("--password-file FILE")) << outcome.out.constData();
    EXPECT_TRUE(outcome.err.isEmpty()) << outcome.err.constData();
}
