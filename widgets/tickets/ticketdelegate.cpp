// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/ticketdelegate.h"

#include "domain/session.h"
#include "widgets/controls/shapedtexts.h"
#include "widgets/theme/shapes.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/ticketcells.h"
#include "widgets/tickets/ticketlooks.h"
#include "widgets/words/ticketwords.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Seatdesk {

namespace {

using Column = TicketListModel::Column;

bool isRowCurrent(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->currentIndex().row() == index.row() && option.state.testFlag(QStyle::State_Selected);
}

bool hasBar(ClockReading::Phase phase)
{
    using Phase = ClockReading::Phase;
    return phase == Phase::Calm || phase == Phase::Warning || phase == Phase::Breached;
}

}  // namespace

TicketDelegate::TicketDelegate(const TicketListModel& model, const Session& session, const Theme& theme,
                               QObject* parent)
    : QStyledItemDelegate(parent),
      m_model(model),
      m_session(session),
      m_theme(theme),
      m_texts(new ShapedTexts(theme, this))
{}

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {kIcon + 2 * kPadding, m_theme.rowHeight()};
}

void TicketDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(*painter, option, index);
    const Ticket* ticket = m_model.peek(index.row());
    if (!ticket)
        return paintPlaceholder(*painter, option.rect, index);
    const auto column = Column(index.column());
    const QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    const auto words = [&] { return TicketCells::text(*ticket, column, m_session); };
    switch (column) {
        case Column::Sync:
            return paintSync(*painter, option.rect, ticket->row().sync);
        case Column::Clock:
            return paintClock(*painter, rect, *ticket);
        case Column::Kind:
            return paintKind(*painter, rect, *ticket);
        case Column::Summary:
            return m_texts->draw(*painter, rect, words(), Role::Text1, isRowCurrent(option, index));
        case Column::Customer:
        case Column::State:
            return m_texts->draw(*painter, rect, words(), Role::Text1);
        case Column::Number:
        case Column::Owner:
            return m_texts->draw(*painter, rect, words(), Role::Text2);
    }
}

void TicketDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Shapes shapes(painter, *m_theme.values());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered)
        shapes.fill(option.rect, selected ? Role::Selection : Role::Hover);
    if (!isRowCurrent(option, index)) {
        shapes.line(option.rect, Qt::BottomEdge);
        return;
    }
    // One frame around the whole row: each cell paints its part.
    const int last = TicketListModel::kColumns - 1;
    shapes.line(option.rect, Qt::TopEdge, Role::Focus);
    shapes.line(option.rect, Qt::BottomEdge, Role::Focus);
    if (index.column() == 0)
        shapes.line(option.rect, Qt::LeftEdge, Role::Focus);
    if (index.column() == last)
        shapes.line(option.rect, Qt::RightEdge, Role::Focus);
}

void TicketDelegate::paintPlaceholder(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto column = Column(index.column());
    if (column == Column::Sync)
        return;
    const int width = std::min(rect.width() - 2 * kPadding, column == Column::Summary ? 160 : 48);
    const QRect bar(rect.left() + kPadding, rect.center().y() - 3, width, 6);
    // Without round ends, which take as long as a line of text, and are gone at once.
    Shapes(painter, *m_theme.values()).fill(bar, Role::Border);
}

void TicketDelegate::paintKind(QPainter& painter, const QRect& rect, const Ticket& ticket) const
{
    if (!ticket.kind())
        return m_texts->draw(painter, rect, ticket.row().text(TicketField::kKind), Role::Text1);
    const QRect icon(rect.left(), rect.top() + (rect.height() - kIcon) / 2, kIcon, kIcon);
    painter.drawPixmap(icon, m_theme.pixmap(TicketLooks::iconOf(*ticket.kind()), Role::Text2, kIcon,
                                            painter.device()->devicePixelRatioF()));
    m_texts->draw(painter, rect.adjusted(kIcon + 5, 0, kPadding - 2, 0), TicketWords::kindShort(*ticket.kind()),
                  Role::Text1);
}

void TicketDelegate::paintSync(QPainter& painter, const QRect& rect, SyncState sync) const
{
    const QString icon = TicketLooks::iconOf(sync);
    if (icon.isEmpty())
        return;
    const QRect place(rect.center().x() - kIcon / 2 + 1, rect.top() + (rect.height() - kIcon) / 2, kIcon, kIcon);
    painter.drawPixmap(place,
                       m_theme.pixmap(icon, TicketLooks::roleOf(sync), kIcon, painter.device()->devicePixelRatioF()));
}

void TicketDelegate::paintClock(QPainter& painter, const QRect& rect, const Ticket& ticket) const
{
    const ClockReading reading = ClockReading::of(ticket, m_session.time().now());
    if (reading.phase == ClockReading::Phase::None || reading.phase == ClockReading::Phase::Void)
        return;
    const Role role = roleOf(reading.phase);
    const QRect icon(rect.left(), rect.top() + (rect.height() - kIcon) / 2, kIcon, kIcon);
    painter.drawPixmap(icon, m_theme.pixmap(iconOf(reading.phase), role, kIcon, painter.device()->devicePixelRatioF()));
    m_texts->draw(painter, rect.adjusted(kIcon + 2, 0, -kBar - 6, 0), TimeWords::countdown(reading), role, false,
                  Qt::AlignRight);
    if (!hasBar(reading.phase))
        return;
    const QRect bar(rect.right() - kBar + 1, rect.center().y(), kBar, 2);
    const Shapes shapes(painter, *m_theme.values());
    if (m_theme.look() != Look::Contrast)
        shapes.fill(bar, Role::Border);
    shapes.fill(QRect(bar.topLeft(), QSize(qRound(kBar * reading.fraction), 2)), role);
}

}  // namespace Seatdesk
