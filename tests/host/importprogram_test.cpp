// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of tables, and what the seat without a window says of itself.
#include "domain/operation.h"
#include "host/adminprogram.h"
#include "store/connection.h"
#include "store/statement.h"
#include "support/text.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Seatdesk;

namespace {

class ImportProgram : public AdminProgram
{
protected:
    QByteArray read(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }
    /// The id that the program tells of the one batch.
    static QString batchIn(const Outcome& outcome)
    {
        static const QRegularExpression batch(q("; batch (\\S+)"));
        return batch.match(QString::fromUtf8(outcome.out)).captured(1);
    }
    /// The first column of what is asked of the department.
    QStringList asked(const QString& sql)
    {
        const auto authority = Connection::open(data + q("/authority.db"), Connection::Mode::ReadOnly).value();
        auto found = authority->prepare(sql).value();
        QStringList values;
        while (found.next().value())
            values.append(found.text(0));
        return values;
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
    EXPECT_TRUE(rows.contains("refused line,why refused,refused text,标题,备注")) << rows.constData();
    EXPECT_TRUE(rows.contains("3,has more cells than the header,,太长,1,2")) << rows.constData();
    EXPECT_TRUE(rows.contains("4,is empty")) << rows.constData();
    EXPECT_EQ(rows.count('\n'), 3);
    EXPECT_EQ(run({q("import"), q("tickets"), table, table, q("--report"), report}).code, 2) << "a header for each";
}

/// Whoever goes on after 0 would go on without the refused rows.
TEST_F(ImportProgram, FailsWhenWhatItRefusedIsWrittenNowhere)
{
    const QString table = written(q("t.csv"), "标题,备注\n断网,\n太长,1,2\n");
    const Outcome outcome = run({q("import"), q("tickets"), table, q("--report"), q("/nonexistent/refused.csv")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(outcome.err.contains("were not written to /nonexistent/refused.csv")) << outcome.err.constData();
    EXPECT_TRUE(outcome.out.contains("1 taken")) << outcome.out.constData();
}

/// Whoever runs it by a script sees at the code whether anything came in.
TEST_F(ImportProgram, EndsWithOneWhereNoRowWasTaken)
{
    const QString table = written(q("t.csv"), "标题,备注\n断网,晚上\n");
    const Outcome first = run({q("import"), q("tickets"), table});
    EXPECT_EQ(first.code, 0) << first.err.constData();
    EXPECT_EQ(run({q("scope"), q("list")}).out.count("team\t"), 1) << "the folder that it made has one team";
    const Outcome second = run({q("import"), q("tickets"), table});
    EXPECT_EQ(second.code, 1);
    EXPECT_TRUE(second.out.contains("0 taken, 1 known before")) << second.out.constData();
    EXPECT_EQ(run({q("import"), q("tickets"), written(q("header.csv"), "标题,备注\n")}).code, 1);
    EXPECT_EQ(run({q("import"), q("tickets"), folder.filePath(q("missing.csv"))}).code, 1);
    const QString more = written(q("more.csv"), "标题,备注\n断网,晚上\n掉线,早上\n");
    EXPECT_EQ(run({q("import"), q("tickets"), table, more}).code, 0) << "one row of one file is enough";
}

TEST_F(ImportProgram, GivesWhatItBringsToTheOneTeam)
{
    ASSERT_EQ(run({q("import"), q("tickets"), written(q("t.csv"), "标题\n断网\n")}).code, 0);
    const auto authority = Connection::open(data + q("/authority.db"), Connection::Mode::ReadOnly).value();
    auto found = authority
                     ->prepare(q("select count(*) from ticket join scope on scope.id = ticket.scope_id "
                                 "where scope.kind = 'team'"))
                     .value();
    ASSERT_TRUE(found.next().value());
    EXPECT_EQ(found.integer(0), 1);
}

TEST_F(ImportProgram, SaysWhichColumnIsNotWhatItWasCalled)
{
    const QString table = written(q("t.csv"), "标题,何时\n断网,很久以前\n");
    const Outcome outcome = run({q("import"), q("tickets"), table, q("--map"), q("何时=closed_at")});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.err.contains("no cell of 何时 can be read as closed_at")) << outcome.err.constData();
}

TEST_F(ImportProgram, GivesOneImportBackAndSaysWhyAnythingWentOut)
{
    const QByteArray cells = "标题,备注\n断网,晚上\n";
    const Outcome first = run({q("import"), q("tickets"), written(q("a.csv"), cells)});
    const QString id = batchIn(first);
    ASSERT_FALSE(id.isEmpty()) << first.out.constData();
    ASSERT_EQ(run({q("import"), q("tickets"), written(q("b.csv"), "标题\n掉线\n")}).code, 0);
    const QString out = folder.filePath(q("out.csv"));
    ASSERT_EQ(run({q("export"), q("tickets"), out, q("--batch"), id}).code, 0);
    EXPECT_EQ(read(out), cells) << "that import alone, as it was";
    EXPECT_EQ(run({q("export"), q("tickets"), out, q("--batch"), q("none")}).code, 1);
    EXPECT_EQ(read(out), cells) << "and no file in its place";
    ASSERT_EQ(run({q("export"), q("tickets"), out, q("--reason"), q("月报")}).code, 0);
    EXPECT_TRUE(read(out).contains("断网") && read(out).contains("掉线"));

    const auto authority = Connection::open(data + q("/authority.db"), Connection::Mode::ReadOnly).value();
    auto log = authority->prepare(q("select reason from access_log where what = 'export' order by change_no")).value();
    QStringList reasons;
    while (log.next().value())
        reasons.append(log.text(0));
    EXPECT_EQ(reasons, (QStringList{q("command line"), q("command line"), q("月报")}));
}

TEST_F(ImportProgram, ReadsNumbersAndWritesTimesInTheDepartmentsZone)
{
    addStaff(q("1001"), q("agent"));
    makeDirector(q("1001"));
    QProcess seat;
    startSeat(seat);
    setZone(seat, q("America/New_York"));
    const QJsonValue own = createTicket(seat, q("掉线")).value(q("row"));
    ASSERT_TRUE(isOk(ask(seat, {{q("do"), q("sync")}})));
    endSeat(seat);
    const QByteArray cells = "标题,创建时间\n断网,2026-11-22 20:00\n";
    const QString batch = batchIn(run({q("import"), q("tickets"), written(q("t.csv"), cells)}));
    EXPECT_EQ(asked(q("select substr(number, 1, 6) from ticket where import_batch is not null")),
              QStringList{q("261122")})
        << "elsewhere it is the next day";
    EXPECT_EQ(
        asked(q("select datetime(recorded_at / 1000000, 'unixepoch') from ticket where import_batch is not null")),
        QStringList{q("2026-11-23 01:00:00")});
    const QString out = folder.filePath(q("out.csv"));
    ASSERT_EQ(run({q("export"), q("tickets"), out, q("--batch"), batch}).code, 0);
    EXPECT_EQ(read(out), cells);
    ASSERT_EQ(run({q("export"), q("tickets"), out}).code, 0);
    const QDateTime recorded =
        QDateTime::fromMSecsSinceEpoch(own[q("recorded_at")].toInteger() / 1000, QTimeZone("America/New_York"));
    EXPECT_TRUE(read(out).contains(recorded.toString(q("yyyy-MM-dd HH:mm:ss")).toUtf8())) << read(out).constData();
    EXPECT_TRUE(read(out).contains("2026-11-22 20:00\n") || read(out).contains("2026-11-22 20:00,"))
        << read(out).constData();
}

TEST_F(ImportProgram, ReadsTimesInTheZoneItIsToldAndRefusesOneThatThereIsNot)
{
    const QString table = written(q("t.csv"), "标题,创建时间\n断网,2026-11-22 20:00\n");
    const Outcome unknown = run({q("import"), q("tickets"), table, q("--zone"), q("Europe/Atlantis")});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_TRUE(unknown.err.contains("unknown time zone")) << unknown.err.constData();
    ASSERT_EQ(run({q("import"), q("tickets"), table, q("--zone"), q("America/New_York")}).code, 0);
    EXPECT_EQ(asked(q("select datetime(recorded_at / 1000000, 'unixepoch') from ticket")),
              QStringList{q("2026-11-23 01:00:00")});
}

TEST_F(ImportProgram, GivesRowsToTheTeamItIsToldAndRefusesOneThatThereIsNot)
{
    ASSERT_EQ(run({q("scope"), q("add"), q("二班")}).code, 0) << "beside the first, to which they would go";
    const QString table = written(q("t.csv"), "标题\n断网\n");
    const Outcome unknown = run({q("import"), q("tickets"), table, q("--team"), q("九班")});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_TRUE(unknown.err.contains("Nothing was imported")) << unknown.err.constData();
    EXPECT_EQ(asked(q("select summary from ticket")), QStringList());
    ASSERT_EQ(run({q("import"), q("tickets"), table, q("--team"), q("二班")}).code, 0);
    EXPECT_EQ(asked(q("select scope.name from ticket join scope on scope.id = ticket.scope_id")),
              QStringList{q("二班")});
}

/// Two months of one program have one header: only the bytes tell them apart.
TEST_F(ImportProgram, MakesABatchOfEachFileHoweverAlikeTheyAre)
{
    const QByteArray september = "标题,备注\n断网,晚上\n";
    const QByteArray october = "标题,备注\n掉线,早上\n";
    const QString out = folder.filePath(q("out.csv"));
    QStringList hashes;
    QStringList batches;
    for (const QByteArray& cells : {september, october}) {
        batches.append(batchIn(run({q("import"), q("tickets"), written(q("t.csv"), cells)})));
        hashes.append(QString::fromLatin1(QCryptographicHash::hash(cells, QCryptographicHash::Sha256).toHex()));
    }
    EXPECT_EQ(asked(q("select file_hash from import_batch order by id")), hashes);
    ASSERT_EQ(run({q("export"), q("tickets"), out, q("--batch"), batches[0]}).code, 0);
    EXPECT_EQ(read(out), september);
    ASSERT_EQ(run({q("export"), q("tickets"), out, q("--batch"), batches[1]}).code, 0);
    EXPECT_EQ(read(out), october);
}

TEST_F(SeatProgram, ItsTrayHoldsWhatWasRefusedOnly)
{
    QProcess seat;
    startSeat(seat);
    ASSERT_TRUE(isOk(createTicket(seat, q("晚间掉线"))));
    ASSERT_TRUE(isOk(ask(seat, {{q("do"), q("sync")}})));
    const auto tray = [&] { return ask(seat, {{q("do"), q("tray")}}).value(q("items")).toArray(); };
    EXPECT_TRUE(tray().isEmpty());
    // The role is gone where it is decided, and this seat does not know it yet.
    const auto authority = Connection::open(data + q("/authority.db"), Connection::Mode::Precious).value();
    ASSERT_TRUE(authority->execute(q("update \"grant\" set deleted = 1")));
    const QJsonObject refused = createTicket(seat, q("开不了机"));
    ASSERT_TRUE(isOk(refused)) << toJsonText(refused).constData();
    static_cast<void>(ask(seat, {{q("do"), q("sync")}}));
    const QJsonArray items = tray();
    ASSERT_FALSE(items.isEmpty());
    const QJsonObject first = items.first().toObject();
    EXPECT_EQ(first.value(q("op"))[q("set")][q("summary")], q("开不了机")) << toJsonText(first).constData();
    EXPECT_EQ(first.value(q("result"))[q("status")].toInt(), static_cast<int>(PushResult::Status::Denied));
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

TEST_F(SeatProgram, AppendsWhatIsOnlyEverAddedAndTellsWhoWatches)
{
    QProcess seat;
    startSeat(seat);
    const QString ticket = createTicket(seat, q("晚间掉线")).value(q("row"))[q("id")].toString();
    ASSERT_TRUE(isOk(ask(seat, {{q("do"), q("wait")}})));
    ASSERT_TRUE(isOk(ask(seat, {{q("do"), q("watch")}, {q("record"), q("entry")}})));
    const QJsonObject note{{q("ticket"), ticket}, {q("kind"), q("note")}, {q("text"), q("客户不在家")}};
    seat.write(toJsonText({{q("n"), 5}, {q("do"), q("append")}, {q("record"), q("entry")}, {q("set"), note}}) + '\n');
    QJsonObject answer;
    QJsonObject event;
    while (answer.isEmpty() || event.isEmpty()) {
        ASSERT_TRUE(seat.canReadLine() || seat.waitForReadyRead(kPatience));
        while (seat.canReadLine()) {
            const QJsonObject line = objectFromJsonText(seat.readLine()).value_or(QJsonObject());
            // The ticket's own entry comes along, and the note once more from here.
            const bool isNote = line.value(q("row"))[q("text")] == q("客户不在家");
            if (!line.contains(q("event")))
                answer = line;
            else if (isNote && line.value(q("state")) == q("synced"))
                event = line;
        }
    }
    EXPECT_TRUE(isOk(answer)) << toJsonText(answer).constData();
    EXPECT_EQ(answer.value(q("n")), 5);
    EXPECT_EQ(event.keys(), QStringList({q("event"), q("record"), q("row"), q("state")}));
    EXPECT_EQ(event.value(q("event")), q("changed"));
    EXPECT_EQ(event.value(q("record")), q("entry"));
    EXPECT_EQ(event.value(q("row"))[q("id")], answer.value(q("row"))[q("id")]) << "the same row";
    const QJsonObject changed = ask(seat, {{q("do"), q("change")},
                                           {q("record"), q("entry")},
                                           {q("id"), answer.value(q("row"))[q("id")]},
                                           {q("set"), QJsonObject{{q("text"), q("在家")}}}});
    EXPECT_EQ(errorKind(changed), q("Denied")) << toJsonText(changed).constData();
    endSeat(seat);
}

TEST_F(SeatProgram, AsksForThePasswordFileInASentence)
{
    const Outcome outcome = run({q("--as"), q("1001"), q("seat")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(outcome.out.contains("--password-file FILE")) << outcome.out.constData();
    EXPECT_TRUE(outcome.err.isEmpty()) << outcome.err.constData();
}

TEST_F(SeatProgram, DoesNotTellAnUnknownNumberFromAWrongPassword)
{
    const QString wrong = written(q("wrong"), "guess\n");
    const auto answered = [&](const char* number) {
        return run({q("--as"), q(number), q("--password-file"), wrong, q("seat")}).out;
    };
    EXPECT_TRUE(answered("1001").contains("wrong password")) << answered("1001").constData();
    EXPECT_EQ(answered("9999"), answered("1001"));
}

TEST_F(SeatProgram, SaysInASentenceWhatItCannotTake)
{
    QProcess seat;
    startSeat(seat);
    seat.write("[1,2]\n");
    while (!seat.canReadLine() && seat.waitForReadyRead(kPatience)) {
    }
    const QByteArray answer = seat.readLine();
    EXPECT_TRUE(answer.contains("it is a list")) << answer.constData();
    const QJsonObject below = ask(seat, {{q("do"), q("list")}, {q("record"), q("ticket")}, {q("limit"), -3}});
    EXPECT_EQ(errorKind(below), q("Invalid")) << toJsonText(below).constData();
    EXPECT_TRUE(toJsonText(below).contains("whole numbers from 0")) << toJsonText(below).constData();
    const QJsonObject found = ask(seat, {{q("do"), q("search")}, {q("words"), q("a")}, {q("limit"), -3}});
    EXPECT_EQ(errorKind(found), q("Invalid")) << toJsonText(found).constData();
    endSeat(seat);
}
