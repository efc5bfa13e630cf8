// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverschema.h"
#include "support/fixedtime.h"
#include "support/postgresserver.h"
#include "sync/script.h"
#include "sync/servercheck.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ServerSchemaTest : public testing::Test
{
protected:
    ServerSchemaTest()
    {
        PostgresServer& server = PostgresServer::shared();
        const auto postgres =
            ServerConnection::open(ServerUrl::parse(server.url(QStringLiteral("postgres"))).value()).value();
        database = server.newName();
        script(*postgres, "create database " + database.toLatin1());
        url = server.url(database);
        connection = ServerConnection::open(ServerUrl::parse(url).value()).value();
    }

    QString value(const QByteArray& sql) { return valueOf(*connection, sql); }
    /// What is wrong, in the order of the questions.
    QList<ServerFinding::Matter> wrong(const TimeSource& time = SystemTime(),
                                       Duration longTransaction = std::chrono::minutes(5))
    {
        QList<ServerFinding::Matter> matters;
        const auto findings = checkServer(*connection, rulesFingerprint(RuleBook::shipped()), time, longTransaction);
        EXPECT_TRUE(findings) << qPrintable(connection->lastMessage());
        for (const ServerFinding& finding : findings.value_or(QList<ServerFinding>())) {
            if (!finding.good)
                matters.append(finding.matter);
        }
        return matters;
    }

    QString database;
    QString url;
    std::unique_ptr<ServerConnection> connection;
};

}  // namespace

TEST_F(ServerSchemaTest, IsMadeOnceAndHasEveryFieldOfTheRules)
{
    ServerSchema schema(*connection, RuleBook::shipped());
    EXPECT_EQ(schema.upgrade().error().kind, Error::Kind::NotFound) << "there is none yet";
    const Result<ServerSchema::Done> made = schema.init();
    ASSERT_TRUE(made) << qPrintable(connection->lastMessage());
    EXPECT_EQ(made->steps.size(), ServerSchema::newest() + 1);
    const Result<ServerSchema::Done> again = schema.init();
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->steps.isEmpty()) << "twice changes nothing";
    EXPECT_EQ(schema.version().value(), ServerSchema::newest());
    EXPECT_TRUE(wrong().isEmpty());

    for (const QString& record : RuleBook::shipped().recordNames()) {
        QStringList expected = RuleBook::shipped().record(record)->fieldNames();
        expected += {QStringLiteral("id"),         QStringLiteral("scope_id"),   QStringLiteral("also_scope"),
                     QStringLiteral("extra"),      QStringLiteral("rev"),        QStringLiteral("deleted"),
                     QStringLiteral("updated_at"), QStringLiteral("updated_by"), QStringLiteral("xid")};
        expected.sort();
        QStringList found = value(
                                "select string_agg(attname, ' ' order by attname) from pg_attribute where attrelid = "
                                "'seatdesk.\"" +
                                record.toLatin1() + "\"'::regclass and attnum > 0 and not attisdropped")
                                .split(u' ');
        found.sort();
        EXPECT_EQ(found.join(u' '), expected.join(u' ')) << qPrintable(record);
    }
}

TEST_F(ServerSchemaTest, OfANewerProgramIsRefusedAndLeftAlone)
{
    ServerSchema schema(*connection, RuleBook::shipped());
    ASSERT_TRUE(schema.init());
    script(*connection, "update seatdesk.meta set schema_version = 999, rules_fingerprint = 'other'");
    EXPECT_EQ(schema.init().error().kind, Error::Kind::Conflict);
    EXPECT_EQ(schema.upgrade().error().kind, Error::Kind::Conflict);
    EXPECT_EQ(value("select rules_fingerprint from seatdesk.meta"), QStringLiteral("other"));
    EXPECT_EQ(wrong(), (QList{ServerFinding::Matter::SchemaVersion, ServerFinding::Matter::Rules}));
}

