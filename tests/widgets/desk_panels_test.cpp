// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/quote.h"
#include "domain/ticket.h"
#include "support/namelesscontrols.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/desk/callcard.h"
#include "widgets/desk/handlingclock.h"
#include "widgets/desk/panellines.h"
#include "widgets/desk/quotesrow.h"
#include "widgets/wording/advisededitor.h"
#include "widgets/wording/wordingbar.h"
#include "widgets/words/ticketwords.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

const HandlingClock* clockOf(const DeskPlace& desk)
{
    const auto* clock = desk.page->findChild<HandlingClock*>();
    EXPECT_NE(clock, nullptr);
    return clock;
}

/// Lets the time go on and waits until the page has looked at it, which its clock shows: `taken` since the call began.
bool tickAfter(DeskPlace& desk, Duration by, Duration taken)
{
    desk.office.time.advance(by);
    const QString shown = u' ' + TimeWords::call(taken) + QStringLiteral(" /");
    return waitUntil([&] { return clockOf(desk)->accessibleName().contains(shown); });
}

AdvisedEditor& answerFieldOf(const DeskPlace& desk)
{
    return desk.page->form().answer();
}

QList<QTextCharFormat::UnderlineStyle> underlines(const AdvisedEditor& editor)
{
    QList<QTextCharFormat::UnderlineStyle> styles;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
            if (range.format.underlineStyle() != QTextCharFormat::NoUnderline)
                styles.append(range.format.underlineStyle());
        }
    }
    return styles;
}

}  // namespace

TEST(DeskEditor, InsertsWhereTheCaretLastWasAndUndoesInOneStep)
{
    DeskPlace desk;
    desk.open();
    desk.write(QStringLiteral("answer"), QStringLiteral("您好，"));
    desk.press(Qt::Key_F2);
    desk.page->insertAtCaret(QStringLiteral("请看光猫指示灯。\n不亮为正常。"));
    EXPECT_EQ(answerFieldOf(desk).text(), QStringLiteral("您好，请看光猫指示灯。\n不亮为正常。"));
    answerFieldOf(desk).undo();
    EXPECT_EQ(answerFieldOf(desk).text(), QStringLiteral("您好，"));

    desk.write(QStringLiteral("summary"), QStringLiteral("掉线"));
    desk.press(Qt::Key_F2);
    desk.page->insertAtCaret(QStringLiteral("三次"));
    EXPECT_EQ(static_cast<QLineEdit*>(desk.field(QStringLiteral("summary")))->text(), QStringLiteral("掉线三次"));
}

TEST(DeskEditor, APhraseIsFilledAndItsBlanksAreTabStops)
{
    DeskPlace desk;
    desk.open();
    desk.write(QStringLiteral("customer_name"), QStringLiteral("王女士"));
    desk.write(QStringLiteral("answer"), QStringLiteral("好的。"));
    desk.page->insertPhrase(QStringLiteral("{customer}，工号 {agent_number} 为您预约[[日期]]的[[时段]]。"));
    const QString inserted = QStringLiteral("好的。王女士，工号 1087 为您预约日期的时段。");
    EXPECT_EQ(answerFieldOf(desk).text(), inserted);
    EXPECT_EQ(answerFieldOf(desk).blanksLeft(), 2);
    EXPECT_EQ(answerFieldOf(desk).textCursor().selectedText(), QStringLiteral("日期"));
    EXPECT_TRUE(underlines(answerFieldOf(desk)).contains(QTextCharFormat::DashUnderline));
    desk.commit(&answerFieldOf(desk), QStringLiteral("明天"));
    desk.press(Qt::Key_Tab);
    EXPECT_EQ(answerFieldOf(desk).textCursor().selectedText(), QStringLiteral("时段"));
    desk.commit(&answerFieldOf(desk), QStringLiteral("上午"));
    EXPECT_EQ(answerFieldOf(desk).blanksLeft(), 0);
    EXPECT_EQ(answerFieldOf(desk).text(), QStringLiteral("好的。王女士，工号 1087 为您预约明天的上午。"));
    desk.press(Qt::Key_Tab);
    EXPECT_FALSE(answerFieldOf(desk).hasFocus());
}

TEST(DeskEditor, APhraseIsUndoneInOneStep)
{
    DeskPlace desk;
    desk.open();
    desk.write(QStringLiteral("answer"), QStringLiteral("好的。"));
    desk.page->insertPhrase(QStringLiteral("请在[[时段]]等候[[人员]]。"));
    answerFieldOf(desk).undo();
    EXPECT_EQ(answerFieldOf(desk).text(), QStringLiteral("好的。"));
    EXPECT_EQ(answerFieldOf(desk).blanksLeft(), 0);
}

