// SPDX-License-Identifier: GPL-3.0-or-later
// Someone else was first: what was refused is decided in the tray and sent again.
#include "domain/groupbuilder.h"
#include "support/text.h"
#include "ticketbench.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/tray/conflictcell.h"
#include "widgets/tray/traydock.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class TrayDeskTest : public testing::Test
{
protected:
    TrayDeskTest()
    {
        if (m_translator.load(qEnvironmentVariable("SEATDESK_QM")))
            QCoreApplication::installTranslator(&m_translator);
        ticket = at.put(
            q("企业专线移机，需现场勘察"), TicketState::Accepted,
            {{TicketField::kAnswer, q("专线移至新址五楼机房，需现场勘察后报价。")}, {TicketField::kWaiting, false}});
        dock = new TrayDock(at.place, at.theme, at.bench->actions(), at.bench);
        at.bench->addDockWidget(Qt::BottomDockWidgetArea, dock);
        dock->hide();
    }
    /// My answer met a change of the server's.
    void refuse()
    {
        const QString mine = q("专线移至新址五楼机房，客户物业要求周六施工，等其盖章的进场单。");
        GroupBuilder builder(QStringLiteral("0042"), at.at.person.person, at.at.office.time);
        builder.change(ticket, {{TicketField::kAnswer, mine}, {TicketField::kWaiting, true}});
        keep(builder.group().constFirst(), {{TicketField::kWaiting, false, false, true},
                                            {TicketField::kAnswer, ticket.text(TicketField::kAnswer), theirs, mine}});
    }
    void keep(const Operation& operation, const QList<FieldConflict>& conflicts)
    {
        TrayItem item{operation, {}, at.at.office.time.now()};
        item.result = {operation.id, PushResult::Status::Conflict, false, {}, conflicts};
        at.tray.kept = {item};
        Row now = ticket;
        now.fields.insert(TicketField::kAnswer, theirs);
        now.sync = SyncState::Attention;
        at.at.records.put(now);
        at.syncStatus.update(true, 2, 1, at.at.office.time.now());
        ASSERT_TRUE(waitUntil([&] { return dock->count() == 1; }));
    }
    void openTray()
    {
        at.show();
        refuse();
        at.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(dock->isVisible());
        at.settle();
    }

    const QString theirs = q("专线移至新址五楼机房，已约 11-21 10:00 勘察，联系人何工。");
    TicketBench at;
    Row ticket;
    TrayDock* dock = nullptr;

private:
    QTranslator m_translator;
};

}  // namespace

TEST_F(TrayDeskTest, SaysThatNothingWasRefused)
{
    at.show();
    at.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(dock->isVisible());
    EXPECT_FALSE(at.find<QListView>(QStringLiteral("trayList"))->isVisible());
    at.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(dock->isVisible());
}

TEST_F(TrayDeskTest, NeverComesUpByItself)
{
    at.show();
    QWidget* focus = QApplication::focusWidget();
    refuse();
    at.settle();
    EXPECT_FALSE(dock->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), focus);
}

TEST_F(TrayDeskTest, SendsTheMergedTextAndTheRestAsChosen)
{
    openTray();
    auto* mine = at.find<ConflictCell>(QStringLiteral("mine.answer"));
    ASSERT_NE(mine, nullptr);
    Q_EMIT mine->picked();
    auto* merged = at.find<TextEditor>(QStringLiteral("merged.answer"));
    EXPECT_TRUE(merged->text().contains(q("盖章")));
    merged->setText(q("周六施工，已约勘察。"));
    Q_EMIT at.find<ConflictCell>(QStringLiteral("mine.waiting"))->picked();
    at.find<QPushButton>(QStringLiteral("traySubmit"))->click();
    EXPECT_TRUE(waitUntil([&] { return dock->count() == 0; }));
    EXPECT_EQ(at.at.ticket(ticket.id).answer(), q("周六施工，已约勘察。"));
    EXPECT_TRUE(at.at.ticket(ticket.id).waiting());
    EXPECT_TRUE(at.tray.kept.isEmpty());
}

TEST_F(TrayDeskTest, SendsNothingWhenAllIsTheServers)
{
    openTray();
    const qsizetype before = at.at.records.submitted().size();
    at.find<QPushButton>(QStringLiteral("trayTheirs"))->click();
    at.find<QPushButton>(QStringLiteral("traySubmit"))->click();
    EXPECT_TRUE(waitUntil([&] { return at.tray.kept.isEmpty(); }));
    EXPECT_EQ(at.at.records.submitted().size(), before);
}

TEST_F(TrayDeskTest, WhatWasLeftIsInTheTrayAgainWhenTheDecisionIsTakenBack)
{
    openTray();
    EXPECT_FALSE(at.bench->actions().action(QStringLiteral("tray.undo"))->isEnabled());
    at.find<QPushButton>(QStringLiteral("trayDrop"))->click();
    ASSERT_TRUE(waitUntil([&] { return dock->count() == 0; }));
    at.find<QToolButton>(QStringLiteral("trayUndo"))->click();
    EXPECT_TRUE(waitUntil([&] { return dock->count() == 1; }));
    EXPECT_TRUE(at.at.records.submitted().isEmpty());
    EXPECT_FALSE(at.bench->actions().action(QStringLiteral("tray.undo"))->isEnabled());
}

