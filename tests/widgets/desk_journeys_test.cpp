// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/ticket.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/missingbar.h"
#include "widgets/controls/noticebar.h"
#include "widgets/desk/callstack.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Seatdesk;

namespace {

/// What the bar under the form lists, by number.
std::string missingListed(const DeskPlace& desk)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList words;
    const auto* bar = desk.page->findChild<MissingBar*>();
    for (const Chip* chip : bar->findChildren<Chip*>(QRegularExpression(QStringLiteral("^missing\\d+$"))))
        words.append(chip->chip().text);
    words.sort();
    return words.join(u'|').toStdString();
}

}  // namespace

TEST(DeskJourney, AnAgentTakesACallTypesChineseAndSettlesIt)
{
    DeskPlace desk;
    const RecordId wang = desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.open();
    desk.page->takeCall(QStringLiteral("138 0000 2716"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return desk.card().customer() == CustomerId(wang); }));
    EXPECT_EQ(desk.card().maskedCaller(), QStringLiteral("138****2716"));
    EXPECT_EQ(desk.card().draft.fields.value(TicketField::kCustomerName).toString(), QStringLiteral("王秀兰"));

    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.write(QStringLiteral("summary"), QStringLiteral("询问套餐到期日"));
    desk.write(QStringLiteral("answer"), QStringLiteral("王女士您好，套餐到期日为明年六月三十日。"));
    desk.chooseInvitation(Invitation::Given);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !desk.tickets().isEmpty(); }));

    const Ticket ticket(desk.tickets().first());
    EXPECT_EQ(ticket.state(), TicketState::Settled);
    EXPECT_EQ(ticket.kind(), TicketKind::Inquiry);
    EXPECT_EQ(ticket.summary(), QStringLiteral("询问套餐到期日"));
    EXPECT_EQ(ticket.customer(), CustomerId(wang));
    EXPECT_EQ(ticket.maskedNumber(), QStringLiteral("138****2716"));
    const Contact contact(desk.records.all(QStringLiteral("contact")).first());
    EXPECT_EQ(contact.callId(), QStringLiteral("call-1"));
    EXPECT_EQ(contact.invitation(), Invitation::Given);
    EXPECT_TRUE(contact.endedAt().has_value());
    EXPECT_EQ(desk.records.all(QStringLiteral("rating")).size(), 1);
    ASSERT_TRUE(waitUntil([&] { return desk.drafts.kept.isEmpty(); }));
    EXPECT_TRUE(desk.notice().contains(TicketNumber::shown(ticket.number()))) << qPrintable(desk.notice());
}

TEST(DeskJourney, ASecondCallInterruptsWithoutTakingTheFocus)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    QWidget* caret = QApplication::focusWidget();
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-2"));
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::focusWidget(), caret);
    EXPECT_EQ(desk.page->cards().count(), 2);
    EXPECT_EQ(desk.page->cards().currentRow(), 0);
    EXPECT_EQ(desk.page->cards().cardAt(1).phase, CallPhase::Waiting);
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-2"));
    EXPECT_EQ(desk.page->cards().count(), 2);

    desk.press(Qt::Key_F8);
    EXPECT_EQ(desk.card().maskedCaller(), QStringLiteral("186****0931"));
    EXPECT_EQ(desk.card().phase, CallPhase::Waiting) << "looking at a call does not answer it";
    EXPECT_TRUE(static_cast<QLineEdit*>(desk.field(QStringLiteral("summary")))->text().isEmpty());
    desk.press(Qt::Key_F7);
    EXPECT_EQ(static_cast<QLineEdit*>(desk.field(QStringLiteral("summary")))->text(), QStringLiteral("宽带掉线"));
}

TEST(DeskJourney, AFaultIsDispatchedAndTheNextCardComes)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-2"));
    QWidget* target = desk.field(QStringLiteral("target"));
    target->setFocus();
    desk.commit(target, QStringLiteral("Network"));
    desk.press(Qt::Key_Return);
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !desk.tickets().isEmpty(); }));
    const Ticket ticket(desk.tickets().first());
    EXPECT_EQ(ticket.state(), TicketState::Dispatched);
    EXPECT_EQ(ticket.scope(), desk.office.unit);
    ASSERT_TRUE(waitUntil([&] { return desk.page->cards().count() == 1; }));
    EXPECT_EQ(desk.card().callId, QStringLiteral("call-2"));
}

