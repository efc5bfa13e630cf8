// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket that is there already and is gone on with: after undo, or because one typed on while it was saved.
#include "deskplace.h"

#include "domain/customercontact.h"
#include "domain/quote.h"
#include "domain/rating.h"
#include "domain/ticket.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Seatdesk;

namespace {

constexpr Qt::KeyboardModifiers kSaveNext = Qt::ControlModifier | Qt::ShiftModifier;

void clearField(const DeskPlace& desk, const QString& key)
{
    desk.field(key)->setFocus();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
}

void chooseTarget(const DeskPlace& desk)
{
    QWidget* target = desk.field(QStringLiteral("target"));
    target->setFocus();
    desk.commit(target, QStringLiteral("Network"));
    desk.press(Qt::Key_Return);
}

Ticket onlyTicket(const DeskPlace& desk)
{
    EXPECT_EQ(desk.tickets().size(), 1);
    return Ticket(desk.tickets().constFirst());
}

bool undo(const DeskPlace& desk)
{
    return waitUntil([&] { return !desk.notice().isEmpty(); }) && desk.actions->run(QStringLiteral("desk.undo")) &&
           waitUntil([&] { return desk.card().recorded; });
}

/// Saves what is on the recorded card and waits until the card is gone.
bool saveAgain(const DeskPlace& desk)
{
    desk.press(Qt::Key_Return, kSaveNext);
    return waitUntil([&] { return !desk.card().touched; });
}

/// Begins to save; what follows is typed before the ticket is there.
void beginSave(const DeskPlace& desk)
{
    desk.press(Qt::Key_Return, kSaveNext);
    ASSERT_TRUE(desk.tickets().isEmpty()) << "the save is on its way";
}

/// A fault is written and being saved, with the rating invited so.
void beginSaveOfFault(DeskPlace& desk, Invitation invitation)
{
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.chooseInvitation(invitation);
    beginSave(desk);
}

bool staysRecorded(const DeskPlace& desk)
{
    return waitUntil([&] { return desk.tickets().size() == 1 && desk.card().recorded; });
}

RecordId numberOfTicket(const DeskPlace& desk, const QString& number)
{
    const CustomerContact contact(desk.records.row(onlyTicket(desk).customerContact()));
    EXPECT_EQ(contact.value(), number);
    return contact.id();
}

}  // namespace

TEST(DeskJourney, WhatIsClearedAfterUndoIsClearedInTheTicket)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.write(QStringLiteral("answer"), QStringLiteral("已恢复"));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(undo(desk));
    clearField(desk, QStringLiteral("answer"));
    chooseTarget(desk);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return onlyTicket(desk).state() == TicketState::Dispatched; }))
        << qPrintable(desk.notice());
    EXPECT_EQ(onlyTicket(desk).answer(), QString());
}

TEST(DeskJourney, WhatIsNoComplaintAfterUndoKeepsNothingOfOne)
{
    DeskPlace desk;
    desk.open();
    desk.press(Qt::Key_6, Qt::ControlModifier);
    desk.write(QStringLiteral("summary"), QStringLiteral("宽带掉线"));
    desk.choose(QStringLiteral("complaint_level"), QStringLiteral("2"));
    desk.write(QStringLiteral("complaint_to"), QStringLiteral("集团"));
    desk.write(QStringLiteral("norm_broken"), QStringLiteral("首问负责"));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, kSaveNext);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; }));
    ASSERT_EQ(onlyTicket(desk).complaintLevel(), QStringLiteral("2"));
    ASSERT_TRUE(undo(desk));
    desk.press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    const Row row = onlyTicket(desk).row();
    EXPECT_EQ(row.text(TicketField::kKind), keyOf(TicketKind::Fault));
    for (const QLatin1StringView key :
         {TicketField::kComplaintLevel, TicketField::kComplaintTo, TicketField::kNormBroken})
        EXPECT_EQ(row.text(key), QString()) << qPrintable(QString(key));
}

TEST(DeskJourney, WhatOthersWroteOnTheTicketSinceIsLeftAlone)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, kSaveNext);
    ASSERT_TRUE(undo(desk));
    Row row = onlyTicket(desk).row();
    row.fields.insert(TicketField::kAddress, QStringLiteral("经十路 1 号"));
    row.fields.insert(TicketField::kDescription, QStringLiteral("班长补充"));
    desk.records.put(row);
    desk.write(QStringLiteral("reach_time"), QStringLiteral("下午"));
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    EXPECT_EQ(onlyTicket(desk).address(), QStringLiteral("经十路 1 号"));
    EXPECT_EQ(onlyTicket(desk).description(), QStringLiteral("班长补充"));
    EXPECT_EQ(onlyTicket(desk).reachTime(), QStringLiteral("下午"));
}

