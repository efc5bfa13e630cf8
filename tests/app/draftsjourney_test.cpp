// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed into a form is on disk half a second later and stands there again after the program has ended.
#include "domain/directoryentry.h"
#include "domain/drafts.h"
#include "domain/phrase.h"
#include "domain/question.h"
#include "support/text.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/desk/deskpage.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/phrases/phrasespage.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"
#include "windowbench.h"

#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QPointer>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QString kWords = QStringLiteral("光猫红灯，重启后仍然掉线");

class DraftsJourney : public testing::Test
{
protected:
    template <typename Field>
    Field* field(const char* name) const
    {
        Field* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (auto* one : bench.desk().workbench()->window()->findChildren<Field*>(q(name)))
                found = one->isVisibleTo(one->window()) ? one : found;
            return found != nullptr;
        })) << name;
        return found;
    }
    void go(const char* page, const char* action = nullptr) const
    {
        bench.desk().workbench()->showPage(q(page));
        if (!action)
            return;
        ASSERT_TRUE(waitFor([&] { return bench.actions().run(q(action)); })) << action;
    }
    /// On disk without anybody having left the field: what a kill leaves behind.
    void expectKept(const char* kind) const
    {
        const auto isKept = [&] {
            for (const Draft& draft : kept()) {
                const QJsonObject fields = draft.content.value(FormDraft::kFields).toObject();
                if (draft.content.value(FormDraft::kKind).toString() != q(kind))
                    continue;
                for (const QJsonValue& value : fields) {
                    if (value.toString() == kWords)
                        return true;
                }
            }
            return false;
        };
        EXPECT_TRUE(waitFor(isKept)) << kind;
    }
    QList<Draft> kept() const
    {
        auto all = bench.desk().place().drafts.all();
        EXPECT_TRUE(waitFor([&] { return all.isFinished(); }));
        return all.result().value_or(QList<Draft>());
    }
    bool isNothingKept() const
    {
        return waitFor([this] { return kept().isEmpty(); });
    }
    /// An announcement is begun and left.
    void announce() const
    {
        go("announcements", "announcement.write");
        field<TextEditor>("announcementBody")->insertPlainText(kWords);
        expectKept("announcement");
        field<TextEditor>("announcementBody")->window()->close();
    }
    void keepReport(int minute, const QString& text) const
    {
        Draft draft;
        draft.id = newId<DraftId>();
        draft.content = {{FormDraft::kKind, q("report")},
                         {FormDraft::kAbout, newId<RecordId>().toString()},
                         {FormDraft::kFields, QJsonObject{{q("text"), text}}}};
        draft.updatedAt = bench.desk().place().time.now() + std::chrono::minutes(minute);
        auto kept = bench.desk().place().drafts.put(draft);
        ASSERT_TRUE(waitFor([&] { return kept.isFinished(); }));
    }
    QTreeWidget* showList() const
    {
        EXPECT_TRUE(bench.actions().run(q("drafts.show")));
        return field<QTreeWidget>("unfinishedList");
    }
    static void keepIt(const QWidget& dialog)
    {
        for (auto* button : dialog.findChildren<QToolButton*>()) {
            if (button->text() == u"Keep it")
                button->click();
        }
    }
    void restart() { bench.reopen(WindowBench::kAdmin); }
    /// The word in the bar that opens the form of that name; null while there is none.
    QToolButton* word(const char* form) const
    {
        const auto* bar = bench.desk().workbench()->findChild<NoticeBar*>(QStringLiteral("unfinishedNotice"));
        if (!bar || bar->isHidden())
            return nullptr;
        for (auto* button : bar->findChildren<QToolButton*>()) {
            if (button->text().startsWith(q(form)))
                return button;
        }
        return nullptr;
    }
    /// Starts the program anew and clicks the one thing that it says is unfinished.
    void restartAndOpen(const char* form)
    {
        restart();
        ASSERT_TRUE(waitFor([&] { return word(form) != nullptr; })) << form;
        word(form)->click();
    }

    WindowBench bench;
};

}  // namespace

TEST_F(DraftsJourney, AQuestionNobodyCouldAnswer)
{
    go("desk", "question.note");
    field<TextEditor>("noteText")->setText({});
    field<TextEditor>("noteText")->insertPlainText(kWords);
    expectKept("question");
    restartAndOpen("Question: ");
    EXPECT_TRUE(waitFor([this] { return field<TextEditor>("noteText")->text() == kWords; }));
    QTest::keyClick(field<TextEditor>("noteText"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return bench.storedRows(Question::kRecord).size() == 1; }));
    EXPECT_TRUE(isNothingKept());
}

