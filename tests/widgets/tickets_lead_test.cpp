// SPDX-License-Identifier: GPL-3.0-or-later
// A lead sends a ticket to a department, thinks better of it, urges, writes, merges, and changes many at once.
#include "domain/quote.h"
#include "domain/timelineentry.h"
#include "items/ticketlistmodel.h"
#include "ticketbench.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/factsblock.h"
#include "widgets/tickets/ticketcommands.h"
#include "widgets/tickets/tickettable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

TicketState stateOf(const TicketBench& at, RecordId id)
{
    return at.at.ticket(id).state().value_or(TicketState::Merged);
}

qsizetype entriesOf(const TicketBench& at, EntryKind kind)
{
    const QList<Row> rows = at.at.records.all(TimelineEntry::kRecord);
    return std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return TimelineEntry(row).kind() == kind; });
}

void dispatchToUnit(TicketBench& at)
{
    at.page->focusList();
    at.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("typed"), QStringLiteral("Netw"));
    ASSERT_TRUE(at.submitDialog());
}

}  // namespace

TEST(LeadAtTheTickets, DispatchesByKeysAndTakesItBack)
{
    TicketBench at;
    const RecordId id = at.at.record(QStringLiteral("No light"));
    at.show();
    ASSERT_TRUE(at.choose(id));
    dispatchToUnit(at);
    EXPECT_EQ(stateOf(at, id), TicketState::Dispatched);
    EXPECT_EQ(at.at.records.row(id).scope, at.at.office.unit);
    EXPECT_TRUE(at.page->notice().isVisible());
    at.page->focusList();
    at.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return stateOf(at, id) == TicketState::Recorded; }));
}

TEST(LeadAtTheTickets, IsToldWhatADispatchStillNeeds)
{
    TicketBench at;
    const RecordId id = at.at.record(QStringLiteral("No light"));
    at.show();
    ASSERT_TRUE(at.choose(id));
    at.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClick(at.dialog(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_NE(at.dialog(), nullptr);
    EXPECT_TRUE(at.dialog()->findChild<NoticeBar*>()->isVisible());
    EXPECT_EQ(stateOf(at, id), TicketState::Recorded);
}

TEST(LeadAtTheTickets, KeepsTheDialogOpenWhenTheDiskIsFull)
{
    TicketBench at;
    const RecordId id = at.at.record(QStringLiteral("No light"));
    at.show();
    ASSERT_TRUE(at.choose(id));
    at.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("typed"), QStringLiteral("Netw"));
    at.at.records.failSubmits(Error{Error::Kind::Full, QStringLiteral("disk")});
    QTest::keyClick(at.dialog(), Qt::Key_Return, Qt::ControlModifier);
    const auto* notice = at.dialog()->findChild<NoticeBar*>();
    EXPECT_TRUE(waitUntil([&] { return notice->isVisible(); }));
    EXPECT_TRUE(notice->sentence().contains(QStringLiteral("disk")));
    EXPECT_EQ(at.inDialog<QLineEdit>("typed")->text(), QStringLiteral("Netw"));
}

TEST(LeadAtTheTickets, UrgesWhoHoldsIt)
{
    TicketBench at;
    const Row ticket = at.put(QStringLiteral("No light"), TicketState::Accepted);
    at.show();
    ASSERT_TRUE(at.choose(ticket.id));
    at.press(Qt::Key_U, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QWidget>("text"), QStringLiteral("The customer waits"));
    ASSERT_TRUE(at.submitDialog());
    EXPECT_EQ(at.at.ticket(ticket.id).urged(), 1);
    EXPECT_EQ(entriesOf(at, EntryKind::Urge), 1);
}

TEST(LeadAtTheTickets, WritesANoteAndAReplyClearlyApart)
{
    TicketBench at;
    const Row ticket = at.put(QStringLiteral("No light"), TicketState::Accepted);
    at.show();
    ASSERT_TRUE(at.choose(ticket.id));
    Composer& composer = at.page->detail().composer();
    composer.focusText();
    at.type(QStringLiteral("Called the engineer"));
    at.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return entriesOf(at, EntryKind::Note) == 1; }));
    EXPECT_TRUE(waitUntil([&] { return composer.text().isEmpty(); }));
    composer.setAudience(Audience::Customer);
    composer.focusText();
    at.type(QStringLiteral("We come at ten"));
    at.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return entriesOf(at, EntryKind::Reply) == 1; }));
    EXPECT_TRUE(waitUntil([&] { return at.drafts.kept.isEmpty(); }));
}

