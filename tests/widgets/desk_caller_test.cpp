// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/contact.h"
#include "domain/customercontact.h"
#include "domain/ticket.h"
#include "widgets/desk/numberfield.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QListView>

#include <optional>

using namespace Seatdesk;

namespace {

NumberField* numberOf(const DeskPlace& desk)
{
    return desk.find<NumberField>(QStringLiteral("callerNumber"));
}

QAbstractItemModel* matchesOf(const DeskPlace& desk)
{
    return desk.find<QListView>(QStringLiteral("matches"))->model();
}

std::optional<Contact> contactOf(const DeskPlace& desk, const QString& callId)
{
    for (const Row& row : desk.records.all(Contact::kRecord)) {
        if (Contact(row).callId() == callId)
            return Contact(row);
    }
    return std::nullopt;
}

void typeNumber(const DeskPlace& desk, const QString& text)
{
    desk.press(Qt::Key_F2);
    desk.commit(numberOf(desk), text);
}

}  // namespace

TEST(NumberField, FoldsFullWidthDigitsAndKnowsANameFromANumber)
{
    EXPECT_EQ(NumberField::numberIn(QStringLiteral("１３８ ００００-2716")), QStringLiteral("13800002716"));
    EXPECT_EQ(NumberField::numberIn(QStringLiteral("+86（531）8888")), QStringLiteral("+865318888"));
    EXPECT_EQ(NumberField::numberIn(QStringLiteral("12")), QString());
    EXPECT_EQ(NumberField::numberIn(QStringLiteral("王 138")), QString());
    EXPECT_EQ(NumberField::numberIn(QStringLiteral("138****2716")), QString());
}

TEST(DeskCaller, IsFoundByPartOfANumberAfterAPause)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.customer(QStringLiteral("赵建国"), QStringLiteral("13900002716"));
    desk.open();
    typeNumber(desk, QStringLiteral("２７１６"));
    ASSERT_TRUE(waitUntil([&] { return matchesOf(desk)->rowCount() == 2; }));
    EXPECT_EQ(desk.book.asked, QStringList{QStringLiteral("2716")});
    EXPECT_TRUE(desk.card().customer().isNull());
}

TEST(DeskCaller, IsFoundByNameAndChosenByEnter)
{
    DeskPlace desk;
    const RecordId wang = desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"),
                                        {{CustomerField::kTier, QStringLiteral("金卡")}});
    desk.search.answers.insert(QStringLiteral("wxl"), {wang});
    desk.open();
    typeNumber(desk, QStringLiteral("wxl"));
    ASSERT_TRUE(waitUntil([&] { return matchesOf(desk)->rowCount() == 1; }));
    EXPECT_TRUE(desk.book.asked.isEmpty());
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.card().customer(), CustomerId(wang));
    EXPECT_EQ(static_cast<QLineEdit*>(desk.field(QStringLiteral("customer_name")))->text(), QStringLiteral("王秀兰"));
}

TEST(DeskCaller, ANameOnlySearchesAndTheCallKeepsItsNumber)
{
    DeskPlace desk;
    const RecordId wang = desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.search.answers.insert(QStringLiteral("wxl"), {wang});
    desk.open();
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-1"));
    typeNumber(desk, QStringLiteral("wxl"));
    EXPECT_EQ(desk.card().number, QStringLiteral("18600000931"));
    ASSERT_TRUE(waitUntil([&] { return matchesOf(desk)->rowCount() == 1; }));
    desk.press(Qt::Key_Escape);
    EXPECT_EQ(numberOf(desk)->number(), QStringLiteral("18600000931")) << "and shows it again";
    typeNumber(desk, QStringLiteral("17700001234"));
    EXPECT_EQ(desk.card().number, QStringLiteral("17700001234")) << "another number takes its place";
}

TEST(DeskCaller, NumberIsMaskedWhenTheCaretLeavesAndShownForAReason)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.open();
    typeNumber(desk, QStringLiteral("13800002716"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customerContact().isNull(); }));
    desk.field(QStringLiteral("summary"))->setFocus();
    EXPECT_EQ(numberOf(desk)->text(), QStringLiteral("138****2716"));
    desk.find<QAbstractButton>(QStringLiteral("showNumber"))->click();
    auto* reason = desk.find<QLineEdit>(QStringLiteral("revealReason"));
    EXPECT_TRUE(reason->isVisible());
    desk.commit(reason, QStringLiteral("核对身份"));
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return numberOf(desk)->text() == QStringLiteral("13800002716"); }));
    EXPECT_EQ(desk.book.reveals, QStringList{QStringLiteral("核对身份")});
}