TEST_F(TrayDeskTest, WhatWasSentAgainIsTakenBackWithItsDecision)
{
    openTray();
    at.find<QPushButton>(QStringLiteral("trayMine"))->click();
    at.find<QPushButton>(QStringLiteral("traySubmit"))->click();
    ASSERT_TRUE(waitUntil([&] { return dock->count() == 0; }));
    ASSERT_TRUE(at.at.ticket(ticket.id).waiting());
    at.bench->actions().run(QStringLiteral("tray.undo"));
    ASSERT_TRUE(waitUntil([&] { return dock->count() == 1; }));
    EXPECT_FALSE(at.at.ticket(ticket.id).waiting());
    EXPECT_TRUE(at.at.ticket(ticket.id).answer().contains(q("何工"))) << "the server's, as it was before";
}

TEST_F(TrayDeskTest, ADecisionFromWhichSomebodyHasGoneOnStays)
{
    openTray();
    at.find<QPushButton>(QStringLiteral("trayMine"))->click();
    at.find<QPushButton>(QStringLiteral("traySubmit"))->click();
    ASSERT_TRUE(waitUntil([&] { return dock->count() == 0; }));
    Row now = at.at.records.row(ticket.id);
    now.fields.insert(TicketField::kAnswer, q("别人接着写的"));
    at.at.records.put(now);
    at.find<QToolButton>(QStringLiteral("trayUndo"))->click();
    const auto* notice = at.find<NoticeBar>(QStringLiteral("trayNotice"));
    ASSERT_TRUE(waitUntil([&] { return notice->tone() == Tone::Warning; }));
    EXPECT_EQ(dock->count(), 0);
    EXPECT_EQ(at.at.ticket(ticket.id).answer(), q("别人接着写的"));
}

TEST_F(TrayDeskTest, OfADeletionShowsWhatSpeaksAgainstItAndLeavesNothingToChoose)
{
    at.show();
    GroupBuilder builder(QStringLiteral("0042"), at.at.person.person, at.at.office.time);
    builder.remove(ticket);
    keep(builder.group().constFirst(),
         {{TicketField::kAnswer, ticket.text(TicketField::kAnswer), theirs, QJsonValue()}});
    at.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    at.settle();
    EXPECT_EQ(dock->findChild<ConflictCell*>(), nullptr);
    EXPECT_FALSE(at.find<QPushButton>(QStringLiteral("trayMine"))->isVisible());
    const QList<QLabel*> labels = dock->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [this](const QLabel* one) { return one->text() == theirs; }));
}

TEST_F(TrayDeskTest, ShowsWhatWaitsAndWhatWasSentAndAsksForNothing)
{
    GroupBuilder builder(QStringLiteral("0042"), at.at.person.person, at.at.office.time);
    builder.change(ticket, {{TicketField::kReachTime, QStringLiteral("mornings")}});
    TrayItem waiting{builder.group().constFirst(), {}, {}, TrayItem::Stage::Waiting};
    at.tray.kept = {waiting};
    Row now = ticket;
    now.sync = SyncState::Here;
    at.at.records.put(now);
    at.show();
    at.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    at.syncStatus.update(true, 1, 0, at.at.office.time.now());
    const auto* list = at.find<QListView>(QStringLiteral("trayList"));
    ASSERT_TRUE(waitUntil([&] { return list->isVisible() && list->model()->rowCount() == 1; }));
    EXPECT_FALSE(at.find<QPushButton>(QStringLiteral("traySubmit"))->isVisible());
    const auto says = [&](const QString& text) {
        const auto labels = dock->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    };
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("Only here so far")); }));
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("mornings")); }));
    EXPECT_EQ(dock->count(), 0);

    waiting.stage = TrayItem::Stage::Sent;
    waiting.answeredAt = at.at.office.time.now();
    at.tray.kept = {waiting};
    at.at.records.put(ticket);
    at.syncStatus.update(true, 0, 0, at.at.office.time.now());
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("Now the same everywhere")); }));
    at.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(at.at.records.submitted().size(), 0);
}

TEST_F(TrayDeskTest, KeepsWhatWasDecidedWhenSendingFails)
{
    openTray();
    at.find<QPushButton>(QStringLiteral("trayMine"))->click();
    at.at.records.failSubmits(Error{Error::Kind::Full, QStringLiteral("disk")});
    at.find<QPushButton>(QStringLiteral("traySubmit"))->click();
    at.settle();
    EXPECT_EQ(dock->count(), 1);
    EXPECT_TRUE(at.find<ConflictCell>(QStringLiteral("mine.waiting"))->isPicked());
    EXPECT_EQ(at.tray.kept.size(), 1);
}

TEST_F(TrayDeskTest, IsDrawn)
{
    for (const Look look : {Look::Light, Look::Dark, Look::Contrast}) {
        at.theme.setLook(look);
        if (!dock->isVisible())
            openTray();
        Q_EMIT at.find<ConflictCell>(QStringLiteral("mine.answer"))->picked();
        at.settle();
        const QImage image = at.window->grab().toImage();
        EXPECT_GT(image.convertToFormat(QImage::Format_Indexed8).colorCount(), 8);
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        if (!folder.isEmpty()) {
            const QString name = QStringLiteral("tray-%1.png").arg(Theme::nameOf(look));
            EXPECT_TRUE(image.save(QDir(folder).filePath(name)));
        }
    }
}
