// SPDX-License-Identifier: GPL-3.0-or-later
#include "demobench.h"

#include "support/text.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/maskedfield.h"
#include "widgets/controls/missingbar.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texteditor.h"
#include "widgets/controls/texts.h"
#include "widgets/palette/commandsource.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace Seatdesk {

namespace {

QWidget* makePanelContent(const Theme& theme, const char* words)
{
    auto* content = new Ground(theme, Role::Surface);
    auto* column = new QVBoxLayout(content);
    auto* search = new LineField(theme);
    search->setLeadingIcon(q("search"));
    search->setTrailingHint(q("12 条"));
    search->setText(q(words));
    search->setAccessibleName(q("搜索"));
    column->addWidget(search);
    column->addWidget(makeLabel(theme, q("家庭宽带晚间掉线排查"), Role::Text1, TextStep::Number, true));
    auto* chips = new QHBoxLayout;
    chips->addWidget(new Chip(theme, {q("emblem-checked"), q("有效 2026-10-08 至 2027-03-31"), {}, Tone::Success}));
    chips->addStretch();
    column->addLayout(chips);
    column->addStretch();
    return content;
}

}  // namespace

DemoBench::DemoBench() : window(new MainWindow(theme)), bench(new Workbench(theme))
{
    theme.install();
    ActionRegistry& actions = bench->actions();
    const auto add = [&](const char* id, const char* name, const char* icon, const char* workspace) {
        actions.add({.id = q(id),
                     .name = q(name),
                     .workspace = q(workspace),
                     .icon = q(icon),
                     .group = q("工单"),
                     .run = [this, id] { ran.append(QString::fromLatin1(id)); }});
    };
    bench->addPage({q("desk"), q("坐席"), q("headset"), [this] { return makeDeskPage(); }});
    bench->addPage({q("tickets"), q("工单"), q("view-task"), [this] { return makeListPage(); }});
    const auto plain = [this] { return new Ground(theme, Role::Surface); };
    bench->addPage({q("knowledge"), q("知识"), q("documentation"), plain});
    bench->addPage({q("phrases"), q("用语"), q("dialog-messages"), plain});
    bench->addPage({q("handover"), q("交接"), q("document-swap"), plain});
    bench->addPage({q("quality"), q("质检"), q("waveform"), plain});
    bench->addPage({q("board"), q("看板"), q("office-chart-bar"), plain});
    add("ticket.dispatch", "派单", "document-send", "desk");
    add("ticket.settle", "当场办结", "dialog-ok", "desk");
    add("ticket.saveNext", "保存并下一单", "list-add", "desk");
    add("ticket.urge", "催办", "urge", "tickets");
    bench->rail().setCount(q("tickets"), 7);
    bench->header().setPresence(q("忙碌"), Role::Warning, new QMenu(bench));
    bench->header().setPerson(q("1087 李婷 · 三班"), new QMenu(bench));
    StatusStrip& status = bench->status();
    status.left(q("sync")).say(q("已同步 09:41:50 · 本机待送 1"), q("view-refresh"));
    status.left(q("clock1")).say(q("261119-1234-5678 剩 1:12:08"), q("data-warning"), Role::ClockWarn);
    status.left(q("clock2")).say(q("261120-1234-5611 剩 1:52:45"), q("chronometer"));
    status.right(q("unread")).say(q("未读公告 2"), q("news-subscribe"));
    status.right(q("shift")).say(q("白班 08:30–17:30 · 班长 周敏"), q("view-calendar"));
    status.right(q("time")).say(q("2026-11-20 周五 09:42"), q("chronometer"));
    bench->addPanel({.id = q("knowledge"),
                     .name = q("知识"),
                     .keyHint = q("F3"),
                     .workspaces = {q("desk")},
                     .content = makePanelContent(theme, "宽带 掉线"),
                     .height = 484});
    bench->addPanel({.id = q("phrases"),
                     .name = q("用语"),
                     .keyHint = q("F4"),
                     .workspaces = {q("desk")},
                     .content = makePanelContent(theme, "安排上门"),
                     .height = 216});
    palette = new CommandPalette(theme, bench);
    palette->addSource(new CommandSource(actions, typeAhead), 8);
    keySheet = new KeySheet(theme, actions, typeAhead, bench);
    palette->keepLit(&bench->header());
    palette->keepLit(&bench->rail());
    palette->keepLit(&bench->status());
    QObject::connect(bench, &Workbench::paletteAsked, palette, &OverlayList::openOver);
    QObject::connect(bench, &Workbench::keySheetAsked, keySheet, &OverlayList::openOver);
    window->showScreen(bench);
}

DemoBench::~DemoBench()
{
    delete window;
}

void DemoBench::show(const QSize& size)
{
    window->resize(size);
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window));
    bench->start();
    QCoreApplication::processEvents();
}

