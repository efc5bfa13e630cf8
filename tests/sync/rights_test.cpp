// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with psql in hand.
#include "domain/permissions.h"
#include "sync/bareinsert.h"
#include "sync/serverdepartment.h"

#include <QSet>

using namespace Seatdesk;

namespace {

/// Where and when the role was granted, seen from the first team.
enum class Place { Own, Above, Other, None, Expired };
constexpr Place kPlaces[] = {Place::Own, Place::Above, Place::Other, Place::None, Place::Expired};

class ServerRights : public testing::Test
{
protected:
    StaffId personIn(const QString& role, Place place)
    {
        const ScopeId target = place == Place::Above   ? d.department
                               : place == Place::Other ? d.secondTeam
                                                       : d.firstTeam;
        const Instant until = place == Place::Expired ? d.time.now() : Instant::max();
        const QString number = QStringLiteral("%1-%2").arg(role).arg(int(place));
        return d.person(number, d.firstTeam, place == Place::None ? QString() : role, target, until);
    }
    /// A row of every record in every scope there is, and in the other way round as second scope.
    void fillTables()
    {
        for (const QString& record : RuleBook::shipped().recordNames()) {
            script(*d.admin, bareInsert(*d.admin, record, "scope_id", "s.id", "from seatdesk.scope s"));
            script(*d.admin,
                   bareInsert(*d.admin, record, "scope_id, also_scope",
                              '\'' + d.unit.toString().toLatin1() + "'::uuid, s.id", "from seatdesk.staff s limit 20"));
        }
    }
    /// Rows by SQL as "record id scope also".
    QList<Row> rowsBySql(ServerConnection& connection)
    {
        QByteArrayList parts;
        for (const QString& record : RuleBook::shipped().recordNames()) {
            if (RuleBook::shipped().record(record)->synced)
                parts.append("select '" + record.toLatin1() + "', id, scope_id, also_scope from seatdesk.\"" +
                             record.toLatin1() + '"');
        }
        const Result<ServerAnswer> answer = connection.run(parts.join(" union all "));
        EXPECT_TRUE(answer) << qPrintable(connection.lastMessage());
        QList<Row> rows;
        for (int i = 0; answer && i < answer->rows(); ++i) {
            Row row;
            row.record = answer->text(i, 0);
            row.id = RecordId::fromString(answer->text(i, 1));
            row.scope = ScopeId::fromString(answer->text(i, 2));
            row.alsoScope = ScopeId::fromString(answer->text(i, 3));
            rows.append(row);
        }
        return rows;
    }
    /// The SQLSTATE's kind of a statement that must fail.
    Error::Kind refusal(ServerConnection& connection, const QByteArray& sql)
    {
        const Result<void> done = connection.script(sql);
        EXPECT_FALSE(done) << sql.constData();
        return done ? Error::Kind::Internal : done.error().kind;
    }

    ServerDepartment d;
};

}  // namespace

/// Every role × granted where and when × every table: what SQL shows is what the domain's rules say, row by row.
TEST_F(ServerRights, SqlShowsToEveryRoleWhatTheRulesSay)
{
    QHash<StaffId, std::pair<QString, Place>> people;
    for (const QString& role : RuleBook::shipped().roleNames()) {
        for (const Place place : kPlaces)
            people.insert(personIn(role, place), {role, place});
    }
    fillTables();
    ScopeTree tree;
    QHash<StaffId, QList<Grant>> grants;
    const QList<Row> known = d.authority({})->pull(QString(), 1000000, {}).value().rows;
    for (const Row& row : known) {
        if (row.record == u"scope" && row.has(QStringLiteral("kind")))
            tree.insert(Scope::of(row));
        if (row.record == u"staff" && row.has(QStringLiteral("number")))
            tree.insertPerson(StaffId(row.id), row.reference<ScopeId>(QStringLiteral("team")), {});
        if (row.record == u"grant" && row.has(QStringLiteral("role")))
            grants[Grant::of(row).staff].append(Grant::of(row));
    }
    const Permissions permissions(RuleBook::shipped(), tree);
    const QList<Row> all = rowsBySql(*d.admin);
    ASSERT_GT(all.size(), 800);
    for (auto person = people.begin(); person != people.end(); ++person) {
        const Actor actor{person.key(), grants.value(person.key()), false};
        QSet<RecordId> expected;
        for (const Row& row : all) {
            if (permissions.maySee(actor, row, d.time.now()))
                expected.insert(row.id);
        }
        QSet<RecordId> seen;
        for (const Row& row : rowsBySql(*d.connection(person.key())))
            seen.insert(row.id);
        EXPECT_EQ(seen, expected) << qPrintable(person->first) << int(person->second);
        d.disconnect(person.key());
    }
}

