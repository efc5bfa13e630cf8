// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"

#include "domain/ticket.h"
#include "items/phraseshelf.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/knowledge/knowledgepanel.h"
#include "widgets/knowledge/questionnotes.h"
#include "widgets/phrases/phrasespanel.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/panel.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/shell/workbench.h"

#include <QCoreApplication>
#include <QMenu>

namespace Seatdesk {

namespace {

QString spoken(const char* context, const char* words)
{
    return QCoreApplication::translate(context, words);
}

}  // namespace

DeskBench::DeskBench(Look look, const QString& language)
{
    theme.setLanguage(language);
    theme.setLook(look);
    theme.install();
}

void DeskBench::show(const QSize& size)
{
    main = new MainWindow(theme);
    window.reset(main);
    bench = new Workbench(theme);
    actions = &bench->actions();
    bench->addPage({QStringLiteral("desk"), spoken("Seatdesk::PersonDesk", "Desk"), QStringLiteral("headset"),
                    [this] { return page = new DeskPage(place, theme, *actions); }});
    bench->addPage({QStringLiteral("tickets"), spoken("Seatdesk::PersonDesk", "Tickets"), QStringLiteral("view-task"),
                    [] { return new QWidget; }});
    bench->header().setPerson(QStringLiteral("1087 李婷 · 三班"), new QMenu(bench));
    bench->status()
        .left(QStringLiteral("sync"))
        .say(spoken("Seatdesk::SeatStatus", "Saved %1").arg(QStringLiteral("09:41:50")),
             QStringLiteral("emblem-checked"));
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
                     spoken("Seatdesk::References", "Knowledge"),
                     QStringLiteral("F3"),
                     {QStringLiteral("desk")},
                     knowledge,
                     484});
    Panel* beside = bench->addPanel({QStringLiteral("phrases"),
                                     spoken("Seatdesk::References", "Phrases"),
                                     QStringLiteral("F4"),
                                     {QStringLiteral("desk")},
                                     phrases,
                                     216});
    beside->title().addWidget(phrases->titleWidget());
}

void DeskBench::fillCustomer()
{
    const RecordId wang = customer(QStringLiteral("王秀兰"), QStringLiteral("13800002716"),
                                   {{CustomerField::kAddressForm, QStringLiteral("女士")},
                                    {CustomerField::kTier, QStringLiteral("金卡")},
                                    {CustomerField::kArea, QStringLiteral("经十路片区")},
                                    {CustomerField::kAccount, QStringLiteral("宽带 jn****2716")}});
    customer(QStringLiteral("赵国强"), QStringLiteral("15900006642"),
             {{CustomerField::kAddressForm, QStringLiteral("先生")}, {CustomerField::kTier, QStringLiteral("银卡")}});
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

void DeskBench::fillTicket() const
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
}

void DeskBench::tryToDispatch() const
{
    press(Qt::Key_D, Qt::ControlModifier);
}

void DeskBench::stackCalls() const
{
    page->takeCall(QStringLiteral("18600000931"), QStringLiteral("call-2"));
    page->takeCall(QStringLiteral("15900006642"), QStringLiteral("call-3"));
}

void DeskBench::fillComplaint() const
{
    press(Qt::Key_6, Qt::ControlModifier);
    write(QStringLiteral("complaint_to"), QStringLiteral("市通信管理局"));
    write(QStringLiteral("norm_broken"), QStringLiteral("首问负责：两次来电未登记"));
    choose(QStringLiteral("complaint_level"), QStringLiteral("3"));
    choose(QStringLiteral("mode"), keyOf(TicketMode::Remote));
}

void DeskBench::passTime(std::chrono::seconds time)
{
    office.time.advance(time);
    QTest::qWait(1100);
}

}  // namespace Seatdesk
