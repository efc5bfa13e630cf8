// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of server init, upgrade and check, as an administrator reads them on the terminal.
#include "server/serverprogram.h"
#include "sync/serverschema.h"

#include <QRegularExpression>

using namespace Seatdesk;

namespace {

class CheckWords : public ServerProgram
{
protected:
    QString made()
    {
        const Outcome done = server({QStringLiteral("init"), url()});
        EXPECT_EQ(done.code, 0) << qPrintable(done.err);
        return done.out;
    }
    /// What is wrong, and nothing else is.
    QString complaint() { return complaintOn(url()); }
    static QString complaintOn(const QString& address)
    {
        const Outcome checked = run({QStringLiteral("server"), QStringLiteral("check"), address});
        EXPECT_EQ(checked.code, 1) << qPrintable(checked.out + checked.err);
        EXPECT_EQ(checked.err, QString());
        return checked.out;
    }
    /// The sentence that follows from some harm, which is mended again.
    void says(const QByteArray& harm, const QString& sentence, const QByteArray& mending)
    {
        script(*admin, harm);
        EXPECT_EQ(complaint(), sentence + u'\n') << harm.constData();
        script(*admin, mending);
    }
    /// One of the server's functions answers otherwise, in this database alone.
    void replace(const QByteArray& function, const QByteArray& arguments, const QByteArray& type, const QByteArray& sql)
    {
        script(*admin, "alter function pg_catalog." + function + '(' + arguments + ") rename to true_" + function +
                           "; create function pg_catalog." + function + '(' + arguments + ") returns " + type +
                           " language sql volatile as $$ " + sql + " $$");
    }
    static QString newest() { return QString::number(ServerSchema::newest()); }
};

}  // namespace

TEST_F(CheckWords, InitAndUpgradeSayWhatTheyDid)
{
    QString expected;
    for (int number = 1; number <= ServerSchema::newest(); ++number)
        expected += QStringLiteral("Applied script %1\n").arg(number, 4, 10, QLatin1Char('0'));
    const QString end = QStringLiteral("; the schema is at version ") + newest() + u'\n';
    EXPECT_EQ(made(), expected + QStringLiteral("Loaded the rules\nDone") + end);
    EXPECT_EQ(made(), QStringLiteral("Nothing to do") + end);
    const auto upgrade = [&] { return server({QStringLiteral("upgrade"), url()}); };
    EXPECT_EQ(upgrade().out, QStringLiteral("Nothing to do") + end);
    script(*admin, "update seatdesk.meta set rules_fingerprint = 'older'");
    EXPECT_EQ(upgrade().out, QStringLiteral("Loaded the rules\nDone") + end);
}

TEST_F(CheckWords, UpgradeSaysThatThereIsNothingOrSomethingNewer)
{
    const Outcome nothing = server({QStringLiteral("upgrade"), url()});
    EXPECT_EQ(nothing.code, 1);
    EXPECT_EQ(nothing.err, QStringLiteral("There is no Seatdesk in this database. Use server init.\n"));
    made();
    script(*admin, "update seatdesk.meta set schema_version = 999");
    for (const char* verb : {"init", "upgrade"}) {
        const Outcome newer = server({QString::fromLatin1(verb), url()});
        EXPECT_EQ(newer.code, 1) << verb;
        EXPECT_EQ(newer.out, QString()) << verb;
        EXPECT_EQ(
            newer.err,
            QStringLiteral("Nothing was changed: schema 999 is newer than %1. Use a newer program.\n").arg(newest()))
            << verb;
    }
    EXPECT_EQ(complaint(), QStringLiteral("The schema is at version 999, this program has %1. Use server init, server "
                                          "upgrade, or a newer program.\n")
                               .arg(newest()));
    for (const char* verb : {"tidy", "restored", "demo"})
        EXPECT_EQ(server({QString::fromLatin1(verb), url()}).err,
                  QStringLiteral("The schema is at version 999, this program has %1. Use server upgrade or a newer "
                                 "program.\n")
                      .arg(newest()))
            << verb;
}

/// No such server can be installed beside the tests' own: this one says that it is one.
TEST_F(CheckWords, AServerThatIsTooOldIsToldBeforeAnyScript)
{
    replace("current_setting", "text", "text",
            "select case $1 when 'server_version_num' then '120022' when 'server_version' then '12.22' else "
            "pg_catalog.true_current_setting($1) end");
    const QString sentence = QStringLiteral("PostgreSQL 12.22 is too old; 13 or newer is needed.\n");
    for (const char* verb : {"init", "upgrade"}) {
        const Outcome refused = server({QString::fromLatin1(verb), url()});
        EXPECT_EQ(refused.code, 1) << verb;
        EXPECT_EQ(refused.err, sentence) << verb;
    }
    EXPECT_EQ(value("select to_regnamespace('seatdesk')"), QString()) << "nothing was begun";
    EXPECT_TRUE(complaint().startsWith(sentence));
    script(
        *admin,
        "create or replace function pg_catalog.current_setting(text) returns text language sql volatile as $$ select "
        "case $1 when 'server_version_num' then '130000' else pg_catalog.true_current_setting($1) end $$");
    EXPECT_TRUE(made().endsWith(newest() + u'\n')) << "the oldest that will do";
}

