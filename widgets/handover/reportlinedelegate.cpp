// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/reportlinedelegate.h"

#include "widgets/controls/texts.h"
#include "widgets/knowledge/markedtext.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kReportSide = 14;
constexpr int kReportPadding = 6;
constexpr int kReportLeast = 160;
constexpr int kFormulaFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

}  // namespace

ReportLineDelegate::ReportLineDelegate(const Theme& theme, Tell tell, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_tell(std::move(tell))
{}

int ReportLineDelegate::formulaHeight(const QString& formula, int width) const
{
    const QFontMetrics metrics(m_theme.font(TextStep::Small));
    return metrics.boundingRect(QRect(0, 0, width, 0), kFormulaFlags, formula).height();
}

QSize ReportLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    const int whole = list ? list->viewport()->width() : kReportLeast;
    const int width = std::max(kReportLeast, whole - 2 * kReportSide);
    const int formula = formulaHeight(m_tell(index).formula, width);
    return {whole, m_theme.lineHeight(TextStep::Title) + formula + 2 * kReportPadding + 1};
}

void ReportLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintRowGround(*painter, m_theme, option);
    const ReportLine line = m_tell(index);
    const QRect inner = option.rect.adjusted(kReportSide, kReportPadding, -kReportSide, -kReportPadding);
    const QRect head(inner.x(), inner.y(), inner.width(), m_theme.lineHeight(TextStep::Title));
    painter->save();
    QFont number = m_theme.font(TextStep::Title, true);
    number.setUnderline(line.isLink);
    painter->setFont(number);
    painter->setPen(m_theme.color(line.isLink ? Role::Accent : Role::Text2));
    painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, line.value);
    const int room = head.width() - QFontMetrics(number).horizontalAdvance(line.value) - kReportSide;
    painter->setFont(m_theme.font(TextStep::Base, true));
    painter->setPen(m_theme.color(Role::Text1));
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      elidedText(line.name, QFontMetrics(painter->font()), room));
    painter->setFont(m_theme.font(TextStep::Small));
    painter->setPen(m_theme.color(Role::Text2));
    painter->drawText(inner.adjusted(0, head.height(), 0, 0), kFormulaFlags, line.formula);
    painter->restore();
}

}  // namespace Seatdesk
