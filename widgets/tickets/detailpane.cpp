// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/detailpane.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailhead.h"
#include "widgets/tickets/factsblock.h"
#include "widgets/tickets/timelinedelegate.h"
#include "widgets/workplace.h"

#include <QAction>
#include <QGridLayout>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

const QString kAll = QStringLiteral("all");

}  // namespace

DetailPane::DetailPane(Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::LeftEdge, parent),
      m_place(place),
      m_actions(actions),
      m_stack(new QStackedLayout(this)),
      m_notice(new NoticeBar(theme)),
      m_head(new DetailHead(place.session, theme)),
      m_facts(new FactsBlock(place.session, theme)),
      m_factsArea(new QScrollArea),
      m_timeline(new TimelineModel(this)),
      m_list(new QListView),
      m_composer(new Composer(place, theme))
{
    setObjectName(QStringLiteral("ticketDetail"));
    m_stack->setContentsMargins(1, 0, 0, 0);
    m_factsArea->setWidgetResizable(true);
    m_factsArea->setFrameShape(QFrame::NoFrame);
    m_factsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factsArea->setWidget(m_facts);
    m_factsArea->setAccessibleName(tr("Facts"));
    m_factsArea->viewport()->setAutoFillBackground(false);
    m_facts->setAutoFillBackground(false);
    m_list->setObjectName(QStringLiteral("timeline"));
    m_list->setAccessibleName(tr("Time line"));
    m_list->setModel(m_timeline);
    m_list->setItemDelegate(new TimelineDelegate(place.session, theme, place.settings.zone(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(48);
    letRowsWrap(*m_list);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QListView::NoSelection);
    connect(m_list, &QListView::clicked, this, &DetailPane::openItem);
    connect(m_list, &QListView::activated, this, &DetailPane::openItem);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_head);
    column->addWidget(makeButtonRow());
    column->addWidget(m_factsArea);
    column->addWidget(makeTimelineHead());
    column->addWidget(m_list, 1);
    column->addWidget(m_composer);
    m_notice->hide();
    m_stack->addWidget(makeNone());
    m_stack->addWidget(whole);
}

QWidget* DetailPane::makeNone()
{
    auto* none = new QWidget;
    auto* row = new QHBoxLayout(none);
    auto* column = new QVBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    m_keys = new QGridLayout;
    m_keys->setHorizontalSpacing(64);
    m_keys->setVerticalSpacing(4);
    column->addStretch();
    m_none = makeLabel(theme(), tr("Choose a ticket to see what happened to it."), Role::Text2);
    m_none->setObjectName(QStringLiteral("detailNone"));
    column->addWidget(m_none);
    column->addSpacing(8);
    column->addLayout(m_keys);
    column->addStretch();
    return none;
}

/// Only what this person has: the pages declare their actions one after the other, and some for some roles only.
void DetailPane::showKeys()
{
    const QList<std::pair<QString, QString>> lines{{tr("Next view"), QStringLiteral("tickets.nextView")},
                                                   {tr("Find a ticket"), QStringLiteral("palette.open")},
                                                   {tr("New ticket"), QStringLiteral("ticket.new")}};
    while (QLayoutItem* old = m_keys->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    int line = 0;
    for (const auto& [name, id] : lines) {
        if (!m_actions.action(id) || m_actions.keyHint(id).isEmpty())
            continue;
        m_keys->addWidget(makeLabel(theme(), name, Role::Text3, TextStep::Small), line, 0);
        m_keys->addWidget(makeLabel(theme(), m_actions.keyHint(id), Role::Text3, TextStep::Small), line++, 1,
                          Qt::AlignRight);
    }
}

QWidget* DetailPane::makeButtonRow()
{
    auto* bar = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    bar->setFixedHeight(theme().height(40));
    m_buttons = new QHBoxLayout(bar);
    m_buttons->setContentsMargins(12, 0, 8, 1);
    m_buttons->setSpacing(8);
    m_more = new QToolButton;
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setIcon(theme().icon(QStringLiteral("overflow-menu")));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("All actions"));
    m_more->setAccessibleName(tr("All actions"));
    m_buttons->addStretch();
    m_buttons->addWidget(m_more);
    connect(m_more, &QToolButton::clicked, this, &DetailPane::showMenu);
    return bar;
}

QWidget* DetailPane::makeTimelineHead()
{
    auto* bar = new Ground(theme(), Role::Surface, Qt::TopEdge);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 5, 12, 4);
    row->setSpacing(8);
    m_count = makeLabel(theme(), {}, Role::Text3, TextStep::Small);
    m_filter = new SegmentedControl(theme());
    m_filter->setObjectName(QStringLiteral("timelineFilter"));
    m_filter->setAccessibleName(tr("Show in the time line"));
    m_filter->setSoft(true);
    m_filter->setProperty("segmentPadding", 8);
    m_filter->addSegment(kAll, tr("All"));
    m_filter->addSegment(keyOf(Audience::Internal), tr("Internal"), {}, QStringLiteral("system-lock-screen"));
    m_filter->addSegment(keyOf(Audience::Customer), tr("Customer"), {}, QStringLiteral("dialog-messages"));
    m_filter->setCurrentValue(kAll);
    row->addWidget(makeLabel(theme(), tr("Time line"), Role::Text1, TextStep::Base, true));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_filter);
    connect(m_filter, &SegmentedControl::chosen, this, &DetailPane::chooseAudience);
    return bar;
}