TEST(DeskCaller, LookingAtAnUnknownNumberIsLoggedToo)
{
    DeskPlace desk;
    desk.open();
    desk.page->takeCall(QStringLiteral("18600000931"));
    desk.find<QAbstractButton>(QStringLiteral("showNumber"))->click();
    auto* reason = desk.find<QLineEdit>(QStringLiteral("revealReason"));
    desk.commit(reason, QStringLiteral(" \u3000 "));
    QTest::keyClick(reason, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(numberOf(desk)->text(), QStringLiteral("186****0931")) << "blanks are no reason";
    EXPECT_TRUE(desk.records.all(QStringLiteral("access_log")).isEmpty());
    ASSERT_TRUE(reason->isVisible()) << "it is still asked";
    reason->clear();
    desk.commit(reason, QStringLiteral("回拨"));
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return numberOf(desk)->text() == QStringLiteral("18600000931"); }));
    const QList<Row> log = desk.records.all(QStringLiteral("access_log"));
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log.first().text(QStringLiteral("reason")), QStringLiteral("回拨"));
}

TEST(DeskCaller, ANewCustomerIsAddedBesideTheTicket)
{
    DeskPlace desk;
    desk.open();
    desk.page->takeCall(QStringLiteral("18600000931"));
    desk.find<QAbstractButton>(QStringLiteral("newCustomer"))->click();
    desk.commit(desk.find<QLineEdit>(QStringLiteral("newCustomerName")), QStringLiteral("李明"));
    desk.commit(desk.find<QLineEdit>(QStringLiteral("newCustomerAddressForm")), QStringLiteral("先生"));
    desk.find<QAbstractButton>(QStringLiteral("addCustomer"))->click();
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); })) << qPrintable(desk.notice());
    EXPECT_EQ(desk.records.all(QStringLiteral("customer")).size(), 1);
    const CustomerContact contact(desk.records.all(QStringLiteral("customer_contact")).first());
    EXPECT_EQ(contact.value(), QStringLiteral("18600000931"));
    EXPECT_EQ(contact.customer(), desk.card().customer());
    EXPECT_EQ(static_cast<QLineEdit*>(desk.field(QStringLiteral("customer_name")))->text(),
              QStringLiteral("李明 先生"));
}

TEST(DeskCaller, AnUnknownNumberIsKeptWithTheTicketOnlyMaskedInIt)
{
    DeskPlace desk;
    desk.open();
    desk.page->takeCall(QStringLiteral("18600000931"));
    desk.writeFault(QStringLiteral("掉线"));
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; }));
    const Ticket ticket(desk.tickets().first());
    EXPECT_EQ(ticket.maskedNumber(), QStringLiteral("186****0931"));
    const CustomerContact contact(desk.records.row(ticket.customerContact()));
    EXPECT_EQ(contact.value(), QStringLiteral("18600000931"));
    EXPECT_FALSE(QString::fromUtf8(QJsonDocument(ticket.row().fields).toJson()).contains(u"18600000931"));
}

TEST(DeskCaller, APossibleDuplicateIsShownAndCanBeAddedTo)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.open();
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("昨晚掉线"));
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && !desk.card().touched; }));

    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-2"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("今晚又掉线"));
    desk.page->insertPhrase(QStringLiteral("{ticket_number}"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().draft.number.isEmpty(); }));
    const QString named = TicketNumber::shown(desk.card().draft.number);
    desk.write(QStringLiteral("answer"), QStringLiteral("已请师傅提前上门"));
    desk.write(QStringLiteral("reach_time"), QStringLiteral("下午三点后"));
    desk.page->link({newId<ArticleId>(), 12, QStringLiteral("晚间掉线排查")});
    desk.chooseInvitation(Invitation::Refused);
    auto* add = desk.find<QAbstractButton>(QStringLiteral("duplicate0"));
    ASSERT_TRUE(waitUntil([&] { return add->isVisible(); }));
    add->click();
    ASSERT_TRUE(waitUntil([&] { return desk.notice().contains(QStringLiteral("open ticket")); }))
        << qPrintable(desk.notice());
    EXPECT_EQ(desk.tickets().size(), 1);
    QString noted;
    for (const Row& entry : desk.records.all(QStringLiteral("entry"))) {
        if (entry.text(QStringLiteral("text")).contains(QStringLiteral("今晚又掉线")))
            noted = entry.text(QStringLiteral("text"));
    }
    EXPECT_TRUE(noted.endsWith(QStringLiteral("The number %1 was named to the customer.").arg(named)))
        << "who asks by it finds where the matter is: " << qPrintable(noted);
    EXPECT_TRUE(noted.contains(QStringLiteral("已请师傅提前上门"))) << qPrintable(noted);
    EXPECT_TRUE(noted.contains(QStringLiteral("下午三点后"))) << qPrintable(noted);
    const std::optional<Contact> contact = contactOf(desk, QStringLiteral("call-2"));
    ASSERT_TRUE(contact.has_value());
    EXPECT_EQ(contact->invitation(), Invitation::Refused);
    EXPECT_TRUE(contact->endedAt().has_value());
    EXPECT_EQ(desk.records.all(QStringLiteral("rating")).size(), 2);
    const QList<Row> quotes = desk.records.all(QStringLiteral("quote"));
    ASSERT_EQ(quotes.size(), 1);
    EXPECT_EQ(quotes.constFirst().reference(QStringLiteral("ticket")), desk.tickets().constFirst().id);

    desk.close();
    desk.open();
    const int before = desk.page->cards().count();
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-2"));
    EXPECT_EQ(desk.page->cards().count(), before) << "the call is known after a restart too";
}

