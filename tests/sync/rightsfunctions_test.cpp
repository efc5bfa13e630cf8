// SPDX-License-Identifier: GPL-3.0-or-later
// What the functions that a seat may call tell to whom.
#include "sync/connectionfault.h"
#include "sync/serverdepartment.h"

#include <QCryptographicHash>
#include <QMap>

using namespace Seatdesk;

namespace {

/// Where and when a role was granted, seen from the first team, in which everything lies that is asked for.
enum class Reach { Own, Above, Other, None, Ended };
constexpr Reach kReaches[] = {Reach::Own, Reach::Above, Reach::Other, Reach::None, Reach::Ended};

/// What one must have to be told what a function tells.
enum class Right {
    Open,       ///< nothing: it says nothing of anybody
    Self,       ///< a login: it tells of its own person
    Team,       ///< sight of the team's rows
    Customers,  ///< sight of customers, from wherever
    Totals,     ///< a role that is told totals, on the team or above it
    Logins,     ///< the administrator of the department
    Beyond,     ///< more than a role: what else is asked in the test of the thing itself
};

/// The rights of a role, in the words of the department: written down again here, and not read from where the server
/// has them.
struct RoleRights
{
    const char* name;
    bool rows;       ///< sees the rows of where it is granted
    bool below;      ///< and of what lies below
    bool customers;  ///< works with customers
    bool totals;     ///< is told totals
};
constexpr RoleRights kRoleRights[] = {
    {"agent", true, false, true, false},        {"outbound", true, false, true, false},
    {"outbound_lead", true, true, true, false}, {"callback", true, false, true, false},
    {"complaint", true, false, true, false},    {"complaint_lead", true, true, true, false},
    {"department", true, false, false, false},  {"area", true, true, false, true},
    {"lead", true, true, true, true},           {"inspector", true, false, true, false},
    {"editor", true, false, false, false},      {"analyst", false, false, false, true},
    {"director", true, true, true, true},       {"centre", true, true, false, true},
    {"admin", true, false, false, false},       {"deputy", true, false, false, false},
};

bool hasRight(Right right, const RoleRights& role, Reach reach)
{
    const bool live = reach == Reach::Own || reach == Reach::Above || reach == Reach::Other;
    switch (right) {
        case Right::Team:
            return role.rows && (reach == Reach::Own || (reach == Reach::Above && role.below));
        case Right::Customers:
            return role.customers && live;
        case Right::Totals:
            return role.totals && (reach == Reach::Own || reach == Reach::Above);
        case Right::Logins:
            return QByteArray(role.name) == "admin" && reach == Reach::Above;
        case Right::Beyond:
            return false;
        case Right::Open:
        case Right::Self:
            break;
    }
    return true;
}

class ServerFunctions : public testing::Test
{
protected:
    struct Question
    {
        Right right;
        QByteArray sql;  ///< answers t when the thing was told, f when not; PERSON is who asks
    };