TEST_F(ServerRights, NoSeatWritesPastPush)
{
    const QList<QByteArray> tables =
        valueOf(*d.admin,
                "select string_agg(relname, ' ') from pg_class where relnamespace = 'seatdesk'::regnamespace "
                "and relkind = 'r'")
            .toLatin1()
            .split(' ');
    ASSERT_GT(tables.size(), 40);
    for (const QString& role : RuleBook::shipped().roleNames()) {
        SCOPED_TRACE(qPrintable(role));
        const StaffId staff = personIn(role, Place::Above);
        const auto person = d.connection(staff);
        for (const QByteArray& table : tables) {
            const QByteArray name = "seatdesk.\"" + table + '"';
            for (const QByteArray& verb :
                 {"insert into " + name + " default values", "delete from " + name, "truncate " + name,
                  "drop table " + name, "alter table " + name + " disable row level security",
                  "create trigger x before insert on " + name + " execute function seatdesk.stamp()"})
                EXPECT_EQ(refusal(*person, verb), Error::Kind::Denied) << verb.constData();
            const QString column = valueOf(
                *d.admin, "select attname from pg_attribute where attrelid = '" + name + "'::regclass and attnum = 1");
            EXPECT_EQ(refusal(*person, "update " + name + " set \"" + column.toLatin1() + "\" = null"),
                      Error::Kind::Denied);
        }
        for (const char* hidden : {"customer_contact", "number_index", "op", "opened", "history", "conflict", "login",
                                   "meta", "blob_part", "blob_file", "rule_field", "contact_kept", "signing_secret"})
            EXPECT_EQ(refusal(*person, QByteArray("select * from seatdesk.") + hidden), Error::Kind::Denied) << hidden;
        d.disconnect(staff);
    }
}

TEST_F(ServerRights, ASeatCallsOnlyTheFewFunctions)
{
    const auto person = d.connection(personIn(QStringLiteral("admin"), Place::Above));
    EXPECT_EQ(valueOf(*person,
                      "select string_agg(proname, ' ' order by proname) from pg_proc where pronamespace = "
                      "'seatdesk'::regnamespace and has_function_privilege(oid, 'execute')"),
              QStringLiteral("caller entry_hash epoch get_blob hello hold_open is_system is_unfinished "
                             "keep_signing_pair me my_scopes offer_entries own_contacts own_signing_secret pull "
                             "pull_changes push put_blob reseal_signing_secret restore_book reveal search_tickets "
                             "seat_number set_login ticket_window totals unchanged whole_tickets"));
    for (const char* act :
         {"set role seatdesk_owner", "set role seatdesk_keys", "set session authorization postgres", "create role sd_x",
          "alter role postgres password 'x'", "create schema mine", "create table public.x (a int)",
          "create temp table x (a int)", "alter role current_user superuser", "copy (select 1) to program 'true'"})
        EXPECT_EQ(refusal(*person, act), Error::Kind::Denied) << act;
}

