// SPDX-License-Identifier: GPL-3.0-or-later
// The pages full of the demo's texts, in every language, look and size: nothing is
// clipped, the names of the views neither, and every control has a name. With SEATDESK_PICTURES=DIR the pictures are
// kept; with QT_SCALE_FACTOR=1.5 those of the larger screen.
#include "demowindow.h"
#include "domain/ticketkeys.h"
#include "everylook.h"
#include "support/clippedtexts.h"
#include "support/cutcells.h"
#include "support/namelesscontrols.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/tickets/tickettable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

using namespace Seatdesk;

namespace {

/// 1366×768 at 100 %, 1920×1080 at 150 % and at 100 %.
const QList<QSize> kSizes{{1366, 768}, {1280, 720}, {1920, 1080}};

struct Scene
{
    const char* name;
    std::function<void(DemoWindow&)> play;
};

void chooseFirst(DemoWindow& demo, const char* view)
{
    demo.go("tickets");
    TicketsPage* page = demo.desk().ticketsPage();
    ASSERT_TRUE(page->showView(QString::fromLatin1(view)));
    ASSERT_TRUE(waitFor([page] { return page->table().tickets().isComplete(); })) << view;
    if (page->table().tickets().rowCount() == 0)
        return;
    ASSERT_TRUE(waitFor([page] {
        return page->detail().file() && page->table().currentTicket() == page->detail().file()->id();
    })) << view;
}

void chooseTab(DemoWindow& demo, const char* tabs, const char* tab)
{
    auto* control = demo.part<SegmentedControl>(tabs);
    control->setCurrentValue(QString::fromLatin1(tab));
    Q_EMIT control->chosen(QString::fromLatin1(tab));
}

void openArticle(DemoWindow& demo)
{
    demo.go("knowledge");
    chooseTab(demo, "knowledgeTabs", "0");
    auto* list = demo.part<QListView>("articleList");
    ASSERT_TRUE(waitFor([list] { return list->model()->rowCount() > 3; }));
    list->setCurrentIndex(list->model()->index(2, 0));
    const auto* title = demo.part<QLabel>("articleTitle");
    ASSERT_TRUE(waitFor([title] { return !title->text().isEmpty(); }));
    QTest::qWait(50);
}

/// The first team's log with an entry chosen, and words begun.
void openDutyLog(DemoWindow& demo)
{
    demo.go("handover");
    auto* list = demo.part<QListView>("dutyLog");
    demo.part<QComboBox>("dutyLogDays")->setCurrentIndex(1);
    ASSERT_TRUE(waitFor([list] { return list->model()->rowCount() > 10; }));
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 3, 0));
    demo.part<QCheckBox>("entryEarlier")->setChecked(true);
}

void chooseFirstOf(DemoWindow& demo, const char* page, const char* list)
{
    demo.go(page);
    auto* rows = demo.part<QListView>(list);
    ASSERT_TRUE(waitFor([rows] { return rows->model()->rowCount() > 0; })) << list;
    rows->setCurrentIndex(rows->model()->index(0, 0));
}

QList<Scene> ticketScenes()
{
    return {{"tickets", [](DemoWindow& demo) { chooseFirst(demo, "open"); }},
            {"tickets-stuck", [](DemoWindow& demo) { chooseFirst(demo, "stuck"); }},
            {"tickets-reply",
             [](DemoWindow& demo) {
                 chooseFirst(demo, "running_out");
                 demo.desk().ticketsPage()->detail().composer().setAudience(Audience::Customer);
             }},
            {"tickets-empty", [](DemoWindow& demo) {
                 chooseFirst(demo, "callbacks");
                 auto* words = demo.part<QLineEdit>("ticketWords");
                 words->setText(QStringLiteral("qwertz"));
                 const TicketListModel& model = demo.desk().ticketsPage()->table().tickets();
                 ASSERT_TRUE(waitFor([&] { return model.isComplete() && model.rowCount() == 0; }));
                 words->clear();
             }}};
}