    ServerFunctions()
    {
        ticket = d.ticket(colleague, d.firstTeam).toString().toLatin1();
        script(*d.admin,
               "insert into seatdesk.ticket (id, scope_id, kind, summary, recorded_at) select gen_random_uuid(), '" +
                   d.firstTeam.toString().toLatin1() + "', 'fault', 'x', " +
                   QByteArray::number(toMicros(d.time.now())) + " from generate_series(1, 5)");
        makeFiles();
        makeContacts();
        GroupBuilder group = d.builder({});
        book = group
                   .insert(QStringLiteral("book"), d.firstTeam,
                           {{QStringLiteral("name"), QStringLiteral("值班日志")}, {QStringLiteral("number"), 1}})
                   .toString()
                   .toLatin1();
        d.apply({}, group.group());
        script(*d.connection(colleague), "select * from seatdesk.hold_open('" + ticket + "', gen_random_uuid())");
        colleagueKey = valueOf(*d.connection(colleague), "select seatdesk.keep_signing_pair(repeat('cd', 32), '\\x07')")
                           .toLatin1();
    }
    void makeFiles()
    {
        const QByteArray bytes(3000, 'x');
        const auto file = [&](const QByteArray& content) {
            const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
            GroupBuilder group = d.builder({});
            group.insert(QStringLiteral("blob"), d.firstTeam,
                         {{QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())},
                          {QStringLiteral("size"), content.size()}});
            d.apply({}, group.group());
            return sha256;
        };
        whole = file(bytes);
        EXPECT_EQ(d.authority({})->putBlob(whole, 0, bytes).value(), bytes.size());
        half = file("y");
    }
    void makeContacts()
    {
        GroupBuilder group = d.builder({});
        const RecordId customer =
            group.insert(QStringLiteral("customer"), {}, {{QStringLiteral("name"), QStringLiteral("王")}});
        const auto number = [&](const QString& value) {
            return group
                .insert(QStringLiteral("customer_contact"), {},
                        {{QStringLiteral("customer"), customer.toString()}, {QStringLiteral("value"), value}})
                .toString()
                .toLatin1();
        };
        contact = number(QStringLiteral("13800002716"));
        const QByteArray colleagues = number(QStringLiteral("13900009999"));
        d.apply({}, group.group());
        script(*d.admin,
               "update seatdesk.ticket set customer_contact = '" + colleagues + "' where id = '" + ticket + '\'');
    }
    StaffId personWith(const RoleRights& role, Reach reach)
    {
        const ScopeId target = reach == Reach::Above   ? d.department
                               : reach == Reach::Other ? d.secondTeam
                                                       : d.firstTeam;
        const StaffId made = d.person(QStringLiteral("%1-%2").arg(QLatin1String(role.name)).arg(int(reach)),
                                      d.firstTeam, reach == Reach::None ? QString() : QString::fromLatin1(role.name),
                                      target, reach == Reach::Ended ? d.time.now() : Instant::max());
        // An open ticket of their own, with a number.
        const QByteArray id = '\'' + made.toString().toLatin1() + '\'';
        script(*d.admin,
               "insert into seatdesk.ticket (id, scope_id, kind, state, owner, customer_contact) values "
               "(gen_random_uuid(), " +
                   id + ", 'fault', 'recorded', " + id + ", '" + contact + "')");
        return made;
    }
    [[nodiscard]] QMap<QString, Question> questions() const
    {
        const QByteArray team = '\'' + d.firstTeam.toString().toLatin1() + '\'';
        const QByteArray id = '\'' + ticket + '\'';
        const QByteArray nobody = "'00000000-0000-0000-0000-000000000000'";
        const auto file = [](const QByteArray& sha256) { return "'\\x" + sha256.toHex() + '\''; };
        return {
            {QStringLiteral("epoch"), {Right::Open, "select seatdesk.epoch() is not null"}},
            {QStringLiteral("is_system"), {Right::Open, "select not seatdesk.is_system()"}},
            {QStringLiteral("is_unfinished"), {Right::Open, "select seatdesk.is_unfinished('recorded', false)"}},
            {QStringLiteral("unchanged"), {Right::Open, "select count(*) = 0 from seatdesk.unchanged('1:1:')"}},
            {QStringLiteral("ticket_window"), {Right::Open, "select count(*) = 1 from seatdesk.ticket_window()"}},
            {QStringLiteral("me"), {Right::Self, "select coalesce(seatdesk.me() = PERSON, false)"}},
            {QStringLiteral("hello"),
             {Right::Self,
              "select h->>'person' = PERSON::text and not exists (select from json_array_elements(h->'grants') g where "
              "g->>'staff' <> PERSON::text) from seatdesk.hello(1000) h"}},
            {QStringLiteral("seat_number"), {Right::Self, "select seatdesk.seat_number(PERSON) > 0"}},
            // What a push may write is asked by the twins, record by record.
            {QStringLiteral("push"), {Right::Self, "select seatdesk.push(1000, '[]')::text = '[]'"}},
            {QStringLiteral("keep_signing_pair"),
             {Right::Self, "select seatdesk.keep_signing_pair(repeat('ab', 32), '\\x01') is not null"}},
            {QStringLiteral("own_signing_secret"),
             {Right::Self,
              "select case when count(*) = 1 and bool_and(person = PERSON and sealed = '\\x01') then 't' end from "
              "seatdesk.own_signing_secret()"}},
            {QStringLiteral("reseal_signing_secret"),
             {Right::Self, "select seatdesk.reseal_signing_secret('" + colleagueKey + "', '\\x02') is not null"}},
            {QStringLiteral("my_scopes"), {Right::Team, "select " + team + " = any(seatdesk.my_scopes())"}},
            {QStringLiteral("pull"),
             {Right::Team, "select count(*) = 1 from seatdesk.pull('1:1:', 100000, '0', " + nobody + ", '', '', " +
                               nobody + ", null) where id = " + id}},
            {QStringLiteral("pull_changes"),
             {Right::Team, "select count(*) = 1 from seatdesk.pull_changes('1:1:') where id = " + id}},
            {QStringLiteral("whole_tickets"),
             {Right::Team, "select count(*) > 0 from seatdesk.whole_tickets(array[" + id + "::uuid])"}},
            {QStringLiteral("search_tickets"),
             {Right::Team, "select bool_or(tickets::text like '%" + ticket +
                               "%') from seatdesk.search_tickets('{晚间}', null, 1000)"}},
            {QStringLiteral("hold_open"),
             {Right::Team, "select count(*) > 0 from seatdesk.hold_open(" + id + ", PERSON)"}},
            {QStringLiteral("entry_hash"), {Right::Team, "select seatdesk.entry_hash('" + book + "', 1) is not null"}},
            {QStringLiteral("offer_entries"),
             {Right::Team, "select count(*) = 1 from seatdesk.offer_entries('" + book + "', '[]')"}},
            // A director is to have signed it.
            {QStringLiteral("restore_book"),
             {Right::Beyond,
              "select count(*) > 0 from seatdesk.restore_book('" + book + "', '{\"body\": \"{}\"}', '[]')"}},
            {QStringLiteral("get_blob"), {Right::Team, "select seatdesk.get_blob(" + file(whole) + ", 0) is not null"}},
            {QStringLiteral("put_blob"), {Right::Team, "select seatdesk.put_blob(" + file(half) + ", 0, '') >= 0"}},
            {QStringLiteral("caller"), {Right::Customers, "select count(*) = 1 from seatdesk.caller('0002716')"}},
            {QStringLiteral("reveal"),
             {Right::Customers, "select seatdesk.reveal('" + contact + "', 'x') = '13800002716'"}},
            // Neither answer is right where it holds somebody else's.
            {QStringLiteral("own_contacts"),
             {Right::Customers,
              "select case coalesce(string_agg(value, ','), '') when '13800002716' then 't' when '' then 'f' end from "
              "seatdesk.own_contacts()"}},
            {QStringLiteral("totals"),
             {Right::Totals, "select count(*) > 0 from seatdesk.totals('2000-01-01', '2100-01-01', 'kind')"}},
            {QStringLiteral("set_login"),
             {Right::Logins, "select seatdesk.set_login('" + victim.toString().toLatin1() + "', " +
                                 d.admin->quoted(d.verifier) + ") is not null"}},
        };
    }
    /// What the person is told: t or f; f also when it is refused.
    QString told(StaffId person, QByteArray sql)
    {
        const QByteArray id = '\'' + person.toString().toLatin1() + "'::uuid";
        const auto connection = d.connection(person);
        const Result<ServerAnswer> answer = connection->run(sql.replace("PERSON", id));
        if (answer)
            return answer->text(0, 0);
        const std::optional<ConnectionFault> fault = connectionFaultOf(answer.error());
        const bool refused = answer.error().kind == Error::Kind::Denied || fault == ConnectionFault::Disabled ||
                             fault == ConnectionFault::Expired;
        return refused ? QStringLiteral("f") : connection->lastMessage();
    }