TEST(DeskJourney, AnotherPhoneAfterUndoIsTheTickets)
{
    DeskPlace desk;
    desk.open();
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-1"));
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, kSaveNext);
    ASSERT_TRUE(undo(desk));
    const RecordId callers = numberOfTicket(desk, QStringLiteral("18600000931"));

    desk.write(QStringLiteral("masked_number"), QStringLiteral("13911112222"));
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    EXPECT_NE(numberOfTicket(desk, QStringLiteral("13911112222")), callers);
    EXPECT_EQ(onlyTicket(desk).maskedNumber(), QStringLiteral("139****2222"));

    ASSERT_TRUE(undo(desk));
    desk.write(QStringLiteral("reach_time"), QStringLiteral("下午"));
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    EXPECT_EQ(desk.records.all(CustomerContact::kRecord).size(), 2) << "the same phone is kept once";
    EXPECT_EQ(onlyTicket(desk).maskedNumber(), QStringLiteral("139****2222"));

    ASSERT_TRUE(undo(desk));
    clearField(desk, QStringLiteral("masked_number"));
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    EXPECT_EQ(numberOfTicket(desk, QStringLiteral("18600000931")), callers);
    EXPECT_EQ(onlyTicket(desk).maskedNumber(), QStringLiteral("186****0931"));
    EXPECT_EQ(desk.records.all(CustomerContact::kRecord).size(), 2) << "the caller's is known still";
}

TEST(DeskJourney, WithoutTheOtherPhoneTheTicketHasTheKnownCallersAgain)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    const RecordId callers = desk.book.numbers.value(QStringLiteral("13800002716")).contact;
    desk.open();
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.write(QStringLiteral("masked_number"), QStringLiteral("13911112222"));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, kSaveNext);
    ASSERT_TRUE(undo(desk));
    numberOfTicket(desk, QStringLiteral("13911112222"));
    clearField(desk, QStringLiteral("masked_number"));
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    EXPECT_EQ(onlyTicket(desk).customerContact(), callers);
    EXPECT_EQ(onlyTicket(desk).maskedNumber(), QStringLiteral("138****2716"));
    EXPECT_EQ(desk.records.all(CustomerContact::kRecord).size(), 1) << "none is made for a number that is known";
}

TEST(DeskJourney, AChangeAndItsStepAreSavedWholeOrNotAtAll)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, kSaveNext);
    ASSERT_TRUE(undo(desk));
    desk.write(QStringLiteral("masked_number"), QStringLiteral("13911112222"));
    desk.chooseInvitation(Invitation::Given);
    chooseTarget(desk);
    const qsizetype before = desk.records.submitted().size();
    // Whatever is not in the first group finds the disk full.
    QObject::connect(&desk.records.feed(), &RecordFeed::changed, desk.page,
                     [&desk] { desk.records.failSubmits(Error{Error::Kind::Full, {}}); });
    desk.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return onlyTicket(desk).state() == TicketState::Dispatched; }))
        << qPrintable(desk.notice());
    EXPECT_EQ(desk.records.submitted().size(), before + 1);
    EXPECT_EQ(onlyTicket(desk).maskedNumber(), QStringLiteral("139****2222"));
    desk.records.failSubmits({});
    ASSERT_TRUE(undo(desk));
    EXPECT_EQ(onlyTicket(desk).state(), TicketState::Recorded);
    EXPECT_EQ(onlyTicket(desk).maskedNumber(), QStringLiteral("139****2222")) << "only the step is taken back";
}

TEST(DeskJourney, WhatOthersWroteInTheSameFieldIsForTheAuthorityToJudge)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, kSaveNext);
    ASSERT_TRUE(undo(desk));
    Row row = onlyTicket(desk).row();
    const QJsonValue kept = row.fields.value(TicketField::kDescription);
    row.fields.insert(TicketField::kDescription, QStringLiteral("班长补充"));
    desk.records.put(row);
    desk.write(QStringLiteral("description"), QStringLiteral("，客户催办"));
    desk.write(QStringLiteral("reach_time"), QStringLiteral("下午"));
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    QJsonObject base;
    for (const Operation& operation : desk.records.submitted().constLast()) {
        if (operation.row == row.id)
            base = operation.base;
    }
    EXPECT_EQ(base.value(TicketField::kDescription), kept) << "what this person saw, not what was never shown";
    EXPECT_EQ(base.value(TicketField::kReachTime), QJsonValue());
}