TEST_F(ServerSchemaTest, AFailingScriptLeavesTheStepBefore)
{
    ServerSchema schema(*connection, RuleBook::shipped());
    script(*connection, "create schema seatdesk; create table seatdesk.rule_record (x int)");
    EXPECT_FALSE(schema.init());
    EXPECT_EQ(schema.version().value(), 1);
    EXPECT_EQ(value("select to_regclass('seatdesk.rule_field')"), QString()) << "nothing of the second script is left";
    script(*connection, "drop table seatdesk.rule_record");
    EXPECT_TRUE(schema.init()) << qPrintable(connection->lastMessage());
}

/// The rules of the version before may be the same, and yet what the scripts brought is not woven.
TEST_F(ServerSchemaTest, AnUpgradeBrokenOffBeforeTheRulesIsFinished)
{
    script(
        *connection,
        "create function public.break_off() returns event_trigger language plpgsql as $$ declare made text := (select "
        "object_identity from pg_event_trigger_ddl_commands() limit 1); begin if made = 'seatdesk.meta' then alter "
        "table seatdesk.meta alter rules_fingerprint set default '" +
            rulesFingerprint(RuleBook::shipped()) +
            "'; elsif tg_tag = 'CREATE POLICY' and made like '%ticket' then raise 'broken off'; end if; end $$; "
            "create event trigger break_off on ddl_command_end when tag in ('CREATE TABLE', 'CREATE POLICY') execute "
            "function public.break_off()");
    ServerSchema schema(*connection, RuleBook::shipped());
    EXPECT_FALSE(schema.init());
    EXPECT_EQ(schema.version().value(), ServerSchema::newest()) << "all scripts were applied";
    EXPECT_TRUE(wrong().contains(ServerFinding::Matter::Rules)) << "the check says so";
    script(*connection, "drop event trigger break_off");
    EXPECT_EQ(schema.upgrade()->steps, QStringList{QStringLiteral("rules")});
    EXPECT_TRUE(wrong().isEmpty());
}

/// An index over ten million rows takes longer than any statement of a seat may.
TEST_F(ServerSchemaTest, MayTakeAsLongAsItNeeds)
{
    ServerSchema schema(*connection, RuleBook::shipped());
    const auto hurry = [&] { script(*connection, "set statement_timeout = '100ms'"); };
    const auto patience = [&] { return value("show statement_timeout"); };
    hurry();
    EXPECT_TRUE(schema.init()) << qPrintable(connection->lastMessage());
    EXPECT_EQ(patience(), QStringLiteral("0"));
    hurry();
    EXPECT_TRUE(schema.upgrade());
    EXPECT_EQ(patience(), QStringLiteral("0"));
    hurry();
    EXPECT_TRUE(schema.restored());
    EXPECT_EQ(patience(), QStringLiteral("0"));
}

/// A dump's marks bear the numbers of another server's transactions, which may lie ahead of this one's for months.
TEST_F(ServerSchemaTest, ARestoredServerForgetsTheMarksOfTheOneBefore)
{
    ServerSchema schema(*connection, RuleBook::shipped());
    ASSERT_TRUE(schema.init());
    script(*connection,
           "insert into seatdesk.mark (xid, record) values ('4000000000', 'ticket');"
           "update seatdesk.meta set marks_from = '4000000000'");
    ASSERT_TRUE(schema.restored());
    EXPECT_EQ(value("select count(*) from seatdesk.mark"), QStringLiteral("0"));
    EXPECT_EQ(value("select marks_from from seatdesk.meta"), QStringLiteral("0"));
}

TEST_F(ServerSchemaTest, OtherRulesAreLoadedAndWoven)
{
    ServerSchema schema(*connection, RuleBook::shipped());
    ASSERT_TRUE(schema.init());
    script(*connection, "update seatdesk.meta set rules_fingerprint = 'older'");
    EXPECT_EQ(schema.upgrade()->steps, QStringList{QStringLiteral("rules")});
    EXPECT_TRUE(wrong().isEmpty());
}

