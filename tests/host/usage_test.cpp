// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks a command how it is called is told so, and nothing is done.
#include "host/adminprogram.h"

#include <QDir>
#include <QRegularExpression>

using namespace Seatdesk;

namespace {

class AdminUsage : public AdminProgram
{
protected:
    AdminUsage() { QDir().mkpath(work); }

    void prepare(QProcess& process) override { process.setWorkingDirectory(work); }

    /// As the program itself tells of them.
    QStringList commands()
    {
        const QString help = QString::fromUtf8(run({QStringLiteral("--help")}).out);
        static const QRegularExpression word(QStringLiteral("[a-z]+"));
        QStringList names;
        for (const auto& match : word.globalMatch(help.section(QStringLiteral("Arguments:\n  command"), 1)))
            names.append(match.captured());
        return names;
    }
    QStringList leftBehind() const { return QDir(work).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

    const QString work = folder.filePath(QStringLiteral("work"));
};

}  // namespace

TEST_F(AdminUsage, IsToldByEveryCommandWithoutDoingAnything)
{
    addStaff(QStringLiteral("1001"), QStringLiteral("agent"));
    ASSERT_GE(commands().size(), 13);
    for (const QString& command : commands()) {
        for (const char* option : {"--help", "-h"}) {
            const Outcome help = run({command, QString::fromLatin1(option)});
            EXPECT_EQ(help.code, 0) << qPrintable(command);
            EXPECT_TRUE(help.out.startsWith(command.toUtf8())) << help.out.constData();
            EXPECT_TRUE(help.err.isEmpty()) << help.err.constData();
        }
    }
    EXPECT_EQ(leftBehind(), QStringList());
}

TEST_F(AdminUsage, IsToldAnywhereBehindTheCommandAndWithoutAFolder)
{
    EXPECT_TRUE(run({QStringLiteral("staff"), QStringLiteral("add"), QStringLiteral("1001"), QStringLiteral("--help")})
                    .out.contains("--role"));
    const QByteArray import = run({QStringLiteral("import"), QStringLiteral("tickets"), QStringLiteral("-h")}).out;
    for (const char* option : {"--map", "--key", "--team", "--zone", "--report"})
        EXPECT_TRUE(import.contains(option)) << option;
    EXPECT_FALSE(QDir(data).exists());
}

TEST_F(AdminUsage, IsToldWithTheCodeForItWhereACommandCannotBeRead)
{
    addStaff(QStringLiteral("1001"), QStringLiteral("agent"));
    for (const QStringList& words : {QStringList{QStringLiteral("backup"), QStringLiteral("--to")},
                                     {QStringLiteral("restore"), QStringLiteral("-f")},
                                     {QStringLiteral("backup")},
                                     {QStringLiteral("import"), QStringLiteral("tickets")},
                                     {QStringLiteral("salvage"), QStringLiteral("now")}}) {
        const Outcome outcome = run(words);
        EXPECT_EQ(outcome.code, 2) << qPrintable(words.join(u' '));
        EXPECT_TRUE(outcome.err.contains(words.first().toUtf8())) << outcome.err.constData();
    }
    EXPECT_EQ(leftBehind(), QStringList());
}
