// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/closingpage.h"

#include "domain/dutyshift.h"
#include "domain/openitem.h"
#include "domain/paperform.h"
#include "domain/receipt.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "items/closingmodel.h"
#include "support/chainedbook.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::hours;

/// It is ten in the morning; the shift goes from eight to four.
class ClosingPageTest : public testing::Test
{
protected:
    ClosingPageTest()
    {
        page.setBook(book.open());
        board.setTeam(at.office.team);
        EXPECT_TRUE(waitUntil([&] { return page.isLoaded(); }));
    }
    RecordId put(const QString& record, const QJsonObject& fields, ScopeId scope)
    {
        Row row;
        row.record = record;
        row.id = newId<RecordId>();
        row.scope = scope;
        row.fields = fields;
        at.records.put(row);
        return row.id;
    }
    RecordId ticket(const QString& summary, const QJsonObject& more, ScopeId scope = {})
    {
        QJsonObject fields{{TicketField::kSummary, summary},
                           {TicketField::kState, keyOf(TicketState::Dispatched)},
                           {TicketField::kMovedAt, toMicros(now())}};
        for (auto field = more.begin(); field != more.end(); ++field)
            fields.insert(field.key(), field.value());
        return put(Ticket::kRecord, fields, scope.isNull() ? at.office.team : scope);
    }
    bool holds(ClosingKind kind, const QList<RecordId>& wanted)
    {
        QList<RecordId> ids;
        const bool does = waitUntil([&] {
            ids.clear();
            for (const Row& row : page.rows(kind))
                ids.append(row.id);
            return ids == wanted;
        });
        return does;
    }
    Instant now() const { return at.office.time.now(); }

    DeskOffice at;
    ChainedBook book{at.records, at.office.team};
    ShiftBoard board{at.records, at.session, at.settings};
    ClosingPage page{at.records, at.session, at.settings, board};
};

}  // namespace

TEST_F(ClosingPageTest, GathersTheTicketsOfTheTeamByTheirClocks)
{
    const auto due = [&](hours in) {
        return QJsonObject{{TicketField::kDueAt, toMicros(now() + in)},
                           {TicketField::kWarnAt, toMicros(now() - hours(1))}};
    };
    const RecordId broken = ticket(q("超时"), due(hours(-1)));
    const RecordId soon = ticket(q("快到"), due(hours(1)));
    ticket(q("别的班组"), due(hours(1)), at.office.otherTeam);
    const RecordId fresh = ticket(q("未派"), {{TicketField::kState, keyOf(TicketState::Recorded)}});
    const RecordId stuck = ticket(q("停滞"), {{TicketField::kMovedAt, toMicros(now() - hours(48))}});
    const RecordId promised = ticket(q("承诺"), {{TicketField::kPromisedAt, toMicros(now() + hours(3))}});
    EXPECT_TRUE(holds(ClosingKind::Overdue, {broken}));
    EXPECT_TRUE(holds(ClosingKind::RunningOut, {soon}));
    EXPECT_TRUE(holds(ClosingKind::Undispatched, {fresh}));
    EXPECT_TRUE(holds(ClosingKind::Stuck, {stuck}));
    EXPECT_TRUE(holds(ClosingKind::Promised, {promised}));
}

TEST_F(ClosingPageTest, HoldsNoMoreTicketsThanTellThatThereAreMore)
{
    for (int i = 0; i < ClosingPage::kMostTickets + 20; ++i)
        ticket(q("导入"), {{TicketField::kState, keyOf(TicketState::Recorded)}});
    EXPECT_TRUE(waitUntil([&] { return page.rows(ClosingKind::Undispatched).size() > ClosingPage::kMostTickets; }));
    EXPECT_EQ(page.rows(ClosingKind::Undispatched).size(), ClosingPage::kMostTickets + 1);
}