TEST(DeskEditor, AQuotationBesideTheCallersNumberIsForTheCustomer)
{
    DeskPlace desk;
    desk.open();
    desk.write(QStringLiteral("description"), QStringLiteral("掉线"));
    desk.press(Qt::Key_F2);
    desk.page->quote({newId<ArticleId>(), 12, QStringLiteral("排查")}, QStringLiteral("请看指示灯"));
    EXPECT_EQ(desk.page->form().description().text(), QStringLiteral("掉线"));
    EXPECT_EQ(answerFieldOf(desk).text(), QStringLiteral("请看指示灯"));
    desk.page->form().description().setFocus();
    desk.page->quote({newId<ArticleId>(), 3, QStringLiteral("预约")}, QStringLiteral("已预约"));
    EXPECT_EQ(desk.page->form().description().text(), QStringLiteral("掉线已预约")) << "the caret stands there";
}

TEST(DeskEditor, AQuotationKeepsTheVersionThatWasRead)
{
    DeskPlace desk;
    desk.open();
    desk.writeFault(QStringLiteral("掉线"));
    const ArticleId article = newId<ArticleId>();
    desk.page->link({article, 12, QStringLiteral("家庭宽带晚间掉线排查")});
    desk.page->quote({article, 12, QStringLiteral("家庭宽带晚间掉线排查")}, QStringLiteral("看 LOS 灯"));
    const ArticleId visit = newId<ArticleId>();
    desk.page->link({visit, 3, QStringLiteral("上门预约")});
    EXPECT_EQ(desk.page->form().quotes().quotes().size(), 2);
    desk.chooseInvitation(Invitation::NotAsked);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.records.all(QStringLiteral("quote")).size() == 2; }));
    const auto keptAs = [&](ArticleId which, const QString& how, qint64 version) {
        const QList<Row> rows = desk.records.all(QStringLiteral("quote"));
        return std::count_if(rows.begin(), rows.end(), [&](const Row& row) {
            const Quote quote(row);
            return quote.article() == which && quote.how() == how && quote.version() == version;
        });
    };
    EXPECT_EQ(keptAs(article, QStringLiteral("quoted"), 12), 1) << "linked first, then read out";
    EXPECT_EQ(keptAs(visit, QStringLiteral("linked"), 3), 1);
}

TEST(DeskWording, IsUnderlinedAndReplacedByOneKey)
{
    DeskPlace desk;
    desk.open();
    desk.write(QStringLiteral("answer"), QStringLiteral("请等，这个我们也没办法"));
    auto* bar = answerFieldOf(desk).parentWidget()->findChild<WordingBar*>();
    ASSERT_NE(bar, nullptr);
    ASSERT_TRUE(waitUntil([&] { return bar->isVisible(); }));
    EXPECT_TRUE(underlines(answerFieldOf(desk)).contains(QTextCharFormat::WaveUnderline));
    EXPECT_FALSE(answerFieldOf(desk).document()->isUndoAvailable() && answerFieldOf(desk).text().isEmpty());
    desk.press(Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(answerFieldOf(desk).text(), QStringLiteral("请等，这个我马上为您安排"));
    EXPECT_FALSE(bar->isVisible());
    QTest::keyClicks(&answerFieldOf(desk), QStringLiteral("ok"));
    answerFieldOf(desk).undo();
    EXPECT_EQ(answerFieldOf(desk).text(), QStringLiteral("请等，这个我马上为您安排"));
    answerFieldOf(desk).undo();
    EXPECT_EQ(answerFieldOf(desk).text(), QStringLiteral("请等，这个我们也没办法"));
}

TEST(DeskWording, IsLeftAloneWhileOneComposesAndWhenIgnored)
{
    DeskPlace desk;
    desk.open();
    desk.write(QStringLiteral("answer"), QStringLiteral("我们也没办法"));
    ASSERT_TRUE(waitUntil([&] { return !underlines(answerFieldOf(desk)).isEmpty(); }));
    desk.compose(&answerFieldOf(desk), QStringLiteral("a"));
    EXPECT_TRUE(underlines(answerFieldOf(desk)).isEmpty());
    desk.commit(&answerFieldOf(desk), QStringLiteral("啊"));
    EXPECT_FALSE(underlines(answerFieldOf(desk)).isEmpty());
    answerFieldOf(desk).ignoreAdvised();
    EXPECT_TRUE(underlines(answerFieldOf(desk)).isEmpty());
    EXPECT_FALSE(answerFieldOf(desk).advice().has_value());
}

TEST(DeskHold, OffersThePhraseAndWarns)
{
    DeskPlace desk;
    desk.open();
    desk.press(Qt::Key_F9);
    desk.writeFault(QStringLiteral("掉线"));
    auto* notice = desk.find<NoticeBar>(QStringLiteral("holdNotice"));
    ASSERT_TRUE(desk.actions->run(QStringLiteral("call.hold")));
    EXPECT_EQ(desk.card().phase, CallPhase::Held);
    ASSERT_TRUE(tickAfter(desk, 9s, 9s));
    EXPECT_FALSE(notice->isVisible()) << "the customer has only just begun to wait";
    ASSERT_TRUE(tickAfter(desk, 1s, 10s));
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->sentence().contains(QStringLiteral("Thank you for waiting")));
    ASSERT_TRUE(tickAfter(desk, 49s, 59s));
    EXPECT_NE(notice->tone(), Tone::Danger);
    ASSERT_TRUE(tickAfter(desk, 1s, 60s));
    EXPECT_EQ(notice->tone(), Tone::Danger);
    EXPECT_TRUE(notice->sentence().contains(QStringLiteral("60"))) << qPrintable(notice->sentence());
    ASSERT_TRUE(tickAfter(desk, 1s, 61s));
    EXPECT_TRUE(notice->sentence().contains(QStringLiteral("61")))
        << "it counts on: " << qPrintable(notice->sentence());
    ASSERT_TRUE(desk.actions->run(QStringLiteral("call.hold")));
    EXPECT_FALSE(notice->isVisible());
    EXPECT_EQ(desk.card().phase, CallPhase::Talking);
    EXPECT_EQ(desk.card().held, std::chrono::seconds(61));
}