void DetailPane::showTicket(const TicketFile& file)
{
    const bool other = !m_file || m_file->id() != file.id();
    m_file = file;
    const QTimeZone zone = m_place.settings.zone();
    m_head->showTicket(file, zone);
    m_facts->showTicket(file, zone);
    const RecordId before = newestOwnDeed();
    m_timeline->show(file);
    m_composer->showTicket(file.id(), file.ticket.ticket.summary());
    showTimelineCounts();
    // What the person did just now is looked for where it was written down; what others do moves nothing.
    const bool follow = other || newestOwnDeed() != before;
    m_stack->setCurrentIndex(1);
    // New labels have a height once they are shown, which Qt does in a later turn.
    QMetaObject::invokeMethod(
        this,
        [this, follow] {
            fitFacts();
            if (!follow)
                return;
            m_stack->currentWidget()->layout()->activate();
            showEnd(*m_list);
        },
        Qt::QueuedConnection);
}

RecordId DetailPane::newestOwnDeed() const
{
    for (int row = m_timeline->rowCount() - 1; row >= 0; --row) {
        if (m_timeline->itemAt(row).by == m_place.session.person())
            return m_timeline->itemAt(row).id;
    }
    return {};
}

void DetailPane::addBelowHead(QWidget* line)
{
    auto* column = qobject_cast<QVBoxLayout*>(m_head->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_head) + 1, line);
}

void DetailPane::showNone()
{
    m_file.reset();
    m_timeline->clear();
    m_none->setText(tr("Choose a ticket to see what happened to it."));
    showKeys();
    m_stack->setCurrentIndex(0);
}

void DetailPane::showReading()
{
    if (!m_file)
        m_none->setText(tr("Reading the ticket…"));
}

/// The facts take what they need, up to a part of the height; the time line has the rest.
void DetailPane::fitFacts()
{
    m_facts->layout()->activate();
    const int width = m_factsArea->viewport()->width();
    const int needed = m_facts->layout()->hasHeightForWidth() ? m_facts->layout()->totalHeightForWidth(width)
                                                              : m_facts->sizeHint().height();
    m_factsArea->setFixedHeight(std::min(needed, height() * 3 / 10));
}

void DetailPane::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    fitFacts();
    fitButtons();
    m_list->doItemsLayout();
}

void DetailPane::showTimelineCounts()
{
    m_count->setText(tr("%n entry(ies)", nullptr, m_timeline->countAll()));
    const auto words = [](const QString& name, int count) { return name + u' ' + QString::number(count); };
    m_filter->setSegmentText(keyOf(Audience::Internal), words(tr("Internal"), m_timeline->countOf(Audience::Internal)));
    m_filter->setSegmentText(keyOf(Audience::Customer), words(tr("Customer"), m_timeline->countOf(Audience::Customer)));
}

void DetailPane::chooseAudience(const QString& value)
{
    m_timeline->setAudience(fromKey<Audience>(value));
    showEnd(*m_list);
}

/// By a click, or by Enter on the line that has the focus.
void DetailPane::openItem(const QModelIndex& index)
{
    const TimelineItem& item = m_timeline->itemAt(index.row());
    if (item.source == TimelineItem::Source::Quote)
        Q_EMIT quoteAsked(item.row);
}

void DetailPane::clearButtons()
{
    for (KeyHintButton* button : std::as_const(m_shown)) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_shown.clear();
}

void DetailPane::offer(const QStringList& buttons, const QList<MenuPart>& menu)
{
    clearButtons();
    m_menu = menu;
    for (const QString& id : buttons) {
        auto* button = new KeyHintButton(theme(), {});
        button->follow(m_actions, id);
        button->setObjectName(id);
        button->setPrimary(m_shown.isEmpty());
        m_buttons->insertWidget(static_cast<int>(m_shown.size()), button);
        m_shown.append(button);
    }
    fitButtons();
}

/// As many as have room; all of them are in the menu as well.
void DetailPane::fitButtons()
{
    int room = width() - 12 - 8 - m_more->sizeHint().width() - 2 * m_buttons->spacing();
    for (KeyHintButton* button : std::as_const(m_shown)) {
        room -= button->sizeHint().width();
        button->setVisible(room >= 0);
        room -= m_buttons->spacing();
    }
}

void DetailPane::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("allActions"));
    menu->setToolTipsVisible(true);
    for (const MenuPart& part : std::as_const(m_menu)) {
        if (part.actions.isEmpty())
            continue;
        menu->addSeparator();
        QMenu* place = part.name.isEmpty() ? menu : menu->addMenu(part.name);
        place->setToolTipsVisible(true);
        for (const QString& id : part.actions) {
            if (QAction* action = m_actions.action(id))
                place->addAction(action);
        }
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

}  // namespace Seatdesk
