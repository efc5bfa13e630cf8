// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/knowledgepage.h"

#include "domain/article.h"
#include "domain/articlestep.h"
#include "domain/articleversion.h"
#include "domain/question.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/texteditor.h"
#include "widgets/knowledge/articledetail.h"
#include "widgets/knowledge/notedialog.h"
#include "widgets/knowledge/questionnotes.h"
#include "widgets/knowledge/versionsview.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/askdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

struct PageBench
{
    explicit PageBench(const QString& role)
        : work(role),
          actions(theme, &window),
          notes(work.place, theme, actions, &window),
          page(new KnowledgePage(work.place, theme, actions, notes))
    {
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        actions.setWorkspace(KnowledgePage::workspace());
        window.resize(1300, 700);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    template <typename Widget>
    Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    bool waitForState(RecordId id, const QString& state)
    {
        return waitUntil([&] { return Article(work.records.row(id)).state() == state; });
    }
    bool waitForStep(const char* name)
    {
        return waitUntil([&] { return find<QAbstractButton>(name)->isVisible(); });
    }
    QStringList visibleSteps() const
    {
        QStringList names;
        for (const char* name : {"step-director", "step-confirming", "step-published", "step-draft", "step-removed"}) {
            if (find<QAbstractButton>(name)->isVisibleTo(page))
                names.append(QString::fromLatin1(name));
        }
        return names;
    }

    Theme theme;
    ReadingPlace work;
    QWidget window;
    ActionRegistry actions;
    QuestionNotes notes;
    KnowledgePage* page;
};

bool saysOn(const KnowledgePage& page, const char* words)
{
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(QString::fromLatin1(words)); });
}

}  // namespace

TEST(KnowledgePage, OpensTheVersionThatATicketQuotedAsItStood)
{
    PageBench bench(QStringLiteral("agent"));
    const RecordId id = bench.work.article(QStringLiteral("Red light"), QStringLiteral("Third text"));
    const char* texts[] = {"First text", "Second text", "Third text"};
    for (int number = 1; number <= 3; ++number)
        bench.work.put(ArticleVersion::kRecord, {{ArticleVersionField::kArticle, id.toString()},
                                                 {ArticleVersionField::kNumber, number},
                                                 {ArticleVersionField::kTitle, QStringLiteral("Red light")},
                                                 {ArticleVersionField::kBody, QString::fromLatin1(texts[number - 1])},
                                                 {ArticleVersionField::kAt, number}});
    bench.page->openVersion(ArticleId(id), 2);
    auto* versions = bench.page->findChild<VersionsView*>();
    ASSERT_TRUE(waitUntil([&] { return versions->shownText().contains(QStringLiteral("Second text")); }));
    EXPECT_FALSE(versions->shownText().contains(QStringLiteral("Third")));
    EXPECT_FALSE(versions->shownText().contains(QStringLiteral("First")));
    EXPECT_TRUE(versions->isVisible());
}

TEST(KnowledgePage, TheArrowsGoThroughTheHitsWhileOneTypesAndEnterGoesOnToRead)
{
    PageBench bench(QStringLiteral("agent"));
    const RecordId light = bench.work.article(QStringLiteral("Red light"), QStringLiteral("Ask which one."));
    const RecordId dark = bench.work.article(QStringLiteral("Line is dead"), QStringLiteral("Measure it."));
    bench.work.article(QStringLiteral("Other"), QStringLiteral("Nothing."));
    bench.work.search.answers[QStringLiteral("line")] = {dark, light};
    auto* field = bench.find<QLineEdit>("articleSearch");
    auto* list = bench.find<QListView>("articleList");
    auto* detail = bench.page->findChild<ArticleDetail*>();
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 3; }));
    bench.actions.run(QStringLiteral("knowledge.search"));
    QTest::keyClicks(field, QStringLiteral("line"));
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 2; }));
    EXPECT_FALSE(list->currentIndex().isValid());
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(detail->article(), ArticleId(dark));
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(detail->article(), ArticleId(light));
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(list->hasFocus());
}

TEST(KnowledgePage, TheRowOfTheOpenArticleStaysChosenWhateverTheListShows)
{
    PageBench bench(QStringLiteral("agent"));
    const RecordId light = bench.work.article(QStringLiteral("Red light"), QStringLiteral("Ask which one."));
    const RecordId dark = bench.work.article(QStringLiteral("Line is dead"), QStringLiteral("Measure it."));
    bench.work.search.answers[QStringLiteral("line")] = {dark};
    auto* field = bench.find<QLineEdit>("articleSearch");
    auto* list = bench.find<QListView>("articleList");
    auto* detail = bench.page->findChild<ArticleDetail*>();
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 2; }));
    bench.page->openArticle(ArticleId(light));
    const auto chosen = [&] { return list->currentIndex().data().toString(); };
    EXPECT_EQ(chosen(), QStringLiteral("Red light"));
    field->setText(QStringLiteral("line"));
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    EXPECT_EQ(detail->article(), ArticleId(light)) << "what one reads is not taken away";
    EXPECT_FALSE(list->currentIndex().isValid());
    field->clear();
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 2; }));
    EXPECT_EQ(chosen(), QStringLiteral("Red light"));
}

