// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverprogram.h"

using namespace Seatdesk;

namespace {

class ServerStaff : public ServerProgram
{
protected:
    ServerStaff() { EXPECT_EQ(server({QStringLiteral("init"), url()}).code, 0); }

    Outcome add(const QString& number, const QStringList& more = {})
    {
        return staff(QStringList{QStringLiteral("add"), number, QStringLiteral("李婷"),
                                 QStringLiteral("--password-file"), written(QStringLiteral("p"), "a long one\n")} +
                     more);
    }
    static inline const QString kPassword = QStringLiteral("a long one");
};

}  // namespace

TEST_F(ServerStaff, MakesAPersonWithALoginAndTheirRights)
{
    const Outcome added = add(QStringLiteral("1001"), {QStringLiteral("--role"), QStringLiteral("lead"),
                                                       QStringLiteral("--role"), QStringLiteral("agent")});
    EXPECT_EQ(added.code, 0) << qPrintable(added.err);
    EXPECT_EQ(added.out, QStringLiteral("1001 李婷: added\n1001 李婷 lead in 一班: granted\n"
                                        "1001 李婷 agent in 一班: granted\n1001 李婷: the password is set\n"));
    EXPECT_EQ(faultOf(QStringLiteral("1001"), kPassword), std::nullopt);
    EXPECT_TRUE(
        value("select rolpassword from pg_authid where rolname ~ '^sd_' limit 1").startsWith(u"SCRAM-SHA-256$"));
    EXPECT_EQ(value("select count(*) from seatdesk.\"grant\" where not deleted"), QStringLiteral("2"));
    EXPECT_GT(value("select count(*) from seatdesk.phrase").toInt(), 50) << "what ships comes along";
    EXPECT_EQ(server({QStringLiteral("check"), url()}).out.left(11), QStringLiteral("All is well"));

    const Outcome again = add(QStringLiteral("1001"), {QStringLiteral("--role"), QStringLiteral("lead")});
    EXPECT_EQ(again.code, 0);
    EXPECT_TRUE(again.out.startsWith(u"1001 李婷: added before\n1001 李婷 lead in 一班: granted before\n"))
        << qPrintable(again.out);
    EXPECT_EQ(value("select count(*) from seatdesk.staff"), QStringLiteral("1"));
    const Outcome other = staff({QStringLiteral("add"), QStringLiteral("1001"), QStringLiteral("王")});
    EXPECT_EQ(other.code, 1);
    EXPECT_EQ(other.err, QStringLiteral("Nothing was changed: that number is taken.\n"));
}

TEST_F(ServerStaff, WithoutAPasswordThereIsNoLogin)
{
    EXPECT_EQ(staff({QStringLiteral("add"), QStringLiteral("1001"), QStringLiteral("李婷")}).code, 0);
    EXPECT_EQ(value("select count(*) from seatdesk.login"), QStringLiteral("0"));
    EXPECT_EQ(staff({QStringLiteral("password"), QStringLiteral("1001"), QStringLiteral("--password-file"),
                     written(QStringLiteral("p"), "a long one\n")})
                  .code,
              0);
    EXPECT_EQ(faultOf(QStringLiteral("1001"), kPassword), std::nullopt);
}

TEST_F(ServerStaff, GrantsAndRevokesOnceEach)
{
    add(QStringLiteral("1001"));
    const QStringList words{QStringLiteral("1001"), QStringLiteral("complaint")};
    EXPECT_EQ(staff(QStringList{QStringLiteral("grant")} + words).out,
              QStringLiteral("1001 李婷 complaint in 一班: granted\n"));
    EXPECT_EQ(staff(QStringList{QStringLiteral("grant")} + words).out,
              QStringLiteral("1001 李婷 complaint in 一班: granted before\n"));
    EXPECT_EQ(staff(QStringList{QStringLiteral("revoke")} + words).out,
              QStringLiteral("1001 李婷 complaint in 一班: revoked\n"));
    const Outcome none = staff(QStringList{QStringLiteral("revoke")} + words);
    EXPECT_EQ(none.out, QStringLiteral("1001 李婷 complaint in 一班: not granted\n"));
    EXPECT_EQ(none.code, 0);
    EXPECT_EQ(staff({QStringLiteral("grant"), QStringLiteral("1001"), QStringLiteral("king")}).code, 2);
    EXPECT_EQ(staff({QStringLiteral("grant"), QStringLiteral("1009"), QStringLiteral("lead")}).code, 1);
}

