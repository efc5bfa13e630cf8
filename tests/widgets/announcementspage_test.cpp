// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/announcements/announcementspage.h"

#include "domain/receipt.h"
#include "domain/staff.h"
#include "items/announcementsmodel.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/announcements/announcementeditor.h"
#include "widgets/announcements/announcementsource.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texteditor.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
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

TEST(AnnouncementsPage, NamesWhoHasNotReadUntilTheyHave)
{
    BoardBench bench(QStringLiteral("lead"));
    Office& office = bench.work.office;
    const auto hire = [&](const QString& name, ScopeId team) {
        const RecordId id =
            bench.work.put(QStringLiteral("staff"), {{StaffField::kName, name}, {StaffField::kActive, true}});
        office.scopes.insertPerson(StaffId(id), team, name);
        return id;
    };
    const RecordId ting = hire(QStringLiteral("李婷"), office.team);
    const RecordId min = hire(QStringLiteral("赵敏"), office.team);
    hire(QStringLiteral("王强"), office.otherTeam);
    bench.work.session.update(Row(bench.work.session.staff()), bench.work.person.grants, office.scopes);
    const RecordId id = bench.announce(QStringLiteral("Power cut"), -60, true, office.team);
    ASSERT_TRUE(waitUntil([&] { return bench.titles().size() == 1; }));
    bench.page->showAnnouncement(id);
    const auto* readers = bench.page->findChild<QLabel*>(QStringLiteral("announcementReaders"));
    const auto read = [&](RecordId person) {
        bench.work.put(Receipt::kRecord, {{ReceiptField::kAnnouncement, id.toString()},
                                          {ReceiptField::kPerson, person.toString()},
                                          {ReceiptField::kAt, toMicros(office.time.now())}});
    };
    const auto says = [&](const QString& count, bool ofTing, bool ofMin) {
        const QString text = readers->text();
        return text.startsWith(count) && text.contains(QStringLiteral("李婷")) == ofTing &&
               text.contains(QStringLiteral("赵敏")) == ofMin && !text.contains(QStringLiteral("王强"));
    };
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("0 of 2"), true, true); })) << qPrintable(readers->text());
    read(ting);
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("1 of 2"), false, true); })) << qPrintable(readers->text());
    read(min);
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("All 2"), false, false); })) << qPrintable(readers->text());
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

TEST(AnnouncementsPage, AskToBeReadAnewWhenACorrectionMatters)
{
    BoardBench bench(QStringLiteral("lead"));
    const RecordId id = bench.announce(QStringLiteral("Power cut"), -60, true, bench.work.office.team);
    ASSERT_TRUE(waitUntil([&] { return bench.titles().size() == 1; }));
    bench.page->showAnnouncement(id);
    ASSERT_TRUE(bench.actions.run(QStringLiteral("announcement.confirm")));
    ASSERT_TRUE(waitUntil([&] { return bench.board.unread() == 0; }));
    const auto correct = [&](const QString& body, bool again) {
        bench.work.office.time.advance(std::chrono::minutes(1));
        ASSERT_TRUE(bench.actions.run(QStringLiteral("announcement.correct")));
        const auto* editor = bench.page->findChild<AnnouncementEditor*>();
        editor->findChild<TextEditor*>(QStringLiteral("announcementBody"))->setText(body);
        editor->findChild<QAbstractButton*>(QStringLiteral("announcementAgain"))->setChecked(again);
        editor->findChild<QAbstractButton*>(QStringLiteral("announcementSend"))->click();
        ASSERT_TRUE(waitUntil([&] { return Announcement(bench.work.records.row(id)).body() == body; }));
    };
    correct(QStringLiteral("At noon."), false);
    EXPECT_EQ(bench.board.unread(), 0);
    correct(QStringLiteral("At one."), true);
    EXPECT_TRUE(waitUntil([&] { return bench.board.unread() == 1; }));
    EXPECT_TRUE(bench.board.receiptsOf(id).isEmpty()) << "those were of what it said before";
    EXPECT_EQ(bench.work.records.all(Receipt::kRecord).size(), 1) << "and stay on record";
}