TEST(DeskHold, WarnsOfWhoWasPutOnHoldForAnotherCall)
{
    DeskPlace desk;
    desk.customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"));
    desk.open();
    const auto* notice = desk.find<NoticeBar>(QStringLiteral("holdNotice"));
    const auto says = [&](const QString& words) { return notice->isVisible() && notice->sentence().contains(words); };
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return !desk.card().customer().isNull(); }));
    desk.press(Qt::Key_F9);
    desk.page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-2"));
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_F9);
    ASSERT_EQ(desk.card().callId, QStringLiteral("call-2"));
    ASSERT_EQ(desk.page->cards().cardAt(0).phase, CallPhase::Held);
    const auto* card = desk.find<CallCard>(QStringLiteral("card0"));
    ASSERT_TRUE(tickAfter(desk, 9s, 9s));
    EXPECT_FALSE(notice->isVisible());
    ASSERT_TRUE(tickAfter(desk, 1s, 10s));
    EXPECT_TRUE(says(QStringLiteral("138****2716"))) << qPrintable(notice->sentence());
    EXPECT_TRUE(says(QStringLiteral("Thank you for waiting, 王秀兰."))) << qPrintable(notice->sentence());
    ASSERT_TRUE(tickAfter(desk, 49s, 59s));
    EXPECT_NE(notice->tone(), Tone::Danger);
    EXPECT_EQ(card->stateRole(), Role::Warning);
    ASSERT_TRUE(tickAfter(desk, 1s, 60s));
    EXPECT_EQ(notice->tone(), Tone::Danger);
    EXPECT_TRUE(says(QStringLiteral("138****2716"))) << qPrintable(notice->sentence());
    EXPECT_EQ(card->stateRole(), Role::Danger);
    desk.find<QAbstractButton>(QStringLiteral("goToHeld"))->click();
    EXPECT_EQ(desk.card().callId, QStringLiteral("call-1"));
    EXPECT_EQ(notice->tone(), Tone::Danger) << "whom one went to is warned of still";
    ASSERT_TRUE(desk.actions->run(QStringLiteral("call.hold")));
    EXPECT_FALSE(notice->isVisible()) << "the other has only just begun to wait";
}

