// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/smalldepartment.h"

using namespace Seatdesk;

namespace {

/// Fails at the nth write, as if the program or the network had been cut there.
class Breaking : public DepartmentTables
{
public:
    Breaking(DepartmentTables& to, int writes) : m_to(to), m_left(writes) {}
    Result<void> read(const QString& table, const Take& take) override { return m_to.read(table, take); }
    Result<void> write(const QString& table, const QList<QJsonObject>& rows) override
    {
        if (m_left-- == 0)
            return failure(Error::Kind::Offline, QStringLiteral("cut"));
        return m_to.write(table, rows);
    }

private:
    DepartmentTables& m_to;
    int m_left;
};

class Adoption : public SmallDepartment
{};

}  // namespace

TEST_F(Adoption, TakesAllOverAndGivesAllBack)
{
    makeFolder();
    {
        const auto before = store();
        EXPECT_EQ(count(*before, QStringLiteral("ticket")), 1);
        EXPECT_EQ(count(*before, QStringLiteral("entry")), 1);
        EXPECT_EQ(count(*before, QStringLiteral("conflict")), 1);
        EXPECT_EQ(count(*before, QStringLiteral("blob_part")), 1);
    }
    const Outcome adopted = server({QStringLiteral("adopt"), url(), QStringLiteral("--data"), dataFolder()});
    ASSERT_EQ(adopted.code, 0) << qPrintable(adopted.err);
    EXPECT_TRUE(adopted.out.contains(u"read again and found the same")) << qPrintable(adopted.out);
    EXPECT_FALSE(QFile::exists(dataFolder() + QStringLiteral("/authority.db")));
    const QString device = SeatFolder::open(dataFolder()).value()->deviceId();
    EXPECT_EQ(value("select seatdesk.seat_number('" + device.toLatin1() + "')"), QStringLiteral("1"));
    EXPECT_EQ(value("select seatdesk.seat_number(gen_random_uuid())"), QStringLiteral("2")) << "nobody else counts so";
    EXPECT_TRUE(SeatFolder::open(dataFolder()).value()->server().contains(database));
    script(*admin, "delete from seatdesk.seat where number = 2");
    EXPECT_EQ(value("select count(*) from seatdesk.blob_file where complete"), QStringLiteral("1"));
    EXPECT_EQ(value("select count(*) from seatdesk.number_index"), QStringLiteral("1")) << "numbers are found";
    EXPECT_EQ(value("select number from seatdesk.ticket"), QStringLiteral("2611180001001"));

    // What was pushed before is known there, with its answer.
    PostgresAuthority authority(std::make_shared<ServerLogin>(ServerLogin{parsed(database), {}, {}}), admin);
    GroupBuilder again({}, StaffId(), time);
    again.insert(QStringLiteral("directory"), ScopeId(), {{QStringLiteral("name"), QStringLiteral("x")}});
    Group group = again.group();
    group.first().id = operation;
    const PushResult answer = authority.push(group).value().first();
    EXPECT_TRUE(answer.duplicate);
    EXPECT_EQ(answer.status, PushResult::Status::Ok);
    EXPECT_EQ(value("select count(*) from seatdesk.book_entry"), QStringLiteral("3"));
    EXPECT_EQ(value("select count(*) from seatdesk.chain"), QStringLiteral("2"));

    const Outcome back = run({QStringLiteral("server"), QStringLiteral("export"), dataFolder(QStringLiteral("back")),
                              QStringLiteral("--server"), url()});
    ASSERT_EQ(back.code, 0) << qPrintable(back.err);
    EXPECT_TRUE(back.out.contains(u"read again and found the same")) << qPrintable(back.out);
    EXPECT_EQ(value("select what || ' ' || record || ': ' || reason from seatdesk.access_log"),
              QStringLiteral("export department: server export, postgres"));
    const auto restored = store(QStringLiteral("back"));
    EXPECT_EQ(count(*restored, QStringLiteral("number_index")), 1);
    const QString file = dataFolder() + QStringLiteral("/authority.db.adopted");
    const auto kept = AuthorityStore::open(file, RuleBook::shipped()).value();
    FolderTables first(*kept);
    FolderTables second(*restored);
    for (const QString& table : DepartmentTables::names()) {
        const TableSum after = sumOf(second, table).value();
        if (table == u"access_log")
            EXPECT_EQ(after.rows, sumOf(first, table)->rows + 1) << "that it was taken out is taken along";
        else
            EXPECT_EQ(after, sumOf(first, table).value()) << qPrintable(table);
    }

    // A book goes on behind what was copied.
    EXPECT_EQ(authority.push(entryOf(openBook, QStringLiteral("三"))).value().first().status, PushResult::Status::Ok);
    EXPECT_EQ(value("select string_agg(seq::text, ' ' order by seq) from seatdesk.book_entry where book = '" +
                    openBook.toString().toLatin1() + "'"),
              QStringLiteral("1 2 3"));
}

