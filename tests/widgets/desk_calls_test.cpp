// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on the line: what answers a call, what does not, and what becomes of the others.
#include "deskplace.h"

#include "domain/contact.h"
#include "domain/ticket.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/noticebar.h"
#include "widgets/desk/callbar.h"
#include "widgets/desk/handlingclock.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPushButton>

using namespace Seatdesk;

namespace {

QString phases(const DeskPlace& desk)
{
    static const char* const names[] = {"none", "waiting", "talking", "held", "ended"};
    QStringList found;
    for (int row = 0; row < desk.page->cards().count(); ++row)
        found.append(QString::fromLatin1(names[static_cast<int>(desk.page->cards().cardAt(row).phase)]));
    return found.join(u',');
}

void ring(const DeskPlace& desk, int calls)
{
    for (int call = 0; call < calls; ++call)
        desk.page->takeCall(QStringLiteral("1860000093%1").arg(call), QStringLiteral("call-%1").arg(call));
}

QPushButton* barButton(const DeskPlace& desk, const QString& name)
{
    auto* button = desk.page->callBar()->findChild<QPushButton*>(name);
    EXPECT_NE(button, nullptr);
    return button;
}

}  // namespace

TEST(DeskCalls, SteppingThroughThemAnswersNone)
{
    DeskPlace desk;
    desk.open();
    ring(desk, 3);
    for (int step = 0; step < 4; ++step)
        desk.press(Qt::Key_F8);
    EXPECT_EQ(phases(desk), QStringLiteral("waiting,waiting,waiting"));
    EXPECT_FALSE(desk.page->findChild<HandlingClock*>()->isVisible());
    EXPECT_TRUE(desk.page->callBar()->isVisibleTo(desk.page));
    EXPECT_TRUE(barButton(desk, QStringLiteral("answerCall"))->isVisibleTo(desk.page));
    EXPECT_FALSE(barButton(desk, QStringLiteral("endCall"))->isVisibleTo(desk.page));
}

TEST(DeskCalls, AnsweringOnePutsTheOtherOnHold)
{
    DeskPlace desk;
    desk.open();
    ring(desk, 2);
    desk.press(Qt::Key_F9);
    EXPECT_EQ(phases(desk), QStringLiteral("talking,waiting"));
    EXPECT_FALSE(barButton(desk, QStringLiteral("answerCall"))->isVisibleTo(desk.page));
    desk.press(Qt::Key_F8);
    EXPECT_EQ(phases(desk), QStringLiteral("talking,waiting")) << "one is still speaking with the first";
    barButton(desk, QStringLiteral("answerCall"))->click();
    EXPECT_EQ(phases(desk), QStringLiteral("held,talking"));
    desk.press(Qt::Key_F7);
    ASSERT_TRUE(desk.actions->run(QStringLiteral("call.hold")));
    EXPECT_EQ(phases(desk), QStringLiteral("talking,held"));
    EXPECT_FALSE(desk.actions->run(QStringLiteral("call.answer"))) << "it is on the line";
}

TEST(DeskCalls, WritingTheTicketOfACallAnswersIt)
{
    DeskPlace desk;
    const RecordId wang = desk.customer(QStringLiteral("王秀兰"), QStringLiteral("18600000930"));
    desk.open();
    ring(desk, 1);
    ASSERT_TRUE(waitUntil([&] { return desk.card().customer() == CustomerId(wang); }));
    EXPECT_EQ(phases(desk), QStringLiteral("waiting")) << "the customer was found by itself";
    desk.write(QStringLiteral("summary"), QStringLiteral("掉线"));
    EXPECT_EQ(phases(desk), QStringLiteral("talking"));
}

TEST(DeskCalls, WritingPutsNobodyOnHoldWhoWasNotAsked)
{
    DeskPlace desk;
    desk.open();
    ring(desk, 2);
    desk.press(Qt::Key_F9);
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_3, Qt::ControlModifier);
    desk.write(QStringLiteral("summary"), QStringLiteral("掉线"));
    EXPECT_EQ(phases(desk), QStringLiteral("talking,waiting"));
    EXPECT_EQ(desk.card().draft.fields.value(TicketField::kKind).toString(), QStringLiteral("fault"))
        << "what was written is kept";
    desk.press(Qt::Key_F9);
    EXPECT_EQ(phases(desk), QStringLiteral("held,talking"));
}

