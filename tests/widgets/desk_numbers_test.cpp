// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/settingrow.h"
#include "domain/ticketnumber.h"
#include "widgets/phrases/phrasewords.h"
#include "widgets/wording/advisededitor.h"

#include <QTimeZone>

using namespace Seatdesk;

namespace {

const QString kSayNumber = QStringLiteral("工单号是 {ticket_number}。");

QString said(const QString& digits)
{
    return QStringLiteral("工单号是 %1。").arg(TicketNumber::shown(digits));
}

QString answerOf(const DeskPlace& desk)
{
    return desk.page->form().answer().text();
}

/// Says the number of the card that is shown, in the answer, and waits until it stands there.
QString sayNumber(const DeskPlace& desk)
{
    desk.page->form().answer().setFocus();
    desk.page->insertPhrase(kSayNumber);
    EXPECT_TRUE(waitUntil([&] { return !answerOf(desk).isEmpty(); }));
    return desk.card().draft.number;
}

}  // namespace

TEST(DeskNumber, SaidDuringTheCallIsTheOneThatTheTicketGets)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("掉线"));
    const QString digits = sayNumber(desk);
    ASSERT_EQ(digits.size(), TicketNumber::kDigits);
    EXPECT_EQ(answerOf(desk), said(digits));
    EXPECT_EQ(desk.page->form().answer().blanksLeft(), 0);
    desk.page->insertPhrase(kSayNumber);
    EXPECT_EQ(answerOf(desk), said(digits) + said(digits)) << "said twice, it is the same";
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; })) << qPrintable(desk.notice());
    EXPECT_EQ(Ticket(desk.tickets().first()).number(), digits);
    // The next matter of the same call has one of its own.
    ASSERT_TRUE(waitUntil([&] { return answerOf(desk).isEmpty(); }));
    EXPECT_NE(sayNumber(desk), digits);
}

TEST(DeskNumber, IsTheSameWhenTheTicketIsSavedBeforeItIsThere)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("掉线"));
    desk.write(QStringLiteral("answer"), QStringLiteral("好的。"));
    desk.chooseInvitation(Invitation::NotAsked);
    desk.page->form().answer().setFocus();
    desk.page->insertPhrase(kSayNumber);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1 && desk.card().recorded; }));
    const QString digits = Ticket(desk.tickets().first()).number();
    EXPECT_EQ(answerOf(desk), QStringLiteral("好的。") + said(digits)) << "typed meanwhile: the card stays";
    EXPECT_EQ(desk.card().draft.number, digits);
}

TEST(DeskNumber, StaysWithItsCardOverARestart)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("掉线"));
    const QString digits = sayNumber(desk);
    const DraftId card = desk.card().id;
    desk.close();
    desk.open();
    desk.page->showDraft(card);
    EXPECT_EQ(desk.card().draft.number, digits);
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.tickets().size() == 1; })) << qPrintable(desk.notice());
    EXPECT_EQ(Ticket(desk.tickets().first()).number(), digits);
}

TEST(DeskNumber, BeginsWithTheDayInTheDepartmentsZone)
{
    DeskPlace desk;
    desk.office.time.set(fromDateTime(QDateTime(QDate(2026, 11, 18), QTime(16, 30), Qt::UTC)));
    desk.open();
    desk.writeFault(QStringLiteral("掉线"));
    EXPECT_EQ(sayNumber(desk).left(6), QStringLiteral("261119")) << "half past midnight in Shanghai";
}

TEST(DeskNumber, OfACardThrownAwayIsNoOthersAndComesBackWithIt)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("掉线"));
    const QString digits = sayNumber(desk);
    ASSERT_TRUE(desk.actions->run(QStringLiteral("card.discard")));
    EXPECT_TRUE(desk.notice().contains(TicketNumber::shown(digits))) << qPrintable(desk.notice());
    const DraftId next = desk.card().id;
    EXPECT_NE(sayNumber(desk), digits);
    ASSERT_TRUE(desk.actions->run(QStringLiteral("desk.undo")));
    ASSERT_NE(desk.card().id, next);
    EXPECT_EQ(desk.card().draft.number, digits);
    EXPECT_EQ(answerOf(desk), said(digits));
}

TEST(DeskNumber, IsNotWrittenIntoTheCardThatWasGoneOnTo)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("掉线"));
    desk.page->form().answer().setFocus();
    desk.page->insertPhrase(kSayNumber);
    desk.page->startTicket();
    const DraftId other = desk.card().id;
    desk.page->form().answer().setFocus();
    const QString own = sayNumber(desk);
    EXPECT_EQ(desk.card().id, other);
    EXPECT_EQ(answerOf(desk), said(own)) << "once, and with its own number";
}

TEST(DeskNumber, ThatCannotBeHadIsABlankOfThePhrase)
{
    DeskPlace desk;
    desk.numbers.error = Error{Error::Kind::Full, {}};
    desk.open();
    desk.writeFault(QStringLiteral("掉线"));
    EXPECT_EQ(sayNumber(desk), QString());
    EXPECT_EQ(desk.page->form().answer().blanksLeft(), 1);
    EXPECT_EQ(answerOf(desk), QStringLiteral("工单号是 ticket number。"));
}

TEST(DeskEditor, GreetsByTheTimeOfTheDepartmentsDay)
{
    DeskPlace desk;
    desk.open();
    const auto greeting = [&](int hour, int minute) {
        const QDateTime shanghai(QDate(2026, 11, 18), QTime(hour, minute), QTimeZone("Asia/Shanghai"));
        desk.office.time.set(fromDateTime(shanghai));
        return desk.page->placeholders()(QStringLiteral("time_of_day")).toStdString();
    };
    EXPECT_EQ(greeting(0, 0), "Good morning");
    EXPECT_EQ(greeting(11, 59), "Good morning");
    EXPECT_EQ(greeting(12, 0), "Good afternoon");
    EXPECT_EQ(greeting(17, 59), "Good afternoon");
    EXPECT_EQ(greeting(18, 0), "Good evening");
    EXPECT_EQ(greeting(23, 59), "Good evening");

    desk.settings = Settings(desk.person.person, desk.office.team, desk.office.department);
    Row zone;
    zone.record = SettingRow::kRecord;
    zone.id = newId<RecordId>();
    zone.scope = desk.office.department;
    zone.fields = {{SettingRowField::kKey, QString(SettingKey::kZone)},
                   {SettingRowField::kValue, QStringLiteral("Asia/Urumqi")}};
    ASSERT_TRUE(desk.settings.apply(zone));
    EXPECT_EQ(greeting(13, 59), "Good morning") << "two hours behind";
    EXPECT_EQ(greeting(14, 0), "Good afternoon");
}

TEST(DeskEditor, FillsEveryPlaceholderThatAPhraseMayHold)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("掉线"));
    desk.write(QStringLiteral("customer_name"), QStringLiteral("王女士"));
    sayNumber(desk);
    const QHash<QString, QString> names = placeholderNames();
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        EXPECT_NE(desk.page->placeholders()(name.key()), QString()) << qPrintable(name.key());
    EXPECT_EQ(desk.page->placeholders()(QStringLiteral("shift")), QStringLiteral("08:00-16:00"));
}
