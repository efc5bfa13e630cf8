// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/knowledgepanel.h"

#include "domain/question.h"
#include "items/articlehitsmodel.h"
#include "support/fakedeskeditor.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/actions/imeguard.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"
#include "widgets/knowledge/notedialog.h"
#include "widgets/knowledge/questionnotes.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// A window with the panel beside a field of a ticket.
struct Bench
{
    explicit Bench(const QString& role = QStringLiteral("agent"))
        : work(role),
          actions(theme, &window),
          notes(work.place, theme, actions, &window),
          panel(new KnowledgePanel(work.place, theme, actions, notes)),
          guard(&window)
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(panel);
        panel->setDeskEditor(&desk);
        window.resize(400, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        field = panel->findChild<LineField*>(QStringLiteral("knowledgeSearch"));
        list = panel->findChild<QListView*>(QStringLiteral("knowledgeHits"));
        panel->focusSearch();
    }
    void compose(const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(field, &event);
    }
    bool waitForHits(int count)
    {
        const auto* hits = qobject_cast<ArticleHitsModel*>(list->model());
        return waitUntil([&] { return hits->words() == field->text() && hits->rowCount() == count; });
    }

    Theme theme;
    ReadingPlace work;
    QWidget window;
    ActionRegistry actions;
    QuestionNotes notes;
    FakeDeskEditor desk;
    KnowledgePanel* panel;
    ImeGuard guard;
    LineField* field = nullptr;
    QListView* list = nullptr;
};

const QString kBody = QStringLiteral("先问三件事。\n\n> 请看 LOS 灯。\n\n其余见下。");

}  // namespace

TEST(KnowledgePanel, FindsByInitialsAndQuotesWithTheVersionThatWasRead)
{
    Bench bench;
    const RecordId article = bench.work.article(QStringLiteral("宽带故障排查"), kBody);
    bench.work.search.answers[QStringLiteral("kdgz")] = {article};
    QTest::keyClicks(bench.field, QStringLiteral("kdgz"));
    ASSERT_TRUE(bench.waitForHits(1));
    QTest::keyClick(bench.field, Qt::Key_Return);
    ASSERT_EQ(bench.desk.quotes.size(), 1);
    EXPECT_EQ(RecordId(bench.desk.quotes.first().first.article), article);
    EXPECT_EQ(bench.desk.quotes.first().first.version, 12);
    EXPECT_EQ(bench.desk.quotes.first().second, QStringLiteral("请看 LOS 灯。"));
}

/// In a new folder the index comes after the first words.
TEST(KnowledgePanel, AsksAgainWhatWasLookedForBeforeTheIndexHadIt)
{
    Bench bench;
    QTest::keyClicks(bench.field, QStringLiteral("kdgz"));
    ASSERT_TRUE(bench.waitForHits(0));
    const RecordId article = bench.work.article(QStringLiteral("宽带故障排查"), kBody);
    bench.work.search.answers[QStringLiteral("kdgz")] = {article};
    const qsizetype asked = bench.work.search.asked.size();
    Q_EMIT bench.work.search.grown.grown();
    EXPECT_TRUE(bench.waitForHits(1));
    Q_EMIT bench.work.search.grown.grown();
    EXPECT_EQ(bench.work.search.asked.size(), asked + 1) << "what was found is left as it is";
}

TEST(KnowledgePanel, LinksWithShiftEnterAndQuotesASelection)
{
    Bench bench;
    const RecordId article = bench.work.article(QStringLiteral("宽带故障排查"), kBody);
    bench.work.search.answers[QStringLiteral("宽带")] = {article};
    bench.compose({}, QStringLiteral("宽带"));
    ASSERT_TRUE(bench.waitForHits(1));
    QTest::keyClick(bench.field, Qt::Key_Return, Qt::ShiftModifier);
    ASSERT_EQ(bench.desk.links.size(), 1);
    EXPECT_TRUE(bench.desk.quotes.isEmpty());
    auto* text = bench.panel->findChild<QTextBrowser*>(QStringLiteral("articleText"));
    ASSERT_TRUE(text->find(QStringLiteral("先问三件事")));
    QTest::keyClick(bench.field, Qt::Key_Return);
    ASSERT_EQ(bench.desk.quotes.size(), 1);
    EXPECT_EQ(bench.desk.quotes.first().second, QStringLiteral("先问三件事"));
}

