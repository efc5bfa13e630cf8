// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/references.h"

#include "support/fakedeskeditor.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/linefield.h"
#include "widgets/knowledge/articlesource.h"
#include "widgets/knowledge/knowledgepage.h"
#include "widgets/knowledge/knowledgepanel.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/phrases/phrasespanel.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/workbench.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

struct FullBench
{
    FullBench() : bench(theme), references(new References(work.place, theme, bench))
    {
        bench.addPage({QStringLiteral("desk"), QStringLiteral("Desk"), QStringLiteral("headset"), [this] {
                           desk = new LineField(theme);
                           return desk;
                       }});
        references->addPages();
        references->addPanels();
        references->setDeskEditor(&editor);
        bench.resize(1366, 768);
        bench.start();
        bench.show();
        QApplication::setActiveWindow(&bench);
    }

    Theme theme;
    ReadingPlace work;
    Workbench bench;
    References* references;
    FakeDeskEditor editor;
    LineField* desk = nullptr;
};

}  // namespace

TEST(References, BringThePanelsWithOneKey)
{
    FullBench seat;
    seat.desk->setFocus();
    QTest::keyClick(seat.desk, Qt::Key_F3);
    auto* search = seat.bench.findChild<LineField*>(QStringLiteral("knowledgeSearch"));
    EXPECT_TRUE(search->hasFocus());
    QTest::keyClick(search, Qt::Key_F4);
    EXPECT_TRUE(seat.bench.findChild<LineField*>(QStringLiteral("phraseSearch"))->hasFocus());
}

TEST(References, TellOfUnreadAnnouncementsOnTheRail)
{
    FullBench seat;
    seat.work.put(QStringLiteral("announcement"), {{QStringLiteral("title"), QStringLiteral("x")}});
    EXPECT_TRUE(waitUntil([&] { return seat.references->announcements().unread() == 1; }));
}

TEST(References, OfferArticlesInThePalette)
{
    FullBench seat;
    const RecordId id = seat.work.article(QStringLiteral("宽带故障排查"), {});
    seat.work.search.answers[QStringLiteral("kdgz")] = {id};
    ArticleSource source(seat.work.place);
    QSignalSpy answers(&source, &PaletteSource::answered);
    source.ask(QStringLiteral("kdgz"), 6);
    ASSERT_TRUE(waitUntil([&] { return answers.count() == 1; }));
    const auto entries = answers.first().at(1).value<QList<PaletteEntry>>();
    ASSERT_EQ(entries.size(), 1);
    QObject::connect(&source, &ArticleSource::articleChosen, seat.references, &References::openArticle);
    entries.first().run(false);
    EXPECT_EQ(seat.bench.currentPage(), KnowledgePage::workspace());
}

TEST(References, OfferArticlesOnWhatTheTicketIsAbout)
{
    FullBench seat;
    seat.work.article(QStringLiteral("最新文章"), {});
    const RecordId id = seat.work.article(QStringLiteral("宽带故障排查"), {});
    seat.work.search.answers[QStringLiteral("no light")] = {id};
    seat.editor.about = QStringLiteral("no light");
    seat.references->followTicket();
    auto* panel = seat.bench.findChild<KnowledgePanel*>();
    ASSERT_TRUE(waitUntil([&] { return !seat.work.search.asked.isEmpty(); }));
    EXPECT_EQ(seat.work.search.asked.last().query.words, QStringLiteral("no light"));
    EXPECT_TRUE(waitUntil([&] { return panel->currentArticle() && panel->currentArticle()->id == id; }));
}

TEST(References, ShowThePhrasesOfThePartOfTheCall)
{
    FullBench seat;
    seat.references->offerPhrases(QStringLiteral("wait"));
    EXPECT_EQ(seat.bench.findChild<PhrasesPanel*>()->situation(), QStringLiteral("wait"));
}

TEST(References, HaveNoTwoActionsOnOneKey)
{
    FullBench seat;
    for (const char* page : {"knowledge", "phrases", "announcements"})
        seat.bench.page(QString::fromLatin1(page));
    EXPECT_EQ(seat.bench.actions().faults(), QStringList());
}

TEST(References, BeginAnewWithEachTicket)
{
    FullBench seat;
    auto* search = seat.bench.findChild<LineField*>(QStringLiteral("knowledgeSearch"));
    seat.editor.shown = newId<DraftId>();
    seat.references->followTicket();
    QTest::keyClick(seat.desk, Qt::Key_F3);
    QTest::keyClicks(search, QStringLiteral("kdgz"));
    seat.references->followTicket();
    EXPECT_EQ(search->text(), QStringLiteral("kdgz")) << "the same ticket was written on";
    seat.editor.shown = newId<DraftId>();
    seat.references->followTicket();
    EXPECT_TRUE(search->text().isEmpty());
    auto* phrases = seat.bench.findChild<LineField*>(QStringLiteral("phraseSearch"));
    QTest::keyClicks(phrases, QStringLiteral("gs"));
    seat.references->followTicket();
    EXPECT_EQ(phrases->text(), QStringLiteral("gs"));
    seat.editor.shown = newId<DraftId>();
    seat.references->followTicket();
    EXPECT_TRUE(phrases->text().isEmpty());
}