TEST(LeadAtTheTickets, GoesOnByTheSameKeyWhereNothingIsWritten)
{
    TicketBench at;
    const RecordId id = at.at.record(QStringLiteral("No light"));
    at.show();
    ASSERT_TRUE(at.choose(id));
    at.page->detail().composer().focusText();
    at.press(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    EXPECT_EQ(at.dialog(), nullptr) << "who stands in the empty note wants to write";
    at.page->focusList();
    at.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    EXPECT_NE(at.inDialog<QLineEdit>("typed"), nullptr) << "where to dispatch it";
}

TEST(LeadAtTheTickets, FitsAllActionsIntoMenusThatSayWhyNot)
{
    TicketBench at;
    const Row ticket = at.put(QStringLiteral("No light"), TicketState::Closed);
    at.show();
    at.page->showView(QStringLiteral("all"));
    ASSERT_TRUE(at.choose(ticket.id));
    at.find<QToolButton>(QStringLiteral("moreActions"))->click();
    QList<QMenu*> menus{at.find<QMenu>(QStringLiteral("allActions"))};
    ASSERT_NE(menus.first(), nullptr);
    QSet<QString> ids;
    for (const TicketAction action : allOf<TicketAction>())
        ids.insert(TicketCommands::idOf(action));
    QSet<QString> found;
    for (qsizetype i = 0; i < menus.size(); ++i) {
        EXPECT_LE(menus.at(i)->sizeHint().height(), 768 - 48) << qPrintable(menus.at(i)->title());
        for (const QAction* action : menus.at(i)->actions()) {
            found.insert(action->objectName());
            if (ids.contains(action->objectName())) {
                EXPECT_EQ(action->isEnabled(), i == 0) << qPrintable(action->text());
            }
            if (action->menu())
                menus.append(action->menu());
        }
    }
    EXPECT_GT(menus.size(), 2);
    for (const TicketAction action : {TicketAction::Accept, TicketAction::Reopen, TicketAction::Cancel})
        EXPECT_TRUE(found.contains(TicketCommands::idOf(action))) << qPrintable(keyOf(action));
    EXPECT_TRUE(at.bench->actions().action(QStringLiteral("tickets.accept"))->toolTip().contains(u"state"));
    menus.first()->close();
}

TEST(LeadAtTheTickets, SeesTheLineOfTheirOwnDeedAndIsNotMovedByOthers)
{
    TicketBench at;
    const Row ticket = at.put(QStringLiteral("No light"), TicketState::Accepted);
    const auto another = [&](StaffId by) {
        Row row;
        row.record = TimelineEntry::kRecord;
        row.id = newId<RecordId>();
        row.scope = ticket.scope;
        row.fields = {{TimelineEntryField::kTicket, ticket.id.toString()},
                      {TimelineEntryField::kKind, keyOf(EntryKind::Note)},
                      {TimelineEntryField::kText, QStringLiteral("asked\nagain\nand again")},
                      {TimelineEntryField::kBy, by.toString()},
                      {TimelineEntryField::kAt, toMicros(at.at.office.time.now())}};
        at.at.records.put(row);
    };
    for (int i = 0; i < 12; ++i)
        another(newId<StaffId>());
    at.show();
    ASSERT_TRUE(at.choose(ticket.id));
    auto* line = at.find<QListView>(QStringLiteral("timeline"));
    const auto isLastSeen = [&] {
        const QRect last = line->visualRect(line->model()->index(line->model()->rowCount() - 1, 0));
        return line->viewport()->rect().contains(last);
    };
    ASSERT_TRUE(waitUntil([&] { return line->model()->rowCount() == 12 && isLastSeen(); }));
    line->scrollToTop();
    another(newId<StaffId>());
    ASSERT_TRUE(waitUntil([&] { return line->model()->rowCount() == 13; }));
    at.settle();
    EXPECT_FALSE(isLastSeen()) << "it is read from above";
    Composer& composer = at.page->detail().composer();
    composer.focusText();
    at.type(QStringLiteral("Called the engineer"));
    at.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return line->model()->rowCount() == 14; }));
    EXPECT_TRUE(waitUntil(isLastSeen));
}

