// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fieldnames.h"
#include "sync/bareinsert.h"
#include "sync/serverdepartment.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Seatdesk;

namespace {

const QByteArray kMoveTo = "update seatdesk.ticket set scope_id = '";

QByteArray quotedId(RecordId id)
{
    return '\'' + id.toString().toLatin1() + '\'';
}

/// What a seat holds: applied page by page as the replica does it.
struct Held
{
    QHash<RecordId, Row> rows;
    QString cursor;

    void take(const PullPage& page)
    {
        // A marker is never newer than the row it is of: whoever still sees the row gets it in this page or a later
        // one.
        for (const auto& [record, id] : page.gone)
            rows.remove(id);
        for (const Row& row : page.rows) {
            if (!rows.contains(row.id) || rows.value(row.id).revision < row.revision)
                rows.insert(row.id, row);
        }
        cursor = page.cursor;
    }
    void pullAll(Authority& authority, int size)
    {
        for (bool more = true; more;) {
            const PullPage page = authority.pull(cursor, size, {}).value();
            EXPECT_LE(page.rows.size() + page.gone.size(), size);
            take(page);
            more = page.more;
        }
    }
    [[nodiscard]] QSet<RecordId> ids(const QString& record) const
    {
        QSet<RecordId> found;
        for (const Row& row : rows) {
            if (row.record == record && !row.deleted)
                found.insert(row.id);
        }
        return found;
    }
};

class ServerPull : public testing::Test
{
protected:
    /// What the person sees now, asked past the cursor.
    QSet<RecordId> seen(StaffId person, const QString& record)
    {
        Held all;
        all.pullAll(*d.authority(person), 100000);
        return all.ids(record);
    }
    void move(const QList<RecordId>& tickets, ScopeId to)
    {
        QByteArrayList ids;
        for (const RecordId& id : tickets)
            ids.append(quotedId(id));
        script(*d.admin, kMoveTo + to.toString().toLatin1() + "' where id in (" + ids.join(',') + ')');
    }

    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId other = d.person(QStringLiteral("2001"), d.secondTeam, QStringLiteral("agent"), d.secondTeam);
};

}  // namespace

TEST_F(ServerPull, LosesNoRowThatMovedInOneBatchWhateverThePageSize)
{
    const QList<QList<ScopeId>> paths{
        {d.secondTeam}, {d.secondTeam, d.unit}, {d.unit, d.secondTeam, d.firstTeam}, {d.unit, d.unit, d.unit}};
    for (const QList<ScopeId>& path : paths) {
        QList<RecordId> tickets;
        for (int i = 0; i < 4; ++i)
            tickets.append(d.ticket(agent, d.firstTeam));
        script(*d.admin, "update seatdesk.ticket set also_scope = null");
        Held before;
        before.pullAll(*d.authority(other), 100);
        Held mine;
        mine.pullAll(*d.authority(agent), 100);
        QByteArray batch;
        for (const ScopeId& to : path) {
            for (const RecordId& id : tickets)
                batch += kMoveTo + to.toString().toLatin1() + "' where id = " + quotedId(id) + ';';
        }
        script(*d.admin, batch);  // one transaction
        for (int size = 1; size <= 7; ++size) {
            Held theirs = before;
            theirs.pullAll(*d.authority(other), size);
            EXPECT_EQ(theirs.ids(kTicket), seen(other, kTicket)) << size;
            EXPECT_EQ(theirs.ids(QStringLiteral("entry")), seen(other, QStringLiteral("entry"))) << size;
            Held ours = mine;
            ours.pullAll(*d.authority(agent), size);
            EXPECT_EQ(ours.ids(kTicket), seen(agent, kTicket)) << size;
        }
    }
}

TEST_F(ServerPull, ARowThatLeftAndCameBackBetweenPullsIsThere)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    script(*d.admin, "update seatdesk.ticket set also_scope = null");
    Held mine;
    mine.pullAll(*d.authority(agent), 100);
    move({id}, d.secondTeam);
    move({id}, d.firstTeam);
    mine.pullAll(*d.authority(agent), 3);
    EXPECT_TRUE(mine.ids(kTicket).contains(id));
    move({id}, d.secondTeam);
    mine.pullAll(*d.authority(agent), 3);
    EXPECT_FALSE(mine.ids(kTicket).contains(id));
}

/// Rows that commit between two pages must neither be lost nor move the cursor past what the first page did not see.
TEST_F(ServerPull, WhatCommitsBetweenPagesComesWithTheNextPull)
{
    const auto early = d.anotherConnection({});
    const RecordId late = d.ticket(agent, d.firstTeam);
    script(*early, "begin; update seatdesk.ticket set summary = 'slow' where id = " + quotedId(late));
    for (int i = 0; i < 5; ++i)
        d.ticket(agent, d.firstTeam);
    Held mine;
    const auto view = d.authority(agent);
    const PullPage first = view->pull(QString(), 20, {}).value();
    ASSERT_TRUE(first.more);
    mine.take(first);
    script(*early, "commit");  // its transaction is older than the page's last row
    mine.pullAll(*view, 20);
    mine.pullAll(*view, 20);
    EXPECT_EQ(mine.rows.value(late).text(QStringLiteral("summary")), QStringLiteral("slow"));
}