/// Cut at every write in turn, until one run is not cut any more.
TEST_F(Adoption, GoesOnWhereItWasBrokenOff)
{
    makeFolder();
    const auto from = store();
    FolderTables tables(*from);
    ServerTables to(*admin);
    int cuts = 0;
    for (bool whole = false; !whole; ++cuts) {
        ASSERT_LT(cuts, 200);
        Breaking breaking(to, cuts);
        const auto copied = copyDepartment(tables, breaking);
        whole = copied.has_value();
        ASSERT_TRUE(whole || copied.error().kind == Error::Kind::Offline) << qPrintable(copied.error().detail);
    }
    EXPECT_GT(cuts, 8);
}

TEST_F(Adoption, IsContinuedAfterAKill)
{
    makeFolder();
    // It gets as far as the tickets and no farther.
    const auto holder = ServerConnection::open(parsed(database)).value();
    script(*holder, "begin; lock table seatdesk.entry in exclusive mode");
    QProcess killed;
    killed.start(TestPlaces::programFile(QStringLiteral("seatdesk-admin")),
                 {QStringLiteral("server"), QStringLiteral("adopt"), url(), QStringLiteral("--data"), dataFolder()});
    while (value("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = "
                 "'Lock'") == u"0")
        ASSERT_FALSE(killed.waitForFinished(20)) << killed.readAllStandardError().constData();
    killed.kill();
    killed.waitForFinished();
    script(*holder, "commit");
    EXPECT_EQ(value("select count(*) from seatdesk.ticket"), QStringLiteral("1"));
    EXPECT_EQ(value("select count(*) from seatdesk.history"), QStringLiteral("0"));
    EXPECT_TRUE(QFile::exists(dataFolder() + QStringLiteral("/authority.db")));
    const Outcome adopted = server({QStringLiteral("adopt"), url(), QStringLiteral("--data"), dataFolder()});
    EXPECT_EQ(adopted.code, 0) << qPrintable(adopted.err);
}

TEST_F(Adoption, AgainItSaysThatItWasAdopted)
{
    makeFolder();
    const QStringList words{QStringLiteral("adopt"), url(), QStringLiteral("--data"), dataFolder()};
    ASSERT_EQ(server(words).code, 0);
    const Outcome again = server(words);
    EXPECT_EQ(again.code, 0) << qPrintable(again.err);
    EXPECT_EQ(again.out, dataFolder() +
                             QStringLiteral(" was adopted before and works on this server; its own "
                                            "department is kept as ") +
                             dataFolder() + QStringLiteral("/authority.db.adopted\n"));
    ASSERT_TRUE(SeatFolder::open(dataFolder()).value()->setServer(QStringLiteral("host=elsewhere dbname=x")));
    const Outcome other = server(words);
    EXPECT_EQ(other.code, 1);
    EXPECT_EQ(other.err, dataFolder() + QStringLiteral(" was adopted by another server\n"));
}

TEST_F(Adoption, LeavesAForeignFolderAlone)
{
    const QString foreign = dataFolder(QStringLiteral("foreign"));
    ASSERT_TRUE(QDir().mkpath(foreign));
    const Outcome refused = server({QStringLiteral("adopt"), url(), QStringLiteral("--data"), foreign});
    EXPECT_EQ(refused.code, 1);
    EXPECT_EQ(refused.err, QStringLiteral("There is no department in ") + foreign + u'\n');
    EXPECT_TRUE(QDir(foreign).isEmpty()) << "no seat was made of it";
}

TEST_F(Adoption, SaysThatTheFolderIsOpenElsewhere)
{
    makeFolder();
    const QStringList words{QStringLiteral("adopt"), url(), QStringLiteral("--data"), dataFolder()};
    const QString busy = dataFolder() + QStringLiteral(" is open in another program. Close it and try again.\n");
    {
        const auto window = SeatFolder::open(dataFolder()).value();
        EXPECT_EQ(server(words).err, busy);
    }
    ASSERT_EQ(server(words).code, 0);
    const auto window = SeatFolder::open(dataFolder()).value();
    const Outcome again = server(words);
    EXPECT_EQ(again.code, 1);
    EXPECT_EQ(again.err, busy) << "it was adopted all the same";
}