TEST_F(ServerStaff, AGrantMayEnd)
{
    add(QStringLiteral("1001"));
    const auto grant = [&](const QString& until) {
        return staff({QStringLiteral("grant"), QStringLiteral("1001"), QStringLiteral("lead"),
                      QStringLiteral("--until"), until});
    };
    EXPECT_EQ(grant(QStringLiteral("2030-01-01T08:00")).out,
              QStringLiteral("1001 李婷 lead in 一班 until 2030-01-01 08:00: granted\n"));
    EXPECT_EQ(value("select to_char(to_timestamp(valid_until / 1000000), 'YYYY-MM-DD HH24:MI') from seatdesk.\"grant\" "
                    "where role = 'lead'"),
              QStringLiteral("2030-01-01 00:00"))
        << "of the department's clock";
    EXPECT_EQ(grant(QStringLiteral("tomorrow")).code, 2);
}

TEST_F(ServerStaff, ALoginMayEnd)
{
    const QString number = QStringLiteral("1001");
    add(number);
    const auto end = [&](const QString& until) {
        return staff({QStringLiteral("login"), number, QStringLiteral("--until"), until});
    };
    EXPECT_EQ(end(QStringLiteral("2090-01-01T08:00")).out,
              QStringLiteral("1001 李婷: the login ends at 2090-01-01 08:00\n"));
    EXPECT_EQ(value("select to_char(valid_until, 'YYYY-MM-DD HH24:MI') from seatdesk.login"),
              QStringLiteral("2090-01-01 00:00"))
        << "of the department's clock";
    EXPECT_EQ(faultOf(number, kPassword), std::nullopt);
    EXPECT_EQ(end(QStringLiteral("2020-01-01T08:00")).code, 0);
    EXPECT_EQ(faultOf(number, kPassword), ConnectionFault::Expired);
    EXPECT_EQ(staff({QStringLiteral("password"), number, QStringLiteral("--password-file"),
                     written(QStringLiteral("p"), "a long one\n")})
                  .code,
              0);
    EXPECT_EQ(faultOf(number, kPassword), ConnectionFault::Expired) << "another password is no longer time";
    EXPECT_EQ(end(QStringLiteral("never")).out, QStringLiteral("1001 李婷: the login never ends\n"));
    EXPECT_EQ(faultOf(number, kPassword), std::nullopt);
}

TEST_F(ServerStaff, TheEndOfALoginIsNamedAndTheLoginThere)
{
    add(QStringLiteral("1001"));
    EXPECT_EQ(staff({QStringLiteral("login"), QStringLiteral("1001")}).code, 2);
    EXPECT_EQ(
        staff({QStringLiteral("login"), QStringLiteral("1001"), QStringLiteral("--until"), QStringLiteral("soon")})
            .code,
        2);
    EXPECT_EQ(staff({QStringLiteral("add"), QStringLiteral("1002"), QStringLiteral("王")}).code, 0);
    const Outcome none = staff({QStringLiteral("login"), QStringLiteral("1002"), QStringLiteral("--until"),
                                QStringLiteral("2090-01-01T08:00")});
    EXPECT_EQ(none.code, 1);
    EXPECT_EQ(none.err, QStringLiteral("Nothing was changed: 1002 王 has no password yet.\n"));
}

TEST_F(ServerStaff, WhoIsDisabledIsLockedOut)
{
    add(QStringLiteral("1001"));
    const QString number = QStringLiteral("1001");
    EXPECT_EQ(staff({QStringLiteral("disable"), number}).out, QStringLiteral("1001 李婷: disabled\n"));
    EXPECT_EQ(staff({QStringLiteral("disable"), number}).out, QStringLiteral("1001 李婷: disabled before\n"));
    EXPECT_EQ(faultOf(number, kPassword), ConnectionFault::Disabled);
    EXPECT_EQ(staff({QStringLiteral("enable"), number}).out, QStringLiteral("1001 李婷: enabled\n"));
    EXPECT_EQ(faultOf(number, kPassword), std::nullopt);
}

TEST_F(ServerStaff, SaysWhatIsWrongWithTheServer)
{
    const auto add = [](const QString& url) {
        return run({QStringLiteral("--server"), url, QStringLiteral("staff"), QStringLiteral("add"),
                    QStringLiteral("1"), QStringLiteral("甲")});
    };
    EXPECT_EQ(add(QStringLiteral("host=/nowhere dbname=x")).err,
              QStringLiteral("Nobody answers there. Check host and port, and whether the server runs.\n"));
    EXPECT_EQ(add(QStringLiteral("nonsense=1")).code, 2);
    EXPECT_EQ(add(PostgresServer::shared().url(QStringLiteral("postgres"))).err,
              QStringLiteral("There is no Seatdesk in this database. Use server init.\n"));
}