TEST_F(ServerSchemaTest, ACheckNamesWhatIsWrong)
{
    EXPECT_EQ(wrong(), QList{ServerFinding::Matter::SchemaVersion}) << "an empty database";
    ASSERT_TRUE(ServerSchema(*connection, RuleBook::shipped()).init());
    using Matter = ServerFinding::Matter;
    const auto sees = [&](const QByteArray& harm, Matter matter) {
        script(*connection, harm);
        EXPECT_EQ(wrong(), QList{matter}) << harm.constData();
    };
    const auto seesOfOneLogin = [&](const QByteArray& right) {
        const QByteArray login = "sd_00000000000000000000000000000002";
        const QByteArray given = QByteArray(right).replace("database postgres", "database " + database.toLatin1());
        sees("create role " + login + "; grant " + given + " to " + login, Matter::LoginRights);
        script(*connection, "revoke " + given + " from " + login + "; drop role " + login);
    };
    sees("grant execute on function seatdesk.department() to public", Matter::PublicFunctions);
    script(*connection, "revoke execute on function seatdesk.department() from public");
    sees("grant update on seatdesk.ticket to seatdesk_seat", Matter::SeatWrites);
    script(*connection, "revoke update on seatdesk.ticket from seatdesk_seat");
    sees("grant select (value) on seatdesk.customer_contact to seatdesk_seat", Matter::SeatReads);
    script(*connection, "revoke select (value) on seatdesk.customer_contact from seatdesk_seat");
    sees("create table public.copied as select 1; grant select on public.copied to public", Matter::SeatReads);
    script(*connection, "drop table public.copied");
    sees("grant execute on function seatdesk.digits_of to seatdesk_seat", Matter::SeatFunctions);
    script(*connection, "revoke execute on function seatdesk.digits_of from seatdesk_seat");
    for (const char* right : {"select on seatdesk.op", "select (at) on seatdesk.op", "usage on schema public",
                              "execute on function seatdesk.forget_old", "temp on database postgres"})
        seesOfOneLogin(right);
    sees("alter table seatdesk.ticket disable row level security", Matter::TablesWithoutRule);
    script(*connection, "alter table seatdesk.ticket enable row level security");
    sees("update seatdesk.meta set system_id = '1'", Matter::Epoch);
    script(*connection,
           "update seatdesk.meta set system_id = (select system_identifier::text from pg_control_system())");
    sees("insert into seatdesk.login (role, staff) values ('sd_nobody', gen_random_uuid())", Matter::Logins);
    script(*connection, "delete from seatdesk.login");
    sees("create role sd_00000000000000000000000000000001 superuser", Matter::Powers);
    script(*connection, "drop role sd_00000000000000000000000000000001");
    sees("create role sd_00000000000000000000000000000001 in role pg_read_all_data", Matter::Powers);
    script(*connection, "drop role sd_00000000000000000000000000000001");
    sees("grant pg_monitor to seatdesk_seat", Matter::Powers);
    script(*connection, "revoke pg_monitor from seatdesk_seat");
    EXPECT_TRUE(wrong().isEmpty());
}

TEST_F(ServerSchemaTest, ACheckNamesWhatComesWithTime)
{
    using Matter = ServerFinding::Matter;
    ASSERT_TRUE(ServerSchema(*connection, RuleBook::shipped()).init());
    EXPECT_EQ(wrong(FixedTime()), QList{Matter::Clock});
    const auto idle = ServerConnection::open(ServerUrl::parse(url).value()).value();
    script(*idle, "begin; select 1");
    EXPECT_EQ(wrong(SystemTime(), Duration::zero()), QList{Matter::LongTransactions});
    EXPECT_TRUE(wrong().isEmpty()) << "not long yet";
    script(*connection, "insert into seatdesk.op (op_id, at) select gen_random_uuid(), now() - interval '182 days'");
    EXPECT_EQ(wrong(), QList{Matter::Untidied});
    script(*connection, "select seatdesk.forget_old()");
    EXPECT_TRUE(wrong().isEmpty());
    script(*connection, "insert into seatdesk.mark (xid, at) select '3', now() - interval '49 hours'");
    EXPECT_EQ(wrong(), QList{Matter::Untidied});
    script(*connection, "select seatdesk.forget_old()");
    script(*idle, "rollback");
    script(*connection, "alter table seatdesk.op set (autovacuum_enabled = off)");
    script(*connection, "insert into seatdesk.op (op_id) select gen_random_uuid() from generate_series(1, 10001)");
    script(*connection, "delete from seatdesk.op; select pg_stat_force_next_flush()");
    EXPECT_EQ(wrong(), QList{Matter::Bloat});
}