TEST(DeskJourney, WhatIsMissingIsListedAndTheCaretGoesThere)
{
    DeskPlace desk;
    desk.open();
    desk.write(QStringLiteral("summary"), QStringLiteral("宽带掉线"));
    desk.press(Qt::Key_D, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_TRUE(desk.tickets().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), desk.field(QStringLiteral("kind")));
    EXPECT_TRUE(desk.field(QStringLiteral("description"))->property("missing").toBool());
    EXPECT_TRUE(desk.field(QStringLiteral("invitation"))->property("missing").toBool());
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_EQ(missingListed(desk), "1 Kind|2 Description|3 Send to|4 Rating invitation");
    desk.find<Chip>(QStringLiteral("missing2"))->click();
    EXPECT_EQ(QApplication::focusWidget(), desk.field(QStringLiteral("description")));
    desk.press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_FALSE(desk.field(QStringLiteral("kind"))->property("missing").toBool());
    EXPECT_EQ(missingListed(desk), "1 Description|2 Send to|3 Rating invitation");
}

TEST(DeskJourney, ASavedTicketIsTakenBackAndFinishedOtherwise)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.write(QStringLiteral("answer"), QStringLiteral("已恢复"));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !desk.notice().isEmpty(); }));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return Ticket(desk.tickets().first()).state() == TicketState::Recorded; }));
    ASSERT_TRUE(waitUntil([&] { return desk.card().recorded; }));
    EXPECT_EQ(static_cast<QLineEdit*>(desk.field(QStringLiteral("summary")))->text(), QStringLiteral("宽带掉线"));

    desk.write(QStringLiteral("reach_time"), QStringLiteral("下午"));
    QWidget* target = desk.field(QStringLiteral("target"));
    target->setFocus();
    desk.commit(target, QStringLiteral("Network"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return Ticket(desk.tickets().first()).state() == TicketState::Dispatched; }))
        << qPrintable(desk.notice());
    EXPECT_EQ(desk.tickets().size(), 1);
    EXPECT_EQ(Ticket(desk.tickets().first()).reachTime(), QStringLiteral("下午"));
}

TEST(DeskJourney, AnUndoneDispatchComesBackRecorded)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    QWidget* target = desk.field(QStringLiteral("target"));
    target->setFocus();
    desk.commit(target, QStringLiteral("Network"));
    desk.press(Qt::Key_Return);
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !desk.notice().isEmpty(); }));
    desk.find<QAbstractButton>(QStringLiteral("undoSave"))->click();
    ASSERT_TRUE(waitUntil([&] { return desk.card().recorded; })) << qPrintable(desk.notice());
    EXPECT_EQ(Ticket(desk.tickets().first()).state(), TicketState::Recorded);
    EXPECT_EQ(Ticket(desk.tickets().first()).scope(), desk.office.team);
}

TEST(DeskJourney, AfterARestartTheDraftsAreThereAsCards)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    ASSERT_TRUE(waitUntil([&] { return desk.drafts.kept.size() == 1; }));
    desk.page->startTicket();
    desk.write(QStringLiteral("summary"), QStringLiteral("账单查询"));
    desk.close();
    desk.open();
    ASSERT_EQ(desk.page->cards().count(), 3);
    QStringList subjects;
    for (int row = 0; row < 3; ++row)
        subjects.append(desk.page->cards().index(row).data(CallCards::SubjectRole).toString());
    EXPECT_TRUE(subjects.contains(QStringLiteral("宽带掉线")));
    EXPECT_TRUE(subjects.contains(QStringLiteral("账单查询")));
}

TEST(DeskJourney, AFailedSaveKeepsTheEditorOpenAndSaysWhy)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.write(QStringLiteral("answer"), QStringLiteral("已恢复"));
    desk.chooseInvitation(Invitation::Refused);
    ASSERT_TRUE(waitUntil([&] { return desk.drafts.kept.size() == 1; }));
    desk.records.failSubmits(Error{Error::Kind::Full, {}});
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !desk.notice().isEmpty(); }));
    EXPECT_TRUE(desk.notice().contains(QStringLiteral("not saved")));
    EXPECT_EQ(static_cast<QLineEdit*>(desk.field(QStringLiteral("summary")))->text(), QStringLiteral("宽带掉线"));
    EXPECT_EQ(desk.drafts.kept.size(), 1);
    desk.records.failSubmits(std::nullopt);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; }));
    ASSERT_TRUE(waitUntil([&] { return desk.drafts.kept.isEmpty(); }));
}

