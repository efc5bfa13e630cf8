// SPDX-License-Identifier: GPL-3.0-or-later
// What one person left unsent gets into other hands only through the access log.
#include "domain/groupbuilder.h"
#include "host/adminprogram.h"
#include "store/connection.h"
#include "store/outbox.h"
#include "store/statement.h"
#include "support/faketime.h"

#include <QDir>

using namespace Seatdesk;

namespace {

class ExportUnsent : public AdminProgram
{
protected:
    void SetUp() override
    {
        addStaff(QStringLiteral("1001"), QStringLiteral("agent"));
        addStaff(QStringLiteral("1002"), QStringLiteral("agent"));
    }
    /// Two operations of 1001 wait, and a draft.
    void leaveWork()
    {
        QProcess seat;
        startSeat(seat);
        const QJsonObject made = createTicket(seat, QStringLiteral("掉线"));
        ASSERT_TRUE(isOk(made)) << toJsonText(made).constData();
        ASSERT_TRUE(isOk(ask(seat, {{QStringLiteral("do"), QStringLiteral("wait")}})));
        ASSERT_TRUE(
            isOk(create(seat, QStringLiteral("draft"), {{QStringLiteral("summary"), QStringLiteral("没写完")}})));
        endSeat(seat);
        const QStringList people = QDir(data + QStringLiteral("/people")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        ASSERT_EQ(people.size(), 1) << "of who signed in";
        person = people.first();
        const StaffId staff = StaffId::fromString(person);
        GroupBuilder builder(QStringLiteral("elsewhere"), staff, time);
        for (const char* text : {"一", "二"})
            builder.insert(QStringLiteral("reminder"), ScopeId(staff),
                           {{QStringLiteral("text"), QString::fromUtf8(text)}});
        ASSERT_TRUE(Outbox::open(outbox()).value()->add(builder.group()));
    }
    [[nodiscard]] QString outbox() const { return QStringLiteral("%1/people/%2/outbox.db").arg(data, person); }
    Outcome exportTo(const QString& file, const QString& number = QStringLiteral("1001"))
    {
        return run({QStringLiteral("export"), QStringLiteral("unsent"), number, file, QStringLiteral("--reason"),
                    QStringLiteral("生病交接")});
    }
    /// What, record, target, reason and amount of each entry.
    QStringList log()
    {
        const auto authority =
            Connection::open(data + QStringLiteral("/authority.db"), Connection::Mode::ReadOnly).value();
        auto found = authority
                         ->prepare(QStringLiteral("select what || ' ' || record || ' ' || lower(hex(target)) || ' ' || "
                                                  "reason || ' ' || amount from access_log order by id"))
                         .value();
        QStringList entries;
        while (found.next().value())
            entries.append(found.text(0));
        return entries;
    }
    [[nodiscard]] QString logged() const
    {
        return QStringLiteral("export unsent %1 生病交接 3").arg(QString(person).remove(u'-'));
    }

    FakeTime time;
    QString person;
    const QString out = folder.filePath(QStringLiteral("left.jsonl"));
};

}  // namespace

TEST_F(ExportUnsent, WritesWhatWaitsAndWhatWasBegunAndSaysWhyInTheLog)
{
    leaveWork();
    const Outcome done = exportTo(out);
    ASSERT_EQ(done.code, 0) << done.err.constData();
    EXPECT_TRUE(done.out.contains("2 operations, 1 drafts")) << done.out.constData();
    EXPECT_EQ(log(), QStringList{logged()});
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QList<QJsonObject> lines;
    while (!file.atEnd())
        lines.append(objectFromJsonText(file.readLine()).value());
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0][QStringLiteral("operation")][QStringLiteral("set")][QStringLiteral("text")].toString(),
              QStringLiteral("一"));
    EXPECT_TRUE(Operation::fromJson(lines[1][QStringLiteral("operation")].toObject())) << "whole, as it would be sent";
    EXPECT_TRUE(toJsonText(lines[2][QStringLiteral("draft")].toObject()).contains("没写完"));
    EXPECT_EQ(Outbox::open(outbox()).value()->count()->operations, 2) << "and all of it goes on waiting";
    EXPECT_EQ(Outbox::open(outbox()).value()->drafts()->size(), 1);
}

TEST_F(ExportUnsent, IsLoggedBeforeTheFileIsThere)
{
    leaveWork();
    const Outcome done = exportTo(QStringLiteral("/nonexistent/left.jsonl"));
    EXPECT_EQ(done.code, 1);
    EXPECT_TRUE(done.err.contains("Nothing was exported")) << done.err.constData();
    EXPECT_EQ(log(), QStringList{logged()});
}

TEST_F(ExportUnsent, OfNobodyAndOfNothingIsToldAndNotLogged)
{
    leaveWork();
    const Outcome nothing = exportTo(out, QStringLiteral("1002"));
    EXPECT_EQ(nothing.code, 1);
    EXPECT_TRUE(nothing.err.contains("nothing of 1002 waits here")) << nothing.err.constData();
    EXPECT_EQ(exportTo(out, QStringLiteral("9999")).code, 1);
    EXPECT_FALSE(QFile::exists(out));
    EXPECT_EQ(log(), QStringList());
}

TEST_F(ExportUnsent, TakesAReason)
{
    leaveWork();
    const QStringList words{QStringLiteral("export"), QStringLiteral("unsent"), QStringLiteral("1001"), out};
    EXPECT_EQ(run(words).code, 2);
    const Outcome blank = run(words + QStringList{QStringLiteral("--reason"), QStringLiteral(" ")});
    EXPECT_EQ(blank.code, 1);
    EXPECT_TRUE(blank.err.contains("it takes a reason")) << blank.err.constData();
    EXPECT_FALSE(QFile::exists(out));
    EXPECT_EQ(log(), QStringList());
}
