// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/samplecountdelegate.h"

#include "widgets/controls/texts.h"
#include "widgets/quality/samplecountsmodel.h"
#include "widgets/theme/theme.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kMargin = 12;
constexpr int kGap = 8;
constexpr int kBar = 48;
constexpr int kBarHeight = 4;

}  // namespace

SampleCountDelegate::SampleCountDelegate(const Theme& theme, const SampleCountsModel& counts, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_counts(counts)
{}

QSize SampleCountDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, m_theme.lineHeight() + 6};
}

void SampleCountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QWidget* list = option.widget;
    list->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, list);
    const SampleCount& count = m_counts.countAt(index);
    const QRect line = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter->save();
    painter->setFont(m_theme.font(TextStep::Small));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString remark = SampleCountsModel::remark(count);
    painter->setPen(m_theme.color(count.missing() > 0 ? Role::Warning : Role::Text2));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, remark);
    QRect rest = line.adjusted(0, 0, remark.isEmpty() ? 0 : -metrics.horizontalAdvance(remark) - kGap, 0);
    const QString figures = SampleCountsModel::figures(count);
    painter->setPen(m_theme.color(Role::Text1));
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, figures);
    rest.adjust(0, 0, -metrics.horizontalAdvance(figures) - kGap, 0);
    const QRect bar(rest.right() + 1 - kBar, rest.center().y() - kBarHeight / 2, kBar, kBarHeight);
    paintBar(*painter, bar, count.drawn, count.planned);
    rest.adjust(0, 0, -kBar - kGap, 0);
    painter->setFont(m_theme.font());
    painter->setPen(m_theme.color(Role::Text1));
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      elidedText(m_counts.nameAt(index), painter->fontMetrics(), rest.width()));
    painter->restore();
}

void SampleCountDelegate::paintBar(QPainter& painter, const QRect& place, int drawn, int planned) const
{
    painter.fillRect(place, m_theme.color(Role::Border));
    QRect done = place;
    done.setWidth(planned > 0 ? place.width() * qMin(drawn, planned) / planned : 0);
    painter.fillRect(done, m_theme.color(drawn >= planned ? Role::Success : Role::AccentFill));
}

}  // namespace Seatdesk