TEST_F(ServerSchemaTest, ACheckNamesAnEncodingThatHoldsNoChinese)
{
    script(*connection, "create database latin encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0");
    connection =
        ServerConnection::open(ServerUrl::parse(PostgresServer::shared().url(QStringLiteral("latin"))).value()).value();
    EXPECT_TRUE(wrong().contains(ServerFinding::Matter::Encoding));
}

TEST_F(ServerSchemaTest, ACheckNamesADoorWithoutTlsOrPassword)
{
    const PostgresServer server;
    QFile rules(server.folder() + QStringLiteral("/pg_hba.conf"));
    ASSERT_TRUE(rules.open(QIODevice::Append));
    // Behind the rejection only what comes encrypted gets as far as the last two.
    rules.write(
        "host all all 127.0.0.1/32 trust\nhost all all ::1/128 md5\nhost all all localhost trust\n"
        "hostssl all all 10.0.0.0/8 scram-sha-256\nhostssl other all 0.0.0.0/0 trust\n"
        "hostnossl all all 0.0.0.0/0 reject\n"
        "host all all 10.0.0.0/8 scram-sha-256\nhostnossl all all 10.0.0.1/32 trust\n");
    rules.flush();
    connection = ServerConnection::open(ServerUrl::parse(server.url(QStringLiteral("postgres"))).value()).value();
    ASSERT_TRUE(ServerSchema(*connection, RuleBook::shipped()).init());
    EXPECT_TRUE(wrong().isEmpty()) << "nobody comes in unseen";
    const auto before = value("select max(line_number) from pg_hba_file_rules").toInt();
    rules.write(
        "host all all ::/0 scram-sha-256\nhostssl all all ::/0 trust\nhostnossl postgres all all scram-sha-256\n"
        "host all all 10.0.0.0/8 trust\nhostssl all all 10.0.0.0/8 ident\n"
        "host all someone all reject\nhost all all 10.0.0.0/8 trust\n"
        "host all all all reject\nhost all all 0.0.0.0/0 trust\nhostssl all all ::/0 ident\n");
    rules.flush();
    const auto findings = checkServer(*connection, rulesFingerprint(RuleBook::shipped()), SystemTime()).value();
    QString lines;
    for (const ServerFinding& finding : findings) {
        if (finding.matter == ServerFinding::Matter::OpenDoor)
            lines = finding.detail;
    }
    QStringList open;
    for (const int line : {1, 2, 3, 4, 5, 7})
        open.append(QString::number(before + line));
    EXPECT_EQ(lines, open.join(QStringLiteral(", ")));
}

TEST_F(ServerSchemaTest, ACheckNamesANetworkWithoutTls)
{
    PostgresServer server(PostgresServer::Reach::Network);
    server.stop();
    // An address that is not this machine's is passed over with a warning.
    server.start({QStringLiteral("-c ssl=off"), QStringLiteral("-c listen_addresses=127.0.0.1,198.51.100.7")});
    const QString port = server.networkUrl({}).section(u' ', 1, 1);
    connection =
        ServerConnection::open(ServerUrl::parse(server.url(QStringLiteral("postgres")) + u' ' + port).value()).value();
    ASSERT_TRUE(ServerSchema(*connection, RuleBook::shipped()).init());
    EXPECT_EQ(wrong(), QList{ServerFinding::Matter::Tls});
}
