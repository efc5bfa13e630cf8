// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/announcements/announcementspage.h"

#include "domain/receipt.h"
#include "items/announcementsmodel.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/announcements/announcementeditor.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texteditor.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

struct BoardBench
{
    explicit BoardBench(const QString& role = QStringLiteral("agent"))
        : work(role),
          actions(theme, &window),
          board(work.records, work.session),
          page(new AnnouncementsPage(work.place, theme, actions, board))
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(page);
        actions.setWorkspace(AnnouncementsPage::workspace());
        window.resize(1000, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        list = page->findChild<QListView*>(QStringLiteral("announcementList"));
    }
    RecordId announce(const QString& title, int minute, bool mustRead = false, ScopeId scope = {})
    {
        const Instant at = work.office.time.now() + std::chrono::minutes(minute);
        return work.put(Announcement::kRecord,
                        {{AnnouncementField::kTitle, title},
                         {AnnouncementField::kBody, title},
                         {AnnouncementField::kMustRead, mustRead},
                         {AnnouncementField::kAt, toMicros(at)}},
                        scope);
    }
    QStringList titles() const
    {
        QStringList shown;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            shown.append(list->model()->index(row, 0).data().toString());
        return shown;
    }

    Theme theme;
    ReadingPlace work;
    QWidget window;
    ActionRegistry actions;
    AnnouncementBoard board;
    AnnouncementsPage* page;
    QListView* list = nullptr;
};

}  // namespace

TEST(AnnouncementsPage, PutsWhatMustBeReadFirstUntilItIsConfirmed)
{
    BoardBench bench;
    const QAbstractItemModelTester tester(bench.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const RecordId must = bench.announce(QStringLiteral("must"), 1, true);
    bench.announce(QStringLiteral("new"), 3);
    bench.announce(QStringLiteral("old"), 2);
    ASSERT_TRUE(waitUntil([&] {
        return bench.titles() == QStringList{QStringLiteral("must"), QStringLiteral("new"), QStringLiteral("old")};
    }));
    EXPECT_EQ(bench.board.unread(), 3);
    EXPECT_EQ(bench.board.mustRead(), 1);
    bench.page->showAnnouncement(must);
    ASSERT_TRUE(bench.actions.run(QStringLiteral("announcement.confirm")));
    ASSERT_TRUE(waitUntil([&] {
        return bench.titles() == QStringList{QStringLiteral("new"), QStringLiteral("old"), QStringLiteral("must")};
    }));
    EXPECT_EQ(bench.board.unread(), 2);
    const QList<Row> receipts = bench.work.records.all(Receipt::kRecord);
    ASSERT_EQ(receipts.size(), 1);
    EXPECT_EQ(Receipt(receipts.first()).person(), bench.work.person.person);
    EXPECT_EQ(Receipt(receipts.first()).announcement(), must);
    EXPECT_FALSE(bench.actions.run(QStringLiteral("announcement.confirm")));
}

TEST(AnnouncementsPage, LetsLeadsWriteAndSeeWhoHasNotRead)
{
    BoardBench bench(QStringLiteral("lead"));
    bench.work.put(QStringLiteral("staff"),
                   {{QStringLiteral("name"), QStringLiteral("李婷")}, {QStringLiteral("active"), true}});
    ASSERT_TRUE(bench.actions.run(QStringLiteral("announcement.write")));
    auto* editor = bench.page->findChild<AnnouncementEditor*>();
    ASSERT_NE(editor, nullptr);
    auto* send = editor->findChild<QAbstractButton*>(QStringLiteral("announcementSend"));
    send->click();
    EXPECT_TRUE(editor->isVisible());
    editor->findChild<LineField*>(QStringLiteral("announcementTitle"))->setText(QStringLiteral("Power cut"));
    editor->findChild<TextEditor*>(QStringLiteral("announcementBody"))->insertAtCaret(QStringLiteral("At noon."));
    send->click();
    ASSERT_TRUE(waitUntil([&] { return bench.titles() == QStringList{QStringLiteral("Power cut")}; }));
    EXPECT_EQ(bench.work.records.all(Announcement::kRecord).first().scope, bench.work.office.team);
    EXPECT_TRUE(bench.page->findChild<QLabel*>(QStringLiteral("announcementReaders"))->isVisible());
}

TEST(AnnouncementsPage, LetsNoAgentWriteAndHidesWhatIsPast)
{
    BoardBench bench;
    EXPECT_FALSE(bench.actions.run(QStringLiteral("announcement.write")));
    bench.announce(QStringLiteral("now"), 0);
    bench.work.put(Announcement::kRecord,
                   {{AnnouncementField::kTitle, QStringLiteral("past")},
                    {AnnouncementField::kValidUntil, toMicros(bench.work.office.time.now()) - 1}});
    ASSERT_TRUE(waitUntil([&] { return bench.board.announcements(true).size() == 2; }));
    EXPECT_EQ(bench.titles(), QStringList{QStringLiteral("now")});
    EXPECT_EQ(bench.board.unread(), 1);
}
