// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/announcementboard.h"
#include "items/phraseshelf.h"
#include "items/rowsmodel.h"
#include "support/fakedeskeditor.h"
#include "support/places.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/announcements/announcementspage.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/knowledge/knowledgepage.h"
#include "widgets/knowledge/knowledgepanel.h"
#include "widgets/knowledge/questionnotes.h"
#include "widgets/phrases/phrasespage.h"
#include "widgets/phrases/phrasespanel.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QStackedWidget>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QString kFolder = qEnvironmentVariable("SEATDESK_PICTURES");

/// The two panels of the Desk's right side, 400 wide as on a 1366×768 screen.
class RightSide
{
public:
    explicit RightSide(const Theme& look)
        : actions(look, &window),
          notes(work.place, look, actions, &window),
          knowledge(new KnowledgePanel(work.place, look, actions, notes)),
          shelf(work.records, work.session, work.typeAhead),
          phrases(new PhrasesPanel(work.place, look, actions, shelf))
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* above = new PanelTitle(look, QStringLiteral("知识"), QStringLiteral("F3"));
        above->setFloatable(true);
        above->setClosable(true);
        auto* below = new PanelTitle(look, QStringLiteral("用语"), QStringLiteral("F4"));
        below->addWidget(phrases->titleWidget());
        below->setFloatable(true);
        below->setClosable(true);
        column->addWidget(above);
        knowledge->setFixedHeight(452);
        column->addWidget(knowledge);
        column->addWidget(below);
        column->addWidget(phrases, 1);
        fill();
        desk.values.insert(QStringLiteral("customer"), QStringLiteral("王女士"));
        knowledge->setDeskEditor(&desk);
        phrases->setDeskEditor(&desk);
        window.resize(400, 700);
        window.show();
    }
    void fill();

    ReadingPlace work;
    QWidget window;
    ActionRegistry actions;
    FakeDeskEditor desk;
    QuestionNotes notes;
    KnowledgePanel* knowledge;
    PhraseShelf shelf;
    PhrasesPanel* phrases;
};

void RightSide::fill()
{
    const auto day = [this](int days) { return toMicros(work.office.time.now() + std::chrono::hours(24 * days)); };
    const QString body = QStringLiteral(
        "1. 请客户看光猫 LOS 灯：不亮为正常，闪红说明光路弱，直接派装维。\n"
        "2. 灯正常时，用网线直连电脑，十分钟内仍断，按线路掉线派单。\n"
        "3. 只有无线断，请客户靠近路由器重试，并改用 5G 频段。\n\n"
        "**可以直接读给客户**\n\n> 您家的光路信号偏弱，需要师傅带仪表上门检查。");
    const auto article = [&](const QString& title, int version, int until, const QString& library) {
        return work.article(title, body,
                            {{QStringLiteral("version"), version},
                             {QStringLiteral("library"), library},
                             {QStringLiteral("issuer"), QStringLiteral("网络支撑中心")},
                             {QStringLiteral("valid_from"), day(-40)},
                             {QStringLiteral("valid_until"), day(until)}});
    };
    work.search.answers[QStringLiteral("宽带 掉线")] = {
        article(QStringLiteral("家庭宽带晚间掉线排查"), 12, 130, QStringLiteral("business")),
        article(QStringLiteral("宽带无法上网：光猫指示灯判断"), 5, 43, QStringLiteral("business")),
        article(QStringLiteral("11 月晚高峰掉线统一口径"), 2, 12, QStringLiteral("information"))};
    const QStringList texts{QStringLiteral("{customer}，我现在为您预约师傅，[[上门时段]]方便吗？"),
                            QStringLiteral("让您这几天没法好好上网，实在抱歉，我会盯着这张单。"),
                            QStringLiteral("师傅出发前会打您尾号 2716 的电话，请保持畅通。"),
                            QStringLiteral("请您稍等，我查一下线路情况，大约需要半分钟。")};
    for (int i = 0; i < texts.size(); ++i)
        work.put(QStringLiteral("phrase"), {{QStringLiteral("situation"), QStringLiteral("appointment")},
                                            {QStringLiteral("zh_cn"), texts.at(i)},
                                            {QStringLiteral("position"), i}});
}

void save(QWidget& window, const QString& name, const Theme& look)
{
    QTest::qWait(50);
    EXPECT_TRUE(window.grab().save(QDir(kFolder).filePath(QStringLiteral("%1-%2.png").arg(name, look.name()))));
}