TEST(AnnouncementsPage, EndWithAReasonAndStayToBeLookedUp)
{
    BoardBench bench(QStringLiteral("lead"));
    const RecordId id = bench.announce(QStringLiteral("Power cut"), -60, true, bench.work.office.team);
    ASSERT_TRUE(waitUntil([&] { return bench.titles().size() == 1; }));
    bench.page->showAnnouncement(id);
    ASSERT_TRUE(bench.actions.run(QStringLiteral("announcement.withdraw")));
    auto* text = bench.page->findChild<TextEditor*>(QStringLiteral("noteText"));
    ASSERT_NE(text, nullptr);
    text->setText(QStringLiteral("It was the other street."));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return bench.titles().isEmpty(); }));
    EXPECT_EQ(Announcement(bench.work.records.row(id)).endedReason(), QStringLiteral("It was the other street."));
    EXPECT_EQ(bench.board.unread(), 0);
    bench.page->showAnnouncement(id);
    EXPECT_EQ(bench.titles(), QStringList{QStringLiteral("Power cut")}) << "among the past ones";
    EXPECT_FALSE(bench.actions.run(QStringLiteral("announcement.withdraw"))) << "it has ended";
}

TEST(AnnouncementsPage, WithdrawTheOneThatTheReasonIsOf)
{
    BoardBench bench(QStringLiteral("lead"));
    const RecordId id = bench.announce(QStringLiteral("Power cut"), -60, true, bench.work.office.team);
    const RecordId other = bench.announce(QStringLiteral("New rates"), -50, true, bench.work.office.team);
    ASSERT_TRUE(waitUntil([&] { return bench.titles().size() == 2; }));
    bench.page->showAnnouncement(id);
    ASSERT_TRUE(bench.actions.run(QStringLiteral("announcement.withdraw")));
    auto* text = bench.page->findChild<TextEditor*>(QStringLiteral("noteText"));
    text->setText(QStringLiteral("It was the other street."));
    Row withdrawn = bench.work.records.row(id);
    withdrawn.fields.insert(AnnouncementField::kValidUntil, toMicros(bench.work.office.time.now()) - 1);
    bench.work.records.put(withdrawn);
    ASSERT_TRUE(waitUntil([&] { return bench.titles() == QStringList{QStringLiteral("New rates")}; }));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return bench.work.records.submitted().size() == 1; }));
    EXPECT_EQ(Announcement(bench.work.records.row(other)).endedReason(), QString()) << "a neighbour in the list";
    EXPECT_EQ(Announcement(bench.work.records.row(id)).endedReason(), QStringLiteral("It was the other street."));
}

TEST(AnnouncementsPage, AskAgainWhyOneIsWithdrawnIfItStillCanBe)
{
    BoardBench bench(QStringLiteral("lead"));
    const RecordId id = bench.announce(QStringLiteral("Power cut"), -60, true, bench.work.office.team);
    ASSERT_TRUE(waitUntil([&] { return bench.titles().size() == 1; }));
    bench.page->withdraw(newId<RecordId>());
    QCoreApplication::processEvents();
    EXPECT_FALSE(bench.page->findChild<QWidget*>(QStringLiteral("withdrawDialog")));
    bench.page->withdraw(id);
    EXPECT_TRUE(waitUntil([&] { return bench.page->findChild<QWidget*>(QStringLiteral("withdrawDialog")); }));
}

TEST(AnnouncementsPage, AreNotForAgentsToChange)
{
    BoardBench bench;
    bench.page->showAnnouncement(bench.announce(QStringLiteral("Power cut"), -60, true));
    ASSERT_TRUE(waitUntil([&] { return bench.titles().size() == 1; }));
    EXPECT_FALSE(bench.actions.run(QStringLiteral("announcement.correct")));
    EXPECT_FALSE(bench.actions.run(QStringLiteral("announcement.withdraw")));
}

TEST(AnnouncementSource, FindsThemByTheirTitle)
{
    BoardBench bench;
    const RecordId id = bench.announce(QStringLiteral("Power cut"), -60);
    ASSERT_TRUE(waitUntil([&] { return bench.titles().size() == 1; }));
    AnnouncementSource source(bench.board, bench.work.place);
    QSignalSpy answers(&source, &PaletteSource::answered);
    QSignalSpy chosen(&source, &AnnouncementSource::announcementChosen);
    source.ask(QStringLiteral("cut"), 6);
    const auto found = answers.last().at(1).value<QList<PaletteEntry>>();
    ASSERT_EQ(found.size(), 1);
    found.first().run(false);
    EXPECT_EQ(chosen.last().first().value<RecordId>(), id);
}
