// SPDX-License-Identifier: GPL-3.0-or-later
// On a PC of a department with a server, what one person left unsent gets into other hands only through the server's
// log.
#include "domain/groupbuilder.h"
#include "server/serverprogram.h"
#include "store/outbox.h"
#include "support/faketime.h"

#include <QDir>

using namespace Seatdesk;

namespace {

class ServerUnsent : public ServerProgram
{
protected:
    ServerUnsent()
    {
        EXPECT_EQ(server({QStringLiteral("init"), url()}).code, 0);
        add(QStringLiteral("1001"), QStringLiteral("agent"), QStringLiteral("一班"));
        add(QStringLiteral("1002"), QStringLiteral("lead"), QStringLiteral("一班"));
        EXPECT_EQ(run({QStringLiteral("--server"), url(), QStringLiteral("scope"), QStringLiteral("add"),
                       QStringLiteral("二班")})
                      .code,
                  0);
        add(QStringLiteral("1003"), QStringLiteral("lead"), QStringLiteral("二班"));
        add(QStringLiteral("1004"), QStringLiteral("agent"), QStringLiteral("二班"));
        EXPECT_EQ(staff({QStringLiteral("grant"), QStringLiteral("1004"), QStringLiteral("director"),
                         QStringLiteral("--scope"), value("select name from seatdesk.scope where kind = 'department'")})
                      .code,
                  0);
    }
    void add(const QString& number, const QString& role, const QString& team)
    {
        QStringList words{QStringLiteral("add"),
                          number,
                          QStringLiteral("人") + number,
                          QStringLiteral("--role"),
                          role,
                          QStringLiteral("--team"),
                          team,
                          QStringLiteral("--password-file"),
                          written(QStringLiteral("p"), "a long one\n")};
        const Outcome added = staff(words);
        EXPECT_EQ(added.code, 0) << qPrintable(added.err);
    }
    /// Two operations of 1001 wait on this PC.
    void leaveWork()
    {
        const QString id = value("select id from seatdesk.staff where number = '1001'");
        const QString home = folder.filePath(QStringLiteral("seat/people/") + id);
        ASSERT_TRUE(QDir().mkpath(home));
        const StaffId person = StaffId::fromString(id);
        GroupBuilder builder(QStringLiteral("0007"), person, time);
        for (const char* text : {"一", "二"})
            builder.insert(QStringLiteral("reminder"), ScopeId(person),
                           {{QStringLiteral("text"), QString::fromUtf8(text)}});
        ASSERT_TRUE(Outbox::open(home + QStringLiteral("/outbox.db")).value()->add(builder.group()));
    }
    Outcome exportAs(const QString& number, const QString& reason = QStringLiteral("生病交接"),
                     const QByteArray& password = "a long one")
    {
        return run({QStringLiteral("--data"), folder.filePath(QStringLiteral("seat")), QStringLiteral("--server"),
                    url(), QStringLiteral("--as"), number, QStringLiteral("--password-file"),
                    written(QStringLiteral("p"), password + '\n'), QStringLiteral("export"), QStringLiteral("unsent"),
                    QStringLiteral("1001"), target(), QStringLiteral("--reason"), reason});
    }
    [[nodiscard]] QString target() const { return folder.filePath(QStringLiteral("left.jsonl")); }
    QString log()
    {
        return value(
            "select string_agg(concat_ws(' ', l.what, l.record, t.number, b.number, l.reason, l.amount), '; ') "
            "from seatdesk.access_log l join seatdesk.staff t on t.id = l.target join seatdesk.staff b on b.id "
            "= l.by");
    }

    FakeTime time;
};

}  // namespace

TEST_F(ServerUnsent, TheLeadTakesItOverAndTheServersLogHasIt)
{
    leaveWork();
    const Outcome done = exportAs(QStringLiteral("1002"));
    EXPECT_EQ(done.code, 0) << qPrintable(done.err);
    EXPECT_EQ(done.out, target() + QStringLiteral(": 2 operations, 0 drafts\n"));
    QFile file(target());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("\"operation\""), 2);
    EXPECT_EQ(log(), QStringLiteral("export unsent 1001 1002 生病交接 2"));
    EXPECT_EQ(exportAs(QStringLiteral("1004")).code, 0) << "and the director";
}

TEST_F(ServerUnsent, NobodyElseDoesAndNothingGoesUnlogged)
{
    EXPECT_EQ(exportAs(QStringLiteral("1002")).err,
              QStringLiteral("Nothing was exported: nothing of 1001 waits here.\n"));
    leaveWork();
    for (const char* number : {"1001", "1003"}) {
        const Outcome refused = exportAs(QString::fromLatin1(number));
        EXPECT_EQ(refused.code, 1);
        EXPECT_EQ(
            refused.err,
            QStringLiteral("Nothing was exported: %1 does not lead 1001’s team.\n").arg(QString::fromLatin1(number)));
    }
    EXPECT_EQ(exportAs(QStringLiteral("1002"), QStringLiteral(" ")).err,
              QStringLiteral("Nothing was exported: it takes a reason.\n"));
    EXPECT_EQ(exportAs(QStringLiteral("1002"), QStringLiteral("x"), "wrong").code, 1);
    EXPECT_EQ(log(), QString());
    EXPECT_FALSE(QFile::exists(target()));
    script(*admin, "alter table seatdesk.access_log add check (false) not valid");
    EXPECT_EQ(exportAs(QStringLiteral("1002")).code, 1) << "a log that takes nothing lets nothing out";
    EXPECT_FALSE(QFile::exists(target()));
}
