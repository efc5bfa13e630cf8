// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rostertable.h"
#include "support/text.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class RosterTableTest : public testing::Test
{
protected:
    Result<RosterTable> read(const QByteArray& text)
    {
        QFile file(folder.filePath(q("roster.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        return readRoster(file.fileName());
    }
    const QDate monday{2026, 11, 23};
    QTemporaryDir folder;
};

}  // namespace

TEST_F(RosterTableTest, TakesARowForEachDuty)
{
    const auto roster = read("日期,班次,工号,备注\n2026-11-23,白班,1001,\n2026/11/24,夜班,1002,代班\n");
    ASSERT_TRUE(roster) << qPrintable(roster.error().detail);
    const QList<RosterCell> wanted{{2, q("1001"), monday, q("白班")}, {3, q("1002"), monday.addDays(1), q("夜班")}};
    EXPECT_EQ(roster->cells, wanted);
}

TEST_F(RosterTableTest, TakesAColumnForEachDayAndKnowsWhoIsFree)
{
    const auto roster = read("工号,姓名,2026-11-23,2026年11月24日,2026-11-25\n1001,李婷,白班,休,\n");
    ASSERT_TRUE(roster) << qPrintable(roster.error().detail);
    const QList<RosterCell> wanted{{2, q("1001"), monday, q("白班")},
                                   {2, q("1001"), monday.addDays(1), QString()},
                                   {2, q("1001"), monday.addDays(2), QString()}};
    EXPECT_EQ(roster->cells, wanted);
}

TEST_F(RosterTableTest, TellsADayThatCannotBeReadAndALineThatIsNone)
{
    const auto roster = read("姓名,日期,班次\n李婷,11/12,白班\n王芳,2026-11-23,白班,多,余\n");
    ASSERT_TRUE(roster) << qPrintable(roster.error().detail);
    ASSERT_EQ(roster->cells.size(), 1);
    EXPECT_FALSE(roster->cells.first().day.isValid()) << "11/12 is two days";
    EXPECT_EQ(roster->refused, QList<qint64>{3});
}

TEST_F(RosterTableTest, RefusesATableThatIsNoRoster)
{
    EXPECT_EQ(read("标题,内容\n断网,全断\n").error().kind, Error::Kind::Invalid);
    EXPECT_EQ(read("姓名,班次\n李婷,白班\n").error().kind, Error::Kind::Invalid) << "of which day?";
}
