// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the page of tickets and the tray in every look.
#include "domain/timelineentry.h"
#include "items/ticketviewmodel.h"
#include "picturetest.h"
#include "support/text.h"
#include "ticketbench.h"
#include "widgets/controls/noticebar.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/tickettable.h"
#include "widgets/tickets/viewdelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

struct Sample
{
    TicketKind kind;
    TicketState state;
    const char* summary;
    const char* customer;
    int dueMinutes;  ///< from now; 0 = no clock
    int warnMinutes;
    bool waiting;
};

const std::vector<Sample> kSamples{
    {TicketKind::Fault, TicketState::Accepted, "晚间掉线，光猫红灯，重启复现", "王秀兰", -19, 30, false},
    {TicketKind::Complaint, TicketState::Accepted, "套餐外流量未提醒，要求退费", "陈立冬", -4, 30, false},
    {TicketKind::Complaint, TicketState::Recorded, "营业厅排队过久，态度生硬", "高婉清", 9, 30, false},
    {TicketKind::Fault, TicketState::Accepted, "整栋楼断网，疑光缆受损", "金鼎物业", 22, 30, false},
    {TicketKind::Service, TicketState::Dispatched, "企业专线移机，需现场勘察", "远帆贸易", 53, 60, false},
    {TicketKind::Fault, TicketState::Dispatched, "手机频繁无服务，室内严重", "刘一鸣", 107, 20, false},
    {TicketKind::Lookup, TicketState::Accepted, "要求核对九月详单中的国际通话", "周文博", 111, 20, false},
    {TicketKind::Inquiry, TicketState::Done, "携号转网条件与未到期合约", "何晓峰", 186, 20, false},
    {TicketKind::Suggestion, TicketState::Accepted, "希望账单增加家庭成员分项", "罗慧", 372, 20, false},
    {TicketKind::Complaint, TicketState::Callback, "误办彩铃，要求取消并说明", "吴桂兰", 450, 20, false},
    {TicketKind::Repair, TicketState::Dispatched, "新装宽带预约，周末上门", "叶思远", 1700, 20, false},
    {TicketKind::Service, TicketState::Accepted, "副卡转独立号码", "马志远", 0, 0, true},
    {TicketKind::Return, TicketState::Accepted, "路由器换货，包装已拆", "郑凯", 0, 0, true},
    {TicketKind::Praise, TicketState::Returned, "装维师傅雨天上门，讲解耐心", "秦淑云", 0, 0, false},
};

void fill(TicketBench& at)
{
    const qint64 now = toMicros(at.at.office.time.now());
    const qint64 minute = 60'000'000;
    for (const Sample& sample : kSamples) {
        QJsonObject more{{TicketField::kKind, keyOf(sample.kind)}, {TicketField::kCustomerName, q(sample.customer)}};
        if (sample.dueMinutes != 0) {
            more.insert(TicketField::kDueAt, now + sample.dueMinutes * minute);
            more.insert(TicketField::kDueFrom, now - 120 * minute);
            more.insert(TicketField::kWarnAt, now + (sample.dueMinutes - sample.warnMinutes) * minute);
            more.insert(TicketField::kDueKind, keyOf(ClockKind::Onsite));
        }
        more.insert(TicketField::kWaiting, sample.waiting);
        const bool sent = sample.state == TicketState::Dispatched || sample.state == TicketState::Accepted;
        at.put(q(sample.summary), sample.state, more, sent ? at.at.office.unit : ScopeId());
    }
}

Row entry(const TicketBench& at, RecordId ticket, EntryKind kind, const char* text, int minutesAgo, Audience audience)
{
    Row row;
    row.record = TimelineEntry::kRecord;
    row.id = newId<RecordId>();
    row.scope = at.at.records.row(ticket).scope;
    row.fields = {{TimelineEntryField::kTicket, ticket.toString()},
                  {TimelineEntryField::kKind, keyOf(kind)},
                  {TimelineEntryField::kAudience, keyOf(audience)},
                  {TimelineEntryField::kText, q(text)},
                  {TimelineEntryField::kBy, at.at.person.person.toString()},
                  {TimelineEntryField::kAt, toMicros(at.at.office.time.now()) - minutesAgo * 60'000'000LL}};
    if (audience == Audience::Customer)
        row.fields.insert(TimelineEntryField::kData, QJsonObject{{QStringLiteral("channel"), QStringLiteral("sms")}});
    if (kind == EntryKind::Status)
        row.fields.insert(TimelineEntryField::kToState, QStringLiteral("dispatched"));
    return row;
}