TEST(DeskCalls, WithoutANumberThereIsNone)
{
    DeskPlace desk;
    desk.open();
    desk.press(Qt::Key_3, Qt::ControlModifier);
    desk.write(QStringLiteral("summary"), QStringLiteral("掉线"));
    EXPECT_EQ(phases(desk), QStringLiteral("none"));
    desk.press(Qt::Key_F2);
    desk.commit(QApplication::focusWidget(), QStringLiteral("18600000930"));
    EXPECT_EQ(phases(desk), QStringLiteral("talking"));
}

TEST(DeskCalls, AfterASaveTheNextOneWaitsToBeAnswered)
{
    DeskPlace desk;
    desk.open();
    ring(desk, 2);
    desk.writeFault(QStringLiteral("掉线"));
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && desk.page->cards().count() == 1; }));
    EXPECT_EQ(desk.card().callId, QStringLiteral("call-1"));
    EXPECT_EQ(phases(desk), QStringLiteral("waiting"));
}

TEST(DeskCalls, WhoWaitsIsSaidBeforeTheCallIsTakenAndNobodyIsDisturbed)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("18600000931"),
                  {{CustomerField::kTier, QStringLiteral("金卡")}});
    desk.open();
    desk.write(QStringLiteral("summary"), QStringLiteral("掉线"));
    QWidget* const caret = QApplication::focusWidget();
    const DraftId worked = desk.card().id;
    desk.book.holdsBack = true;
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-1"));
    desk.page->takeCall(QStringLiteral("18600000932"), QStringLiteral("call-2"));
    const auto says = [&](int row) { return desk.find(QStringLiteral("card%1").arg(row))->accessibleName(); };
    ASSERT_TRUE(waitUntil([&] { return desk.book.asked.size() == 2; })) << "each number once, as the log has it";
    EXPECT_FALSE(says(1).contains(QStringLiteral("王秀兰")));
    EXPECT_FALSE(says(2).contains(QStringLiteral("not registered")))
        << "nobody has answered yet: " << qPrintable(says(2));
    desk.book.answer();
    EXPECT_TRUE(waitUntil([&] { return says(1).contains(QStringLiteral("王秀兰")); })) << qPrintable(says(1));
    EXPECT_TRUE(says(1).contains(QStringLiteral("金卡"))) << qPrintable(says(1));
    EXPECT_FALSE(says(1).contains(QStringLiteral("not registered")));
    EXPECT_TRUE(waitUntil([&] { return says(2).contains(QStringLiteral("not registered")); })) << qPrintable(says(2));
    EXPECT_EQ(phases(desk), QStringLiteral("none,waiting,waiting"));
    EXPECT_EQ(desk.card().id, worked);
    EXPECT_EQ(QApplication::focusWidget(), caret);
    EXPECT_EQ(desk.book.asked.size(), 2);
}

TEST(DeskChat, ShowsWithinWhatTimeAReplyIsExpectedAndWarns)
{
    DeskPlace desk;
    desk.open();
    auto* notice = desk.find<NoticeBar>(QStringLiteral("holdNotice"));
    auto* channel = static_cast<QComboBox*>(desk.field(QStringLiteral("channel")));
    const auto chooseChat = [&] {
        channel->setCurrentIndex(channel->findData(keyOf(Channel::Chat)));
        Q_EMIT channel->activated(channel->currentIndex());
    };
    chooseChat();
    EXPECT_EQ(notice->tone(), Tone::Info);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_EQ(phases(desk), QStringLiteral("none"));
    desk.office.time.advance(std::chrono::seconds(21));
    ASSERT_TRUE(waitUntil([&] { return notice->tone() == Tone::Danger; }));
    desk.write(QStringLiteral("answer"), QStringLiteral("您好，正在为您查询。"));
    EXPECT_TRUE(waitUntil([&] { return !notice->isVisible(); }));
    desk.page->startTicket();
    desk.write(QStringLiteral("answer"), QStringLiteral("您好"));
    chooseChat();
    EXPECT_TRUE(waitUntil([&] { return !notice->isVisible(); })) << "there is a reply already";
}

