// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed into a form is on disk half a second later and stands there again after the program has ended.
#include "domain/directoryentry.h"
#include "domain/drafts.h"
#include "domain/phrase.h"
#include "domain/question.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texteditor.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/phrases/phrasespage.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"
#include "windowbench.h"

#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QString kWords = QStringLiteral("光猫红灯，重启后仍然掉线");

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

class DraftsJourney : public testing::Test
{
protected:
    template <typename Field>
    Field* field(const char* name) const
    {
        Field* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (auto* one : bench.desk().workbench()->findChildren<Field*>(q(name)))
                found = one->isVisibleTo(one->window()) ? one : found;
            return found != nullptr;
        })) << name;
        return found;
    }
    void go(const char* page, const char* action = nullptr) const
    {
        bench.desk().workbench()->showPage(q(page));
        if (action)
            ASSERT_TRUE(waitFor([&] { return bench.actions().run(q(action)); })) << action;
    }
    /// On disk without anybody having left the field: what a kill leaves behind.
    void expectKept(const char* kind) const
    {
        QElapsedTimer timer;
        timer.start();
        const auto isKept = [&] {
            auto all = bench.desk().place().drafts.all();
            EXPECT_TRUE(waitFor([&] { return all.isFinished(); }));
            for (const Draft& draft : all.result().value_or(QList<Draft>())) {
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
        EXPECT_LT(timer.elapsed(), 2000) << "half a second, on a busy machine";
    }
    bool isNothingKept() const
    {
        return waitFor([this] {
            auto all = bench.desk().place().drafts.all();
            EXPECT_TRUE(waitFor([&] { return all.isFinished(); }));
            return all.result().value_or(QList<Draft>()).isEmpty();
        });
    }
    void restart() { bench.reopen(WindowBench::kAdmin); }

    WindowBench bench;
};

}  // namespace

TEST_F(DraftsJourney, AQuestionNobodyCouldAnswer)
{
    go("desk", "question.note");
    field<TextEditor>("noteText")->setText({});
    field<TextEditor>("noteText")->insertPlainText(kWords);
    expectKept("question");
    restart();
    go("desk", "question.note");
    EXPECT_TRUE(waitFor([this] { return field<TextEditor>("noteText")->text() == kWords; }));
    QTest::keyClick(field<TextEditor>("noteText"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return bench.storedRows(Question::kRecord).size() == 1; }));
    EXPECT_TRUE(isNothingKept());
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
    restart();
    go("knowledge", "knowledge.questions");
    EXPECT_TRUE(waitFor([this] { return field<TextEditor>("questionAnswer")->text() == kWords; }));
}

TEST_F(DraftsJourney, AnAnnouncement)
{
    go("announcements", "announcement.write");
    field<TextEditor>("announcementBody")->insertPlainText(kWords);
    expectKept("announcement");
    restart();
    go("announcements", "announcement.write");
    EXPECT_TRUE(waitFor([this] { return field<TextEditor>("announcementBody")->text() == kWords; }));
}

TEST_F(DraftsJourney, ADirectoryEntry)
{
    go("knowledge", "knowledge.directory");
    ASSERT_TRUE(waitFor([this] { return bench.actions().run(q("directory.new")); }));
    field<LineField>("directory-note")->setText(kWords);
    expectKept("directory");
    restart();
    go("knowledge", "knowledge.directory");
    ASSERT_TRUE(waitFor([this] { return bench.actions().run(q("directory.new")); }));
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
    restart();
    go("phrases");
    list = field<QListView>("phrasePageList");
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() > 2; }));
    list->setCurrentIndex(list->model()->index(0, 0));
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
        ASSERT_TRUE(waitFor([this] { return bench.actions().run(q("ticket.wait")); }));
    };
    ask();
    field<AskDialog>("askDialog")->findChild<LineField*>(q("text"))->setText(kWords);
    expectKept("ticket_action");
    restart();
    ask();
    auto* dialog = field<AskDialog>("askDialog");
    EXPECT_TRUE(waitFor([&] { return dialog->findChild<LineField*>(q("text"))->text() == kWords; }));
    dialog->submit();
    EXPECT_TRUE(isNothingKept());
}

TEST_F(DraftsJourney, AReplyWithItsChannel)
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
    restart();
    show();
    EXPECT_TRUE(waitFor([this] { return field<QPlainTextEdit>("composerText")->toPlainText() == kWords; }));
}

TEST_F(DraftsJourney, AnArticleWithWhatBelongsToIt)
{
    go("knowledge", "article.new");
    field<LineField>("articleTitleField")->setText(kWords);
    field<QComboBox>("articleIssuer")->setEditText(q("网络支撑"));
    expectKept("article");
    restart();
    go("knowledge", "article.new");
    EXPECT_TRUE(waitFor([this] { return field<LineField>("articleTitleField")->text() == kWords; }));
    EXPECT_EQ(field<QComboBox>("articleIssuer")->currentText(), q("网络支撑"));
}
