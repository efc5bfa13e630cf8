// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontext.h"
#include "support/fieldnames.h"
#include "sync/connectionfault.h"
#include "sync/serverdepartment.h"

#include <QDeadlineTimer>

#include <future>
#include <thread>

using namespace Seatdesk;

namespace {

class ServerPush : public testing::Test
{
protected:
    Group newTicket(StaffId person)
    {
        GroupBuilder group = d.builder(person);
        group.insert(kTicket, d.firstTeam, PortDepartment::ticketFields(person));
        return group.group();
    }
    static QByteArray json(const Group& group)
    {
        QJsonArray batch;
        for (const Operation& operation : group)
            batch.append(operation.toJson());
        return toJsonText(batch);
    }

    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId colleague = d.person(QStringLiteral("1002"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId lead = d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("lead"), d.firstTeam);
};

}  // namespace

TEST_F(ServerPush, AnAnswerThatWasLostIsGivenAgain)
{
    const Group group = newTicket(agent);
    const auto cut = d.anotherConnection(agent);
    // The commit happened, the answer did not arrive: the connection is cut by the server's side.
    ASSERT_TRUE(cut->run("select seatdesk.push(1, $1::json)", {json(group)}));
    const QString pid = valueOf(*cut, "select pg_backend_pid()");
    d.value("select pg_terminate_backend(" + pid.toLatin1() + ")");
    const PushResult again = d.push(agent, group).first();
    EXPECT_TRUE(again.duplicate);
    EXPECT_EQ(again.status, PushResult::Status::Ok);
    EXPECT_EQ(d.value("select count(*) from seatdesk.ticket"), QStringLiteral("1"));
    EXPECT_EQ(d.value("select count(*) from seatdesk.entry"), QStringLiteral("1"));
}

TEST_F(ServerPush, ALostConnectionIsOpenedAgain)
{
    PostgresAuthority authority(d.loginOf(agent), d.anotherConnection(agent));
    ASSERT_TRUE(authority.hello());
    d.value("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = '" +
            d.roles.value(agent).toLatin1() + "'");
    EXPECT_EQ(authority.push(newTicket(agent)).error().kind, Error::Kind::Offline) << "nothing is known";
    EXPECT_EQ(authority.push(newTicket(agent)).error().kind, Error::Kind::Busy) << "it may be another server now";
    ASSERT_TRUE(authority.hello());
    EXPECT_TRUE(authority.push(newTicket(agent)));
}

TEST_F(ServerPush, TheSameOperationFromTwoConnectionsIsAppliedOnce)
{
    const Group group = newTicket(agent);
    const auto first = d.anotherConnection(agent);
    const auto second = d.anotherConnection(agent);
    script(*first, "begin");
    ASSERT_TRUE(first->run("select seatdesk.push(1, $1::json)", {json(group)}));
    QByteArray answer;
    std::thread twin([&] { answer = second->run("select seatdesk.push(1, $1::json)", {json(group)})->bytes(0, 0); });
    while (d.value("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == u"0") {
    }
    script(*first, "commit");
    twin.join();
    EXPECT_TRUE(answer.contains("\"dup\": true")) << answer.constData();
    EXPECT_EQ(d.value("select count(*) from seatdesk.ticket"), QStringLiteral("1"));
}

/// It is claimed as done before it is: what it is answered the second time is what became of it.
TEST_F(ServerPush, AnOperationThatStandsTwiceInABatchHasOneAnswer)
{
    const Group good = newTicket(agent);
    Group bad = newTicket(agent);
    bad.first().set.insert(kSummary, 7);
    const QList<PushResult> results = d.push(agent, good + good + bad + bad + newTicket(agent));
    ASSERT_EQ(results.size(), 5);
    for (const int i : {0, 1, 4})
        EXPECT_EQ(results[i].status, PushResult::Status::Ok) << i;
    for (const int i : {2, 3})
        EXPECT_EQ(results[i].status, PushResult::Status::Invalid) << i;
    EXPECT_TRUE(results[1].duplicate);
    EXPECT_TRUE(results[3].duplicate);
    for (const PushResult& again : d.push(agent, good + bad))
        EXPECT_EQ(again.status == PushResult::Status::Ok, again.operation == good.first().id);
    EXPECT_EQ(d.value("select count(*) from seatdesk.ticket"), QStringLiteral("2"));
}

/// In the same trip as the push and behind its commit; and also where it was refused as a whole, which leaves the
/// connection as it was.
TEST_F(ServerPush, TellsTheOthersWhatTheyCanSeeByThen)
{
    const auto mine = d.anotherConnection(agent);
    PostgresAuthority authority(d.loginOf(agent), mine);
    ASSERT_TRUE(authority.hello());
    const auto other = d.connection(colleague);
    script(*other, "listen seatdesk");
    for (const int expected : {1, 2}) {
        // Asked the moment it is told, not when push has come back.
        auto seen = std::async(std::launch::async, [&other] {
            const QDeadlineTimer patience(std::chrono::seconds(20));
            while (!patience.hasExpired()) {
                if (!other->takeNotices().isEmpty())
                    return valueOf(*other, "select count(*) from seatdesk.ticket");
            }
            return QStringLiteral("nobody was told");
        });
        EXPECT_EQ(authority.push(newTicket(agent))->first().status, PushResult::Status::Ok);
        EXPECT_EQ(seen.get(), QString::number(expected));
        script(*d.admin, "update seatdesk.meta set min_client = 99");
        EXPECT_EQ(connectionFaultOf(authority.push(newTicket(agent)).error()), ConnectionFault::OldProgram);
        script(*d.admin, "update seatdesk.meta set min_client = 1");
        static_cast<void>(other->takeNotices());
    }
    EXPECT_EQ(valueOf(*mine, "select current_setting('synchronous_commit')"), QStringLiteral("on"));
}

TEST_F(ServerPush, TellsNobodyTheAnswerToSomeoneElsesOperation)
{
    const Group group = newTicket(agent);
    d.apply(agent, group);
    const PushResult result = d.push(lead, group).first();
    EXPECT_EQ(result.status, PushResult::Status::Denied);
    EXPECT_EQ(result.detail, QStringLiteral("operation of another person"));
    EXPECT_EQ(d.value("select rev from seatdesk.ticket"), QStringLiteral("1"));
}

TEST_F(ServerPush, WhatJsonbCannotHoldSpoilsItsOwnGroupOnly)
{
    Group spoilt = newTicket(agent);
    spoilt.first().set.insert(kSummary, QString(QChar(0)));
    const QList<PushResult> results = d.push(agent, newTicket(agent) + spoilt + newTicket(agent));
    ASSERT_EQ(results.size(), 3);
    EXPECT_EQ(results[0].status, PushResult::Status::Ok);
    EXPECT_EQ(results[1].status, PushResult::Status::Invalid);
    EXPECT_EQ(results[2].status, PushResult::Status::Ok);
}

/// Whatever the database itself refuses spoils its own group; the rest of the batch is taken.
TEST_F(ServerPush, APoisonOperationHoldsUpNobody)
{
    script(*d.admin,
           "alter table seatdesk.ticket add check (summary <> 'constraint'); create function "
           "public.trip() returns trigger language plpgsql as $$ begin if new.summary = 'data' then "
           "perform 1 / 0; elsif new.summary = 'raise' then raise exception 'no'; end if; return new; end $$; "
           "create trigger trip before insert on seatdesk.ticket for each row execute function public.trip(); "
           "grant execute on function public.trip to public");
    Group batch;
    for (const char* word : {"good", "constraint", "data", "raise", "good"}) {
        Group group = newTicket(agent);
        group.first().set.insert(kSummary, QString::fromLatin1(word));
        batch += group;
    }
    QStringList answers;
    for (const PushResult& result : d.push(agent, batch))
        answers.append(result.status == PushResult::Status::Ok ? QStringLiteral("ok") : result.detail);
    EXPECT_EQ(answers, (QStringList{QStringLiteral("ok"), QStringLiteral("23514"), QStringLiteral("22012"),
                                    QStringLiteral("P0001"), QStringLiteral("ok")}));
    EXPECT_TRUE(d.push(agent, batch).at(2).duplicate) << "and is answered so for good";
    EXPECT_EQ(d.value("select count(*) from seatdesk.ticket"), QStringLiteral("2"));
}

/// A schema that is damaged or half renewed says nothing of anyone's work: it stays with the seats until it is mended.
TEST_F(ServerPush, AFaultOfTheServerIsNoAnswer)
{
    struct Renaming
    {
        QByteArray away;
        QByteArray back;
    };
    const Renaming renamings[]{
        {"function seatdesk.insert_rows rename to gone", "function seatdesk.gone rename to insert_rows"},
        {"table seatdesk.history rename to away", "table seatdesk.away rename to history"},
        {"table seatdesk.history rename patch to away", "table seatdesk.history rename away to patch"}};
    for (const Renaming& renaming : renamings) {
        const Group batch = newTicket(agent) + newTicket(agent);
        script(*d.admin, "alter " + renaming.away);
        EXPECT_FALSE(d.authority(agent)->push(batch)) << renaming.away.constData();
        script(*d.admin, "alter " + renaming.back);
        for (const PushResult& result : d.push(agent, batch)) {
            EXPECT_EQ(result.status, PushResult::Status::Ok) << qPrintable(result.detail);
            EXPECT_FALSE(result.duplicate);
        }
    }
}

/// Nor what only the logins and the indexes refuse. A login whose role is gone is no obstacle.
TEST_F(ServerPush, ALoginThatIsTakenOrGoneOrATextTooLongHoldsUpNobody)
{
    d.giveLogin(agent);
    d.giveLogin(colleague);
    script(*d.admin, "drop role " + d.giveLogin(lead).toLatin1());
    const auto staff = [&](StaffId person, const QJsonObject& fields) {
        GroupBuilder group = d.builder({});
        group.change(d.row(QStringLiteral("staff"), RecordId(person)), fields);
        return group.group();
    };
    QString tooLong;
    while (tooLong.size() < 20000)  // what repeats is compressed
        tooLong += newId<RecordId>().uuid().toString(QUuid::Id128) + QUuid::createUuid().toString(QUuid::Id128);
    Group numbered = newTicket(agent);
    numbered.first().set.insert(QStringLiteral("number"), tooLong);
    QStringList answers;
    for (const PushResult& result :
         d.push({}, newTicket(agent) + staff(colleague, {{QStringLiteral("number"), QStringLiteral("1001")}}) +
                        staff(lead, {{QStringLiteral("number"), QStringLiteral("1001")}}) +
                        staff(lead, {{QStringLiteral("active"), false}}) + numbered + newTicket(agent)))
        answers.append(result.status == PushResult::Status::Invalid ? result.detail : QStringLiteral("ok"));
    EXPECT_EQ(answers.join(u' '), QStringLiteral("ok 42710 42710 ok 54000 ok"));
    EXPECT_EQ(d.value("select count(*) from seatdesk.ticket"), QStringLiteral("2"));
    EXPECT_EQ(d.value("select active from seatdesk.staff where number = '1003'"), QStringLiteral("f"));
}

/// To the number the login's name belongs, whether its role is there or not, and however the number is written.
TEST_F(ServerPush, ALoginFollowsAnotherNumber)
{
    script(*d.admin, "drop role " + d.giveLogin(lead).toLatin1());
    d.giveLogin(agent);
    const auto number = [&](StaffId person, const QString& text) {
        GroupBuilder group = d.builder({});
        group.change(d.row(QStringLiteral("staff"), RecordId(person)), {{QStringLiteral("number"), text}});
        return d.push({}, group.group()).first().status;
    };
    EXPECT_EQ(number(lead, QStringLiteral("1004")), PushResult::Status::Ok);
    EXPECT_EQ(number(agent, QStringLiteral("a1")), PushResult::Status::Ok);
    EXPECT_EQ(number(agent, QStringLiteral("A1")), PushResult::Status::Ok);
    EXPECT_EQ(d.value("select count(*) from seatdesk.login l join seatdesk.staff s on s.id = l.staff and l.role = "
                      "seatdesk.login_name(s.number)"),
              QStringLiteral("2"));
    EXPECT_EQ(d.value("select count(*) from pg_roles where rolname = seatdesk.login_name('a1')"), QStringLiteral("1"));
}

/// Two batches that wait for each other: one fails as a whole, unanswered, and is taken when it comes again.
TEST_F(ServerPush, ADeadlockIsNoAnswer)
{
    script(*d.admin, "alter database " + d.database().toLatin1() + " set deadlock_timeout = '20ms'");
    const Row rows[]{d.row(kTicket, d.ticket(agent, d.firstTeam)), d.row(kTicket, d.ticket(agent, d.firstTeam))};
    const auto change = [&](const Row& row, const QString& text) {
        GroupBuilder group = d.builder(agent);
        group.change(row, {{QStringLiteral("description"), text}});
        return group.group();
    };
    const auto first = d.anotherConnection(agent);
    const auto second = d.anotherConnection(agent);
    const auto push = [](ServerConnection& connection, const Group& group) {
        return connection.run("select seatdesk.push(1, $1::json)", {json(group)}).has_value();
    };
    const Group again = change(rows[0], QStringLiteral("b"));
    script(*first, "begin");
    script(*second, "begin");
    ASSERT_TRUE(push(*first, change(rows[0], QStringLiteral("a"))));
    ASSERT_TRUE(push(*second, change(rows[1], QStringLiteral("b"))));
    bool firstWent = false;
    std::thread waiting([&] { firstWent = push(*first, change(rows[1], QStringLiteral("a"))); });
    const bool secondWent = push(*second, again);
    waiting.join();
    EXPECT_NE(firstWent, secondWent);
    script(*first, "rollback");
    script(*second, "rollback");
    EXPECT_EQ(d.push(agent, again).first().status, PushResult::Status::Ok);
    EXPECT_FALSE(d.push(agent, again + change(rows[1], QStringLiteral("c"))).at(1).duplicate);
}

TEST_F(ServerPush, KeepsEveryValueThatLost)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    const Row seen = d.row(kTicket, id);
    d.change(agent, seen, {{kSummary, QStringLiteral("甲")}});
    d.change(colleague, seen, {{kSummary, QStringLiteral("乙")}});
    EXPECT_EQ(d.value("select mine #>> '{}' from seatdesk.conflict"), QStringLiteral("乙"));
    EXPECT_EQ(d.value("select count(*) from seatdesk.history where patch ? 'summary'"), QStringLiteral("2"))
        << "and every value that won";
}

/// A child written while its parent moves would stay behind where nobody looks for it.
TEST_F(ServerPush, AChildOfAMovingParentMovesToo)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    const auto first = d.anotherConnection({});
    const auto second = d.anotherConnection(agent);
    GroupBuilder note = d.builder(agent);
    note.insert(QStringLiteral("entry"), {}, {{kTicket, id.toString()}, {QStringLiteral("text"), QStringLiteral("x")}});
    script(*second, "begin");
    ASSERT_TRUE(second->run("select seatdesk.push(1, $1::json)", {json(note.group())}));
    std::thread mover(
        [&] { script(*first, "update seatdesk.ticket set scope_id = '" + d.unit.toString().toLatin1() + "'"); });
    while (valueOf(*d.admin, "select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == u"0") {
    }
    script(*second, "commit");
    mover.join();
    EXPECT_EQ(d.value("select count(*) from seatdesk.entry where scope_id <> '" + d.unit.toString().toLatin1() + "'"),
              QStringLiteral("0"));
}

TEST_F(ServerPush, AnOldProgramIsToldSo)
{
    script(*d.admin, "update seatdesk.meta set min_client = 99");
    EXPECT_EQ(connectionFaultOf(d.authority(agent)->push(newTicket(agent)).error()), ConnectionFault::OldProgram);
    const Result<Hello> hello = d.authority(agent)->hello();
    ASSERT_TRUE(hello) << "and goes on reading";
    EXPECT_TRUE(hello->readOnly);
    EXPECT_TRUE(d.authority(agent)->pull(QString(), 10, {})) << "it still reads";
}

/// The server's disk and not this PC's: nothing is taken, nothing is lost, and the same goes through when there is
/// room.
TEST_F(ServerPush, AFullDiskOfTheServerIsAFaultOfItsOwn)
{
    GroupBuilder builder = d.builder({});
    const RecordId contact = builder.insert(QStringLiteral("customer_contact"), {},
                                            {{QStringLiteral("value"), QStringLiteral("13800002716")}});
    d.apply({}, builder.group());
    script(*d.admin,
           "create function public.no_room() returns trigger language plpgsql as $$ begin raise 'could not extend "
           "file' using errcode = '53100'; end $$; grant execute on function public.no_room to seatdesk_owner;"
           "create trigger a_full before insert on seatdesk.ticket for each row execute function public.no_room();"
           "create trigger a_full before insert on seatdesk.access_log for each row execute function "
           "public.no_room()");
    const Group group = newTicket(agent);
    const auto authority = d.authority(agent);
    const Error full = authority->push(group).error();
    EXPECT_EQ(connectionFaultOf(full), ConnectionFault::ServerFull) << qPrintable(full.detail);
    EXPECT_EQ(full.kind, Error::Kind::Full);
    EXPECT_EQ(connectionFaultOf(authority->reveal(contact, QStringLiteral("x")).error()), ConnectionFault::ServerFull);
    EXPECT_EQ(connectionFaultOf(authority->caller(QStringLiteral("2716")).error()), ConnectionFault::ServerFull);
    EXPECT_TRUE(authority->pull(QString(), 100, {})) << "and goes on answering";
    EXPECT_EQ(
        d.value("select count(*) from seatdesk.op where op_id = '" + group.first().id.toString().toLatin1() + '\''),
        QStringLiteral("0"));
    script(*d.admin, "drop trigger a_full on seatdesk.ticket; drop trigger a_full on seatdesk.access_log");
    const PushResult taken = authority->push(group)->first();
    EXPECT_EQ(taken.status, PushResult::Status::Ok);
    EXPECT_FALSE(taken.duplicate);
}