TEST(DeskChat, IsWarnedOfAgainOnceNobodyIsOnHold)
{
    DeskPlace desk;
    desk.open();
    auto* notice = desk.find<NoticeBar>(QStringLiteral("holdNotice"));
    desk.press(Qt::Key_F9);
    auto* channel = static_cast<QComboBox*>(desk.field(QStringLiteral("channel")));
    channel->setCurrentIndex(channel->findData(keyOf(Channel::Chat)));
    Q_EMIT channel->activated(channel->currentIndex());
    const auto says = [&](const QString& words) { return notice->isVisible() && notice->sentence().contains(words); };
    desk.office.time.advance(std::chrono::seconds(21));
    ASSERT_TRUE(waitUntil([&] { return says(QStringLiteral("The chat has been open")); }));
    ASSERT_TRUE(desk.actions->run(QStringLiteral("call.hold")));
    desk.office.time.advance(std::chrono::seconds(61));
    ASSERT_TRUE(waitUntil([&] { return says(QStringLiteral("On hold for")); })) << qPrintable(notice->sentence());
    ASSERT_TRUE(desk.actions->run(QStringLiteral("call.hold")));
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("The chat has been open")); }))
        << "its customer has no reply still";
}

TEST(DeskCalls, NoTicketIsSavedOfACallThatStillRings)
{
    DeskPlace desk;
    desk.open();
    ring(desk, 2);
    desk.press(Qt::Key_F9);
    desk.press(Qt::Key_F8);
    desk.writeFault(QStringLiteral("掉线"));
    desk.chooseInvitation(Invitation::NotAsked);
    ASSERT_EQ(phases(desk), QStringLiteral("talking,waiting"));
    EXPECT_EQ(desk.actions->whyNot(QStringLiteral("ticket.saveNext")), QStringLiteral("answer the call first"));
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_F9);
    EXPECT_EQ(phases(desk), QStringLiteral("held,talking")) << "it rings still, and can be answered";
    EXPECT_TRUE(desk.tickets().isEmpty());
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; }));
    const QList<Row> contacts = desk.records.all(Contact::kRecord);
    ASSERT_EQ(contacts.size(), 1);
    EXPECT_TRUE(contacts.constFirst().fields.contains(ContactField::kBegunAt)) << "with its times";
}

TEST(DeskCalls, AddingARingingOneToAnOpenTicketPutsNobodyOnHold)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("18600000931"));
    desk.open();
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-7"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.writeFault(QStringLiteral("昨晚掉线"));
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && !desk.card().touched; }));
    ring(desk, 2);
    desk.press(Qt::Key_F9);
    desk.press(Qt::Key_F8);
    desk.writeFault(QStringLiteral("今晚又掉线"));
    auto* add = desk.find<QAbstractButton>(QStringLiteral("duplicate0"));
    ASSERT_TRUE(waitUntil([&] { return add->isVisible(); }));
    add->click();
    EXPECT_EQ(phases(desk), QStringLiteral("talking,waiting"));
    EXPECT_TRUE(desk.notice().contains(QStringLiteral("Answer the call first"))) << qPrintable(desk.notice());
    EXPECT_EQ(desk.page->cards().count(), 2) << "the call rings still";
    desk.press(Qt::Key_F9);
    add->click();
    EXPECT_TRUE(waitUntil([&] { return desk.page->cards().count() == 1; }));
}

TEST(DeskCalls, TellsWhenTheDraftOfTheShownCardWasWritten)
{
    DeskPlace desk;
    desk.open();
    ring(desk, 2);
    desk.press(Qt::Key_F9);
    const auto* chip = desk.find<Chip>(QStringLiteral("kept"));
    const auto keptAt = [&](const Instant& at) {
        const QTime time = toDateTime(at, desk.settings.zone()).time();
        return chip->chip().text.endsWith(QStringLiteral("draft kept ") + time.toString(QStringLiteral("HH:mm:ss")));
    };
    const Instant first = desk.office.time.now();
    EXPECT_TRUE(waitUntil([&] { return keptAt(first); })) << qPrintable(chip->chip().text);
    desk.office.time.advance(std::chrono::seconds(90));
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_F7);
    EXPECT_TRUE(keptAt(first)) << "nothing was written since: " << qPrintable(chip->chip().text);
}

TEST(DeskCalls, ACallThatIsPutOnHoldForAnotherIsWrittenToDisk)
{
    DeskPlace desk;
    desk.open();
    ring(desk, 2);
    desk.press(Qt::Key_F9);
    const DraftId first = desk.card().id;
    ASSERT_TRUE(waitUntil([&] { return desk.drafts.kept.contains(first); }));
    desk.office.time.advance(std::chrono::seconds(90));
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_F9);
    EXPECT_TRUE(waitUntil([&] { return desk.drafts.kept.value(first).updatedAt == desk.office.time.now(); }));
}