QList<Scene> readingScenes()
{
    const auto knowledge = [](const char* tab) {
        return [tab](DemoWindow& demo) {
            openArticle(demo);
            chooseTab(demo, "knowledgeTabs", tab);
        };
    };
    return {{"knowledge", knowledge("0")},
            {"knowledge-versions",
             [](DemoWindow& demo) {
                 openArticle(demo);
                 chooseTab(demo, "articleTabs", "1");
             }},
            {"knowledge-editor",
             [](DemoWindow& demo) {
                 openArticle(demo);
                 demo.actions().run(QStringLiteral("article.new"));
             }},
            {"directory", knowledge("1")},
            {"questions", knowledge("2")},
            {"phrases", [](DemoWindow& demo) { chooseFirstOf(demo, "phrases", "phrasePageList"); }},
            {"handover", openDutyLog},
            {"handover-closing",
             [](DemoWindow& demo) {
                 openDutyLog(demo);
                 chooseTab(demo, "shiftParts", "closing");
             }},
            {"announcements", [](DemoWindow& demo) { chooseFirstOf(demo, "announcements", "announcementList"); }}};
}

void openPage(DemoWindow& demo, const char* page)
{
    demo.go(page);
    QTest::qWait(50);
}

/// What a team lead has before the eyes: the strip at the foot is full, too.
QList<Scene> leadScenes()
{
    return {{"desk", [](DemoWindow& demo) { openPage(demo, "desk"); }},
            {"desk-chat",
             [](DemoWindow& demo) {
                 openPage(demo, "desk");
                 auto* channel = demo.part<QComboBox>("channel");
                 channel->setCurrentIndex(channel->findData(keyOf(Channel::Chat)));
                 Q_EMIT channel->activated(channel->currentIndex());
             }},
            {"people", [](DemoWindow& demo) { chooseFirstOf(demo, "people", "peopleList"); }},
            {"log", [](DemoWindow& demo) { openPage(demo, "log"); }}};
}

class PageLooks : public testing::TestWithParam<const char*>
{
protected:
    void lookAt(const QList<Scene>& scenes, const char* number = "1045")
    {
        DemoWindow demo(QString::fromLatin1(GetParam()), QString::fromLatin1(number));
        for (const Scene& scene : scenes) {
            scene.play(demo);
            for (const QSize& size : kSizes) {
                for (const Look look : kLooks) {
                    demo.setUp(look, size);
                    judge(demo, scene.name, look, size);
                }
            }
            for (const QString& fault : namelessControls(demo.window(), true))
                ADD_FAILURE() << scene.name << " says nothing: " << qPrintable(fault);
        }
    }

private:
    static void judge(DemoWindow& demo, const char* scene, Look look, const QSize& size)
    {
        // On a slow machine bars find their place later than the window does.
        QStringList faults;
        waitFor([&] { return (faults = clippedTexts(demo.window())).isEmpty(); });
        if (const auto* views = demo.part<QListView>("ticketViews"); views && views->isVisible())
            faults += cutCells(*views);
        for (const QString& fault : faults)
            ADD_FAILURE() << scene << " at " << size.width() << ": " << qPrintable(fault);
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        const bool scaled = demo.window().devicePixelRatio() > 1;
        if (folder.isEmpty() || size != kSizes.at(scaled ? 1 : 0))
            return;
        QDir().mkpath(folder);
        EXPECT_TRUE(demo.window().grab().save(
            QStringLiteral("%1/%2-%3-%4-%5.png")
                .arg(folder, QString::fromLatin1(scene), Theme::nameOf(look), QString::fromLatin1(GetParam()))
                .arg(scaled ? 1920 : 1366)));
    }
};

}  // namespace

TEST_P(PageLooks, TheTicketsAreWholeInEveryLookAndSize)
{
    lookAt(ticketScenes());
}

TEST_P(PageLooks, WhatOneReadsIsWholeInEveryLookAndSize)
{
    lookAt(readingScenes());
}

TEST_P(PageLooks, WhatALeadWorksWithIsWholeInEveryLookAndSize)
{
    lookAt(leadScenes(), "1001");
}

TEST_P(PageLooks, TheTicketsOfALeadAndOfAnAgentAreWhole)
{
    lookAt({ticketScenes().first()}, "1001");
    lookAt({ticketScenes().first(), {"results", [](DemoWindow& demo) { openPage(demo, "results"); }}}, "1002");
}

INSTANTIATE_TEST_SUITE_P(Languages, PageLooks, testing::Values("zh_CN", "zh_TW", "en"),
                         [](const auto& language) { return std::string(language.param); });
