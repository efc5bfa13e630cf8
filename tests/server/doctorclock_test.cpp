// SPDX-License-Identifier: GPL-3.0-or-later
// What “doctor” says of a PC's clock beside that of a real server.
#include "server/serverprogram.h"

#include <QRegularExpression>

using namespace Seatdesk;

namespace {

class DoctorClock : public ServerProgram
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({QStringLiteral("--data"), data, QStringLiteral("scope"), QStringLiteral("add"),
                       QStringLiteral("一班")})
                      .code,
                  0);
    }
    /// The line of the clock; `! ` before it: it needs doing.
    QString clockLine(const QString& where)
    {
        const Outcome said =
            run({QStringLiteral("--data"), data, QStringLiteral("--server"), where, QStringLiteral("doctor")});
        for (const QString& line : said.out.split(u'\n')) {
            if (line.mid(2).startsWith(u"clock: "))
                return line;
        }
        return said.out + said.err;
    }
    /// The server's clock goes so many minutes before the true time, for whoever asks it in this database. Sessions
    /// look for functions in pg_catalog alone.
    void putServerAhead(int minutes)
    {
        script(*admin,
               "set allow_system_table_mods = on; create or replace function pg_catalog.clock_timestamp() returns "
               "timestamptz language sql volatile as $$ select pg_catalog.true_clock_timestamp() + interval '" +
                   QByteArray::number(minutes) + " minutes' $$");
    }

    const QString data = folder.filePath(QStringLiteral("data"));
};

}  // namespace

TEST_F(DoctorClock, IsRightWhenItGoesWithTheServers)
{
    EXPECT_EQ(clockLine(url()), QStringLiteral("  clock: right by the server's"));
}

TEST_F(DoctorClock, IsWrongByMoreThanTwoMinutesInEitherDirection)
{
    script(
        *admin,
        "set allow_system_table_mods = on; alter function pg_catalog.clock_timestamp() rename to true_clock_timestamp");
    putServerAhead(1);
    EXPECT_EQ(clockLine(url()), QStringLiteral("  clock: right by the server's"));
    const auto expectOff = [this](int minutes, const QString& direction) {
        putServerAhead(minutes);
        const QString said = clockLine(url());
        // The part of a minute that the answer took does not count.
        const QRegularExpression wanted(
            QStringLiteral("^! clock: (90|89) min %1 the server's\\. Set the PC's clock").arg(direction));
        EXPECT_TRUE(wanted.match(said).hasMatch()) << qPrintable(said);
    };
    expectOff(90, QStringLiteral("behind"));
    expectOff(-90, QStringLiteral("ahead of"));
}

TEST_F(DoctorClock, IsNotComparedWhenNobodyAnswers)
{
    const QString nobody = clockLine(QStringLiteral("host=/nowhere dbname=x"));
    EXPECT_TRUE(nobody.startsWith(u"! clock: not compared. ")) << qPrintable(nobody);
    const QString noUrl = clockLine(QStringLiteral("host='"));
    EXPECT_TRUE(noUrl.startsWith(u"! clock: host=' is no URL of a database")) << qPrintable(noUrl);
}
