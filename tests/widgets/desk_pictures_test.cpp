// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/ticket.h"
#include "items/phraseshelf.h"
#include "support/places.h"
#include "widgets/knowledge/knowledgepanel.h"
#include "widgets/knowledge/questionnotes.h"
#include "widgets/phrases/phrasespanel.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/shell/workbench.h"

#include <QDir>
#include <QMenu>
#include <QTranslator>

using namespace Seatdesk;

namespace {

const QString kFolder = qEnvironmentVariable("SEATDESK_PICTURES");

/// The Desk within its window, as an agent sees it in the middle of a call.
class DeskPicture : public DeskPlace
{
public:
    explicit DeskPicture(Look look)
    {
        theme.setLook(look);
        theme.install();
    }
    void show(const QSize& size);
    void fillCustomer();
    void fillTicket() const;
    void save(const QString& name) const;

    MainWindow* main = nullptr;
    Workbench* bench = nullptr;
};

void DeskPicture::show(const QSize& size)
{
    main = new MainWindow(theme);
    window.reset(main);
    bench = new Workbench(theme);
    actions = &bench->actions();
    bench->addPage({QStringLiteral("desk"), QStringLiteral("坐席"), QStringLiteral("headset"),
                    [this] { return page = new DeskPage(place, theme, *actions); }});
    for (const auto& [id, name, icon] :
         {std::tuple(u"tickets", u"工单", u"view-task"), std::tuple(u"knowledge", u"知识", u"documentation"),
          std::tuple(u"phrases", u"用语", u"dialog-messages")})
        bench->addPage(
            {QString::fromUtf16(id), QString::fromUtf16(name), QString::fromUtf16(icon), [] { return new QWidget; }});
    bench->header().setPerson(QStringLiteral("1087 李婷 · 三班"), new QMenu(bench));
    bench->status()
        .left(QStringLiteral("sync"))
        .say(QStringLiteral("已同步 09:41:50 · 本机待送 1"), QStringLiteral("view-refresh"));
    main->showScreen(bench);
    main->resize(size);
    main->show();
    main->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(main));
    bench->start(QStringLiteral("desk"));
    ASSERT_TRUE(waitUntil([this] { return page && page->isReady(); }));
    bench->header().addCallWidget(page->callBar());
    auto* shelf = new PhraseShelf(records, session, typeAhead, page);
    auto* notes = new QuestionNotes(place, theme, *actions, page);
    auto* knowledge = new KnowledgePanel(place, theme, *actions, *notes);
    auto* phrases = new PhrasesPanel(place, theme, *actions, *shelf);
    knowledge->setDeskEditor(page);
    phrases->setDeskEditor(page);
    bench->addPanel({QStringLiteral("knowledge"),
                     QStringLiteral("知识"),
                     QStringLiteral("F3"),
                     {QStringLiteral("desk")},
                     knowledge,
                     484});
    bench->addPanel({QStringLiteral("phrases"),
                     QStringLiteral("用语"),
                     QStringLiteral("F4"),
                     {QStringLiteral("desk")},
                     phrases,
                     216});
}

void DeskPicture::fillCustomer()
{
    const RecordId wang = customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"),
                                   {{CustomerField::kAddressForm, QStringLiteral("女士")},
                                    {CustomerField::kTier, QStringLiteral("金卡")},
                                    {CustomerField::kArea, QStringLiteral("经十路片区")},
                                    {CustomerField::kAccount, QStringLiteral("宽带 jn****2716")}});
    const auto past = [&](const QString& summary, TicketKind kind, int hours, TicketState state) {
        const RecordId id = record(summary, kind);
        Row row = records.row(id);
        row.fields.insert(TicketField::kCustomer, wang.toString());
        row.fields.insert(TicketField::kState, keyOf(state));
        const Instant at = office.time.now() - std::chrono::hours(hours);
        row.fields.insert(TicketField::kRecordedAt, toMicros(at));
        if (state == TicketState::Recorded)
            row.fields.insert(TicketField::kDueAt, toMicros(office.time.now() + std::chrono::minutes(72)));
        else
            row.fields.remove(TicketField::kDueAt);
        records.put(row);
    };
    past(QStringLiteral("晚间掉线，光猫红灯"), TicketKind::Fault, 13, TicketState::Recorded);
    past(QStringLiteral("副卡改 29 元套餐"), TicketKind::Service, 40, TicketState::Closed);
    past(QStringLiteral("积分兑换话费"), TicketKind::Inquiry, 400, TicketState::Closed);
    past(QStringLiteral("提速 500M"), TicketKind::Service, 700, TicketState::Closed);
}

void DeskPicture::fillTicket() const
{
    page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    ASSERT_TRUE(waitUntil([&] { return !card().customer().isNull(); }));
    press(Qt::Key_3, Qt::ControlModifier);
    QWidget* categories = field(QStringLiteral("category"));
    categories->setFocus();
    commit(categories, QStringLiteral("pfdx"));
    press(Qt::Key_Return);
    write(QStringLiteral("reach_time"), QStringLiteral("工作日 14 点后可联系"));
    write(QStringLiteral("summary"), QStringLiteral("每晚八点到十一点频繁掉线，重启光猫无改善"));
    write(QStringLiteral("description"),
          QStringLiteral("客户反映近三天每晚 20:00–23:00 上网时断时续，约十分钟一次；有线、无线都断。光猫 LOS 灯闪红，"
                         "重启后十几分钟复现。\n客户希望今天有人上门，并要求上门前先打电话。"));
    write(QStringLiteral("answer"),
          QStringLiteral("王女士您好，晚间断线我已登记，这个我们也没办法马上恢复，需要师傅上门检查线路。"));
    choose(QStringLiteral("mode"), keyOf(TicketMode::Onsite));
    QWidget* target = field(QStringLiteral("target"));
    target->setFocus();
    commit(target, QStringLiteral("Network"));
    press(Qt::Key_Return);
    page->link({newId<ArticleId>(), 12, QStringLiteral("家庭宽带晚间掉线排查")});
    page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-2"));
    press(Qt::Key_D, Qt::ControlModifier);
}

void DeskPicture::save(const QString& name) const
{
    QTest::qWait(350);
    QDir().mkpath(kFolder);
    EXPECT_TRUE(main->grab().save(QStringLiteral("%1/%2.png").arg(kFolder, name)));
}

}  // namespace

TEST(DeskPictures, DrawTheDeskInEveryLook)
{
    if (kFolder.isEmpty())
        GTEST_SKIP() << "set SEATDESK_PICTURES to a folder";
    const QString language = qEnvironmentVariable("SEATDESK_LANGUAGE", QStringLiteral("zh_CN"));
    QTranslator translator;
    if (translator.load(TestPlaces::programFile(QStringLiteral("../translations/seatdesk_%1.qm")).arg(language)))
        QCoreApplication::installTranslator(&translator);
    const qreal scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble();
    const QSize size = scale > 1 ? QSize(1280, 720) : QSize(1366, 768);
    for (const Look look : {Look::Light, Look::Dark, Look::Contrast}) {
        DeskPicture desk(look);
        desk.fillCustomer();
        desk.show(size);
        desk.fillTicket();
        const std::chrono::seconds taken(look == Look::Light ? 222 : look == Look::Dark ? 318 : 261);
        desk.office.time.advance(taken);
        QTest::qWait(1100);
        desk.save(QStringLiteral("desk-%1-%2-%3").arg(Theme::nameOf(look), language).arg(scale));
    }
}