TEST_F(DraftsJourney, NamesAsMuchOfItAsTheBarHasRoomFor)
{
    announce();
    restart();
    bench.window().window().resize(1366, 768);
    ASSERT_TRUE(waitFor([&] { return word("Announcement: ") != nullptr; }));
    EXPECT_TRUE(waitFor([&] { return word("Announcement: ") && word("Announcement: ")->text().endsWith(kWords); }))
        << qPrintable(word("Announcement: ")->text());
}

TEST_F(DraftsJourney, AnAnswerToIt)
{
    GroupBuilder group = bench.group();
    group.insert(Question::kRecord, bench.desk().place().session.scopes().department(),
                 {{QuestionField::kText, q("夜间能上门吗")}});
    bench.submit(group);
    go("knowledge", "knowledge.questions");
    ASSERT_TRUE(waitFor([this] { return field<QListView>("questionList")->model()->rowCount() == 1; }));
    field<TextEditor>("questionAnswer")->insertPlainText(kWords);
    expectKept("answer");
    restartAndOpen("Answer to a question: ");
    EXPECT_TRUE(waitFor([this] { return field<TextEditor>("questionAnswer")->text() == kWords; }));
}

TEST_F(DraftsJourney, AnAnnouncement)
{
    go("announcements", "announcement.write");
    field<TextEditor>("announcementBody")->insertPlainText(kWords);
    expectKept("announcement");
    restartAndOpen("Announcement: ");
    EXPECT_TRUE(waitFor([this] { return field<TextEditor>("announcementBody")->text() == kWords; }));
}

TEST_F(DraftsJourney, ADirectoryEntry)
{
    go("knowledge", "knowledge.directory");
    ASSERT_TRUE(waitFor([this] { return bench.actions().run(q("directory.new")); }));
    field<LineField>("directory-note")->setText(kWords);
    expectKept("directory");
    restartAndOpen("Directory entry: ");
    EXPECT_TRUE(waitFor([this] { return field<LineField>("directory-note")->text() == kWords; }));
}

TEST_F(DraftsJourney, APhraseIsNotDroppedWhenAnotherIsChosen)
{
    go("phrases");
    auto* list = field<QListView>("phrasePageList");
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() > 2; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    auto* text = field<TextEditor>("phrase-zh_cn");
    text->selectAll();
    text->insertPlainText(kWords);
    list->setCurrentIndex(list->model()->index(1, 0));
    EXPECT_NE(text->text(), kWords);
    list->setCurrentIndex(list->model()->index(0, 0));
    EXPECT_EQ(text->text(), kWords);
    expectKept("phrase");
    restartAndOpen("Phrase: ");
    EXPECT_TRUE(waitFor([this] { return field<TextEditor>("phrase-zh_cn")->text() == kWords; }));
    ASSERT_TRUE(bench.actions().run(q("phrase.save")));
    EXPECT_TRUE(isNothingKept());
}

TEST_F(DraftsJourney, WhatAnActionOnATicketAsks)
{
    const RecordId ticket = bench.record(q("宽带掉线"));
    const auto ask = [&] {
        go("tickets");
        bench.desk().ticketsPage()->showTicket(ticket);
        ASSERT_TRUE(waitFor([this] { return bench.desk().ticketsPage()->detail().file().has_value(); }));
        ASSERT_TRUE(waitFor([this] { return bench.actions().run(q("tickets.wait")); }));
    };
    ask();
    field<AskDialog>("askDialog")->findChild<LineField*>(q("text"))->setText(kWords);
    expectKept("ticket_action");
    restartAndOpen("Step of a ticket: ");
    auto* dialog = field<AskDialog>("askDialog");
    EXPECT_TRUE(waitFor([&] { return dialog->findChild<LineField*>(q("text"))->text() == kWords; }));
    dialog->submit();
    EXPECT_TRUE(isNothingKept());
}