TEST(KnowledgePage, AnEditorWritesADraftAndTheDirectorPublishesIt)
{
    PageBench bench(QStringLiteral("director"));
    ASSERT_TRUE(bench.actions.run(QStringLiteral("article.new")));
    QTest::keyClicks(bench.find<LineField>("articleTitleField"), QStringLiteral("Router lights"));
    bench.find<TextEditor>("articleBodyField")->insertAtCaret(QStringLiteral("Look at LOS."));
    bench.find<QAbstractButton>("articleSave")->click();
    ASSERT_TRUE(waitUntil([&] { return bench.work.records.all(Article::kRecord).size() == 1; }));
    const RecordId id = bench.work.records.all(Article::kRecord).first().id;
    EXPECT_EQ(Article(bench.work.records.row(id)).state(), QStringLiteral("draft"));
    EXPECT_EQ(bench.work.records.row(id).scope, bench.work.office.pool(QStringLiteral("drafts")));

    ASSERT_TRUE(bench.waitForStep("step-published"));
    bench.find<QAbstractButton>("step-published")->click();
    auto* dialog = bench.find<NoteDialog>("stepDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->setText(QStringLiteral("First version"));
    dialog->findChild<QAbstractButton*>(QStringLiteral("noteSave"))->click();
    ASSERT_TRUE(bench.waitForState(id, QStringLiteral("published")));
    const QList<Row> versions = bench.work.records.all(ArticleVersion::kRecord);
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(ArticleVersion(versions.first()).body(), QStringLiteral("Look at LOS."));
    EXPECT_EQ(ArticleVersion(versions.first()).change(), QStringLiteral("First version"));
    auto* history = bench.find<QTextBrowser>("articleHistory");
    EXPECT_TRUE(waitUntil([&] { return history->toPlainText().contains(QStringLiteral("director")); }));
}

TEST(KnowledgePage, OffersAnAgentNothingToWrite)
{
    PageBench bench(QStringLiteral("agent"));
    const RecordId id = bench.work.article(QStringLiteral("Router lights"), QStringLiteral("Look at LOS."));
    bench.page->openArticle(ArticleId(id));
    auto* detail = bench.find<ArticleDetail>("articleDetail");
    ASSERT_TRUE(waitUntil([&] { return detail->row() != nullptr; }));
    EXPECT_TRUE(bench.visibleSteps().isEmpty());
    for (const char* action : {"article.new", "article.edit", "article.step.draft", "article.step.removed"}) {
        EXPECT_FALSE(bench.actions.whyNot(QString::fromLatin1(action)).isEmpty()) << action;
        EXPECT_FALSE(bench.actions.run(QString::fromLatin1(action))) << action;
    }
    EXPECT_EQ(Article(bench.work.records.row(id)).state(), QStringLiteral("published"));
}

TEST(KnowledgePage, RemovingAsksWhyAndSaysWhenItFails)
{
    PageBench bench(QStringLiteral("director"));
    const RecordId id = bench.work.article(QStringLiteral("Router lights"), QStringLiteral("Look at LOS."));
    bench.page->openArticle(ArticleId(id));
    ASSERT_TRUE(bench.waitForStep("step-removed"));
    bench.find<QAbstractButton>("step-removed")->click();
    auto* dialog = bench.find<NoteDialog>("stepDialog");
    auto* save = dialog->findChild<QAbstractButton*>(QStringLiteral("noteSave"));
    save->click();
    EXPECT_TRUE(dialog->isVisible());
    dialog->setText(QStringLiteral("Replaced"));
    bench.work.records.failSubmits(Error{Error::Kind::Full, {}});
    save->click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->text(), QStringLiteral("Replaced"));
    bench.work.records.failSubmits(std::nullopt);
    save->click();
    ASSERT_TRUE(bench.waitForState(id, QStringLiteral("removed")));
    EXPECT_EQ(ArticleStep(bench.work.records.all(ArticleStep::kRecord).first()).reason(), QStringLiteral("Replaced"));
}