TEST(DeskHold, TellsOfEachWhoIsLeftWaitingAndNotTwice)
{
    DeskPlace desk;
    desk.open();
    auto* notice = desk.find<NoticeBar>(QStringLiteral("holdNotice"));
    for (int call = 1; call <= 3; ++call) {
        desk.page->takeCall(QStringLiteral("1860000093%1").arg(call), QStringLiteral("call-%1").arg(call));
        if (call > 1)
            desk.press(Qt::Key_F8);
        desk.press(Qt::Key_F9);
        desk.office.time.advance(30s);
    }
    // The first has waited for 60 s, the second for 30.
    ASSERT_TRUE(tickAfter(desk, 0s, 30s));
    EXPECT_TRUE(notice->sentence().contains(QStringLiteral("186****0931"))) << qPrintable(notice->sentence());
    ASSERT_TRUE(tickAfter(desk, 10s, 40s));
    EXPECT_EQ(notice->tone(), Tone::Danger) << "what may be said to the second does not cover the warning";
    ASSERT_TRUE(tickAfter(desk, 20s, 60s));
    EXPECT_TRUE(notice->sentence().contains(QStringLiteral("186****0932"))) << qPrintable(notice->sentence());
    ASSERT_TRUE(tickAfter(desk, 60s, 120s));
    EXPECT_TRUE(notice->sentence().contains(QStringLiteral("186****0932"))) << "the first was told of before";
    EXPECT_TRUE(notice->sentence().contains(QStringLiteral("120"))) << qPrintable(notice->sentence());
}

TEST(DeskHold, OffersNoPhraseWithAHoleInIt)
{
    DeskPlace desk;
    desk.open();
    auto* notice = desk.find<NoticeBar>(QStringLiteral("holdNotice"));
    const auto offered = [&] {
        desk.actions->run(QStringLiteral("call.hold"));
        desk.office.time.advance(std::chrono::seconds(11));
        EXPECT_TRUE(waitUntil([&] { return notice->isVisible(); }));
        desk.actions->run(QStringLiteral("call.hold"));
        return notice->sentence();
    };
    desk.press(Qt::Key_F9);
    desk.writeFault(QStringLiteral("掉线"));
    EXPECT_TRUE(offered().contains(QStringLiteral("still looking into it"))) << qPrintable(notice->sentence());
    desk.write(QStringLiteral("customer_name"), QStringLiteral("Ms Wang"));
    EXPECT_TRUE(offered().contains(QStringLiteral("Thank you for waiting, Ms Wang.")))
        << qPrintable(notice->sentence());
}

TEST(DeskClock, TurnsWhenTheTimeForACommonQuestionIsOver)
{
    DeskPlace desk;
    desk.open();
    const HandlingClock* clock = clockOf(desk);
    desk.writeFault(QStringLiteral("掉线"));
    EXPECT_FALSE(clock->isVisible()) << "nobody called";
    desk.press(Qt::Key_F9);
    EXPECT_TRUE(clock->isVisible());
    ASSERT_TRUE(tickAfter(desk, 239s, 239s));
    EXPECT_FALSE(clock->accessibleName().contains(QStringLiteral("left")));
    ASSERT_TRUE(tickAfter(desk, 60s, 299s));
    EXPECT_TRUE(clock->accessibleName().contains(QStringLiteral("left"))) << qPrintable(clock->accessibleName());
    ASSERT_TRUE(tickAfter(desk, 2s, 301s));
    EXPECT_TRUE(clock->accessibleName().contains(QStringLiteral("over"))) << qPrintable(clock->accessibleName());
}

TEST(DeskForm, TheFieldWithTheCaretStaysInSightWhenARowAppearsAboveIt)
{
    DeskPlace desk;
    desk.open(QSize(910, 420));
    QWidget* invitation = desk.field(QStringLiteral("invitation"));
    auto* scroll = desk.page->findChild<QScrollArea*>();
    ASSERT_NE(scroll, nullptr);
    invitation->setFocus();
    scroll->ensureWidgetVisible(invitation, 0, 0);
    ASSERT_EQ(invitation->visibleRegion().boundingRect(), invitation->rect());
    const int before = desk.page->form().height();
    desk.press(Qt::Key_6, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return desk.page->form().height() > before; }));
    EXPECT_TRUE(waitUntil([&] { return invitation->visibleRegion().boundingRect() == invitation->rect(); }));
}

TEST(DeskLooks, EveryControlHasANameAndNoKeyHasTwoActions)
{
    DeskPlace desk;
    desk.open();
    EXPECT_EQ(namelessControls(*desk.page).join(u'\n').toStdString(), "");
    EXPECT_EQ(desk.actions->faults().join(u'\n').toStdString(), "");
}

TEST(PanelLines, AreAsManyAsWereGivenAndNoneBehindThem)
{
    PanelLines model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines({{.title = QStringLiteral("宽带断线")}, {.title = QStringLiteral("报修")}});
    EXPECT_TRUE(model.index(1, 0).data().toString().contains(QStringLiteral("报修")));
    EXPECT_FALSE(model.index(2, 0).data().isValid());
    model.setLines({});
    EXPECT_EQ(model.rowCount(), 0);
}
