// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/viewdelegate.h"

#include "items/ticketviewmodel.h"
#include "widgets/controls/texts.h"
#include "widgets/theme/shapes.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/viewwords.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kPadding = 12;
constexpr int kViewIcon = 16;
/// The least room of a counter, so that icons stand below each other; a longer one moves its icon.
constexpr int kCount = 28;

int countWidth(const QFontMetrics& metrics, const QString& text)
{
    return std::max(kCount, metrics.horizontalAdvance(text) + 4);
}

QString nameOf(const QModelIndex& index)
{
    const QString key = index.data(TicketViewModel::KeyRole).toString();
    return key.isEmpty() ? index.data().toString() : ViewWords::nameOfKey(key);
}

}  // namespace

ViewDelegate::ViewDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {120, m_theme.height(index.data(TicketViewModel::HeadingRole).toBool() ? 32 : 28)};
}

void ViewDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto section = TicketView::Section(index.data(TicketViewModel::SectionRole).toInt());
    painter.setFont(m_theme.font(TextStep::Small));
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(option.rect.adjusted(kPadding, 4, -kPadding, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     ViewWords::section(section));
}

int ViewDelegate::paintCount(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const QVariant count = index.data(TicketViewModel::CountRole);
    const bool calls = index.data(TicketViewModel::WarningRole).toBool() && count.toLongLong() > 0;
    const bool overdue = index.data(TicketViewModel::KeyRole).toString() == u"overdue";
    const Role ink = !calls ? Role::Text3 : overdue ? Role::Danger : Role::Warning;
    const QFont font = m_theme.font(calls ? TextStep::Base : TextStep::Small, calls);
    const QString text = count.isValid() ? QString::number(count.toLongLong()) : QStringLiteral("–");
    painter.setFont(font);
    painter.setPen(m_theme.color(ink));
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
    const int width = countWidth(QFontMetrics(font), text);
    if (!calls)
        return rect.right() - width;
    const QRect icon(rect.right() - width - kViewIcon, rect.top() + (rect.height() - kViewIcon) / 2, kViewIcon,
                     kViewIcon);
    painter.drawPixmap(icon, m_theme.pixmap(overdue ? QStringLiteral("data-error") : QStringLiteral("data-warning"),
                                            ink, kViewIcon, painter.device()->devicePixelRatioF()));
    return icon.left() - 4;
}

void ViewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(TicketViewModel::HeadingRole).toBool())
        return paintHeading(*painter, option, index);
    const Shapes shapes(*painter, *m_theme.values());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        shapes.fill(option.rect, chosen ? Role::Selection : Role::Hover);
    if (chosen)
        shapes.fill(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), Role::Accent);
    const QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const int end = paintCount(*painter, rect, index);
    const QFont font = m_theme.font(TextStep::Base, chosen);
    painter->setFont(font);
    painter->setPen(m_theme.color(Role::Text1));
    const QRect name(rect.left(), rect.top(), end - rect.left(), rect.height());
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      elidedText(nameOf(index), QFontMetrics(font), name.width()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        shapes.focusRing(option.rect, 0);
}

}  // namespace Seatdesk
