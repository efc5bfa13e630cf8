// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/detailhead.h"

#include "domain/session.h"
#include "domain/ticketclock.h"
#include "domain/ticketnumber.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/texts.h"
#include "widgets/tickets/ticketcells.h"
#include "widgets/tickets/ticketlooks.h"
#include "widgets/words/ticketwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr int kIcon = 16;

void setIcon(QLabel* label, const Theme& theme, const QString& icon, Role role)
{
    label->setPixmap(icon.isEmpty() ? QPixmap() : theme.pixmap(icon, role, kIcon, label->devicePixelRatioF()));
}

}  // namespace

DetailHead::DetailHead(const Session& session, const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::BottomEdge, parent),
      m_session(session),
      m_number(makeLabel(theme, {}, Role::Text2)),
      m_chips(new QHBoxLayout),
      m_syncIcon(new QLabel),
      m_sync(makeLabel(theme, {}, Role::Text3, TextStep::Small)),
      m_title(makeLabel(theme, {}, Role::Text1, TextStep::Title, true)),
      m_clockIcon(new QLabel),
      m_clock(makeLabel(theme, {}, Role::Text1, TextStep::Base, true)),
      m_due(new ElidedLabel),
      m_priority(new Chip(theme, {}))
{
    m_number->setObjectName(QStringLiteral("detailNumber"));
    m_title->setObjectName(QStringLiteral("detailTitle"));
    theme.dress(m_due, Role::Text3, TextStep::Small);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_number);
    m_chips->setSpacing(4);
    first->addLayout(m_chips);
    first->addStretch();
    first->addWidget(m_syncIcon);
    first->addWidget(m_sync);
    auto* clock = new QHBoxLayout;
    clock->setSpacing(6);
    clock->addWidget(m_clockIcon);
    clock->addWidget(m_clock);
    clock->addWidget(m_due, 1);
    clock->addWidget(m_priority);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 9);
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(m_title);
    column->addLayout(clock);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &DetailHead::tick);
    connect(&theme, &Theme::changed, this, [this] { showTicket(m_file, m_zone); });
}

void DetailHead::showTicket(const TicketFile& file, const QTimeZone& zone)
{
    m_file = file;
    m_zone = zone;
    const Ticket& ticket = file.ticket.ticket;
    m_number->setText(TicketNumber::shown(ticket.number()));
    m_title->setText(ticket.summary());
    showChips(ticket);
    showSync(ticket.row());
    tick();
    m_second.start();
}

void DetailHead::showChips(const Ticket& ticket)
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [&](const ChipText& text) { m_chips->addWidget(new Chip(theme(), text)); };
    if (ticket.kind())
        add(TicketLooks::chip(*ticket.kind()));
    if (ticket.state())
        add(TicketLooks::chip(*ticket.state()));
    const bool urgent = ticket.priority() && *ticket.priority() != Priority::Normal;
    m_priority->setVisible(urgent);
    if (urgent)
        m_priority->setChip(
            {QStringLiteral("data-warning"), TicketWords::priority(*ticket.priority()), {}, Tone::Warning});
}

void DetailHead::showSync(const Row& row)
{
    const bool synced = row.sync == SyncState::Synced;
    const QString icon = synced ? QStringLiteral("cloudstatus") : TicketLooks::iconOf(row.sync);
    setIcon(m_syncIcon, theme(), icon, TicketLooks::roleOf(row.sync));
    const QString at = TimeWords::moment(row.updatedAt, m_session.time().now(), m_zone);
    m_sync->setText(synced ? at : QString());
    const QString words = synced ? tr("Saved by the authority, last changed %1").arg(at)
                                 : TicketCells::text(m_file.ticket.ticket, TicketListModel::Column::Sync, m_session);
    m_syncIcon->setToolTip(words);
    m_syncIcon->setAccessibleName(words);
}

void DetailHead::tick()
{
    const Ticket& ticket = m_file.ticket.ticket;
    const ClockReading reading = ClockReading::of(ticket, m_session.time().now());
    const bool shown = reading.phase != ClockReading::Phase::None && reading.phase != ClockReading::Phase::Void;
    for (QLabel* label : {m_clockIcon, m_clock, static_cast<QLabel*>(m_due)})
        label->setVisible(shown);
    if (!shown)
        return;
    const Role role = roleOf(reading.phase);
    setIcon(m_clockIcon, theme(), iconOf(reading.phase), role);
    QPalette ink = m_clock->palette();
    ink.setColor(QPalette::WindowText, theme().color(role));
    m_clock->setPalette(ink);
    const QString kind = ticket.dueKind() ? TicketWords::clockKind(*ticket.dueKind()) + u' ' : QString();
    m_clock->setText(kind + TimeWords::countdown(reading));
    m_due->setFullText(ticket.dueAt()
                           ? tr("due %1").arg(TimeWords::moment(*ticket.dueAt(), m_session.time().now(), m_zone))
                           : ticket.waitReason());
}

}  // namespace Seatdesk
