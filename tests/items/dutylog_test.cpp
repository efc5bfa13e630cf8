// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dutylog.h"

#include "items/dutylogmodel.h"
#include "support/chainedbook.h"
#include "support/deskoffice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

class DutyLogTest : public testing::Test
{
protected:
    DutyLogTest()
    {
        QObject::connect(&log, &DutyLog::changed, &model, [this] { model.setEntries(log.entries()); });
    }
    Instant now() const { return at.office.time.now(); }
    StaffId me() const { return at.person.person; }
    void show() { log.setTeam(at.office.team); }
    QStringList texts() const
    {
        QStringList all;
        for (const DutyLogEntry& entry : model.entries())
            all.append(entry.body.text);
        return all;
    }
    bool shows(const QStringList& wanted)
    {
        return waitUntil([&] { return log.isLoaded() && texts() == wanted; });
    }
    const DutyLogEntry& entry(int row) const { return model.entries().at(row); }

    DeskOffice at;
    ChainedBook book{at.records, at.office.team};
    DutyLogModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    DutyLog log{at.records};
};

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

}  // namespace

TEST_F(DutyLogTest, StandsInTheOrderOfTheBookWhateverTheClocksSaid)
{
    book.open();
    book.write(me(), now(), text("一"));
    book.write(me(), now() - minutes(30), text("写得早，到得晚"));
    show();
    EXPECT_TRUE(shows({text("一"), text("写得早，到得晚")}));
    BookBody body;
    body.text = text("还没到");
    body.happenedAt = now();
    at.records.submit(*writeEntry({text("0042"), me(), at.office.time}, at.records.row(book.id()), body));
    ASSERT_TRUE(shows({text("一"), text("写得早，到得晚"), text("还没到")}));
    EXPECT_TRUE(entry(2).isWaiting());
    EXPECT_EQ(entry(2).author(), me());
    const QSignalSpy gone(&model, &DutyLogModel::rowsRemoved);
    book.bindWaiting();
    ASSERT_TRUE(waitUntil([&] { return !entry(2).isWaiting(); }));
    EXPECT_EQ(gone.count(), 0) << "what stays keeps its place and its choice";
}

TEST_F(DutyLogTest, ACorrectionAndWhatItPutsRightKnowEachOther)
{
    book.open();
    const RecordId wrong = book.write(me(), now() - hours(30), text("四分钟"));
    BookBody body;
    body.text = text("十四分钟");
    body.corrects = wrong;
    body.reason = text("看错时钟");
    book.write(me(), now(), body);
    show();
    ASSERT_TRUE(shows({text("四分钟"), text("十四分钟")}));
    ASSERT_TRUE(waitUntil([&] { return entry(1).corrects == 1; }));
    EXPECT_TRUE(entry(0).isCorrected);
    EXPECT_EQ(entry(0).correctedBy, 2);
    // The corrected one is struck out also where the correction, of another day, is not shown.
    log.setFilter({now() - hours(48), now() - hours(24), {}, {}});
    ASSERT_TRUE(shows({text("四分钟")}));
    EXPECT_EQ(entry(0).correctedBy, 2);
}

TEST_F(DutyLogTest, IsNarrowedByDayByCategoryAndByWords)
{
    book.open();
    book.write(me(), now() - hours(30), text("昨天的 \"设备\" 故障"), BookCategory::Equipment);
    book.write(me(), now(), text("清点 category"), BookCategory::Inventory);
    show();
    ASSERT_TRUE(shows({text("昨天的 \"设备\" 故障"), text("清点 category")}));
    log.setFilter({now() - hours(1), {}, {}, {}});
    EXPECT_TRUE(shows({text("清点 category")}));
    log.setFilter({{}, {}, BookCategory::Equipment, {}});
    EXPECT_TRUE(shows({text("昨天的 \"设备\" 故障")}));
    log.setFilter({{}, {}, {}, text("\"设备\"")});
    EXPECT_TRUE(shows({text("昨天的 \"设备\" 故障")}));
    log.setFilter({{}, {}, {}, text("category")});
    EXPECT_TRUE(shows({text("清点 category")})) << "names of members are not words of an entry";
}

TEST_F(DutyLogTest, KnowsWhatWasWrittenLateAndWhichTicketItIsAbout)
{
    book.open();
    const RecordId ticket = at.record(text("断网"));
    BookBody late;
    late.text = text("补记");
    late.happenedAt = now() - minutes(40);
    late.links = {{text("ticket"), ticket}};
    book.write(me(), now(), late);
    book.write(me(), now(), text("当时"));
    show();
    ASSERT_TRUE(shows({text("补记"), text("当时")}));
    EXPECT_TRUE(entry(0).isBackDated());
    EXPECT_FALSE(entry(1).isBackDated());
    EXPECT_TRUE(waitUntil([&] { return entry(0).ticketNumber == at.ticket(ticket).number(); }));
}

TEST_F(DutyLogTest, FollowsTheBookThatIsOpen)
{
    show();
    ASSERT_TRUE(waitUntil([&] { return log.isLoaded(); }));
    EXPECT_EQ(log.book(), nullptr);
    EXPECT_EQ(log.nextNumber(), 1);
    book.open();
    book.write(me(), now(), text("第一册"));
    ASSERT_TRUE(shows({text("第一册")}));
    at.records.submit(openNextBook({text("0042"), me(), at.office.time}, *log.book(), text("值班日志")));
    ASSERT_TRUE(shows({}));
    EXPECT_EQ(Book(*log.book()).number(), 2);
}

TEST_F(DutyLogTest, ReadsOlderEntriesWhenAsked)
{
    book.open();
    for (int i = 0; i < DutyLog::kPage + 10; ++i)
        book.write(me(), now() + minutes(i), QString::number(i));
    show();
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == DutyLog::kPage; }));
    EXPECT_TRUE(log.hasOlder());
    EXPECT_EQ(entry(0).body.text, text("10"));
    log.readOlder();
    EXPECT_TRUE(waitUntil([&] { return model.rowCount() == DutyLog::kPage + 10; }));
    EXPECT_FALSE(log.hasOlder());
}