QWidget* DemoBench::makeDeskPage()
{
    auto* page = new Ground(theme, Role::Surface);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = new QHBoxLayout;
    title->setContentsMargins(12, 10, 12, 10);
    title->setSpacing(8);
    title->addWidget(makeLabel(theme, q("障碍申告"), Role::Text1, TextStep::Title, true));
    title->addWidget(new Chip(theme, {q("computer"), q("仅在本机 · 草稿 09:41:58 已存")}));
    title->addWidget(new Chip(theme, {q("data-warning"), q("可能重复"), {}, Tone::Warning}));
    title->addWidget(new Chip(theme, {q("cloud-upload"), q("待送 2"), {}, Tone::Info}));
    title->addStretch();
    column->addLayout(title);

    auto* form = new QGridLayout;
    form->setContentsMargins(12, 0, 12, 12);
    form->setSpacing(8);
    form->setColumnMinimumWidth(0, 64);
    int row = 0;
    const auto line = [&](const char* label, QWidget* field) {
        form->addWidget(makeLabel(theme, q(label)), row, 0, Qt::AlignTop | Qt::AlignLeft);
        field->setAccessibleName(q(label));
        form->addWidget(field, row++, 1);
    };
    auto* kinds = new SegmentedControl(theme);
    int digit = 1;
    for (const char* kind : {"咨询", "查询", "障碍", "投诉", "建议", "受理", "表扬"})
        kinds->addSegment(q(kind), q(kind), QString::number(digit++));
    kinds->setCurrentValue(q("障碍"));
    kinds->setObjectName(q("kinds"));
    line("类型 Ctrl+", kinds);
    auto* number = new MaskedField(theme);
    number->setMasked(q("138****2716"));
    line("电话", number);
    auto* service = new QComboBox;
    service->addItems({q("宽带 jn****2716"), q("固话")});
    line("业务号码", service);
    auto* address = new LineField(theme);
    address->setObjectName(q("address"));
    address->setPlaceholderText(q("小区、楼号、房号"));
    address->setTrailingHint(q("派单必填"), Role::Danger, q("data-error"));
    line("障碍地址", address);
    auto* description = new TextEditor(theme);
    description->setObjectName(q("description"));
    description->setMinimumLines(4);
    description->setText(
        q("客户反映近三天每晚 20:00–23:00 上网时断时续，约十分钟一次；有线、无线都断。光猫 LOS 灯闪红，"
          "重启后十几分钟复现。\n昨晚已报一次，至今无人联系。"));
    line("描述", description);
    auto* disabled = new LineField(theme);
    disabled->setText(q("停用的字段"));
    disabled->setEnabled(false);
    line("停用", disabled);
    auto* marks = new QWidget;
    auto* markRow = new QHBoxLayout(marks);
    markRow->setContentsMargins(0, 0, 0, 0);
    auto* check = new QCheckBox(q("不适用"));
    check->setChecked(true);
    auto* radio = new QRadioButton(q("采用"));
    radio->setChecked(true);
    auto* spin = new QSpinBox;
    spin->setAccessibleName(q("次数"));
    for (QWidget* mark :
         {static_cast<QWidget*>(check), static_cast<QWidget*>(new QCheckBox(q("未选"))), static_cast<QWidget*>(radio),
          static_cast<QWidget*>(new QRadioButton(q("不采用"))), static_cast<QWidget*>(spin)})
        markRow->addWidget(mark);
    auto* soft = new SegmentedControl(theme);
    soft->addSegment(q("a"), q("未发生"));
    soft->addSegment(q("b"), q("成立"));
    soft->setSoft(true);
    soft->setCurrentValue(q("a"));
    soft->setAccessibleName(q("是否发生"));
    markRow->addWidget(soft);
    markRow->addStretch();
    line("标记", marks);
    column->addLayout(form);
    column->addStretch();
    auto* notice = new NoticeBar(theme);
    notice->tell(Tone::Warning, q("服务忌语：建议改为「我这就为您安排师傅上门处理」"));
    notice->addAction(q("替换"), q("Alt+Enter"));
    notice->setDismissable(true);
    column->addWidget(notice);
    auto* missing = new MissingBar(theme);
    missing->setObjectName(q("missing"));
    missing->setMissing(q("派单还缺 2 项"), {{q("障碍地址"), address}, {q("描述"), description}});
    missing->setHint(q("光标已在第 1 项"));
    column->addWidget(missing);
    auto* bar = new Ground(theme, Role::Sunken, Qt::TopEdge);
    auto* buttons = new QHBoxLayout(bar);
    buttons->setSpacing(8);
    buttons->setContentsMargins(12, 8, 12, 8);
    bool primary = true;
    for (const char* id : {"ticket.dispatch", "ticket.settle", "ticket.saveNext"}) {
        auto* button = new KeyHintButton(theme, {});
        button->setObjectName(q(id));
        button->setPrimary(primary);
        button->follow(bench->actions(), q(id));
        buttons->addWidget(button);
        primary = false;
    }
    buttons->addStretch();
    column->addWidget(bar);
    return page;
}

QWidget* DemoBench::makeListPage()
{
    auto* page = new Ground(theme, Role::Surface);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* model = new QStandardItemModel(60, 4, page);
    model->setHorizontalHeaderLabels({q("工单号"), q("类型"), q("摘要"), q("时钟")});
    for (int i = 0; i < 60; ++i) {
        for (int c = 0; c < 4; ++c)
            model->setItem(i, c, new QStandardItem(q("晚间掉线，光猫红灯 ") + QString::number(i)));
    }
    auto* table = new QTableView;
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setSortingEnabled(true);
    table->setFrameStyle(QFrame::NoFrame);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    table->selectRow(2);
    table->setObjectName(q("table"));
    table->setAccessibleName(q("工单表"));
    row->addWidget(table, 1);
    auto* empty = new EmptyState(theme);
    empty->setIconName(q("call-start"));
    empty->setTexts(q("二十四小时内没有要回访的工单"), q("部门答复后，工单会自己来到这里，在 72 小时内等待回访。"));
    empty->addWayOut(q("去掉「24 小时内」，看全部 6 张"));
    empty->addWayOut(q("看已答复 31 张"));
    empty->setAsOf(q("截至 11:12:46，已与服务器核对"));
    row->addWidget(empty, 1);
    return page;
}

}  // namespace Seatdesk
