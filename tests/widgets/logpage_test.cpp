// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log/logpage.h"

#include "domain/accesslogentry.h"
#include "domain/ticketnumber.h"
#include "support/readingplace.h"
#include "support/text.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/log/logfilter.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

struct LogBench
{
    LogBench() : work(q("lead")), actions(theme, &window) {}

    void open()
    {
        LogWays ways;
        ways.exportLog = [this](const Query& query) { exported.append(query); };
        ways.openTicket = [this](RecordId ticket) { opened.append(ticket); };
        page = new LogPage(work.place, theme, actions, ways);
        (new QVBoxLayout(&window))->addWidget(page);
        actions.setWorkspace(LogPage::workspace());
        window.resize(1000, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        list = page->findChild<QListView*>(q("logList"));
    }
    StaffId colleague(const QString& number, const QString& name)
    {
        const StaffId id(work.put(q("staff"), {{q("number"), number}, {q("name"), name}}));
        return id;
    }
    void log(const QString& what, int minute, StaffId by, const QJsonObject& more = {})
    {
        QJsonObject fields{{AccessLogEntryField::kAt, toMicros(work.office.time.now() + std::chrono::minutes(minute))},
                           {AccessLogEntryField::kBy, by.toString()},
                           {AccessLogEntryField::kWhat, what},
                           {AccessLogEntryField::kRecord, q("customer_contact")},
                           {AccessLogEntryField::kReason, q("reason %1").arg(minute)}};
        for (auto field = more.begin(); field != more.end(); ++field)
            fields.insert(field.key(), field.value());
        work.put(AccessLogEntry::kRecord, fields, work.office.pool(q("log")));
    }
    QStringList reasons() const
    {
        QStringList shown;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            shown.append(list->model()->index(row, 0).data().toString());
        return shown;
    }
    bool shows(const QStringList& wanted) const
    {
        return waitUntil([&] { return reasons() == wanted; });
    }

    ReadingPlace work;
    Theme theme;
    QWidget window;
    ActionRegistry actions;
    LogPage* page = nullptr;
    QListView* list = nullptr;
    QList<Query> exported;
    QList<RecordId> opened;
};

}  // namespace

TEST(LogPage, ShowsTheNewestEntryFirstAndNewOnesAsTheyCome)
{
    LogBench at;
    const StaffId wang = at.colleague(q("1002"), q("Wang"));
    at.log(q("reveal"), -20, wang);
    at.log(q("print"), -10, wang);
    at.open();
    EXPECT_TRUE(at.shows({q("reason -10"), q("reason -20")}));
    at.log(q("export"), -5, wang);
    EXPECT_TRUE(at.shows({q("reason -5"), q("reason -10"), q("reason -20")}));
    EXPECT_EQ(at.page->findChild<QLabel*>(q("logReason"))->text(), q("reason -10")) << "the one chosen stays";
}

/// Who that is may be known later than the name was typed: at once after the start, and when somebody is new.
TEST(LogPage, FindsAPersonWhoComesToBeKnownAfterTheNameWasTyped)
{
    LogBench at;
    const StaffId zhao = newId<StaffId>();
    at.log(q("print"), -1, zhao);
    at.open();
    ASSERT_TRUE(at.shows({q("reason -1")}));
    at.page->findChild<QLineEdit*>(q("logPerson"))->setText(q("Zhao"));
    ASSERT_TRUE(at.shows({}));
    Row staff;
    staff.record = q("staff");
    staff.id = RecordId(zhao);
    staff.scope = at.work.office.department;
    staff.fields = {{q("number"), q("1003")}, {q("name"), q("Zhao")}};
    at.work.records.put(staff);
    EXPECT_TRUE(at.shows({q("reason -1")}));
}