TEST(KnowledgePage, TakesAStepOfTheArticleThatTheReasonIsOf)
{
    PageBench bench(QStringLiteral("director"));
    const RecordId id = bench.work.article(QStringLiteral("Router lights"), QStringLiteral("Look at LOS."));
    const RecordId other = bench.work.article(QStringLiteral("Rates"), QStringLiteral("See the list."));
    bench.page->openArticle(ArticleId(id));
    ASSERT_TRUE(bench.waitForStep("step-removed"));
    bench.find<QAbstractButton>("step-removed")->click();
    auto* dialog = bench.find<NoteDialog>("stepDialog");
    dialog->setText(QStringLiteral("Replaced"));
    bench.page->openArticle(ArticleId(other));
    const auto* detail = bench.find<ArticleDetail>("articleDetail");
    ASSERT_TRUE(waitUntil([&] { return detail->row() && detail->row()->id == other; }));
    dialog->findChild<QAbstractButton*>(QStringLiteral("noteSave"))->click();
    EXPECT_TRUE(bench.waitForState(id, QStringLiteral("removed")));
    EXPECT_EQ(Article(bench.work.records.row(other)).state(), QStringLiteral("published"));
}

TEST(KnowledgePage, AsksAgainWhatAStepNeeds)
{
    PageBench bench(QStringLiteral("director"));
    const RecordId id = bench.work.article(QStringLiteral("Router lights"), QStringLiteral("Look at LOS."));
    bench.page->openStep(ArticleId(id), QStringLiteral("removed"));
    EXPECT_TRUE(waitUntil([&] { return bench.find<NoteDialog>("stepDialog") != nullptr; }));
}

TEST(KnowledgePage, ShowsTwoVersionsByWordsAndHowItStoodOnADay)
{
    PageBench bench(QStringLiteral("agent"));
    const RecordId id =
        bench.work.article(QStringLiteral("保修"), QStringLiteral("保修 36 个月"), {{ArticleField::kVersion, 2}});
    const Instant now = bench.work.office.time.now();
    const auto version = [&](int number, const QString& body, int daysAgo) {
        bench.work.put(ArticleVersion::kRecord,
                       {{ArticleVersionField::kArticle, id.toString()},
                        {ArticleVersionField::kNumber, number},
                        {ArticleVersionField::kTitle, QStringLiteral("保修")},
                        {ArticleVersionField::kBody, body},
                        {ArticleVersionField::kAt, toMicros(now - std::chrono::hours(24 * daysAgo))}});
    };
    version(1, QStringLiteral("保修 24 个月"), 30);
    version(2, QStringLiteral("保修 36 个月"), 3);
    bench.page->openArticle(ArticleId(id));
    auto* versions = bench.page->findChild<VersionsView*>();
    ASSERT_TRUE(waitUntil([&] { return versions->shownText().contains(QStringLiteral("保修 2436 个月")); }));
    const QDate today = toDateTime(now, QTimeZone("Asia/Shanghai")).date();
    EXPECT_EQ(ArticleVersion(*versions->asOf(today)).number(), 2);
    EXPECT_EQ(ArticleVersion(*versions->asOf(today.addDays(-10))).number(), 1);
    EXPECT_EQ(versions->asOf(today.addDays(-40)), nullptr);
    versions->showDay(today.addDays(-10));
    EXPECT_TRUE(versions->shownText().contains(QStringLiteral("保修 24 个月")));
}

TEST(KnowledgePage, FiltersByTheCatalogue)
{
    PageBench bench(QStringLiteral("agent"));
    bench.work.article(QStringLiteral("A"), {}, {{ArticleField::kLibrary, QStringLiteral("business")}});
    bench.work.article(QStringLiteral("B"), {}, {{ArticleField::kLibrary, QStringLiteral("case")}});
    auto* list = bench.find<QListView>("articleList");
    auto* tree = bench.find<QTreeView>("catalogue");
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 2; }));
    const QModelIndex all = tree->model()->index(0, 0);
    ASSERT_EQ(tree->model()->rowCount(all), 2);
    tree->setCurrentIndex(tree->model()->index(1, 0, all));
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("B"));
}

TEST(KnowledgePage, KeepsAQuestionOpenUntilItsAnswerIsWritten)
{
    PageBench bench(QStringLiteral("editor"));
    const RecordId id = bench.work.put(
        Question::kRecord, {{QuestionField::kText, QStringLiteral("Abroad?")}, {QuestionField::kAskedAt, 1}});
    ASSERT_TRUE(bench.actions.run(QStringLiteral("knowledge.questions")));
    auto* list = bench.find<QListView>("questionList");
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    EXPECT_FALSE(bench.actions.run(QStringLiteral("question.article")));
    bench.find<TextEditor>("questionAnswer")->insertAtCaret(QStringLiteral("Yes, with the family card."));
    ASSERT_TRUE(bench.actions.run(QStringLiteral("question.answer")));
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 0; }));
    const Question answered(bench.work.records.row(id));
    EXPECT_EQ(answered.answer(), QStringLiteral("Yes, with the family card."));
    EXPECT_EQ(answered.answeredBy(), bench.work.person.person);
}