TEST(DeskJourney, AnotherMatterOfTheSameCallSharesItsContact)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.open();
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.chooseInvitation(Invitation::Refused);
    ASSERT_TRUE(desk.actions->run(QStringLiteral("ticket.another")));
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && !desk.card().draft.contact.isNull(); }));
    EXPECT_EQ(desk.card().maskedCaller(), QStringLiteral("138****2716"));
    desk.writeFault(QStringLiteral("账单有误"));
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 2; })) << qPrintable(desk.notice());
    EXPECT_EQ(desk.records.all(QStringLiteral("contact")).size(), 1);
    EXPECT_EQ(Ticket(desk.tickets()[0]).contact(), Ticket(desk.tickets()[1]).contact());
}

TEST(DeskJourney, TheCaretStandsInTheCallersFieldFirst)
{
    DeskPlace desk;
    desk.open();
    desk.page->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), desk.find<QLineEdit>(QStringLiteral("callerNumber")));
}

TEST(DeskJourney, WhatIsTypedWhileTheTicketIsSavedIsNotLost)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(desk.tickets().isEmpty()) << "the save is on its way";
    desk.write(QStringLiteral("reach_time"), QStringLiteral("下午"));
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && desk.card().recorded; }));
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return !desk.card().touched; })) << qPrintable(desk.notice());
    ASSERT_EQ(desk.tickets().size(), 1);
    EXPECT_EQ(Ticket(desk.tickets().first()).reachTime(), QStringLiteral("下午"));
}

TEST(DeskJourney, RemoteHelpAsksForTheCustomersConsent)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.write(QStringLiteral("answer"), QStringLiteral("已远程恢复"));
    desk.choose(QStringLiteral("mode"), keyOf(TicketMode::Remote));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_TRUE(desk.tickets().isEmpty());
    desk.find<QAbstractButton>(QStringLiteral("consent"))->click();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; }));
    EXPECT_EQ(Contact(desk.records.all(QStringLiteral("contact")).first()).consent(), QStringLiteral("given"));
}

TEST(DeskJourney, SolvedFirstLeavesTheFormOwed)
{
    DeskPlace desk;
    desk.open();
    desk.press(Qt::Key_4, Qt::ControlModifier);
    desk.write(QStringLiteral("summary"), QStringLiteral("线路起火，已请抢修"));
    desk.write(QStringLiteral("answer"), QStringLiteral("已断电并到场"));
    desk.chooseInvitation(Invitation::NotAsked);
    ASSERT_TRUE(desk.actions->run(QStringLiteral("ticket.solvedFirst")));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; })) << qPrintable(desk.notice());
    EXPECT_TRUE(Ticket(desk.tickets().first()).formOwed());
}

TEST(DeskJourney, AFarCustomerWithAContractIsVisitedSooner)
{
    const auto due = [](bool contract) {
        DeskPlace desk;
        desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"), {{CustomerField::kContract, contract}});
        desk.open();
        desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
        EXPECT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
        desk.writeFault(QStringLiteral("宽带掉线"));
        desk.choose(QStringLiteral("mode"), keyOf(TicketMode::Onsite));
        desk.chooseInvitation(Invitation::NotAsked);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; }));
        for (const Row& clock : desk.records.all(QStringLiteral("clock"))) {
            if (clock.text(QStringLiteral("kind")) == keyOf(ClockKind::Onsite))
                return std::chrono::duration_cast<std::chrono::hours>(clock.time(QStringLiteral("due_at")) -
                                                                      desk.office.time.now());
        }
        return std::chrono::hours(0);
    };
    EXPECT_EQ(due(true), std::chrono::hours(24));
    EXPECT_EQ(due(false), std::chrono::hours(48));
}

TEST(DeskJourney, CallsThatComeBeforeTheDraftsAreReadFindTheirCard)
{
    DeskPlace desk;
    desk.open();
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-1"));
    desk.write(QStringLiteral("summary"), QStringLiteral("账单查询"));
    desk.close();
    desk.open([](DeskPage& page) { page.takeCall(QStringLiteral("18600000931"), QStringLiteral("call-1")); });
    int ofTheCall = 0;
    for (int row = 0; row < desk.page->cards().count(); ++row)
        ofTheCall += desk.page->cards().cardAt(row).callId == u"call-1" ? 1 : 0;
    EXPECT_EQ(ofTheCall, 1);
}