/// The first sample as one sees a ticket in the middle of its work.
RecordId dress(TicketBench& at)
{
    Row row;
    for (const Row& one : at.at.records.all(Ticket::kRecord)) {
        if (Ticket(one).summary() == q(kSamples.front().summary))
            row = one;
    }
    row.fields.insert(TicketField::kMaskedNumber, QStringLiteral("138****2716"));
    row.fields.insert(TicketField::kCustomerContact, newId<RecordId>().toString());
    row.fields.insert(TicketField::kAddress, q("历下区明湖小区 6 号楼 2 单元 301"));
    row.fields.insert(TicketField::kDescription, q("每晚八点以后掉线，光猫 LOS 灯红，重启后十分钟复现。"));
    row.fields.insert(TicketField::kPriority, keyOf(Priority::Urgent));
    row.sync = SyncState::Here;
    at.at.records.put(row);
    at.at.records.put(
        {entry(at, row.id, EntryKind::Status, "", 900, Audience::Internal),
         entry(at, row.id, EntryKind::Reply, "王女士您好，师傅明天上午九点到十一点之间上门，出发前会先打您的电话。",
               870, Audience::Customer),
         entry(at, row.id, EntryKind::Urge, "同址三日内第二次申告，请优先安排，到场二十分钟内回电。", 67,
               Audience::Internal),
         entry(at, row.id, EntryKind::Note, "上一户光缆熔接未完，争取 11:30 前到。", 46, Audience::Internal)});
    return row.id;
}

class TicketsInLook : public PictureTest
{};

}  // namespace

TEST_P(TicketsInLook, ThePageIsDrawn)
{
    TicketBench at;
    at.theme.setLook(GetParam());
    fill(at);
    const RecordId id = dress(at);
    at.show(size());
    at.page->showView(QStringLiteral("open"));
    ASSERT_TRUE(at.choose(id));
    at.settle();
    keep(*at.window, name("tickets"));
    at.page->detail().composer().setAudience(Audience::Customer);
    at.bench->actions().run(QStringLiteral("tickets.return"));
    at.settle();
    keep(*at.window, name("tickets-reply"));
    at.page->showView(QStringLiteral("escalated"));
    at.settle();
    keep(*at.window, name("tickets-empty"));
}

TEST_P(TicketsInLook, TheDialogsAreDrawn)
{
    TicketBench at;
    at.theme.setLook(GetParam());
    fill(at);
    at.show(size());
    at.page->showView(QStringLiteral("undispatched"));
    at.settle();
    for (const char* id : {"tickets.dispatch", "tickets.escalate", "tickets.promise", "tickets.bulk"}) {
        at.page->table().selectAll();
        ASSERT_TRUE(at.bench->actions().run(QString::fromLatin1(id))) << id;
        ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
        at.settle();
        keep(*at.dialog(), name(id));
        if (auto* action = at.inDialog<QComboBox>("bulkAction")) {
            action->setCurrentIndex(action->findData(keyOf(TicketAction::Accept)));
            keep(*at.dialog(), name("tickets.bulk-refused"));
        }
        QTest::keyClick(at.dialog(), Qt::Key_Escape);
    }
}

TEST_P(TicketsInLook, TheMenuOfAllActionsIsDrawn)
{
    TicketBench at;
    at.theme.setLook(GetParam());
    fill(at);
    const RecordId id = dress(at);
    at.show(size());
    at.page->showView(QStringLiteral("open"));
    ASSERT_TRUE(at.choose(id));
    at.find<QToolButton>(QStringLiteral("moreActions"))->click();
    auto* menu = at.find<QMenu>(QStringLiteral("allActions"));
    ASSERT_NE(menu, nullptr);
    keep(*menu, name("tickets-menu"));
    for (const QAction* action : menu->actions()) {
        if (QMenu* below = action->menu()) {
            below->popup(QPoint());
            keep(*below, name("tickets-menu-") + action->text());
            below->close();
        }
    }
    menu->close();
}

INSTANTIATE_TEST_SUITE_P(AllLooks, TicketsInLook, testing::Values(Look::Light, Look::Dark, Look::Contrast));

TEST(ViewDelegate, KeepsTheSignAndALongCounterApart)
{
    Theme theme;
    theme.install();
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, QStringLiteral("undispatched"), TicketViewModel::KeyRole);
    model.setData(index, 13678, TicketViewModel::CountRole);
    model.setData(index, true, TicketViewModel::WarningRole);
    QImage image(280, 28, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    QPainter painter(&image);
    ViewDelegate(theme, &model).paint(&painter, option, index);
    painter.end();
    // What is painted at the right end, in runs of columns with at least three empty ones between.
    int runs = 0;
    int empty = 3;
    for (int x = image.width() - 1; x >= image.width() - 90; --x) {
        bool painted = false;
        for (int y = 0; y < image.height(); ++y)
            painted = painted || image.pixel(x, y) != QColor(Qt::white).rgb();
        runs += painted && empty >= 3;
        empty = painted ? 0 : empty + 1;
    }
    EXPECT_EQ(runs, 2) << "the counter and its sign";
}