TEST_F(ClosingPageTest, TakesWhatTheLogSaysOfThisShiftAndNoOther)
{
    book.write(at.person.person, now() - hours(5), q("昨夜的"), BookCategory::Equipment);
    const RecordId headset = book.write(at.person.person, now() - hours(1), q("耳机"), BookCategory::Equipment);
    const RecordId keys = book.write(at.person.person, now(), q("钥匙"), BookCategory::Inventory);
    EXPECT_TRUE(holds(ClosingKind::Equipment, {headset}));
    EXPECT_TRUE(holds(ClosingKind::Inventory, {keys}));
    EXPECT_TRUE(holds(ClosingKind::StaffChanges, {}));
}

TEST_F(ClosingPageTest, NamesWhoHasNotReadWhatMustBeRead)
{
    const RecordId li = put(Staff::kRecord,
                            {{StaffField::kNumber, q("1001")},
                             {StaffField::kName, q("李婷")},
                             {StaffField::kTeam, at.office.team.toString()},
                             {StaffField::kActive, true}},
                            at.office.department);
    const auto announce = [&](bool must) {
        return put(Announcement::kRecord,
                   {{AnnouncementField::kTitle, q("资费")},
                    {AnnouncementField::kMustRead, must},
                    {AnnouncementField::kAt, toMicros(now())}},
                   at.office.department);
    };
    announce(false);
    const RecordId must = announce(true);
    ASSERT_TRUE(holds(ClosingKind::Unread, {must}));
    ASSERT_EQ(page.unreadBy(must).size(), 1);
    EXPECT_EQ(page.unreadBy(must).first().id, li);
    put(Receipt::kRecord,
        {{ReceiptField::kAnnouncement, must.toString()},
         {ReceiptField::kPerson, li.toString()},
         {ReceiptField::kAt, toMicros(now())}},
        at.office.department);
    EXPECT_TRUE(holds(ClosingKind::Unread, {}));
}

TEST_F(ClosingPageTest, AnEmergencyPlanIsHandedOverUntilItHasEnded)
{
    const QJsonObject fields{{PlanRunField::kStartedAt, toMicros(now() - hours(9))}};
    const RecordId run = put(PlanRun::kRecord, fields, at.office.team);
    put(PlanRun::kRecord, fields, at.office.otherTeam);
    EXPECT_TRUE(holds(ClosingKind::Emergency, {run})) << "also when an earlier shift began it";
    Row ended = at.records.row(run);
    ended.fields.insert(PlanRunField::kEndedAt, toMicros(now()));
    at.records.put(ended);
    EXPECT_TRUE(holds(ClosingKind::Emergency, {}));
}

TEST_F(ClosingPageTest, APaperFormIsHandedOverUntilItIsKeyedInOrVoid)
{
    const auto print = [this](const QString& number, ScopeId team) {
        return put(PaperForm::kRecord,
                   {{PaperFormField::kNumber, number}, {PaperFormField::kState, keyOf(PaperState::Open)}}, team);
    };
    const RecordId second = print(q("26111800420022"), at.office.team);
    const RecordId first = print(q("26111800420011"), at.office.team);
    print(q("26111800990011"), at.office.otherTeam);
    EXPECT_TRUE(holds(ClosingKind::Papers, {first, second}));
    for (const PaperState state : {PaperState::Used, PaperState::Void}) {
        Row form = at.records.row(state == PaperState::Used ? first : second);
        form.fields.insert(PaperFormField::kState, keyOf(state));
        at.records.put(form);
    }
    EXPECT_TRUE(holds(ClosingKind::Papers, {}));
}

TEST_F(ClosingPageTest, IsALineForEachKindWhetherThereIsSomethingOrNot)
{
    ClosingModel model(page, [this](ClosingKind kind) { return QString::number(page.rows(kind).size()); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), kClosingKinds);
    const QModelIndex carried = model.index(static_cast<int>(ClosingKind::Carried));
    EXPECT_EQ(carried.data().toString(), q("0"));
    put(OpenItem::kRecord, {{OpenItemField::kText, q("抢修")}, {OpenItemField::kOpenedAt, toMicros(now())}},
        at.office.team);
    EXPECT_TRUE(waitUntil([&] { return carried.data().toString() == q("1"); }));
}