/// Whoever gives a login its password can be anybody.
TEST_F(ServerRights, OnlyAnAdministratorGivesLogins)
{
    const StaffId victim = d.person(QStringLiteral("1"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const QByteArray give =
        "select seatdesk.set_login('" + victim.toString().toLatin1() + "', " + d.admin->quoted(d.verifier) + ')';
    for (const QString& role : RuleBook::shipped().roleNames()) {
        for (const Place place : kPlaces) {
            const StaffId person = personIn(role, place);
            const bool may = role == u"admin" && place == Place::Above;
            EXPECT_EQ(d.connection(person)->script(give).has_value(), may) << qPrintable(role) << int(place);
            EXPECT_EQ(
                d.value("select count(*) from seatdesk.login where staff = '" + victim.toString().toLatin1() + '\''),
                QString::number(int(may)));
            if (may)
                script(*d.admin, "delete from seatdesk.login where staff = '" + victim.toString().toLatin1() + '\'');
            d.disconnect(person);
        }
    }
}

/// Where an administrator allowed temporary objects: they shadow nothing that a definer function uses.
TEST_F(ServerRights, TemporaryObjectsAndASearchPathShadowNothing)
{
    script(*d.admin, "grant temp on database " + d.database().toLatin1() + " to public");
    const StaffId clerk = d.person(QStringLiteral("1"), d.unit, QStringLiteral("department"), d.unit);
    const auto sql = d.connection(clerk);
    const StaffId agent = d.person(QStringLiteral("2"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const RecordId foreign = d.ticket(agent, d.firstTeam);
    script(*sql, "create temp table \"grant\" (staff uuid, role text, target uuid, deleted bool)");
    script(*sql, "create temp table staff as select * from seatdesk.staff");
    script(*sql, "create temp table login (role name, staff uuid, valid_until timestamptz)");
    script(*sql, "create function pg_temp.any_eq(uuid, uuid) returns bool language sql as 'select true'");
    script(*sql, "create operator pg_temp.= (leftarg = uuid, rightarg = uuid, function = pg_temp.any_eq)");
    script(*sql, "create function pg_temp.has_role(name, name, text) returns bool language sql as 'select true'");
    script(*sql, "create function pg_temp.pg_has_role(name, text, text) returns bool language sql as 'select true'");
    script(*sql,
           "create function pg_temp.statement_timestamp() returns timestamptz language sql as 'select "
           "''2000-01-01''::timestamptz'");
    script(*sql, "set search_path = pg_temp, seatdesk, pg_catalog");
    EXPECT_EQ(valueOf(*sql, "select seatdesk.is_system()"), QStringLiteral("f"));
    EXPECT_EQ(valueOf(*sql, "select seatdesk.me()"), clerk.toString());
    EXPECT_EQ(valueOf(*sql, "select count(*) from seatdesk.ticket"), QStringLiteral("0"));
    EXPECT_EQ(
        valueOf(*sql,
                "select count(*) from seatdesk.pull('1:1:', 100, '0', '00000000-0000-0000-0000-000000000000', '', '', "
                "'00000000-0000-0000-0000-000000000000', null) where record = 'ticket'"),
        QStringLiteral("0"));
    Row guess;
    guess.record = QStringLiteral("ticket");
    guess.id = foreign;
    EXPECT_EQ(d.change(clerk, guess, {{QStringLiteral("summary"), QStringLiteral("x")}}).status,
              PushResult::Status::Denied);
}

/// Someone who knows the id of what is not theirs learns nothing and changes nothing.
TEST_F(ServerRights, WhatRunsWithTheOwnersRightsSaysWhereItLooks)
{
    EXPECT_EQ(d.value("select string_agg(p.proname, ', ') from pg_proc p where p.prosecdef and p.pronamespace = "
                      "'seatdesk'::regnamespace and not coalesce(p.proconfig::text ~ "
                      "'search_path=pg_catalog, pg_temp', false)"),
              QString());
}

TEST_F(ServerRights, AGuessedIdOpensNothing)
{
    const StaffId agent = d.person(QStringLiteral("1"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const StaffId other = d.person(QStringLiteral("2"), d.secondTeam, QStringLiteral("lead"), d.secondTeam);
    const RecordId id = d.ticket(agent, d.firstTeam);
    Row guess;
    guess.record = QStringLiteral("ticket");
    guess.id = id;
    for (const QString& field : RuleBook::shipped().record(guess.record)->fieldNames()) {
        const PushResult result = d.change(other, guess, {{field, QJsonValue(QStringLiteral("x"))}});
        EXPECT_NE(result.status, PushResult::Status::Ok) << qPrintable(field);
        EXPECT_TRUE(result.conflicts.isEmpty()) << qPrintable(field);
    }
    for (const QString& child : {QStringLiteral("entry"), QStringLiteral("quote"), QStringLiteral("clock")}) {
        GroupBuilder group = d.builder(other);
        group.insert(child, d.secondTeam, {{QStringLiteral("ticket"), id.toString()}});
        EXPECT_EQ(d.push(other, group.group()).first().status, PushResult::Status::Denied) << qPrintable(child);
    }
    EXPECT_EQ(d.row(guess.record, id).revision, 1);
    GroupBuilder forged = d.builder(other);
    forged.insert(QStringLiteral("access_log"), {}, {{QStringLiteral("by"), agent.toString()}});
    EXPECT_EQ(d.push(other, forged.group()).first().status, PushResult::Status::Denied) << "in somebody else's name";
}

/// The clerk sees the ticket that was dispatched to the unit and no other of the same customer.
TEST_F(ServerRights, AClerkSeesOneTicketOfACustomerOnly)
{
    const StaffId agent = d.person(QStringLiteral("1"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const StaffId clerk = d.person(QStringLiteral("2"), d.unit, QStringLiteral("department"), d.unit);
    GroupBuilder group = d.builder(agent);
    const RecordId customer =
        group.insert(QStringLiteral("customer"), {}, {{QStringLiteral("name"), QStringLiteral("王")}});
    QJsonObject fields = PortDepartment::ticketFields(agent);
    fields.insert(QStringLiteral("customer"), customer.toString());
    const RecordId sent = group.insert(QStringLiteral("ticket"), d.firstTeam, fields);
    group.insert(QStringLiteral("ticket"), d.firstTeam, fields);
    d.apply(agent, group.group());
    d.change(
        agent, d.row(QStringLiteral("ticket"), sent),
        {{QStringLiteral("state"), QStringLiteral("dispatched")}, {QStringLiteral("scope_id"), d.unit.toString()}});
    const QList<Row> seen = d.visible(clerk, QStringLiteral("ticket"));
    ASSERT_EQ(seen.size(), 1);
    EXPECT_EQ(seen.first().id, sent);
    EXPECT_TRUE(d.visible(clerk, QStringLiteral("customer")).isEmpty());
    EXPECT_EQ(valueOf(*d.connection(clerk), "select count(*) from seatdesk.customer"), QStringLiteral("0"));
}

TEST_F(ServerRights, AnActingLeadIsLeadUntilTheShiftEnds)
{
    const StaffId acting = d.person(QStringLiteral("1"), d.secondTeam, QStringLiteral("lead"), d.firstTeam,
                                    d.time.now() + std::chrono::hours(8));
    const StaffId agent = d.person(QStringLiteral("2"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    d.ticket(agent, d.firstTeam);
    const auto sql = d.connection(acting);
    EXPECT_EQ(valueOf(*sql, "select count(*) from seatdesk.ticket"), QStringLiteral("1"));
    d.time.advance(std::chrono::hours(8));
    d.connection(acting);  // tells the server the time
    EXPECT_EQ(valueOf(*sql, "select count(*) from seatdesk.ticket"), QStringLiteral("0"));
}

TEST_F(ServerRights, WhatAnActingLeadMayDoEndsWithTheShift)
{
    const StaffId acting = d.person(QStringLiteral("1"), d.secondTeam, QStringLiteral("lead"), d.firstTeam,
                                    d.time.now() + std::chrono::hours(8));
    const StaffId agent = d.person(QStringLiteral("2"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const RecordId id = d.ticket(agent, d.firstTeam);
    const auto rename = [&](const QString& text) {
        return d.change(acting, d.row(QStringLiteral("ticket"), id), {{QStringLiteral("summary"), text}}).status;
    };
    EXPECT_EQ(rename(QStringLiteral("甲")), PushResult::Status::Ok);
    d.time.advance(std::chrono::hours(8));
    EXPECT_EQ(rename(QStringLiteral("乙")), PushResult::Status::Denied);
    script(*d.admin,
           "update seatdesk.\"grant\" set valid_until = valid_until + 3600000000 where valid_until is not null");
    EXPECT_EQ(rename(QStringLiteral("乙")), PushResult::Status::Ok) << "prolonged";
}

TEST_F(ServerRights, AnAnalystGetsTotalsOnlyAndNoneBelowFive)
{
    const StaffId agent = d.person(QStringLiteral("1"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const StaffId analyst = d.person(QStringLiteral("2"), d.department, QStringLiteral("analyst"), d.firstTeam);
    const StaffId elsewhere = d.person(QStringLiteral("3"), d.department, QStringLiteral("analyst"), d.secondTeam);
    const StaffId once =
        d.person(QStringLiteral("4"), d.department, QStringLiteral("analyst"), d.firstTeam, d.time.now());
    const QByteArray today = QByteArray::number(toMicros(d.time.now()));
    for (const auto& [kind, count] : {std::pair{"fault", 6}, {"complaint", 4}})
        script(*d.admin,
               "insert into seatdesk.ticket (id, scope_id, also_scope, kind, recorded_at) select gen_random_uuid(), '" +
                   d.firstTeam.toString().toLatin1() + "', '" + analyst.toString().toLatin1() + "', '" + kind + "', " +
                   today + " from generate_series(1, " + QByteArray::number(count) + ")");
    script(*d.admin, "update seatdesk.ticket set also_scope = null");
    const auto day = [&](int offset) {
        return toDateTime(d.time.now(), QTimeZone("Asia/Shanghai"))
            .date()
            .addDays(offset)
            .toString(Qt::ISODate)
            .toLatin1();
    };
    const auto totals = [&](StaffId person, const QByteArray& from, const QByteArray& until) {
        return valueOf(*d.connection(person),
                       "select string_agg(label || ' ' || tickets, ', ') from seatdesk.totals('" + from + "', '" +
                           until + "', 'kind')");
    };
    const auto sql = d.connection(analyst);
    EXPECT_EQ(valueOf(*sql, "select count(*) from seatdesk.ticket"), QStringLiteral("0"));
    EXPECT_TRUE(d.visible(analyst, QStringLiteral("ticket")).isEmpty());
    EXPECT_EQ(totals(analyst, day(0), day(0)), QStringLiteral("fault 6"));
    EXPECT_EQ(totals(analyst, day(1), day(9)), QString());
    EXPECT_EQ(totals(elsewhere, day(0), day(0)), QString()) << "of their own team";
    const QByteArray ask = "select * from seatdesk.totals('2000-01-01', '2100-01-01', 'kind')";
    EXPECT_EQ(refusal(*d.connection(once), ask), Error::Kind::Denied);
    EXPECT_EQ(refusal(*d.connection(agent), ask), Error::Kind::Denied);
    EXPECT_EQ(refusal(*sql, "select * from seatdesk.totals('2000-01-01', '2100-01-01', 'summary')"),
              Error::Kind::Invalid);
}

/// Numbers are told to those who work with customers; every telling lies in the log, which the director reads.
TEST_F(ServerRights, ANumberIsToldThroughTheLogOnly)
{
    const StaffId agent = d.person(QStringLiteral("1"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const StaffId clerk = d.person(QStringLiteral("2"), d.unit, QStringLiteral("department"), d.unit);
    const StaffId analyst = d.person(QStringLiteral("3"), d.department, QStringLiteral("analyst"), d.department);
    const StaffId director = d.person(QStringLiteral("4"), d.department, QStringLiteral("director"), d.department);
    GroupBuilder group = d.builder(agent);
    const RecordId customer =
        group.insert(QStringLiteral("customer"), {}, {{QStringLiteral("name"), QStringLiteral("王")}});
    const RecordId contact = group.insert(
        QStringLiteral("customer_contact"), {},
        {{QStringLiteral("customer"), customer.toString()}, {QStringLiteral("value"), QStringLiteral("13800002716")}});
    d.apply(agent, group.group());
    for (const StaffId person : {clerk, analyst}) {
        EXPECT_EQ(d.authority(person)->reveal(contact, QStringLiteral("x")).error().kind, Error::Kind::Denied);
        EXPECT_EQ(d.authority(person)->caller(QStringLiteral("0000271")).error().kind, Error::Kind::Denied);
        EXPECT_TRUE(d.visible(person, QStringLiteral("access_log")).isEmpty());
    }
    EXPECT_EQ(d.authority(agent)->reveal(contact, QStringLiteral(" ")).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(d.value("select count(*) from seatdesk.access_log"), QStringLiteral("0"));
    EXPECT_EQ(d.authority(agent)->reveal(contact, QStringLiteral("call back")).value(), QStringLiteral("13800002716"));
    const QList<Row> log = d.visible(director, QStringLiteral("access_log"));
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log.first().reference<StaffId>(QStringLiteral("by")), agent);
    EXPECT_EQ(log.first().reference(QStringLiteral("target")), contact);
    EXPECT_NE(d.change(director, log.first(), {{QStringLiteral("reason"), QStringLiteral("x")}}).status,
              PushResult::Status::Ok);
    GroupBuilder removal = d.builder(director);
    removal.remove(log.first());
    EXPECT_NE(d.push(director, removal.group()).first().status, PushResult::Status::Ok);
}

/// A notice is taken for a cause to pull and nothing else, whoever sends it and whatever it says.
TEST_F(ServerRights, AForgedNoticeShowsNobodyAnything)
{
    const StaffId agent = d.person(QStringLiteral("1"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const StaffId clerk = d.person(QStringLiteral("2"), d.unit, QStringLiteral("department"), d.unit);
    const auto ear = d.anotherConnection(clerk);
    script(*ear, "listen seatdesk");
    d.ticket(agent, d.firstTeam);
    const auto forger = d.anotherConnection(clerk);
    script(*forger, "notify seatdesk, '{\"record\":\"ticket\"}'");
    while (ear->takeNotices().isEmpty()) {
    }
    EXPECT_TRUE(d.visible(clerk, QStringLiteral("ticket")).isEmpty());
    EXPECT_EQ(valueOf(*ear, "select count(*) from seatdesk.ticket"), QStringLiteral("0"));
}

TEST_F(ServerRights, NobodyTearsAPageOutOfTheLog)
{
    const StaffId agent = d.person(QStringLiteral("1"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    ASSERT_TRUE(d.authority(agent)->caller(QStringLiteral("138")));
    for (const char* act : {"update seatdesk.access_log set reason = 'x'", "delete from seatdesk.access_log",
                            "truncate seatdesk.access_log", "update seatdesk.access_log set deleted = true",
                            "delete from seatdesk.history", "delete from seatdesk.ticket"})
        EXPECT_EQ(refusal(*d.admin, act), Error::Kind::Denied) << "not even an administrator with SQL: " << act;
}