TEST(LeadAtTheTickets, FindsTheUnfinishedNoteAgain)
{
    TicketBench at;
    const Row one = at.put(QStringLiteral("one"), TicketState::Accepted);
    const Row two = at.put(QStringLiteral("two"), TicketState::Accepted);
    at.show();
    ASSERT_TRUE(at.choose(one.id));
    Composer& composer = at.page->detail().composer();
    composer.focusText();
    at.type(QStringLiteral("half a note"));
    ASSERT_TRUE(at.choose(two.id));
    EXPECT_TRUE(composer.text().isEmpty());
    EXPECT_EQ(at.drafts.kept.size(), 1);
    ASSERT_TRUE(at.choose(one.id));
    EXPECT_EQ(composer.text(), QStringLiteral("half a note"));
}

TEST(LeadAtTheTickets, MergesIntoAnotherTicket)
{
    TicketBench at;
    const RecordId one = at.at.record(QStringLiteral("Whole house offline"));
    const RecordId two = at.at.record(QStringLiteral("Also offline"));
    at.show();
    ASSERT_TRUE(at.choose(two));
    at.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("typed"), QStringLiteral("house"));
    at.settle();
    ASSERT_TRUE(at.submitDialog());
    EXPECT_EQ(stateOf(at, two), TicketState::Merged);
    EXPECT_EQ(at.at.ticket(two).mergedInto(), TicketId(one));
}