TEST_F(DraftsJourney, AnEntryInATicket)
{
    const RecordId ticket = bench.record(q("宽带掉线"));
    const auto show = [&] {
        go("tickets");
        bench.desk().ticketsPage()->showTicket(ticket);
        ASSERT_TRUE(waitFor([this] { return bench.desk().ticketsPage()->detail().file().has_value(); }));
    };
    show();
    field<QPlainTextEdit>("composerText")->insertPlainText(kWords);
    expectKept("reply");
    restartAndOpen("Entry in a ticket: ");
    EXPECT_TRUE(waitFor([this] { return field<QPlainTextEdit>("composerText")->toPlainText() == kWords; }));
}

TEST_F(DraftsJourney, AnArticleWithWhatBelongsToIt)
{
    go("knowledge", "article.new");
    field<LineField>("articleTitleField")->setText(kWords);
    field<QComboBox>("articleIssuer")->setEditText(q("网络支撑"));
    expectKept("article");
    restartAndOpen("Article: ");
    EXPECT_TRUE(waitFor([this] { return field<LineField>("articleTitleField")->text() == kWords; }));
    EXPECT_EQ(field<QComboBox>("articleIssuer")->currentText(), q("网络支撑"));
}

TEST_F(DraftsJourney, LeavesTheKeyboardAtAWordOfTheBarWhenTheWindowGetsNarrower)
{
    for (int i = 0; i < 3; ++i)
        keepReport(i, QString::number(i) + kWords.repeated(5));
    restart();
    QWidget& window = bench.window().window();
    window.resize(1920, 768);
    ASSERT_TRUE(waitFor([&] { return word("Report on an article: 2") != nullptr; }));
    const QString wide = word("Report on an article: 2")->text();
    const QPointer<QToolButton> button = word("Report on an article: 2");
    button->setFocus();
    window.resize(1100, 768);
    ASSERT_TRUE(waitFor([&] { return button && button->text() != wide; })) << "there is less room";
    EXPECT_TRUE(button->hasFocus());
    EXPECT_EQ(word("Report on an article: 2"), button.data());
}

TEST_F(DraftsJourney, OfManyTheLatestAreNamedAndAllAreListed)
{
    for (int i = 0; i < 5; ++i)
        keepReport(i, QString::number(i) + kWords);
    restart();
    ASSERT_TRUE(waitFor([this] { return word("Report on an article: 4") != nullptr; }));
    EXPECT_TRUE(word("Report on an article: 2"));
    EXPECT_FALSE(word("Report on an article: 1"));
    word("List")->click();
    auto* list = field<QTreeWidget>("unfinishedList");
    ASSERT_TRUE(list);
    EXPECT_EQ(list->topLevelItemCount(), 5);
    EXPECT_EQ(list->topLevelItem(0)->text(1), u'4' + kWords);
}

TEST_F(DraftsJourney, WhatWasThrownAwayByMistakeStandsInItsFormAgain)
{
    announce();
    auto* list = showList();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_FALSE(list->currentItem());
    keepIt(*list->window());
    QTest::keyClick(list, Qt::Key_Return);
    auto* body = field<TextEditor>("announcementBody");
    EXPECT_EQ(body->text(), kWords);
    body->insertPlainText(kWords);
    body->window()->close();
    EXPECT_EQ(kept().size(), 1) << "it goes on as the same draft";
}

TEST_F(DraftsJourney, WhatWasThrownAwayIsGoneOnceTheListIsClosed)
{
    announce();
    auto* list = showList();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(kept().size(), 1) << "it can still be taken back";
    list->window()->close();
    EXPECT_TRUE(isNothingKept());
    go("announcements", "announcement.write");
    EXPECT_EQ(field<TextEditor>("announcementBody")->text(), QString());
}

TEST_F(DraftsJourney, ACardOfTheDeskIsListedAndShown)
{
    go("desk");
    ASSERT_TRUE(waitFor([this] { return bench.desk().deskPage()->isReady(); }));
    field<LineField>("summary")->insert(kWords);
    bench.desk().keepDrafts();
    bench.desk().deskPage()->startTicket();
    field<LineField>("summary")->insert(q("另一位客户"));
    bench.desk().keepDrafts();
    restart();
    ASSERT_TRUE(waitFor([this] { return word("Ticket: 光猫") != nullptr; }));
    EXPECT_TRUE(word("Ticket: 另一"));
    word("Ticket: 光猫")->click();
    EXPECT_TRUE(waitFor([this] { return field<LineField>("summary")->text() == kWords; }));
    EXPECT_TRUE(word("Ticket: 另一")) << "what still waits";
}