TEST(DeskJourney, WhatIsChosenWhileTheCardIsAddedToAnotherTicketIsNotLost)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.open();
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("昨晚掉线"));
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, kSaveNext);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && !desk.card().touched; }));

    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-2"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("机顶盒花屏"));
    desk.write(QStringLiteral("masked_number"), QStringLiteral("13911112222"));
    auto* add = desk.find<QAbstractButton>(QStringLiteral("duplicate0"));
    ASSERT_TRUE(waitUntil([&] { return add->isVisible(); }));
    add->click();
    desk.chooseInvitation(Invitation::Given);
    ASSERT_TRUE(waitUntil([&] { return desk.notice().contains(QStringLiteral("open ticket")); }));
    ASSERT_TRUE(desk.card().touched);
    desk.find<QAbstractButton>(QStringLiteral("duplicate2"))->click();
    desk.press(Qt::Key_Return, kSaveNext);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 2; })) << qPrintable(desk.notice());
    EXPECT_EQ(desk.records.all(CustomerContact::kRecord).size(), 1) << "the same phone is kept once";
    const QList<Row> contacts = desk.records.all(Contact::kRecord);
    ASSERT_EQ(contacts.size(), 2);
    EXPECT_EQ(Contact(contacts.constLast()).invitation(), Invitation::Given);
    EXPECT_EQ(Rating(desk.records.all(Rating::kRecord).constLast()).invitation(), Invitation::Given);
}

TEST(DeskJourney, AnotherMatterAfterUndoSharesTheContactStill)
{
    DeskPlace desk;
    desk.open();
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-1"));
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.chooseInvitation(Invitation::Refused);
    desk.press(Qt::Key_Return, kSaveNext);
    ASSERT_TRUE(undo(desk));
    ASSERT_TRUE(desk.actions->run(QStringLiteral("ticket.another")));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().recorded; })) << qPrintable(desk.notice());
    EXPECT_EQ(desk.card().draft.contact, onlyTicket(desk).contact());
}

TEST(DeskJourney, AnArticleTakenInWhileTheTicketIsSavedIsNotLost)
{
    DeskPlace desk;
    beginSaveOfFault(desk, Invitation::Refused);
    desk.page->link({newId<ArticleId>(), 12, QStringLiteral("晚间掉线排查")});
    ASSERT_TRUE(staysRecorded(desk));
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    EXPECT_EQ(desk.records.all(Quote::kRecord).size(), 1);
}

TEST(DeskJourney, ARatingGivenWhileTheTicketIsSavedIsNotLost)
{
    DeskPlace desk;
    beginSaveOfFault(desk, Invitation::NotAsked);
    desk.chooseInvitation(Invitation::Given);
    ASSERT_TRUE(staysRecorded(desk));
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    const QList<Row> contacts = desk.records.all(Contact::kRecord);
    ASSERT_EQ(contacts.size(), 1);
    EXPECT_EQ(Contact(contacts.constFirst()).invitation(), Invitation::Given);
    EXPECT_EQ(Rating(desk.records.all(Rating::kRecord).constLast()).invitation(), Invitation::Given);
}

TEST(DeskJourney, APhoneTypedWhileTheTicketIsSavedIsNotLost)
{
    DeskPlace desk;
    beginSaveOfFault(desk, Invitation::Refused);
    desk.write(QStringLiteral("masked_number"), QStringLiteral("13911112222"));
    ASSERT_TRUE(staysRecorded(desk));
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    numberOfTicket(desk, QStringLiteral("13911112222"));
}

TEST(DeskJourney, WhatIsTypedWhileTheTicketIsSavedStaysOnACardThatWasLeft)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("宽带掉线"));
    desk.chooseInvitation(Invitation::Refused);
    const DraftId card = desk.card().id;
    beginSave(desk);
    desk.write(QStringLiteral("reach_time"), QStringLiteral("下午"));
    desk.page->startTicket();
    ASSERT_NE(desk.card().id, card);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; }));
    desk.page->showDraft(card);
    ASSERT_EQ(desk.card().id, card);
    ASSERT_TRUE(waitUntil([&] { return desk.card().recorded; }));
    ASSERT_TRUE(saveAgain(desk)) << qPrintable(desk.notice());
    EXPECT_EQ(onlyTicket(desk).reachTime(), QStringLiteral("下午"));
}
