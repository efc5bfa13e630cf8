// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketlistmodel.h"
#include "support/deskoffice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using Column = TicketListModel::Column;

class TicketListModelTest : public testing::Test
{
protected:
    Row ticket(int number)
    {
        Row row = at.office.ticket(TicketState::Accepted, at.office.team);
        row.fields.insert(TicketField::kNumber, QStringLiteral("%1").arg(number, 14, 10, QLatin1Char('0')));
        row.fields.insert(TicketField::kSummary, QStringLiteral("No %1").arg(number));
        row.fields.insert(TicketField::kDueAt, toMicros(at.office.time.now()) + qint64(number) * 60'000'000);
        return row;
    }
    void fill(int count)
    {
        QList<Row> rows;
        for (int i = 0; i < count; ++i)
            rows.append(ticket(i));
        at.records.put(rows);
    }
    Query byClock() const
    {
        Query query;
        query.record = Ticket::kRecord;
        query.sort = TicketListModel::sortOf(Column::Clock, false);
        return query;
    }
    void open(const Query& query, bool fresh = true)
    {
        QSignalSpy opened(&model, &TicketListModel::opened);
        model.open(query, fresh);
        ASSERT_TRUE(waitUntil([&] { return !opened.isEmpty() && model.isComplete(); }));
    }
    QString summaryAt(int row)
    {
        const QModelIndex index = model.index(row, int(Column::Summary));
        waitUntil([&] { return index.data(TicketListModel::LoadedRole).toBool() || index.data().isValid(); });
        return index.data().toString();
    }
    Row rowNumbered(int number) const
    {
        for (const Row& row : at.records.all(Ticket::kRecord)) {
            if (row.text(TicketField::kSummary) == QStringLiteral("No %1").arg(number))
                return row;
        }
        return {};
    }
    void change(int number, QLatin1StringView field, const QJsonValue& value)
    {
        Row row = rowNumbered(number);
        row.fields.insert(field, value);
        at.records.put(row);
    }

    DeskOffice at;
    TicketListModel model{at.records, at.office.time};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(TicketListModelTest, IsEmptyUntilItIsOpened)
{
    fill(3);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.isOpened());
    EXPECT_FALSE(model.ticketAt(0));
}

TEST_F(TicketListModelTest, ReadsRowsOnlyWhenTheyAreLookedAt)
{
    fill(4000);
    open(byClock());
    EXPECT_EQ(model.rowCount(), 4000);
    EXPECT_EQ(summaryAt(0), QStringLiteral("No 0"));
    EXPECT_EQ(summaryAt(3999), QStringLiteral("No 3999"));
    EXPECT_FALSE(model.index(1000, 0).data(TicketListModel::LoadedRole).toBool());
    EXPECT_FALSE(model.index(4000, 0).isValid());
}

TEST_F(TicketListModelTest, KeepsAWindowOfRowsHoweverFarOneScrolls)
{
    fill(4000);
    open(byClock());
    for (int row = 0; row < 4000; row += 20)
        EXPECT_EQ(summaryAt(row), QStringLiteral("No %1").arg(row));
    EXPECT_LE(model.cachedRows(), TicketListModel::kCached);
}

TEST_F(TicketListModelTest, ReadsWhatIsInSightAndAScreenBeyondEitherEnd)
{
    fill(1000);
    open(byClock());
    const auto isLoaded = [&](int row) { return model.index(row, 0).data(TicketListModel::LoadedRole).toBool(); };
    EXPECT_FALSE(model.show(480, 499));
    ASSERT_TRUE(waitUntil([&] { return isLoaded(460) && isLoaded(519); }));
    for (int row = 460; row < 520; ++row)
        EXPECT_TRUE(isLoaded(row)) << row;
    EXPECT_FALSE(isLoaded(459));
    EXPECT_FALSE(isLoaded(520));
    EXPECT_TRUE(model.show(480, 499));
    EXPECT_FALSE(model.show(990, 1200)) << "beyond the last row there is nothing to wait for";
    EXPECT_TRUE(waitUntil([&] { return model.show(990, 1200); }));
}

