// SPDX-License-Identifier: GPL-3.0-or-later
// The real program against a real server.
#include "host/adminprogram.h"
#include "seats/seatoffice.h"
#include "support/pooler.h"

using namespace Seatdesk;

namespace {

class SeatProgram : public AdminProgram
{
protected:
    SeatProgram()
    {
        d.giveLogin(d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam));
        d.giveLogin(d.person(QStringLiteral("1002"), d.firstTeam, QStringLiteral("agent"), d.firstTeam));
    }
    void start(QProcess& seat, const QString& number, const QByteArray& password, const QString& more = {})
    {
        const QString url = more.isEmpty() ? wire.keywords() + QStringLiteral(" dbname=") + d.database() : more;
        seat.start(program(), {QStringLiteral("--server"), url, QStringLiteral("--data"), folder.filePath(number),
                               QStringLiteral("--as"), number, QStringLiteral("--password-file"),
                               written(number + QStringLiteral(".password"), password), QStringLiteral("seat")});
        ASSERT_TRUE(seat.waitForStarted(kPatience));
    }
    /// What it says instead of working.
    QString refusal(const QString& number, const QByteArray& password, const QString& more = {})
    {
        QProcess seat;
        start(seat, number, password, more);
        EXPECT_TRUE(seat.waitForFinished(kPatience));
        EXPECT_EQ(seat.exitCode(), 1);
        return objectFromJsonText(seat.readAllStandardOutput())
            .value_or(QJsonObject())
            .value(QStringLiteral("error"))[QStringLiteral("text")]
            .toString();
    }
    static QJsonObject waitFor(QProcess& seat, const QJsonObject& row)
    {
        return ask(seat, {{QStringLiteral("do"), QStringLiteral("wait")},
                          {QStringLiteral("record"), QStringLiteral("ticket")},
                          {QStringLiteral("id"), row.value(QStringLiteral("id"))}});
    }

    ServerDepartment d;
    ServerWire wire{PostgresServer::shared().folder()};
};

}  // namespace

TEST_F(SeatProgram, TwoSeatsWorkOnOneDatabase)
{
    QProcess first;
    QProcess second;
    start(first, QStringLiteral("1001"), "seatdesk\n");
    start(second, QStringLiteral("1002"), "seatdesk\n");
    const QJsonObject made = createTicket(first, QStringLiteral("晚间掉线"));
    ASSERT_TRUE(isOk(made));
    const QJsonObject row = made.value(QStringLiteral("row")).toObject();
    EXPECT_EQ(waitFor(first, row).value(QStringLiteral("state")).toString(), QStringLiteral("synced"));
    const QJsonObject seen = waitFor(second, row);
    EXPECT_EQ(seen.value(QStringLiteral("row"))[QStringLiteral("number")], row.value(QStringLiteral("number")));
    EXPECT_EQ(seen.value(QStringLiteral("row"))[QStringLiteral("summary")].toString(), QStringLiteral("晚间掉线"));
    wire.cut();
    EXPECT_EQ(errorKind(ask(first, {{QStringLiteral("do"), QStringLiteral("sync")}})), QStringLiteral("Offline"));
    const QJsonObject offline = createTicket(first, QStringLiteral("断网时"));
    EXPECT_EQ(offline.value(QStringLiteral("state")).toString(), QStringLiteral("here"));
    first.kill();
    ASSERT_TRUE(first.waitForFinished(kPatience));
    wire.mend();
    QProcess again;
    start(again, QStringLiteral("1001"), "seatdesk\n");
    EXPECT_TRUE(isOk(waitFor(again, offline.value(QStringLiteral("row")).toObject())));
    EXPECT_TRUE(isOk(waitFor(second, offline.value(QStringLiteral("row")).toObject())));
    endSeat(again);
    endSeat(second);
}

TEST_F(SeatProgram, LooksForOlderTicketsOnTheServerToo)
{
    script(*d.admin,
           "set role seatdesk_owner; insert into seatdesk.ticket (id, scope_id, number, kind, summary, state, "
           "updated_at) values (gen_random_uuid(), '" +
               d.firstTeam.toString().toLatin1() + "', '7', 'fault', 'of long ago', 'closed', 1); reset role");
    QProcess seat;
    start(seat, QStringLiteral("1001"), "seatdesk\n");
    const QJsonObject question{{QStringLiteral("do"), QStringLiteral("search")},
                               {QStringLiteral("record"), QStringLiteral("ticket")},
                               {QStringLiteral("words"), QStringLiteral("long ago")}};
    EXPECT_FALSE(ask(seat, question).contains(QStringLiteral("older")));
    QJsonObject wide = question;
    wide.insert(QStringLiteral("where"), QJsonObject{{QStringLiteral("also"), QStringLiteral("server")}});
    const QJsonArray older = ask(seat, wide).value(QStringLiteral("older")).toArray();
    ASSERT_EQ(older.size(), 1);
    EXPECT_EQ(older.first()[QStringLiteral("number")].toString(), QStringLiteral("7"));
    const QJsonObject opened = ask(seat, {{QStringLiteral("do"), QStringLiteral("get")},
                                          {QStringLiteral("record"), QStringLiteral("ticket")},
                                          {QStringLiteral("id"), older.first()[QStringLiteral("id")]}});
    EXPECT_EQ(opened.value(QStringLiteral("row"))[QStringLiteral("summary")].toString(), QStringLiteral("of long ago"));
    endSeat(seat);
}

TEST_F(SeatProgram, SaysFiveDifferentThings)
{
    const PostgresServer network(PostgresServer::Reach::Network);
    const QString agent = QStringLiteral("1001");
    d.giveLogin(d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("agent"), d.firstTeam),
                "now() - interval '1 day'");
    const StaffId gone = d.person(QStringLiteral("1004"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    d.giveLogin(gone);
    d.change({}, d.row(QStringLiteral("staff"), RecordId(gone)), {{QStringLiteral("active"), false}});
    const QStringList said{refusal(agent, "wrong\n"), refusal(QStringLiteral("1003"), "seatdesk\n"),
                           refusal(QStringLiteral("1004"), "seatdesk\n"),
                           refusal(agent, "seatdesk\n", QStringLiteral("host=/nowhere dbname=x")),
                           refusal(agent, "seatdesk\n", network.networkUrl(QStringLiteral("host=other.example")))};
    for (const QString& sentence : said) {
        EXPECT_GT(sentence.size(), 20);
        EXPECT_EQ(said.count(sentence), 1) << qPrintable(sentence);
    }
}

TEST_F(SeatProgram, SaysThatThePoolerIsInTheWrongMode)
{
    const PgBouncer pooler(PgBouncer::Mode::Transaction);
    EXPECT_EQ(refusal(QStringLiteral("1001"), "seatdesk\n", pooler.url(d.database())),
              QStringLiteral("The pooler between this PC and the server is in transaction mode, in which this program "
                             "cannot work. Ask the administrator to set it to session mode; what you wrote stays "
                             "here."));
}
