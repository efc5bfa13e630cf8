// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tray/traydelegate.h"

#include "domain/ticketnumber.h"
#include "widgets/controls/texts.h"
#include "widgets/theme/shapes.h"
#include "widgets/theme/theme.h"
#include "widgets/tray/traywords.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kPadding = 12;
constexpr int kIcon = 16;

}  // namespace

TrayDelegate::TrayDelegate(const TrayModel& model, const TimeSource& time, const Theme& theme, const QTimeZone& zone,
                           QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_time(time), m_theme(theme), m_zone(zone)
{}

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, m_theme.height(52)};
}

void TrayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Shapes shapes(*painter, *m_theme.values());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        shapes.fill(option.rect, chosen ? Role::Selection : Role::Hover);
    shapes.line(option.rect, Qt::BottomEdge);
    if (chosen)
        shapes.fill(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), Role::Accent);
    QRect line = option.rect.adjusted(kPadding, 5, -kPadding, 0);
    line.setHeight(m_theme.lineHeight());
    paintFirstLine(*painter, line, index);
    line.moveTop(line.bottom() + 1);
    const QFont small = m_theme.font(TextStep::Small);
    painter->setFont(small);
    painter->setPen(m_theme.color(Role::Text2));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      elidedText(TrayWords::reason(m_model.caseAt(index.row())), QFontMetrics(small), line.width()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        shapes.focusRing(option.rect, 0);
}

void TrayDelegate::paintFirstLine(QPainter& painter, const QRect& line, const QModelIndex& index) const
{
    const TrayCase& one = m_model.caseAt(index.row());
    const Role role = TrayWords::statusRole(one);
    const QRect icon(line.left(), line.top() + (line.height() - kIcon) / 2, kIcon, kIcon);
    painter.drawPixmap(icon,
                       m_theme.pixmap(TrayWords::statusIcon(one), role, kIcon, painter.device()->devicePixelRatioF()));
    const QDateTime at = toDateTime(one.at(), m_zone);
    const bool today = at.date() == toDateTime(m_time.now(), m_zone).date();
    const QString time = at.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd"));
    painter.setFont(m_theme.font(TextStep::Small));
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, time);
    int x = icon.right() + 6;
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.color(role));
    const QString status = TrayWords::status(one);
    painter.drawText(line.adjusted(x - line.left(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, status);
    x += QFontMetrics(painter.font()).horizontalAdvance(status) + 8;
    const QFont bold = m_theme.font(TextStep::Base, true);
    const QString number = index.data(TrayModel::NumberRole).toString();
    const QString name = number.isEmpty() ? index.data(TrayModel::RecordRole).toString() : TicketNumber::shown(number);
    painter.setFont(bold);
    painter.setPen(m_theme.color(Role::Text1));
    painter.drawText(line.adjusted(x - line.left(), 0, -44, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     elidedText(name, QFontMetrics(bold), line.right() - 44 - x));
}

}  // namespace Seatdesk