/// Transactions that begin in one order and commit in another, with savepoints and rollbacks in between.
TEST_F(ServerPull, PassesOverNoLateCommit)
{
    QList<RecordId> tickets;
    for (int i = 0; i < 6; ++i)
        tickets.append(d.ticket(agent, d.firstTeam));
    QList<std::shared_ptr<ServerConnection>> writers;
    for (int i = 0; i < 6; ++i)
        writers.append(d.anotherConnection({}));
    QList<bool> open(6, false);
    Held mine;
    QRandomGenerator chance(7);
    const auto view = d.authority(agent);
    int counter = 0;
    for (int step = 0; step < 400; ++step) {
        const int i = static_cast<int>(chance.bounded(6));
        ServerConnection& writer = *writers[i];
        // Each writer has a ticket of its own, so none waits for another.
        const QByteArray write = "update seatdesk.ticket set summary = '" + QByteArray::number(++counter) +
                                 "' where id = " + quotedId(tickets[i]) + ';';
        if (!open[i]) {
            script(writer, "begin; savepoint a; " + write + "rollback to a; savepoint b; " + write);
            open[i] = true;
        } else if (chance.bounded(3) == 0) {
            script(writer, write + "savepoint c; " + write);
        } else {
            script(writer, chance.bounded(4) == 0 ? "rollback" : "release b; commit");
            open[i] = false;
        }
        if (chance.bounded(3) == 0)
            mine.pullAll(*view, 1 + static_cast<int>(chance.bounded(4)));
    }
    for (int i = 0; i < 6; ++i) {
        if (open[i])
            script(*writers[i], "commit");
    }
    mine.pullAll(*view, 5);
    for (const RecordId& id : tickets)
        EXPECT_EQ(mine.rows.value(id).text(QStringLiteral("summary")),
                  d.value("select summary from seatdesk.ticket where id = " + quotedId(id)));
}

/// The server's oldest transaction is not waited for, whichever database it is in; and what was sent is not sent again.
TEST_F(ServerPull, ASlowWriterHoldsUpNobody)
{
    const RecordId slow = d.ticket(agent, d.firstTeam);
    const auto here = d.anotherConnection({});
    script(*here, "begin; update seatdesk.ticket set summary = 'slow' where id = " + quotedId(slow));
    d.ticket(agent, d.firstTeam);  // began later and is done
    const auto elsewhere =
        ServerConnection::open(ServerUrl::parse(PostgresServer::shared().url(QStringLiteral("postgres"))).value())
            .value();
    script(*elsewhere, "begin; select pg_current_xact_id()");
    const auto view = d.authority(agent);
    const QString filled = view->pull(QString(), 1000, {}).value().cursor;
    QString cursor = filled;
    for (int round = 0; round < 3; ++round) {
        const RecordId id = d.ticket(agent, d.firstTeam);
        const PullPage page = view->pull(cursor, 1000, {}).value();
        EXPECT_EQ(
            std::count_if(page.rows.begin(), page.rows.end(), [&](const Row& row) { return row.record == kTicket; }),
            1);
        EXPECT_TRUE(std::any_of(page.rows.begin(), page.rows.end(), [&](const Row& row) { return row.id == id; }));
        cursor = page.cursor;
    }
    script(*here, "commit");
    for (const QString& from : {filled, cursor}) {
        Held last;
        last.take(view->pull(from, 1000, {}).value());
        EXPECT_EQ(last.rows.value(slow).text(QStringLiteral("summary")), QStringLiteral("slow")) << "nor is it lost";
    }
}

/// Nothing that a session may set changes what a row is.
TEST_F(ServerPull, ReadsTheSameWhateverTheSessionIsSetTo)
{
    GroupBuilder group = d.builder({});
    group.insert(QStringLiteral("calendar_day"), {}, {{QStringLiteral("day"), QStringLiteral("2026-03-02")}});
    d.apply({}, group.group());
    d.ticket(agent, d.firstTeam);
    const auto plain = d.connection(agent);
    const auto odd = d.anotherConnection(agent);
    script(*odd,
           "set TimeZone = 'Pacific/Kiritimati'; set DateStyle = 'SQL, DMY'; set IntervalStyle = 'iso_8601'; "
           "set extra_float_digits = -10; set bytea_output = 'escape'; set lc_time = 'C'");
    const QByteArray rows =
        "select string_agg(row_json::text, E'\\n' order by record, id) from seatdesk.pull('1:1:', 1000, '0', "
        "'00000000-0000-0000-0000-000000000000', '', '', '00000000-0000-0000-0000-000000000000', null)";
    EXPECT_EQ(valueOf(*odd, rows), valueOf(*plain, rows));
    EXPECT_TRUE(valueOf(*odd, rows).contains(u"\"2026-03-02\""));
    PostgresAuthority authority(d.loginOf(agent), odd);
    GroupBuilder write = d.builder(agent);
    const RecordId id =
        write.insert(QStringLiteral("reminder"), {}, {{QStringLiteral("at"), qint64(1762300000123456)}});
    ASSERT_EQ(authority.push(write.group())->first().status, PushResult::Status::Ok);
    EXPECT_EQ(d.row(QStringLiteral("reminder"), id).integer(QStringLiteral("at")), 1762300000123456);
}

