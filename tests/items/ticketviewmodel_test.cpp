// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketviewmodel.h"
#include "domain/ticket.h"
#include "support/deskoffice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class TicketViewModelTest : public testing::Test
{
protected:
    void waitForCounts()
    {
        QSignalSpy counted(&model, &TicketViewModel::counted);
        ASSERT_TRUE(waitUntil([&] { return !counted.isEmpty(); }));
    }
    int rowOfKey(const QString& key) const
    {
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.index(i).data(TicketViewModel::KeyRole).toString() == key)
                return i;
        }
        return -1;
    }
    qint64 countOf(const QString& key) const
    {
        return model.index(rowOfKey(key)).data(TicketViewModel::CountRole).toLongLong();
    }
    Row savedView(const QString& name, ScopeId scope) const
    {
        Query query;
        query.record = Ticket::kRecord;
        query.where = {{QStringLiteral("kind"), Condition::Test::Equal, QStringLiteral("fault"), {}}};
        Row row;
        row.record = SavedView::kRecord;
        row.id = newId<RecordId>();
        row.scope = scope;
        row.fields = {{SavedViewField::kName, name}, {SavedViewField::kQuery, query.toJson()}};
        return row;
    }

    DeskOffice at;
    TicketViewModel model{at.records, at.session, at.settings};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(TicketViewModelTest, CountsTheViewsOfEverySeat)
{
    EXPECT_FALSE(model.index(0).data(TicketViewModel::CountRole).isValid());
    at.record(QStringLiteral("a"));
    at.record(QStringLiteral("b"));
    waitForCounts();
    EXPECT_EQ(countOf(QStringLiteral("mine")), 2);
    EXPECT_EQ(countOf(QStringLiteral("undispatched")), 2);
    EXPECT_EQ(countOf(QStringLiteral("callbacks")), 0);
    EXPECT_TRUE(model.index(rowOfKey(QStringLiteral("overdue"))).data(TicketViewModel::WarningRole).toBool());
}

TEST_F(TicketViewModelTest, CountsAgainWhenTicketsChange)
{
    waitForCounts();
    EXPECT_EQ(countOf(QStringLiteral("open")), 0);
    at.record(QStringLiteral("a"));
    waitForCounts();
    EXPECT_EQ(countOf(QStringLiteral("open")), 1);
}

TEST_F(TicketViewModelTest, ListsViewsOfTheTeamAndOfThePersonUnderHeadings)
{
    waitForCounts();
    const int before = model.rowCount();
    at.records.put({savedView(QStringLiteral("Faults of the team"), at.office.team),
                    savedView(QStringLiteral("My faults"), ScopeId(at.person.person))});
    waitForCounts();
    ASSERT_EQ(model.rowCount(), before + 4);
    EXPECT_TRUE(model.index(before).data(TicketViewModel::HeadingRole).toBool());
    EXPECT_EQ(model.index(before + 1).data().toString(), QStringLiteral("Faults of the team"));
    EXPECT_EQ(model.viewAt(before + 3)->section, TicketView::Section::Person);
    EXPECT_FALSE(model.viewAt(before));
    EXPECT_FALSE(model.flags(model.index(before)).testFlag(Qt::ItemIsSelectable));
}

TEST_F(TicketViewModelTest, StepsOverHeadingsAndAroundTheEnds)
{
    at.records.put(savedView(QStringLiteral("My faults"), ScopeId(at.person.person)));
    waitForCounts();
    const int last = model.rowCount() - 1;
    EXPECT_EQ(model.step(last, 1), 0);
    EXPECT_EQ(model.step(0, -1), last);
    EXPECT_EQ(model.step(last, -1), last - 2);
}