TEST(KnowledgePage, ClosesAQuestionThatIsAskedTwiceAndAnswersBothAtOnce)
{
    PageBench bench(QStringLiteral("editor"));
    const auto ask = [&](const char* text, int at) {
        return bench.work.put(Question::kRecord,
                              {{QuestionField::kText, QString::fromLatin1(text)}, {QuestionField::kAskedAt, at}});
    };
    const RecordId first = ask("Abroad?", 1);
    const RecordId again = ask("In other countries?", 2);
    ASSERT_TRUE(bench.actions.run(QStringLiteral("knowledge.questions")));
    auto* list = bench.find<QListView>("questionList");
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 2; }));
    const auto choose = [&](const QString& text) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == text)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
    };
    choose(QStringLiteral("In other countries?"));
    EXPECT_FALSE(bench.actions.run(QStringLiteral("question.own"))) << "it is open";
    ASSERT_TRUE(bench.actions.run(QStringLiteral("question.duplicate")));
    auto* dialog = bench.window.findChild<AskDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(
        dialog->findChild<QWidget*>(QStringLiteral("original"))->findChild<QLineEdit*>(QStringLiteral("typed")),
        QStringLiteral("Abroad"));
    dialog->submit();
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    EXPECT_EQ(Question(bench.work.records.row(again)).duplicateOf(), first);
    choose(QStringLiteral("Abroad?"));
    bench.find<TextEditor>("questionAnswer")->insertAtCaret(QStringLiteral("Yes."));
    ASSERT_TRUE(bench.actions.run(QStringLiteral("question.answer")));
    EXPECT_TRUE(waitUntil([&] { return Question(bench.work.records.row(again)).answer() == u"Yes."; }));
    EXPECT_EQ(Question(bench.work.records.row(first)).answer(), QStringLiteral("Yes."));
}

TEST(KnowledgePage, FindsANumberInTheDirectoryAndCopiesIt)
{
    PageBench bench(QStringLiteral("agent"));
    bench.work.put(QStringLiteral("directory"), {{QStringLiteral("name"), QStringLiteral("装维值班")},
                                                 {QStringLiteral("number"), QStringLiteral("6688")}});
    bench.work.put(QStringLiteral("directory"), {{QStringLiteral("name"), QStringLiteral("营业厅")},
                                                 {QStringLiteral("number"), QStringLiteral("1234")}});
    ASSERT_TRUE(bench.actions.run(QStringLiteral("knowledge.directory")));
    auto* list = bench.find<QListView>("directoryList");
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 2; }));
    bench.find<LineField>("directorySearch")->setText(QStringLiteral("营业"));
    ASSERT_EQ(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    ASSERT_TRUE(bench.actions.run(QStringLiteral("directory.copy")));
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("1234"));
    EXPECT_FALSE(bench.actions.run(QStringLiteral("directory.new")));
}

TEST(KnowledgePage, HasNoTwoActionsOnOneKey)
{
    const PageBench bench(QStringLiteral("director"));
    EXPECT_EQ(bench.actions.faults(), QStringList());
}

TEST(KnowledgePage, SaysThatNothingIsPublishedOnlyOnceItKnows)
{
    PageBench at(QStringLiteral("agent"));
    const auto says = [&](const char* words) { return saysOn(*at.page, words); };
    EXPECT_FALSE(says("published yet")) << "nothing has been read";
    EXPECT_TRUE(says("Reading the articles"));
    EXPECT_TRUE(waitUntil([&] { return says("published yet"); }));
}

TEST(KnowledgePage, SaysThatTheArticlesCouldNotBeRead)
{
    const Theme theme;
    ReadingPlace work;
    QWidget window;
    ActionRegistry actions(theme, &window);
    QuestionNotes notes(work.place, theme, actions, &window);
    work.records.fail(Error{Error::Kind::Corrupt, {}});
    const KnowledgePage page(work.place, theme, actions, notes);
    EXPECT_TRUE(waitUntil([&] { return saysOn(page, "could not be read"); }));
    EXPECT_FALSE(saysOn(page, "published yet"));
}

TEST(KnowledgePage, IsEnteredWhereOneTypesToFind)
{
    const PageBench bench(QStringLiteral("agent"));
    EXPECT_EQ(bench.page->focusProxy(), bench.find<QWidget>("articleSearch"));
}