TEST(LeadAtTheTickets, RevealsANumberOnlyForAReason)
{
    TicketBench at;
    const QJsonObject customer{{TicketField::kMaskedNumber, QStringLiteral("138****2716")},
                               {TicketField::kCustomerContact, newId<RecordId>().toString()}};
    const Row ticket = at.put(QStringLiteral("No light"), TicketState::Accepted, customer);
    at.show();
    ASSERT_TRUE(at.choose(ticket.id));
    const auto number = [&] { return at.find<QLabel>(QStringLiteral("customerNumber"))->text(); };
    EXPECT_EQ(number(), QStringLiteral("138****2716"));
    at.bench->actions().run(QStringLiteral("tickets.reveal"));
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClick(at.dialog(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(at.customers.asked.isEmpty());
    QTest::keyClicks(at.inDialog<QLineEdit>("reason"), QStringLiteral("to call back"));
    ASSERT_TRUE(at.submitDialog());
    EXPECT_EQ(number(), at.customers.number);
    EXPECT_EQ(at.customers.asked.constFirst().second, QStringLiteral("to call back"));
}

TEST(LeadAtTheTickets, ChangesManyAfterAPreviewThatNamesWhatIsRefused)
{
    TicketBench at;
    const RecordId one = at.at.record(QStringLiteral("one"));
    const RecordId two = at.at.record(QStringLiteral("two"));
    const Row three = at.put(QStringLiteral("three"), TicketState::Accepted);
    at.show();
    at.page->table().selectAll();
    at.page->focusList();
    at.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    auto* preview = at.inDialog<QTreeWidget>("bulkPreview");
    EXPECT_TRUE(waitUntil([&] { return preview->topLevelItemCount() == 3; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("typed"), QStringLiteral("Netw"));
    int refused = 0;
    for (int i = 0; i < preview->topLevelItemCount(); ++i)
        refused += preview->topLevelItem(i)->text(2) == QStringLiteral("Not in its state.");
    EXPECT_EQ(refused, 1) << "each row says why";
    const QString sentence = at.dialog()->findChild<NoticeBar*>()->sentence();
    EXPECT_TRUE(sentence.contains(u"1 will not") && !sentence.contains(u"was not")) << qPrintable(sentence);
    ASSERT_TRUE(at.submitDialog());
    EXPECT_EQ(stateOf(at, one), TicketState::Dispatched);
    EXPECT_EQ(stateOf(at, two), TicketState::Dispatched);
    EXPECT_EQ(stateOf(at, three.id), TicketState::Accepted);
    at.page->focusList();
    at.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return stateOf(at, one) == TicketState::Recorded; }));
}

TEST(LeadAtTheTickets, AppliesTheSameAgainWhereManyCouldNotBeChanged)
{
    TicketBench at;
    const RecordId one = at.at.record(QStringLiteral("one"));
    const RecordId two = at.at.record(QStringLiteral("two"));
    at.show();
    at.page->table().selectAll();
    at.page->focusList();
    at.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    ASSERT_TRUE(waitUntil([&] { return at.inDialog<QTreeWidget>("bulkPreview")->topLevelItemCount() == 2; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("typed"), QStringLiteral("Netw"));
    at.at.records.failSubmits(Error{Error::Kind::Full, QStringLiteral("disk")});
    QTest::keyClick(at.dialog(), Qt::Key_Return, Qt::ControlModifier);
    const auto* notice = at.dialog()->findChild<NoticeBar*>();
    ASSERT_TRUE(waitUntil([&] { return notice->tone() == Tone::Danger; }));
    at.at.records.failSubmits({});
    EXPECT_TRUE(waitUntil([&] { return at.inDialog<QPushButton>("bulkApply")->isEnabled(); }));
    EXPECT_EQ(at.inDialog<QLineEdit>("typed")->text(), QStringLiteral("Netw"));
    EXPECT_EQ(notice->tone(), Tone::Danger) << qPrintable(notice->sentence());
    ASSERT_TRUE(at.submitDialog());
    EXPECT_EQ(stateOf(at, one), TicketState::Dispatched);
    EXPECT_EQ(stateOf(at, two), TicketState::Dispatched);
}

TEST(LeadAtTheTickets, OpensTheVersionThatATicketQuotes)
{
    TicketBench at;
    const Row ticket = at.put(QStringLiteral("No light"), TicketState::Accepted);
    const ArticleId article = newId<ArticleId>();
    Row quote;
    quote.record = Quote::kRecord;
    quote.id = newId<RecordId>();
    quote.scope = ticket.scope;
    quote.fields = {{QuoteField::kTicket, ticket.id.toString()},
                    {QuoteField::kArticle, article.toString()},
                    {QuoteField::kTitle, QStringLiteral("Red light")},
                    {QuoteField::kVersion, 3},
                    {QuoteField::kAt, toMicros(at.at.office.time.now())}};
    at.show();
    ASSERT_TRUE(at.choose(ticket.id));
    EXPECT_FALSE(at.bench->actions().whyNot(QStringLiteral("tickets.quoted")).isEmpty());
    at.at.records.put(quote);
    auto* line = at.find<QListView>(QStringLiteral("timeline"));
    ASSERT_TRUE(waitUntil([&] { return line->model()->rowCount() == 1; }));
    ASSERT_TRUE(waitUntil([&] { return at.bench->actions().run(QStringLiteral("tickets.quoted")); }));
    const QPoint place = line->visualRect(line->model()->index(0, 0)).center();
    QTest::mouseClick(line->viewport(), Qt::LeftButton, {}, place);
    ASSERT_EQ(at.quoted.size(), 2);
    EXPECT_EQ(at.quoted[0], std::pair(article, qint64(3)));
    EXPECT_EQ(at.quoted[1], at.quoted[0]);
}

TEST(LeadAtTheTickets, WritesDownWhatAComplaintLedToAndSomeoneElseVerifiesIt)
{
    TicketBench at;
    const Row complaint = at.put(
        QStringLiteral("Rude at the counter"), TicketState::Accepted,
        {{TicketField::kKind, keyOf(TicketKind::Complaint)}, {TicketField::kHolder, newId<StaffId>().toString()}});
    at.show();
    ASSERT_TRUE(at.choose(complaint.id));
    ASSERT_TRUE(at.bench->actions().run(QStringLiteral("tickets.edit")));
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    for (const char* field : {"measure", "liable", "correction"})
        QTest::keyClicks(at.inDialog<QWidget>(field), QString::fromLatin1(field));
    ASSERT_TRUE(at.submitDialog());
    EXPECT_EQ(at.at.ticket(complaint.id).measure(), QStringLiteral("measure"));
    EXPECT_EQ(at.at.ticket(complaint.id).liable(), QStringLiteral("liable"));
    EXPECT_EQ(at.at.ticket(complaint.id).correction(), QStringLiteral("correction"));

    Row mine = at.at.records.row(complaint.id);
    mine.fields.insert(TicketField::kHolder, at.at.person.person.toString());
    at.at.records.put(mine);
    at.settle();
    ASSERT_TRUE(at.bench->actions().run(QStringLiteral("tickets.edit")));
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    EXPECT_NE(at.inDialog<QWidget>("measure"), nullptr);
    EXPECT_EQ(at.inDialog<QWidget>("correction"), nullptr) << "not by whoever works on it";
}

TEST(LeadAtTheTickets, SeesWhySomethingCannotBeDone)
{
    TicketBench at;
    const Row ticket = at.put(QStringLiteral("No light"), TicketState::Closed);
    at.show();
    at.page->showView(QStringLiteral("all"));
    ASSERT_TRUE(at.choose(ticket.id));
    EXPECT_FALSE(at.bench->actions().whyNot(QStringLiteral("tickets.accept")).isEmpty());
    EXPECT_TRUE(at.bench->actions().whyNot(QStringLiteral("tickets.reopen")).isEmpty());
    EXPECT_FALSE(at.bench->actions().run(QStringLiteral("tickets.accept")));
}