TEST_F(CheckWords, WhoeverCouldPassTheRulesIsNamed)
{
    made();
    says("grant select (value) on seatdesk.customer_contact to seatdesk_seat",
         QStringLiteral("Seats can read what is not theirs: seatdesk.customer_contact. Revoke SELECT from "
                        "seatdesk_seat and PUBLIC."),
         "revoke select (value) on seatdesk.customer_contact from seatdesk_seat");
    says("grant execute on function seatdesk.digits_of to seatdesk_seat",
         QStringLiteral("Seats can call what is not theirs: digits_of. Revoke EXECUTE from seatdesk_seat."),
         "revoke execute on function seatdesk.digits_of from seatdesk_seat");
    says(
        "create role sd_00000000000000000000000000000003; grant select on seatdesk.op to "
        "sd_00000000000000000000000000000003",
        QStringLiteral("Logins of people were given rights of their own: seatdesk.op to "
                       "sd_00000000000000000000000000000003. Revoke them."),
        "revoke select on seatdesk.op from sd_00000000000000000000000000000003; "
        "drop role sd_00000000000000000000000000000003");
    says("alter table seatdesk.ticket disable row level security",
         QStringLiteral("Everyone sees all of these tables: ticket. Use server upgrade."),
         "alter table seatdesk.ticket enable row level security");
    says("create role sd_00000000000000000000000000000004 createrole",
         QStringLiteral("These logins can do more than a seat: sd_00000000000000000000000000000004."),
         "drop role sd_00000000000000000000000000000004");
    says("insert into seatdesk.login (role, staff) values ('sd_nobody', gen_random_uuid())",
         QStringLiteral("These logins do not fit the staff: sd_nobody."), "delete from seatdesk.login");
    script(*admin, "update seatdesk.meta set rules_fingerprint = 'older'");
    EXPECT_EQ(complaint(), QStringLiteral("The rules are not those of this program. Use server upgrade.\n"));
}

TEST_F(CheckWords, WhatTheServerSuffersFromIsNamed)
{
    made();
    script(*admin, "alter table seatdesk.op set (autovacuum_enabled = off)");
    script(*admin, "insert into seatdesk.op (op_id) select gen_random_uuid() from generate_series(1, 10002)");
    script(*admin, "delete from seatdesk.op; select pg_stat_force_next_flush()");
    EXPECT_EQ(complaint(),
              QStringLiteral("Mostly dead rows: op: 10002 dead of 10002. Let autovacuum run more often.\n"));
    script(*admin, "vacuum seatdesk.op");
    // Ten minutes ahead of this machine's: whatever is open seems to be so for ten minutes.
    replace("clock_timestamp", "", "timestamptz", "select pg_catalog.true_clock_timestamp() + interval '10 minutes'");
    static const QRegularExpression clock(
        QStringLiteral("^The server's clock is (599|600|601) s off this machine's.\n$"));
    EXPECT_TRUE(clock.match(complaint()).hasMatch()) << qPrintable(complaint());
    const auto idle = ServerConnection::open(parsed(database)).value();
    const QString process = valueOf(*idle, "select pg_backend_pid()");
    script(*idle, "begin; select 1");
    EXPECT_EQ(complaint().section(u'\n', 0, 0),
              QStringLiteral("Transactions that are open too long: process %1: 10 min. They hold back cleaning up.")
                  .arg(process));
}

TEST_F(CheckWords, ADoorThatStandsOpenIsNamed)
{
    PostgresServer open(PostgresServer::Reach::Network);
    QFile rules(open.folder() + QStringLiteral("/pg_hba.conf"));
    ASSERT_TRUE(rules.open(QIODevice::Append));
    rules.write("host all all 10.0.0.0/8 scram-sha-256\n");
    rules.close();
    open.stop();
    open.start({QStringLiteral("-c ssl=off"), QStringLiteral("-c listen_addresses=127.0.0.1,198.51.100.7")});
    const QString address = open.url(QStringLiteral("postgres")) + u' ' + open.networkUrl({}).section(u' ', 1, 1);
    ASSERT_EQ(run({QStringLiteral("server"), QStringLiteral("init"), address}).code, 0);
    EXPECT_EQ(complaintOn(address),
              QStringLiteral("The server listens at 127.0.0.1,198.51.100.7 without TLS. Set ssl = on.\n"
                             "pg_hba.conf lets the network in without TLS or without a password: line 4. Use hostssl "
                             "and scram-sha-256.\n"));
}

TEST_F(CheckWords, AnEncodingThatHoldsNoChineseIsNamed)
{
    script(*admin, "create database narrow encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0");
    EXPECT_TRUE(complaintOn(PostgresServer::shared().url(QStringLiteral("narrow")))
                    .startsWith(u"The database's encoding is LATIN1; it must be UTF8.\n"));
}
