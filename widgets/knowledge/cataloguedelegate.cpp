// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/cataloguedelegate.h"

#include "items/cataloguemodel.h"
#include "widgets/controls/texts.h"

#include <QPainter>

namespace Seatdesk {

CatalogueDelegate::CatalogueDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {100, m_theme.height(28)};
}

void CatalogueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString count = QString::number(index.data(CatalogueModel::CountRole).toInt());
    const QFont small = m_theme.font(TextStep::Small);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    QRect rect = option.rect.adjusted(4, 0, -12, 0);
    painter->save();
    painter->setFont(small);
    painter->setPen(m_theme.color(Role::Text3));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, count);
    rect.setRight(rect.right() - countWidth - 8);
    const QFont font = m_theme.font(TextStep::Base, selected);
    painter->setFont(font);
    painter->setPen(m_theme.color(Role::Text1));
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                      elidedText(index.data().toString(), QFontMetrics(font), rect.width()));
    painter->restore();
}

}  // namespace Seatdesk