/// Content for the pages, with versions and questions.
void fillPages(ReadingPlace& work)
{
    const auto day = [&](int days) { return toMicros(work.office.time.now() + std::chrono::hours(24 * days)); };
    const QString body =
        QStringLiteral("1. 请客户看光猫 LOS 灯。\n2. 灯正常时，用网线直连电脑。\n\n> 请您看一下标着 LOS 的灯。");
    const RecordId group = work.put(QStringLiteral("category"), {{QStringLiteral("name"), QStringLiteral("宽带")}});
    const RecordId id = work.article(QStringLiteral("家庭宽带晚间掉线排查"), body,
                                     {{QStringLiteral("issuer"), QStringLiteral("网络支撑中心")},
                                      {QStringLiteral("category"), group.toString()},
                                      {QStringLiteral("source"), QStringLiteral("业务通知单第 175 号")},
                                      {QStringLiteral("valid_until"), day(130)}});
    work.article(QStringLiteral("家电延保条款"), body, {{QStringLiteral("library"), QStringLiteral("regulation")}});
    work.article(QStringLiteral("双十一退款口径"), body,
                 {{QStringLiteral("library"), QStringLiteral("information")}, {QStringLiteral("valid_until"), day(5)}});
    work.article(QStringLiteral("新套餐说明"), body,
                 {{QStringLiteral("state"), QStringLiteral("draft")}, {QStringLiteral("version"), 0}});
    const QStringList texts{body, body + QStringLiteral("\n\n其余见装维手册。")};
    for (int number = 11; number <= 12; ++number)
        work.put(QStringLiteral("article_version"), {{QStringLiteral("article"), id.toString()},
                                                     {QStringLiteral("number"), number},
                                                     {QStringLiteral("title"), QStringLiteral("家庭宽带晚间掉线排查")},
                                                     {QStringLiteral("body"), texts.at(number - 11)},
                                                     {QStringLiteral("change"), QStringLiteral("补充手册出处")},
                                                     {QStringLiteral("at"), day(number * 3 - 60)}});
    for (const char16_t* text : {u"境外漫游能否使用亲情卡？", u"企业用户能不能分期开票？"})
        work.put(QStringLiteral("question"),
                 {{QStringLiteral("text"), QString::fromUtf16(text)}, {QStringLiteral("asked_at"), day(-1)}});
    work.put(QStringLiteral("announcement"), {{QStringLiteral("title"), QStringLiteral("周四凌晨系统升级")},
                                              {QStringLiteral("body"), QStringLiteral("1:00 至 3:00 不能查账单。")},
                                              {QStringLiteral("must_read"), true},
                                              {QStringLiteral("at"), day(0)}});
    work.put(QStringLiteral("announcement"), {{QStringLiteral("title"), QStringLiteral("新口径已发布")},
                                              {QStringLiteral("body"), QStringLiteral("见信息库。")},
                                              {QStringLiteral("at"), day(-2)}});
    for (const char16_t* text : {u"{time_of_day}，这里是{department}，工号 {agent_number} 为您服务。",
                                 u"{customer}，我现在为您预约师傅，[[上门时段]]方便吗？"})
        work.put(QStringLiteral("phrase"), {{QStringLiteral("situation"), QStringLiteral("opening")},
                                            {QStringLiteral("zh_cn"), QString::fromUtf16(text)}});
}

}  // namespace

TEST(KnowledgePictures, DrawTheRightSideInEveryLook)
{
    if (kFolder.isEmpty())
        GTEST_SKIP() << "set SEATDESK_PICTURES to a folder";
    QTranslator translator;
    if (translator.load(TestPlaces::programFile(QStringLiteral("../translations/seatdesk_zh_CN.qm"))))
        QCoreApplication::installTranslator(&translator);
    for (const Look look : {Look::Light, Look::Dark, Look::Contrast}) {
        Theme theme;
        theme.setLook(look);
        theme.install();
        RightSide side(theme);
        side.knowledge->search(QStringLiteral("宽带 掉线"));
        side.phrases->setSituation(QStringLiteral("appointment"));
        auto* hits = side.knowledge->findChild<QListView*>(QStringLiteral("knowledgeHits"));
        auto* phrases = side.phrases->findChild<QListView*>(QStringLiteral("phraseList"));
        ASSERT_TRUE(waitUntil([&] { return hits->model()->rowCount() == 3 && phrases->model()->rowCount() == 4; }));
        QTest::qWait(50);
        EXPECT_TRUE(side.window.grab().save(QDir(kFolder).filePath(QStringLiteral("right-%1.png").arg(theme.name()))));
    }
}

TEST(KnowledgePictures, DrawThePagesInEveryLook)
{
    if (kFolder.isEmpty())
        GTEST_SKIP() << "set SEATDESK_PICTURES to a folder";
    QTranslator translator;
    if (translator.load(TestPlaces::programFile(QStringLiteral("../translations/seatdesk_zh_CN.qm"))))
        QCoreApplication::installTranslator(&translator);
    for (const Look look : {Look::Light, Look::Dark, Look::Contrast}) {
        Theme theme;
        theme.setLook(look);
        theme.install();
        ReadingPlace work(QStringLiteral("director"));
        fillPages(work);
        QStackedWidget window;
        ActionRegistry actions(theme, &window);
        QuestionNotes notes(work.place, theme, actions, &window);
        PhraseShelf shelf(work.records, work.session, work.typeAhead);
        AnnouncementBoard board(work.records, work.session);
        auto* knowledge = new KnowledgePage(work.place, theme, actions, notes);
        window.addWidget(knowledge);
        window.addWidget(new PhrasesPage(work.place, theme, actions, shelf));
        window.addWidget(new AnnouncementsPage(work.place, theme, actions, board));
        window.resize(1310, 700);
        window.show();
        auto* list = knowledge->findChild<QListView*>(QStringLiteral("articleList"));
        ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 4; }));
        knowledge->openArticle(ArticleId(list->model()->index(1, 0).data(RowsModel::RowRole).value<Row>().id));
        save(window, QStringLiteral("knowledge"), theme);
        auto* tabs = knowledge->findChild<SegmentedControl*>(QStringLiteral("articleTabs"));
        Q_EMIT tabs->chosen(QStringLiteral("1"));
        tabs->setCurrentValue(QStringLiteral("1"));
        save(window, QStringLiteral("versions"), theme);
        actions.setWorkspace(KnowledgePage::workspace());
        actions.run(QStringLiteral("article.new"));
        save(window, QStringLiteral("editor"), theme);
        actions.run(QStringLiteral("knowledge.questions"));
        save(window, QStringLiteral("questions"), theme);
        window.setCurrentIndex(1);
        save(window, QStringLiteral("phrases"), theme);
        window.setCurrentIndex(2);
        save(window, QStringLiteral("announcements"), theme);
    }
}
