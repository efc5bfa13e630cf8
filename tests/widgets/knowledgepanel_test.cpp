// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/knowledgepanel.h"

#include "domain/question.h"
#include "items/articlehitsmodel.h"
#include "support/fakedeskeditor.h"
#include "support/paintedcolour.h"
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
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
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

/// The pieces of the text that stand on that ground.
QStringList piecesOn(const QTextDocument& document, const QColor& ground)
{
    QStringList pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (piece.fragment().charFormat().background() == QBrush(ground))
                pieces.append(piece.fragment().text());
        }
    }
    return pieces;
}

QTextBlock blockOf(const QTextDocument& document, const QString& words)
{
    const QTextCursor found = document.find(words);
    return found.isNull() ? QTextBlock() : found.block();
}

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

TEST(KnowledgePanel, MarksWhatWasFoundInTheListAndInTheText)
{
    Bench bench;
    const RecordId byTitle = bench.work.article(QStringLiteral("光猫怎么看"), QStringLiteral("看灯，光猫红灯要报修。"));
    const RecordId byText = bench.work.article(QStringLiteral("宽带排查"), QStringLiteral("先问光猫的灯。"));
    const QColor mark = bench.theme.color(Role::Mark);
    const auto isMarked = [&](int row) {
        const QRect rect = bench.list->visualRect(bench.list->model()->index(row, 0));
        return !rect.isEmpty() && holdsColour(bench.list->viewport()->grab(rect).toImage(), mark);
    };
    bench.work.search.answers[QStringLiteral("lamp")] = {byTitle, byText};
    QTest::keyClicks(bench.field, QStringLiteral("lamp"));
    ASSERT_TRUE(bench.waitForHits(2));
    EXPECT_FALSE(isMarked(0)) << "these letters stand nowhere";
    bench.field->clear();
    bench.work.search.answers[QStringLiteral("光猫")] = {byTitle, byText};
    bench.compose({}, QStringLiteral("光猫"));
    ASSERT_TRUE(bench.waitForHits(2));
    EXPECT_TRUE(isMarked(0)) << "in the title";
    EXPECT_TRUE(isMarked(1)) << "in the passage below it";
    const auto* text = bench.panel->findChild<QTextBrowser*>(QStringLiteral("articleText"));
    EXPECT_EQ(piecesOn(*text->document(), mark), QStringList{QStringLiteral("光猫")});
}

TEST(KnowledgePanel, ShowsTheMarkdownOfAnArticleAsHeadingsListsAndQuotes)
{
    Bench bench;
    const RecordId article = bench.work.article(QStringLiteral("宽带故障排查"),
                                                QStringLiteral("# 判断\n先看灯。\n\n1. 断电\n2. 重启\n\n> 请您稍候。"));
    bench.work.search.answers[QStringLiteral("x")] = {article};
    QTest::keyClicks(bench.field, QStringLiteral("x"));
    ASSERT_TRUE(bench.waitForHits(1));
    const QTextDocument& text = *bench.panel->findChild<QTextBrowser*>(QStringLiteral("articleText"))->document();
    EXPECT_EQ(blockOf(text, QStringLiteral("判断")).text(), QStringLiteral("判断"));
    EXPECT_EQ(blockOf(text, QStringLiteral("判断")).blockFormat().headingLevel(), 1);
    EXPECT_EQ(blockOf(text, QStringLiteral("先看灯")).blockFormat().headingLevel(), 0);
    const QTextList* steps = blockOf(text, QStringLiteral("重启")).textList();
    ASSERT_NE(steps, nullptr);
    EXPECT_EQ(steps->count(), 2);
    EXPECT_EQ(steps->format().style(), QTextListFormat::ListDecimal);
    const QTextBlock quote = blockOf(text, QStringLiteral("请您稍候"));
    EXPECT_EQ(quote.blockFormat().intProperty(QTextFormat::BlockQuoteLevel), 1);
    EXPECT_EQ(quote.blockFormat().background().color(), bench.theme.color(Role::Sunken));
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