TEST(DeskCaller, WhatWasAddedToATicketByMistakeComesBackAsItsCard)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.open();
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("昨晚掉线"));
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && !desk.card().touched; }));

    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-2"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("机顶盒花屏"));
    desk.chooseInvitation(Invitation::Given);
    auto* add = desk.find<QAbstractButton>(QStringLiteral("duplicate0"));
    ASSERT_TRUE(waitUntil([&] { return add->isVisible(); }));
    add->click();
    ASSERT_TRUE(waitUntil([&] { return !desk.card().touched; })) << qPrintable(desk.notice());
    ASSERT_TRUE(desk.actions->run(QStringLiteral("desk.undo")));
    ASSERT_TRUE(waitUntil([&] { return desk.card().touched; })) << qPrintable(desk.notice());
    EXPECT_EQ(static_cast<QLineEdit*>(desk.field(QStringLiteral("summary")))->text(), QStringLiteral("机顶盒花屏"));
    EXPECT_FALSE(desk.card().recorded);
    EXPECT_TRUE(desk.records.all(QStringLiteral("entry")).constLast().text(QStringLiteral("text")).contains(u"mistake"))
        << "whoever holds the ticket reads that the line before is not of it";

    desk.find<QAbstractButton>(QStringLiteral("duplicate2"))->click();
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 2; })) << qPrintable(desk.notice());
    EXPECT_EQ(desk.records.all(QStringLiteral("contact")).size(), 2) << "one call is one contact";
    const std::optional<Contact> contact = contactOf(desk, QStringLiteral("call-2"));
    ASSERT_TRUE(contact.has_value());
    EXPECT_EQ(Ticket(desk.tickets().constLast()).contact(), ContactId(contact->id()));
}

TEST(DeskCaller, ALeadsUrgingOfADuplicateIsTakenBack)
{
    DeskPlace desk(QStringLiteral("lead"));
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.open();
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("昨晚掉线"));
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && !desk.card().touched; }));

    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-2"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("今晚又掉线"));
    auto* urge = desk.find<QAbstractButton>(QStringLiteral("duplicate1"));
    ASSERT_TRUE(waitUntil([&] { return urge->isVisible(); }));
    urge->click();
    ASSERT_TRUE(waitUntil([&] { return desk.notice().contains(u"Added to"); })) << qPrintable(desk.notice());
    EXPECT_EQ(Ticket(desk.tickets().constFirst()).urged(), 1);
    EXPECT_TRUE(contactOf(desk, QStringLiteral("call-2")).has_value());
    ASSERT_TRUE(desk.actions->run(QStringLiteral("desk.undo")));
    EXPECT_TRUE(waitUntil([&] { return Ticket(desk.tickets().constFirst()).urged() == 0; }))
        << qPrintable(desk.notice());
    EXPECT_TRUE(contactOf(desk, QStringLiteral("call-2")).has_value()) << "the call has been";
}

TEST(DeskCaller, AnotherMatterIsNotAskedAboutAgain)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.open();
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("昨晚掉线"));
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && !desk.card().touched; }));
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-2"));
    desk.press(Qt::Key_3, Qt::ControlModifier);
    auto* other = desk.find<QAbstractButton>(QStringLiteral("duplicate2"));
    ASSERT_TRUE(waitUntil([&] { return other->isVisible(); }));
    other->click();
    EXPECT_FALSE(other->isVisible());
    EXPECT_EQ(desk.card().notSame.size(), 1);
}

TEST(DeskCaller, ANumberThatCalledBeforeIsKnownAgainWithoutAName)
{
    DeskPlace desk;
    desk.open();
    const RecordId earlier = newId<RecordId>();
    desk.book.numbers.insert(QStringLiteral("18600000931"), {{}, earlier, QStringLiteral("186****0931")});
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return desk.card().customerContact() == earlier; }));
    desk.writeFault(QStringLiteral("掉线"));
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && !desk.card().touched; }));
    EXPECT_EQ(Ticket(desk.tickets().first()).customerContact(), earlier);
    EXPECT_TRUE(desk.records.all(QStringLiteral("customer_contact")).isEmpty());

    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-2"));
    desk.press(Qt::Key_3, Qt::ControlModifier);
    auto* add = desk.find<QAbstractButton>(QStringLiteral("duplicate0"));
    EXPECT_TRUE(waitUntil([&] { return add->isVisible(); }));
}

TEST(DeskCategory, IsChosenByInitialsAndShowsItsPath)
{
    DeskPlace desk;
    desk.open();
    QWidget* field = desk.field(QStringLiteral("category"));
    field->setFocus();
    desk.commit(field, QStringLiteral("pfdx"));
    desk.press(Qt::Key_Return);
    EXPECT_EQ(static_cast<QLineEdit*>(field)->text(), QStringLiteral("宽带 › 频繁掉线"));
    EXPECT_EQ(desk.card().draft.fields.value(TicketField::kCategory).toString(), desk.category.toString());
}