TEST_F(Adoption, RefusesAServerOrAFolderThatIsAnothers)
{
    makeFolder();
    script(*admin, "insert into seatdesk.adoption (source, change) select 'other', 1");
    const auto from = store();
    EXPECT_EQ(ServerAdoption(*admin).adopt(*from).error().kind, Error::Kind::Conflict);
    script(*admin, "delete from seatdesk.adoption");
    ASSERT_TRUE(ServerAdoption(*admin).adopt(*from));
    EXPECT_TRUE(ServerAdoption(*admin).adopt(*from)->isEmpty()) << "again, nothing is left to do";
    work(*from);
    EXPECT_EQ(ServerAdoption(*admin).adopt(*from).error().kind, Error::Kind::Conflict) << "changed since";
    EXPECT_EQ(ServerAdoption(*admin).giveBack(*from).error().kind, Error::Kind::Conflict) << "over a department";
}

TEST_F(Adoption, ATableThatIsNotTheSameIsNamed)
{
    makeFolder();
    const auto from = store();
    script(*admin,
           "create function public.spoil() returns trigger language plpgsql as $$ begin new.summary := 'x'; "
           "return new; end $$; create trigger a_spoil before insert on seatdesk.ticket for each row execute "
           "function public.spoil(); grant usage on schema public to seatdesk_owner; "
           "grant execute on function public.spoil to seatdesk_owner");
    const auto copied = ServerAdoption(*admin).adopt(*from);
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().kind, Error::Kind::Corrupt);
    EXPECT_TRUE(copied.error().detail.startsWith(u"ticket: ")) << qPrintable(copied.error().detail);
}

TEST_F(Adoption, MakesTheDemoOnAServer)
{
    const Outcome made = server({QStringLiteral("demo"), url()});
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    EXPECT_TRUE(made.out.contains(u"29 people")) << qPrintable(made.out);
    EXPECT_EQ(faultOf(QStringLiteral("1002"), QStringLiteral("seatdesk")), std::nullopt);
    EXPECT_TRUE(server({QStringLiteral("check"), url()}).out.startsWith(u"All is well"));
    const auto back = store(QStringLiteral("back"));
    EXPECT_TRUE(ServerAdoption(*admin).giveBack(*back)) << "and all of it comes back";
    const Outcome again = server({QStringLiteral("demo"), url(), QStringLiteral("--seed"), QStringLiteral("x")});
    EXPECT_EQ(again.code, 2);
    EXPECT_EQ(ServerAdoption(*admin).giveBack(*back).error().kind, Error::Kind::Conflict) << "once only";
}

TEST_F(Adoption, TheDemoAgainIsNoHarm)
{
    const QStringList words{QStringLiteral("demo"), url()};
    script(*admin, "insert into seatdesk.adoption (source, change) select 'demo', 1");
    const Outcome half = server(words);
    EXPECT_EQ(half.code, 1);
    EXPECT_EQ(half.err,
              QStringLiteral("No demo was made: one was broken off half done here. Begin in a new database.\n"));
    script(*admin, "delete from seatdesk.adoption");
    ASSERT_EQ(server(words).code, 0);
    const QString before = value("select count(*) from seatdesk.ticket");
    script(*admin,
           "delete from seatdesk.login l using seatdesk.staff s where s.id = l.staff and s.number <> '1003'; "
           "select seatdesk.set_login(id, " +
               admin->quoted(admin->verifier(QStringLiteral("any"), QStringLiteral("own")).value()) +
               ") from seatdesk.staff where number = '1003'");
    const Outcome again = server(words);  // as if it had been broken off among the logins
    EXPECT_EQ(again.code, 0) << qPrintable(again.err);
    EXPECT_EQ(again.out, QStringLiteral("The demo department was made before.\nNew logins with the password "
                                        "seatdesk: 28\n"));
    EXPECT_EQ(value("select count(*) from seatdesk.ticket"), before);
    EXPECT_EQ(faultOf(QStringLiteral("1002"), QStringLiteral("seatdesk")), std::nullopt);
    EXPECT_EQ(faultOf(QStringLiteral("1003"), QStringLiteral("own")), std::nullopt) << "whoever has another keeps it";
    EXPECT_EQ(server(words).out, QStringLiteral("The demo department was made before.\n"));
}

TEST_F(Adoption, TheDemoIsNotMadeOverADepartment)
{
    makeFolder();
    ASSERT_TRUE(ServerAdoption(*admin).adopt(*store()));
    const Outcome demo = server({QStringLiteral("demo"), url()});
    EXPECT_EQ(demo.code, 1);
    EXPECT_EQ(demo.err, QStringLiteral("No demo was made: the server has a department of its own\n"));
    EXPECT_EQ(value("select count(*) from seatdesk.login"), QStringLiteral("0"));
}