TEST(LogPage, IsNarrowedByPersonByKindAndByDay)
{
    LogBench at;
    const StaffId wang = at.colleague(q("1002"), q("Wang"));
    const StaffId zhao = at.colleague(q("1003"), q("Zhao"));
    at.log(q("reveal"), -3 * 24 * 60, wang);
    at.log(q("reveal"), -2, wang);
    at.log(q("print"), -1, zhao);
    at.open();
    ASSERT_TRUE(at.shows({q("reason -1"), q("reason -2"), q("reason -4320")}));
    auto* person = at.page->findChild<QLineEdit*>(q("logPerson"));
    person->setText(q("Zhao"));
    EXPECT_TRUE(at.shows({q("reason -1")}));
    person->clear();
    auto* kind = at.page->findChild<QComboBox*>(q("logKind"));
    kind->setCurrentIndex(kind->findData(q("reveal")));
    EXPECT_TRUE(at.shows({q("reason -2"), q("reason -4320")}));
    auto* days = at.page->findChild<QComboBox*>(q("logDays"));
    days->setCurrentIndex(days->findText(q("Today")));
    EXPECT_TRUE(at.shows({q("reason -2")}));
    EXPECT_TRUE(at.actions.run(q("log.export")));
    ASSERT_EQ(at.exported.size(), 1);
    EXPECT_EQ(at.exported.first().where.size(), 2) << "what is exported is what is shown";
    EXPECT_TRUE(at.actions.run(q("log.all")));
    EXPECT_TRUE(waitUntil([&] { return at.reasons().size() == 3; }));
}

TEST(LogPage, SaysWhoseNumberItWasAndGoesToTheTicket)
{
    LogBench at;
    const RecordId contact = newId<RecordId>();
    const RecordId ticket = at.work.record(q("No light"));
    Row row = at.work.records.row(ticket);
    row.fields.insert(TicketField::kCustomerContact, contact.toString());
    row.fields.insert(TicketField::kCustomerName, q("Li Na"));
    at.work.records.put(row);
    at.log(q("reveal"), -1, at.work.person.person, {{AccessLogEntryField::kTarget, contact.toString()}});
    at.log(q("export"), -2, at.work.person.person,
           {{AccessLogEntryField::kRecord, q("ticket")}, {AccessLogEntryField::kAmount, 7}});
    at.open();
    ASSERT_TRUE(at.shows({q("reason -1"), q("reason -2")}));
    ASSERT_TRUE(waitUntil([&] { return at.actions.whyNot(q("log.ticket")).isEmpty(); }));
    EXPECT_TRUE(at.actions.run(q("log.ticket")));
    EXPECT_EQ(at.opened, QList<RecordId>{ticket});
    at.list->setCurrentIndex(at.list->model()->index(1, 0));
    EXPECT_FALSE(at.actions.run(q("log.ticket"))) << "an export of seven tickets is about none of them";
}

TEST(LogPage, ReadsOlderEntriesWhenOneComesToTheEnd)
{
    LogBench at;
    for (int i = 1; i <= LogPage::kPage + 50; ++i)
        at.log(q("lookup"), -i, at.work.person.person);
    at.open();
    ASSERT_TRUE(waitUntil([&] { return at.reasons().size() == LogPage::kPage; }));
    at.list->verticalScrollBar()->setValue(at.list->verticalScrollBar()->maximum());
    EXPECT_TRUE(waitUntil([&] { return at.reasons().size() == LogPage::kPage + 50; }));
}

TEST(LogPage, IsForThoseWhomTheRulesLetSeeIt)
{
    for (const char* role : {"lead", "director"})
        EXPECT_TRUE(LogPage::isConcerned(ReadingPlace(q(role)).session)) << role;
    for (const char* role : {"agent", "complaint_lead", "admin"})
        EXPECT_FALSE(LogPage::isConcerned(ReadingPlace(q(role)).session)) << role;
}

TEST(LogPage, SaysWhatWouldFillIt)
{
    LogBench at;
    at.open();
    EXPECT_TRUE(waitUntil([&] { return !at.list->isVisible(); }));
    EXPECT_FALSE(at.actions.whyNot(q("log.export")).isEmpty());
}

TEST(LogPage, IsNotReadFromItsBeginningWhenSomethingElseOfTheStaffChanges)
{
    LogBench at;
    const StaffId wang = at.colleague(q("1002"), q("Wang"));
    at.log(q("reveal"), -20, wang);
    at.open();
    const auto* filter = at.page->findChild<LogFilter*>();
    at.page->findChild<QLineEdit*>(q("logPerson"))->setText(q("Wang"));
    ASSERT_TRUE(at.shows({q("reason -20")}));
    QSignalSpy changed(filter, &LogFilter::changed);
    Row row = at.work.records.row(RecordId(wang));
    row.fields.insert(q("phone"), q("8899"));
    at.work.records.put(row);
    at.log(q("reveal"), -10, wang);
    ASSERT_TRUE(at.shows({q("reason -10"), q("reason -20")}));
    EXPECT_TRUE(changed.isEmpty());
    at.colleague(q("1003"), q("Wang"));
    EXPECT_TRUE(waitUntil([&] { return !changed.isEmpty(); })) << "another one of that name";
}
