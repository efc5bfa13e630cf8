// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/openitemspane.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "domain/shiftplan.h"
#include "domain/workcalendar.h"
#include "items/dutylog.h"
#include "items/rowsmodel.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/handover/openitemcommands.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/words/ticketwords.h"

#include <QHBoxLayout>
#include <QListView>

namespace Seatdesk {

OpenItemsPane::OpenItemsPane(Workplace& place, const Theme& theme, ActionRegistry& actions, DutyLog& log,
                             QWidget* parent)
    : Ground(theme, Role::Surface, Qt::LeftEdge | Qt::BottomEdge, parent),
      m_place(place),
      m_actions(actions),
      m_log(log),
      m_items(place.records),
      m_commands(new OpenItemCommands(
          place, theme, log, [this] { return m_whyNotWrite ? m_whyNotWrite() : QString(); }, this)),
      m_model(new RowsModel(OpenItemField::kText, this)),
      m_title(new PanelTitle(theme, tr("Open items"))),
      m_empty(new EmptyState(theme)),
      m_closed(new ElidedLabel)
{
    setObjectName(QStringLiteral("openItemsPane"));
    const auto tell = [this](const QModelIndex& index) { return linesOf(*m_model->rowAt(index)); };
    m_list = makePlainList(m_model, new TwoLineDelegate(theme, tell, nullptr), QStringLiteral("openItems"),
                           tr("Open items"));
    declareActions();
    build();
    connect(&m_log, &DutyLog::changed, this, &OpenItemsPane::askItems);
    connect(&m_items, &OpenItems::changed, this, &OpenItemsPane::showItems);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, &m_actions, &ActionRegistry::refresh);
    connect(m_list, &QListView::doubleClicked, this, [this] { m_actions.run(QStringLiteral("handover.handOn")); });
    showItems();
}

void OpenItemsPane::setWriting(const std::function<QString()>& whyNotWrite)
{
    m_whyNotWrite = whyNotWrite;
    m_actions.refresh();
}

void OpenItemsPane::build()
{
    m_title->setFloatable(false);
    m_title->setClosable(false);
    m_title->setFixedHeight(theme().height(40));
    m_empty->setIconName(QStringLiteral("emblem-checked"));
    m_empty->setTexts(tr("Nothing is open."),
                      tr("What a shift cannot finish is left here with its reason, whom it was given to and the "
                         "promised date."));
    theme().dress(m_closed, Role::Text2, TextStep::Small);
    m_closed->setObjectName(QStringLiteral("openItemsClosed"));
    auto* closed = new QHBoxLayout;
    closed->setContentsMargins(12, 4, 12, 4);
    closed->addWidget(m_closed);
    auto* foot = new Ground(theme(), Role::Sunken, Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 9, 12, 8);
    row->setSpacing(8);
    for (KeyHintButton* button : {m_add, m_handOn, m_close}) {
        button->setHintShown(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 1);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(closed);
    column->addWidget(foot);
}

KeyHintButton* OpenItemsPane::declare(ActionSpec spec)
{
    spec.workspace = HandoverPage::workspace();
    spec.group = tr("Handover");
    m_actions.add(spec, this);
    auto* button = new KeyHintButton(theme(), {});
    button->setObjectName(spec.id);
    button->follow(m_actions, spec.id);
    return button;
}

void OpenItemsPane::declareActions()
{
    m_add = declare({.id = QStringLiteral("handover.addItem"),
                     .name = tr("Leave open…"),
                     .icon = QStringLiteral("list-add"),
                     .run = [this] { m_commands->add(); },
                     .whyNot = [this] { return m_commands->whyNotAdd(); }});
    m_handOn = declare({.id = QStringLiteral("handover.handOn"),
                        .name = tr("Hand on…"),
                        .icon = QStringLiteral("user"),
                        .run = [this] { m_commands->handOn(*current()); },
                        .whyNot = [this] { return m_commands->whyNotChange(current()); }});
    m_close = declare({.id = QStringLiteral("handover.closeItem"),
                       .name = tr("Close…"),
                       .icon = QStringLiteral("emblem-checked"),
                       .run = [this] { m_commands->close(*current()); },
                       .whyNot = [this] { return m_commands->whyNotChange(current()); }});
}

void OpenItemsPane::add()
{
    if (m_commands->whyNotAdd().isEmpty())
        m_commands->add();
}

/// When the shift began that goes on now; the day's begin, where none does.
Instant OpenItemsPane::shiftBegan() const
{
    const Instant now = m_place.time.now();
    const auto shift = ShiftPlan::of(m_place.settings).at(now);
    return shift ? shift->from : m_place.calendar.startOfDay(m_place.calendar.dayOf(now));
}

void OpenItemsPane::askItems()
{
    const Instant since = shiftBegan();
    if (m_team == m_log.team() && m_since == since)
        return m_actions.refresh();
    m_team = m_log.team();
    m_since = since;
    m_items.show(m_team, since);
}

TwoLines OpenItemsPane::linesOf(const Row& item) const
{
    const OpenItem read(item);
    const Instant now = m_place.time.now();
    const QTimeZone zone = m_place.settings.zone();
    const int age = ShiftPlan::of(m_place.settings).countBetween(read.openedAt().value_or(now), now);
    const bool isLate = read.promisedAt() && *read.promisedAt() < now;
    TwoLines lines;
    lines.title = read.text();
    lines.facts =
        factsText({m_place.session.nameOf(ScopeId(read.owner())),
                   read.promisedAt() ? tr("by %1").arg(TimeWords::moment(*read.promisedAt(), now, zone)) : QString(),
                   read.reason()});
    lines.strong = isLate;
    lines.state = age == 0 ? tr("this shift") : tr("%n shift(s)", nullptr, age);
    if (isLate)
        lines.state = tr("overdue, %1").arg(lines.state);
    lines.stateTone = isLate ? Tone::Danger : age > 0 ? Tone::Warning : Tone::Neutral;
    lines.stateIcon = isLate ? iconOf(Tone::Danger) : QStringLiteral("chronometer");
    return lines;
}

void OpenItemsPane::showItems()
{
    m_model->setRows(m_items.open());
    const int count = m_model->rowCount();
    m_title->setHint(tr("%n open", nullptr, count));
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0 && m_items.isLoaded());
    QStringList closed;
    for (const Row& item : m_items.closed())
        closed.append(OpenItem(item).text() + QStringLiteral(": ") + OpenItem(item).closedReason());
    m_closed->setVisible(!closed.isEmpty());
    m_closed->setFullText(tr("Closed in this shift: %1").arg(closed.join(QStringLiteral("; "))));
    m_actions.refresh();
}

const Row* OpenItemsPane::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

}  // namespace Seatdesk
