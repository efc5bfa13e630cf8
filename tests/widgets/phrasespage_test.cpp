// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phrases/phrasespage.h"

#include "domain/phrase.h"
#include "items/phraseshelf.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/texteditor.h"
#include "widgets/phrases/phraseeditor.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

struct ShelfBench
{
    explicit ShelfBench(const QString& role)
        : work(role),
          actions(theme, &window),
          shelf(work.records, work.session, work.typeAhead),
          page(new PhrasesPage(work.place, theme, actions, shelf))
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(page);
        actions.setWorkspace(PhrasesPage::workspace());
        window.resize(1200, 650);
        window.show();
        list = page->findChild<QListView*>(QStringLiteral("phrasePageList"));
    }

    Theme theme;
    ReadingPlace work;
    QWidget window;
    ActionRegistry actions;
    PhraseShelf shelf;
    PhrasesPage* page;
    QListView* list = nullptr;
};

}  // namespace

TEST(PhrasesPage, LetsAnAgentWriteAnOwnPhraseButNotTheDepartments)
{
    ShelfBench bench(QStringLiteral("agent"));
    bench.work.put(Phrase::kRecord, {{PhraseField::kSituation, QStringLiteral("opening")},
                                     {PhraseField::kZhCn, QStringLiteral("您好。")}});
    ASSERT_TRUE(waitUntil([&] { return bench.list->model()->rowCount() == 1; }));
    EXPECT_FALSE(bench.actions.run(QStringLiteral("phrase.save")));
    EXPECT_FALSE(bench.actions.run(QStringLiteral("phrase.remove")));

    ASSERT_TRUE(bench.actions.run(QStringLiteral("phrase.new")));
    bench.page->findChild<TextEditor*>(QStringLiteral("phrase-zh_cn"))
        ->insertAtCaret(QStringLiteral("{customer}，[[时间]]见。"));
    ASSERT_TRUE(bench.actions.run(QStringLiteral("phrase.save")));
    ASSERT_TRUE(waitUntil([&] { return bench.list->model()->rowCount() == 2; }));
    const Row own = bench.work.records.all(Phrase::kRecord).last();
    EXPECT_EQ(own.scope, ScopeId(bench.work.person.person));
    EXPECT_EQ(Phrase(own).zhCn(), QStringLiteral("{customer}，[[时间]]见。"));
    ASSERT_TRUE(waitUntil([&] { return bench.actions.run(QStringLiteral("phrase.remove")); }));
    EXPECT_TRUE(waitUntil([&] { return bench.list->model()->rowCount() == 1; }));
}

TEST(PhrasesPage, LetsAnEditorChangeTheDepartments)
{
    ShelfBench bench(QStringLiteral("director"));
    const RecordId id = bench.work.put(
        Phrase::kRecord,
        {{PhraseField::kSituation, QStringLiteral("opening")}, {PhraseField::kZhCn, QStringLiteral("您好。")}},
        bench.work.office.team);
    ASSERT_TRUE(waitUntil([&] { return bench.list->model()->rowCount() == 1; }));
    auto* text = bench.page->findChild<TextEditor*>(QStringLiteral("phrase-en"));
    text->setText(QStringLiteral("Hello."));
    ASSERT_TRUE(bench.actions.run(QStringLiteral("phrase.save")));
    EXPECT_TRUE(waitUntil([&] { return Phrase(bench.work.records.row(id)).en() == QStringLiteral("Hello."); }));
}

TEST(PhrasesPage, HasNoTwoActionsOnOneKey)
{
    const ShelfBench bench(QStringLiteral("agent"));
    EXPECT_EQ(bench.actions.faults(), QStringList());
}

TEST(PhrasesPage, IsEnteredWhereOneTypesToFind)
{
    const ShelfBench bench(QStringLiteral("agent"));
    EXPECT_EQ(bench.page->focusProxy(), bench.page->findChild<QWidget*>(QStringLiteral("phrasePageSearch")));
}