TEST_F(TicketListModelTest, UpdatesAChangedRowInPlace)
{
    fill(10);
    open(byClock());
    summaryAt(3);
    QSignalSpy changed(&model, &TicketListModel::dataChanged);
    const QSignalSpy reset(&model, &TicketListModel::modelReset);
    change(3, TicketField::kState, QStringLiteral("done"));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 3);
    EXPECT_EQ(model.ticketAt(3)->state(), TicketState::Done);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(TicketListModelTest, InsertsANewRowWhereItsOrderPutsIt)
{
    fill(10);
    open(byClock());
    QSignalSpy inserted(&model, &TicketListModel::rowsInserted);
    const QSignalSpy reset(&model, &TicketListModel::modelReset);
    Row row = ticket(100);
    row.fields.insert(TicketField::kDueAt, rowNumbered(4).integer(TicketField::kDueAt) + 1);
    at.records.put(row);
    ASSERT_TRUE(waitUntil([&] { return !inserted.isEmpty(); }));
    EXPECT_EQ(inserted.first().at(1).toInt(), 5);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(summaryAt(5), QStringLiteral("No 100"));
}

TEST_F(TicketListModelTest, KeepsAPersistentIndexOnItsTicketWhenOthersGo)
{
    fill(10);
    open(byClock());
    const QPersistentModelIndex selected = model.index(6, int(Column::Summary));
    summaryAt(6);
    QSignalSpy removed(&model, &TicketListModel::rowsRemoved);
    at.records.remove(rowNumbered(2).id);
    ASSERT_TRUE(waitUntil([&] { return !removed.isEmpty(); }));
    EXPECT_EQ(selected.row(), 5);
    EXPECT_EQ(selected.data().toString(), QStringLiteral("No 6"));
}

TEST_F(TicketListModelTest, MovesARowWhoseDeadlineMoved)
{
    fill(10);
    open(byClock());
    const QPersistentModelIndex selected = model.index(2, int(Column::Summary));
    summaryAt(2);
    QSignalSpy moved(&model, &TicketListModel::rowsMoved);
    change(2, TicketField::kDueAt, rowNumbered(9).integer(TicketField::kDueAt) + 1);
    ASSERT_TRUE(waitUntil([&] { return !moved.isEmpty(); }));
    EXPECT_EQ(selected.row(), 9);
    EXPECT_EQ(summaryAt(2), QStringLiteral("No 3"));
}

TEST_F(TicketListModelTest, KeepsIndexesWhenTheSameViewIsSortedOtherwise)
{
    fill(20);
    open(byClock());
    const QPersistentModelIndex selected = model.index(2, int(Column::Summary));
    summaryAt(2);
    Query query = byClock();
    query.sort = TicketListModel::sortOf(Column::Number, true);
    open(query, false);
    EXPECT_EQ(selected.row(), 17);
    EXPECT_EQ(summaryAt(0), QStringLiteral("No 19"));
    EXPECT_EQ(model.sortColumn(), Column::Number);
}

TEST_F(TicketListModelTest, ReadsTheViewOnceForManyChanges)
{
    fill(50);
    open(byClock());
    const int calls = at.records.keyCalls();
    for (int i = 0; i < 50; ++i)
        change(i, TicketField::kPriority, QStringLiteral("urgent"));
    QSignalSpy opened(&model, &TicketListModel::opened);
    ASSERT_TRUE(waitUntil([&] { return !opened.isEmpty(); }));
    EXPECT_EQ(at.records.keyCalls(), calls + 1);
}

TEST_F(TicketListModelTest, SaysThatReadingFailed)
{
    fill(3);
    at.records.fail(Error{Error::Kind::Corrupt, QStringLiteral("replica")});
    QSignalSpy failed(&model, &TicketListModel::failed);
    model.open(byClock());
    ASSERT_TRUE(waitUntil([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(TicketListModelTest, ReadsTheClockAsOfNow)
{
    fill(3);
    open(byClock());
    summaryAt(2);
    const QModelIndex index = model.index(2, int(Column::Clock));
    EXPECT_EQ(index.data(TicketListModel::ClockRole).value<ClockReading>().remaining, std::chrono::minutes(2));
    at.office.time.advance(std::chrono::minutes(3));
    EXPECT_EQ(index.data(TicketListModel::ClockRole).value<ClockReading>().phase, ClockReading::Phase::Breached);
}

TEST_F(TicketListModelTest, ShowsTheFirstRowsOfALongViewBeforeItKnowsAll)
{
    fill(1000);
    QList<int> counts;
    QObject::connect(&model, &TicketListModel::opened, &model, [&] { counts.append(model.rowCount()); });
    model.open(byClock());
    ASSERT_TRUE(waitUntil([&] { return model.isComplete(); }));
    ASSERT_EQ(counts.size(), 2);
    EXPECT_LT(counts.first(), 1000);
    EXPECT_EQ(counts.last(), 1000);
    EXPECT_EQ(summaryAt(999), QStringLiteral("No 999"));
}
