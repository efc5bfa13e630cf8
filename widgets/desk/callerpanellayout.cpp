// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketnumber.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/followingscroll.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/controls/texts.h"
#include "widgets/desk/callerpanel.h"
#include "widgets/desk/newcustomerform.h"
#include "widgets/desk/numberfield.h"
#include "widgets/desk/panellist.h"
#include "widgets/desk/revealbar.h"
#include "widgets/words/ticketwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Seatdesk {

namespace {

PanelLine matchLine(const QModelIndex& index)
{
    PanelLine line;
    line.title = index.data().toString();
    line.strong = true;
    line.second = index.data(CallerMatches::DetailRole).toStringList().join(QStringLiteral(" · "));
    const QString tier = index.data(CallerMatches::TierRole).toString();
    if (!tier.isEmpty())
        line.chip = {.icon = QStringLiteral("rating-unrated"), .text = tier, .tone = Tone::Warning};
    return line;
}

PanelLine openLine(const Ticket& ticket, Instant now, const Session& session)
{
    PanelLine line;
    line.title = ticket.summary().simplified();
    line.second =
        QStringList{TicketNumber::shown(ticket.number()), session.nameOf(ticket.scope())}.join(QStringLiteral(" · "));
    const ClockReading reading = ClockReading::of(ticket, now);
    line.state = TimeWords::countdown(reading);
    line.stateIcon = iconOf(reading.phase);
    line.stateRole = roleOf(reading.phase);
    return line;
}

PanelLine lastLine(const Ticket& ticket, Instant now, const QTimeZone& zone)
{
    PanelLine line;
    line.lead = ticket.recordedAt() ? TimeWords::moment(*ticket.recordedAt(), now, zone) : QString();
    line.title = ticket.kind() ? TicketWords::kindShort(*ticket.kind()) : QString();
    line.aside = ticket.summary().simplified();
    return line;
}

}  // namespace

void CallerPanel::makeLists()
{
    m_matchList->setObjectName(QStringLiteral("matches"));
    m_matchList->setAccessibleName(tr("Matching customers"));
    m_matchList->setItemDelegate(new PanelLineDelegate(theme(), matchLine, 46, m_matchList));
    m_matchList->setModel(&m_matches);
    m_openList->setObjectName(QStringLiteral("openTickets"));
    m_openList->setAccessibleName(tr("Open tickets of the customer"));
    m_openList->setItemDelegate(new PanelLineDelegate(
        theme(),
        [this](const QModelIndex& index) {
            return openLine(m_history.open().ticketAt(index.row()), m_work.time.now(), m_work.session);
        },
        46, m_openList));
    m_openList->setModel(&m_history.open());
    m_lastList->setObjectName(QStringLiteral("lastContacts"));
    m_lastList->setAccessibleName(tr("Last contacts of the customer"));
    m_lastList->setItemDelegate(new PanelLineDelegate(
        theme(),
        [this](const QModelIndex& index) {
            return lastLine(m_history.last().ticketAt(index.row()), m_work.time.now(), m_work.settings.zone());
        },
        22, m_lastList));
    m_lastList->setModel(&m_history.last());
    m_serviceList->setAccessibleName(tr("Services of the customer"));
    m_serviceList->setFocusPolicy(Qt::NoFocus);
    m_serviceList->setSelectionMode(QAbstractItemView::NoSelection);
    m_serviceList->setItemDelegate(new PanelLineDelegate(
        theme(), [this](const QModelIndex& index) { return m_services.lineAt(index.row()); }, 22, m_serviceList));
    m_serviceList->setModel(&m_services);
}

QWidget* CallerPanel::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    m_number->setObjectName(QStringLiteral("callerNumber"));
    m_number->setAccessibleName(tr("Number or name of the caller"));
    m_number->setPlaceholderText(tr("Number or name"));
    theme().dress(m_number, Role::Text1, TextStep::Number, true);
    m_show->setObjectName(QStringLiteral("showNumber"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the number"));
    m_show->setToolTip(tr("Show the whole number. You are asked why, and it is logged."));
    m_show->setIcon(theme().icon(QStringLiteral("eye"), Role::Accent));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setCursor(Qt::ArrowCursor);
    m_show->setProperty("controlHeight", 22);
    theme().dress(m_show, Role::Accent);
    auto* inside = new QHBoxLayout(m_number);
    inside->setContentsMargins(0, 0, 3, 0);
    inside->addStretch();
    inside->addWidget(m_show);
    m_hint->setText(tr("This number belongs to no customer yet."));
    m_hint->setWordWrap(true);
    theme().dress(m_hint, Role::Text3, TextStep::Small);
    column->addWidget(m_number);
    column->addWidget(m_hint);
    column->addWidget(m_reveal);
    return head;
}

QWidget* CallerPanel::makeSection(const QString& name, QLabel** count, QWidget* action)
{
    auto* section = new Ground(theme(), Role::Surface, Qt::TopEdge);
    auto* row = new QHBoxLayout(section);
    row->setContentsMargins(12, 4, 8, 3);
    row->setSpacing(8);
    *count = makeLabel(theme(), {}, Role::Text3, TextStep::Small);
    row->addWidget(makeLabel(theme(), name, Role::Text1, TextStep::Base, true));
    row->addWidget(*count);
    row->addStretch();
    if (action)
        row->addWidget(action);
    return section;
}

void CallerPanel::layOut()
{
    m_newButton->setObjectName(QStringLiteral("newCustomer"));
    m_newButton->setText(tr("Add…"));
    m_newButton->setAccessibleName(tr("New customer"));
    m_newButton->setToolTip(m_newButton->accessibleName());
    m_newButton->setAutoRaise(true);
    m_newButton->setFocusPolicy(Qt::TabFocus);
    m_newButton->setProperty("controlHeight", 22);
    theme().dress(m_newButton, Role::Accent);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeSection(tr("Customers"), &m_matchCount, m_newButton));
    column->addWidget(m_matchList);
    column->addWidget(m_new);
    auto* box = new QVBoxLayout;
    box->setContentsMargins(12, 8, 12, 8);
    box->addWidget(m_duplicate);
    column->addLayout(box);
    column->addWidget(makeSection(tr("Open tickets"), &m_openCount));
    column->addWidget(m_openList);
    column->addWidget(makeSection(tr("Last contacts"), &m_lastCount));
    column->addWidget(m_lastList);
    m_serviceHead = makeSection(tr("Services in use"), &m_serviceCount);
    m_serviceHead->hide();
    column->addWidget(m_serviceHead);
    column->addWidget(m_serviceList);
    column->addStretch();

    auto* title = new PanelTitle(theme(), tr("Caller"));
    title->addWidget(m_source);
    auto* scroll = new FollowingScroll;
    scroll->setWidget(content);
    // Both would fill themselves with the window's ground over the panel's own.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 1, 0);
    whole->setSpacing(0);
    whole->addWidget(title);
    whole->addWidget(scroll, 1);
    setFocusProxy(m_number);
}

}  // namespace Seatdesk