TEST_F(ServerPull, StopsWhenTheScopesAreNotThoseOfTheLastHello)
{
    const auto view = d.authority(agent);
    ASSERT_TRUE(view->hello());
    const QString cursor = view->pull(QString(), 1000, {}).value().cursor;
    script(*d.admin, "update seatdesk.\"grant\" set deleted = true where staff = " + quotedId(RecordId(agent)));
    EXPECT_EQ(view->pull(cursor, 1000, {}).error().kind, Error::Kind::Busy);
    ASSERT_TRUE(view->hello());
    EXPECT_TRUE(view->pull(cursor, 1000, {}));
}

TEST_F(ServerPull, IsOneStatementWhosePlanStaysIndexed)
{
    script(*d.admin, "insert into seatdesk.ticket (id, scope_id, summary) select gen_random_uuid(), '" +
                         d.secondTeam.toString().toLatin1() + "', 'x' from generate_series(1, 20000)");
    script(*d.admin, "analyze seatdesk.ticket");
    const auto mine = d.connection(agent);
    const QString now = valueOf(*mine, "select pg_current_snapshot()");
    script(*mine,
           "prepare p(text) as select * from seatdesk.pull($1, 1000, '0', "
           "'00000000-0000-0000-0000-000000000000', '', '', '00000000-0000-0000-0000-000000000000', null)");
    const Result<ServerAnswer> plan = mine->run("explain (costs off) execute p('" + now.toLatin1() + "')");
    ASSERT_TRUE(plan) << qPrintable(mine->lastMessage());
    QString text;
    for (int i = 0; i < plan->rows(); ++i)
        text += plan->text(i, 0) + u'\n';
    EXPECT_TRUE(text.contains(u"Index Scan using ticket_xid on ticket")) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"Function Scan on pull")) << "it is inlined, so that it is planned once";
    EXPECT_TRUE(text.contains(u"InitPlan")) << "where the scopes are asked, once a statement";
    for (const QString& line : text.split(u'\n'))
        EXPECT_FALSE(line.contains(u"my_scopes") && line.contains(u"Filter:")) << qPrintable(line);
    EXPECT_EQ(valueOf(*mine, "select provolatile from pg_proc where proname = 'pull'"), QStringLiteral("s"));
}

/// A function asked for each row costs a second on a large table.
TEST_F(ServerPull, EveryPolicyAsksForTheScopesOnceAStatement)
{
    const auto mine = d.connection(agent);
    QStringList tables = RuleBook::shipped().recordNames();
    tables.removeIf([](const QString& record) { return !RuleBook::shipped().record(record)->synced; });
    for (const QString& table : tables + QStringList{QStringLiteral("gone")}) {
        const Result<ServerAnswer> plan =
            mine->run("explain (costs off) select * from seatdesk.\"" + table.toLatin1() + '"');
        ASSERT_TRUE(plan) << qPrintable(mine->lastMessage());
        QString text;
        for (int i = 0; i < plan->rows(); ++i) {
            text += plan->text(i, 0) + u'\n';
            EXPECT_FALSE(plan->text(i, 0).contains(u"my_scopes")) << qPrintable(table + u'\n' + text);
        }
        EXPECT_TRUE(text.contains(u"InitPlan")) << qPrintable(table + u'\n' + text);
    }
}

TEST_F(ServerPull, WhatAnyoneWritesInAnyTableIsLookedFor)
{
    for (const QString& record : RuleBook::shipped().recordNames()) {
        const QByteArray cursor = valueOf(*d.admin, "select pg_current_snapshot()").toLatin1();
        const QByteArray count = "select count(*) from seatdesk.unchanged('" + cursor + "')";
        EXPECT_EQ(valueOf(*d.admin, count), QStringLiteral("1")) << qPrintable(record);
        script(*d.admin,
               bareInsert(*d.admin, record, "scope_id", '\'' + d.firstTeam.toString().toLatin1() + "'::uuid"));
        EXPECT_EQ(valueOf(*d.admin, count), QStringLiteral("0")) << qPrintable(record);
    }
    script(*d.admin, "update seatdesk.mark set at = now() - interval '2 days'; select seatdesk.forget_old()");
    EXPECT_EQ(valueOf(*d.admin, "select count(*) from seatdesk.unchanged('1:1:')"), QStringLiteral("0"))
        << "older than what is remembered";
    EXPECT_EQ(valueOf(*d.admin, "select count(*) from seatdesk.mark"), QStringLiteral("0"));
}