TEST(KnowledgePanel, LeavesKeysToTheInputMethodWhileItComposes)
{
    Bench bench;
    bench.work.article(QStringLiteral("宽带故障排查"), kBody);
    ASSERT_TRUE(waitUntil([&] { return bench.work.search.asked.isEmpty(); }));
    bench.compose(QStringLiteral("kuan dai"));
    EXPECT_TRUE(bench.work.search.asked.isEmpty());
    QTest::keyClick(bench.field, Qt::Key_Return);
    QTest::keyClick(bench.field, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(bench.desk.quotes.isEmpty());
    EXPECT_TRUE(bench.desk.links.isEmpty());
    bench.compose({}, QStringLiteral("宽带"));
    ASSERT_EQ(bench.work.search.asked.size(), 1);
    EXPECT_EQ(bench.work.search.asked.first().query.words, QStringLiteral("宽带"));
}

TEST(KnowledgePanel, ShowsNeverAnAnswerToOlderWords)
{
    Bench bench;
    const RecordId one = bench.work.article(QStringLiteral("一"), kBody);
    const RecordId two = bench.work.article(QStringLiteral("二"), kBody);
    const RecordId three = bench.work.article(QStringLiteral("三"), kBody);
    bench.work.search.answers[QStringLiteral("a")] = {one, two, three};
    bench.work.search.answers[QStringLiteral("ab")] = {two};
    bench.work.search.holdsBack = true;
    QTest::keyClicks(bench.field, QStringLiteral("ab"));
    ASSERT_EQ(bench.work.search.asked.size(), 2);
    EXPECT_TRUE(bench.work.search.asked.first().promise->future().isCanceled());
    bench.work.search.answer(1);
    ASSERT_TRUE(bench.waitForHits(1));
    bench.work.search.answer(0);
    QCoreApplication::processEvents();
    EXPECT_EQ(bench.list->model()->rowCount(), 1);
}

TEST(KnowledgePanel, OffersArticlesOnTheTicketWhileNothingIsTyped)
{
    Bench bench;
    const RecordId article = bench.work.article(QStringLiteral("宽带故障排查"), kBody);
    bench.work.article(QStringLiteral("退款"), kBody);
    bench.work.search.answers[QStringLiteral("晚上掉线")] = {article};
    bench.panel->offerFor(QStringLiteral("晚上掉线"));
    ASSERT_TRUE(waitUntil([&] { return bench.list->model()->rowCount() == 1; }));
    QTest::keyClicks(bench.field, QStringLiteral("x"));
    ASSERT_TRUE(bench.waitForHits(0));
    bench.panel->offerFor(QStringLiteral("没有条目的事"));
    EXPECT_EQ(bench.list->model()->rowCount(), 0);
    bench.field->clear();
    EXPECT_TRUE(waitUntil([&] { return bench.list->model()->rowCount() == 2; }));
}

TEST(KnowledgePanel, ShowsAgentsWhatHoldsAndEditorsAll)
{
    for (const bool editor : {false, true}) {
        Bench bench(editor ? QStringLiteral("editor") : QStringLiteral("agent"));
        const auto past = toMicros(bench.work.office.time.now() - std::chrono::hours(48));
        const RecordId expired =
            bench.work.article(QStringLiteral("旧资费"), kBody, {{QStringLiteral("valid_until"), past}});
        const RecordId draft =
            bench.work.article(QStringLiteral("草稿"), kBody,
                               {{QStringLiteral("state"), QStringLiteral("draft")}, {QStringLiteral("version"), 0}});
        const RecordId good = bench.work.article(QStringLiteral("新资费"), kBody);
        bench.work.search.answers[QStringLiteral("zf")] = {expired, draft, good};
        QTest::keyClicks(bench.field, QStringLiteral("zf"));
        EXPECT_TRUE(bench.waitForHits(editor ? 3 : 1));
    }
}

TEST(KnowledgePanel, KeepsThePublishedTextWhileTheNextVersionIsWritten)
{
    Bench bench;
    const RecordId article =
        bench.work.article(QStringLiteral("新标题"), QStringLiteral("还没批准"),
                           {{QStringLiteral("state"), QStringLiteral("draft")}, {QStringLiteral("version"), 2}});
    bench.work.put(QStringLiteral("article_version"), {{QStringLiteral("article"), article.toString()},
                                                       {QStringLiteral("number"), 2},
                                                       {QStringLiteral("title"), QStringLiteral("旧标题")},
                                                       {QStringLiteral("body"), QStringLiteral("已经批准")}});
    bench.work.search.answers[QStringLiteral("x")] = {article};
    QTest::keyClicks(bench.field, QStringLiteral("x"));
    ASSERT_TRUE(bench.waitForHits(1));
    EXPECT_EQ(bench.list->model()->index(0, 0).data().toString(), QStringLiteral("旧标题"));
}

TEST(KnowledgePanel, NotesAQuestionWithOneKeyAndKeepsItWhenItFails)
{
    Bench bench;
    bench.work.records.failSubmits(Error{Error::Kind::Full, {}});
    QTest::keyClick(bench.field, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = bench.window.findChild<NoteDialog*>(QStringLiteral("questionDialog"));
    ASSERT_NE(dialog, nullptr);
    auto* text = dialog->findChild<TextEditor*>(QStringLiteral("noteText"));
    text->insertAtCaret(QStringLiteral("境外能用亲情卡吗"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    auto* notice = dialog->findChild<NoticeBar*>();
    ASSERT_TRUE(waitUntil([&] { return notice->isVisible(); }));
    EXPECT_EQ(text->text(), QStringLiteral("境外能用亲情卡吗"));
    bench.work.records.failSubmits(std::nullopt);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !dialog->isVisible(); }));
    const QList<Row> questions = bench.work.records.all(Question::kRecord);
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(Question(questions.first()).askedBy(), bench.work.person.person);
    EXPECT_TRUE(Question(questions.first()).answer().isEmpty());
}