    ServerDepartment d;
    StaffId colleague = d.person(QStringLiteral("1"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId victim = d.person(QStringLiteral("2"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    QByteArray ticket;
    QByteArray book;
    QByteArray contact;
    QByteArray whole;
    QByteArray half;
    QByteArray colleagueKey;
};

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("t") : QStringLiteral("f");
}

}  // namespace

TEST_F(ServerFunctions, AllThatASeatMayCallAreAskedHere)
{
    EXPECT_EQ(QStringList(questions().keys()).join(u' '),
              valueOf(*d.connection(colleague),
                      "select string_agg(proname, ' ' order by proname) from pg_proc where pronamespace = "
                      "'seatdesk'::regnamespace and has_function_privilege(oid, 'execute')"));
    QStringList roles;
    for (const RoleRights& role : kRoleRights)
        roles.append(QString::fromLatin1(role.name));
    QStringList known = RuleBook::shipped().roleNames();
    roles.sort();
    known.sort();
    EXPECT_EQ(roles, known);
}

/// Every role × granted where and when × every function.
TEST_F(ServerFunctions, TellEveryRoleWhatItMayKnow)
{
    const QMap<QString, Question> asked = questions();
    int customers = 0;
    for (const RoleRights& role : kRoleRights) {
        for (const Reach reach : kReaches) {
            const StaffId person = personWith(role, reach);
            // The pair before the secret that is asked for.
            EXPECT_EQ(told(person, asked[QStringLiteral("keep_signing_pair")].sql), QStringLiteral("t"));
            for (auto question = asked.begin(); question != asked.end(); ++question)
                EXPECT_EQ(told(person, question->sql), yesOrNo(hasRight(question->right, role, reach)))
                    << role.name << ' ' << int(reach) << ' ' << qPrintable(question.key());
            customers += int(hasRight(Right::Customers, role, reach));
            d.disconnect(person);
        }
    }
    for (const char* what : {"lookup", "reveal", "keep"}) {
        const QByteArray rows = "from seatdesk.access_log where what = '" + QByteArray(what) + '\'';
        EXPECT_EQ(d.value("select count(distinct by) || ' ' || count(*) " + rows),
                  QStringLiteral("%1 %1").arg(customers))
            << "each telling is in the log: " << what;
    }
    EXPECT_EQ(
        d.value("select sealed from seatdesk.signing_secret where staff = '" + colleague.toString().toLatin1() + '\''),
        QStringLiteral("\\x07"))
        << "nobody resealed it";
}

/// A connection stands for hours; whoever was disabled, or whose login ran out, is told nothing over it any more.
TEST_F(ServerFunctions, TellNothingToWhoeverHasLeft)
{
    const RoleRights* director =
        std::find_if(std::begin(kRoleRights), std::end(kRoleRights),
                     [](const RoleRights& role) { return QByteArray(role.name) == "director"; });
    const StaffId disabled = personWith(*director, Reach::Above);
    const StaffId expired = personWith(*director, Reach::Own);
    const QMap<QString, Question> asked = questions();
    for (const StaffId person : {disabled, expired})
        ASSERT_EQ(told(person, asked[QStringLiteral("reveal")].sql), QStringLiteral("t"));
    script(*d.admin, "update seatdesk.staff set active = false where id = '" + disabled.toString().toLatin1() + '\'');
    script(*d.admin,
           "update seatdesk.login set valid_until = now() where staff = '" + expired.toString().toLatin1() + '\'');
    for (const StaffId person : {disabled, expired}) {
        for (auto question = asked.begin(); question != asked.end(); ++question)
            EXPECT_EQ(told(person, question->sql), yesOrNo(question->right == Right::Open))
                << (person == disabled ? "disabled: " : "expired: ") << qPrintable(question.key());
    }
}
