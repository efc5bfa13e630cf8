// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/panellist.h"

#include "widgets/theme/shapes.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

constexpr int kPadding = 12;
constexpr int kLineIcon = 16;
constexpr int kLead = 88;
constexpr int kTwoLines = 40;

/// Writes `text` elided into `room` and returns the width used.
int write(QPainter& painter, const QRect& room, const QString& text, int flags = Qt::AlignLeft)
{
    if (text.isEmpty() || room.width() <= 0)
        return 0;
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

}  // namespace

PanelLineDelegate::PanelLineDelegate(const Theme& theme, Line line, int height, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_line(std::move(line)), m_height(height)
{}

QSize PanelLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, m_theme.height(m_height)};
}

void PanelLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PanelLine line = m_line(index);
    const auto values = m_theme.values();
    const Shapes shapes(*painter, *values);
    painter->save();
    if (option.state & QStyle::State_Selected) {
        shapes.fill(option.rect, Role::Selection);
        shapes.fill(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), Role::Accent);
    } else if (option.state & QStyle::State_MouseOver) {
        shapes.fill(option.rect, Role::Hover);
    }
    if (option.state & QStyle::State_HasFocus)
        shapes.ring(option.rect, Role::Focus, m_theme.look() == Look::Contrast ? 2 : 1, 0);
    const QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (m_height >= kTwoLines) {
        const int lineHeight = m_theme.lineHeight();
        const int top = room.y() + (room.height() - 2 * lineHeight) / 2;
        paintFirst(*painter, QRect(room.x(), top, room.width(), lineHeight), line);
        painter->setFont(m_theme.font(TextStep::Small));
        painter->setPen(m_theme.color(Role::Text2));
        write(*painter, QRect(room.x(), top + lineHeight, room.width(), lineHeight), line.second);
    } else {
        paintFirst(*painter, room, line);
    }
    painter->restore();
}

void PanelLineDelegate::paintFirst(QPainter& painter, QRect room, const PanelLine& line) const
{
    if (!line.lead.isEmpty()) {
        painter.setFont(m_theme.font(TextStep::Small));
        painter.setPen(m_theme.color(Role::Text2));
        write(painter, QRect(room.x(), room.y(), kLead - 4, room.height()), line.lead);
        room.setLeft(room.left() + kLead);
    }
    if (!line.chip.text.isEmpty()) {
        const int height = m_theme.height(20);
        const int width = chipWidth(m_theme, line.chip);
        paintChip(painter, m_theme, QRect(room.right() - width + 1, room.y(), width, height), line.chip);
        room.setRight(room.right() - width - 6);
    }
    if (!line.state.isEmpty()) {
        painter.setFont(m_theme.font(TextStep::Small));
        painter.setPen(m_theme.color(line.stateRole));
        const int width = write(painter, room, line.state, Qt::AlignRight);
        room.setRight(room.right() - width - 4);
        if (!line.stateIcon.isEmpty()) {
            painter.drawPixmap(
                room.right() - kLineIcon, room.y() + (room.height() - kLineIcon) / 2,
                m_theme.pixmap(line.stateIcon, line.stateRole, kLineIcon, painter.device()->devicePixelRatio()));
            room.setRight(room.right() - kLineIcon - 6);
        }
    }
    painter.setFont(m_theme.font(TextStep::Base, line.strong));
    painter.setPen(m_theme.color(Role::Text1));
    room.setLeft(room.left() + write(painter, room, line.title) + 6);
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.color(Role::Text2));
    write(painter, room, line.aside);
}

PanelList::PanelList(const Theme& theme, int rowHeight, int most, QWidget* parent)
    : QListView(parent), m_theme(theme), m_rowHeight(rowHeight), m_most(most)
{
    setFrameStyle(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, &PanelList::updateGeometry);
}

void PanelList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    const auto fit = [this] {
        setVisible(this->model()->rowCount() > 0);
        updateGeometry();
    };
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fit);
    fit();
}

QSize PanelList::sizeHint() const
{
    const int rows = model() ? std::min(model()->rowCount(), m_most) : 0;
    return {120, rows * m_theme.height(m_rowHeight)};
}

}  // namespace Seatdesk
