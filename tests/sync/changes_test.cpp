// SPDX-License-Identifier: GPL-3.0-or-later
// What a pull after a notice brings: the tables that were written, and of them what the person sees.
#include "sync/bareinsert.h"
#include "sync/serverdepartment.h"

#include <QSet>

using namespace Seatdesk;

namespace {

const QByteArray kNow = "select pg_current_snapshot()";

class ServerChanges : public testing::Test
{
protected:
    /// What the column holds of the rows that the statement answers.
    static QSet<QString> column(ServerConnection& connection, const QByteArray& sql)
    {
        const Result<ServerAnswer> answer = connection.run(sql);
        EXPECT_TRUE(answer) << qPrintable(connection.lastMessage());
        QSet<QString> found;
        for (int i = 0; answer && i < answer->rows(); ++i)
            found.insert(answer->text(i, 0));
        return found;
    }
    static QByteArray changes(const QByteArray& what, const QByteArray& cursor)
    {
        return "select " + what + " from seatdesk.pull_changes('" + cursor + "') where kind = 'row'";
    }
    static QByteArray nowOf(ServerConnection& connection) { return valueOf(connection, kNow).toLatin1(); }
    void makeTickets(int count)
    {
        script(*d.admin, "insert into seatdesk.ticket (id, scope_id, summary) select gen_random_uuid(), '" +
                             d.firstTeam.toString().toLatin1() + "', 'x' from generate_series(1, " +
                             QByteArray::number(count) + ')');
    }

    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
};

}  // namespace

/// It reads with the owner's rights: what it brings is what the policies show, for every role wherever it was granted.
TEST_F(ServerChanges, BringTheRowsThatThePoliciesShow)
{
    QList<StaffId> people;
    for (const QString& role : RuleBook::shipped().roleNames()) {
        for (const ScopeId& place : {d.firstTeam, d.department})
            people.append(d.person(QStringLiteral("%1-%2").arg(role).arg(people.size()), d.firstTeam, role, place));
        people.append(d.person(role, d.firstTeam, role, d.firstTeam, d.time.now()));  // at its end
    }
    people.append(d.person(QStringLiteral("none"), d.firstTeam, QString(), d.firstTeam));
    int shown = 0;
    for (const QString& record : RuleBook::shipped().recordNames()) {
        const QByteArray cursor = nowOf(*d.admin);
        script(*d.admin, bareInsert(*d.admin, record, "scope_id", "s.id", "from seatdesk.scope s"));
        script(*d.admin,
               bareInsert(*d.admin, record, "scope_id, also_scope",
                          '\'' + d.unit.toString().toLatin1() + "'::uuid, s.id", "from seatdesk.staff s limit 9"));
        const bool synced = RuleBook::shipped().record(record)->synced;
        for (const StaffId& person : std::as_const(people)) {
            const auto sql = d.connection(person);
            QSet<QString> seen;
            if (synced)
                seen = column(*sql, "select id from seatdesk.\"" + record.toLatin1() +
                                        "\" where not pg_visible_in_snapshot(xid, '" + cursor + "')");
            EXPECT_EQ(column(*sql, changes("id", cursor)), seen) << qPrintable(record);
            shown += static_cast<int>(seen.size());
        }
    }
    EXPECT_GT(shown, 1000);
}

TEST_F(ServerChanges, NameEveryTableThatAnyoneWrote)
{
    const auto sql = d.connection(agent);
    for (const QString& record : RuleBook::shipped().recordNames()) {
        if (!RuleBook::shipped().record(record)->synced)
            continue;
        const QByteArray cursor = nowOf(*d.admin);
        EXPECT_EQ(valueOf(*sql, "select count(*) from seatdesk.pull_changes('" + cursor + "')"), QStringLiteral("1"))
            << "the next cursor alone";
        script(*d.admin,
               bareInsert(*d.admin, record, "scope_id", '\'' + d.firstTeam.toString().toLatin1() + "'::uuid"));
        EXPECT_EQ(column(*sql, changes("record", cursor)), QSet<QString>{record});
    }
}

TEST_F(ServerChanges, BringTheMarkersOfWhatLeft)
{
    const RecordId ticket = d.ticket(agent, d.firstTeam);
    script(*d.admin, "update seatdesk.ticket set also_scope = null");
    const auto view = d.authority(agent);
    const QString cursor = view->pull(QString(), 1000, {}).value().cursor;
    script(*d.admin, "update seatdesk.ticket set scope_id = '" + d.secondTeam.toString().toLatin1() + '\'');
    const PullPage page = view->pull(cursor, 1000, {}).value();
    EXPECT_TRUE(page.rows.isEmpty());
    EXPECT_TRUE(page.gone.contains(std::pair(QStringLiteral("ticket"), ticket)));
}

/// More than one answer holds, or older than the marks reach: the pull over all tables brings it.
TEST_F(ServerChanges, LeaveToThePullWhatTheyCannotBring)
{
    const auto view = d.authority(agent);
    const QString cursor = view->pull(QString(), 1000, {}).value().cursor;
    makeTickets(500);
    EXPECT_EQ(view->pull(cursor, 1000, {})->rows.size(), 500) << "at once";
    makeTickets(1);
    EXPECT_EQ(view->pull(cursor, 1000, {})->rows.size(), 501);
    const auto sql = d.connection(agent);
    const QByteArray since = "select count(*) from seatdesk.pull_changes('" +
                             cursor.mid(cursor.indexOf(u'@') + 1).toLatin1() + "') where kind = 'more'";
    EXPECT_EQ(valueOf(*sql, since), QStringLiteral("1"));
    script(*d.admin, "update seatdesk.mark set at = now() - interval '2 days'; select seatdesk.forget_old()");
    EXPECT_EQ(valueOf(*sql, "select count(*) from seatdesk.pull_changes('1:1:')"), QStringLiteral("0"));
    EXPECT_EQ(view->pull(cursor, 1000, {})->rows.size(), 501) << "older than what is remembered";
}

/// Marks of before they named their records say only that something was written.
TEST_F(ServerChanges, LookEverywhereBehindAMarkWithoutAName)
{
    const auto view = d.authority(agent);
    const QString cursor = view->pull(QString(), 1000, {}).value().cursor;
    makeTickets(1);
    script(*d.admin, "update seatdesk.mark set record = '' where record = 'ticket'");
    EXPECT_EQ(view->pull(cursor, 1000, {})->rows.size(), 1);
}

/// Each of its statements sees the snapshot that the cursor is of: what commits meanwhile comes with the next one.
TEST_F(ServerChanges, AreOfOneSnapshot)
{
    const auto sql = d.connection(agent);
    EXPECT_EQ(valueOf(*sql, "select provolatile from pg_proc where proname = 'pull_changes'"), QStringLiteral("s"));
    const QByteArray cursor = nowOf(*d.admin);
    const auto early = d.anotherConnection({});
    script(*early, "begin");
    const QByteArray scope = '\'' + d.firstTeam.toString().toLatin1() + "'::uuid";
    script(*early, bareInsert(*d.admin, QStringLiteral("ticket"), "scope_id", scope));
    makeTickets(1);
    const QByteArray next =
        valueOf(*sql, "select cursor_now from seatdesk.pull_changes('" + cursor + "') where cursor_now is not null")
            .toLatin1();
    script(*early, "commit");
    EXPECT_EQ(column(*sql, changes("id", next)).size(), 1) << "began before the last cursor, ended behind it";
}
