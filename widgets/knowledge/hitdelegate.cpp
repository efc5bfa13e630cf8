// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/hitdelegate.h"

#include "items/articlehitsmodel.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/markedtext.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kPadding = 12;
constexpr int kGap = 10;
constexpr int kIcon = 16;

}  // namespace

HitDelegate::HitDelegate(const Theme& theme, const TimeSource& time, const QTimeZone& zone, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_time(time), m_zone(zone)
{}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, 2 * m_theme.lineHeight() + 11};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(*painter, m_theme, option);
    const auto row = index.data(RowsModel::RowRole).value<Row>();
    const QRect inner = option.rect.adjusted(kPadding, 5, -kPadding, -6);
    const int line = inner.height() / 2;
    paintMarkedText(*painter, m_theme, QRect(inner.x(), inner.y(), inner.width(), line), Article(row).title(),
                    index.data(ArticleHitsModel::MarksRole).value<QList<TextRange>>(),
                    m_theme.font(TextStep::Base, selected));
    const QRect below(inner.x(), inner.y() + line, inner.width(), line);
    const QString passage = index.data(ArticleHitsModel::PassageRole).toString();
    if (passage.isEmpty())
        return paintFacts(*painter, below, Article(row));
    paintMarkedText(*painter, m_theme, below, passage,
                    index.data(ArticleHitsModel::PassageMarksRole).value<QList<TextRange>>(),
                    m_theme.font(TextStep::Small), Role::Text2);
}

void HitDelegate::paintFacts(QPainter& painter, const QRect& rect, const Article& article) const
{
    const QFont font = m_theme.font(TextStep::Small);
    const QFontMetrics metrics(font);
    const ChipText hint = validityHint(article, m_time.now(), m_zone);
    const Role ink = hint.tone == Tone::Success || hint.tone == Tone::Neutral ? Role::Text2 : inkOf(hint.tone);
    painter.save();
    painter.setFont(font);
    int x = rect.x();
    const auto write = [&](const QString& words, Role role) {
        const int room = std::max(0, rect.right() - x);
        painter.setPen(m_theme.color(role));
        painter.drawText(QRect(x, rect.y(), room, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         elidedText(words, metrics, room));
        x += metrics.horizontalAdvance(words) + kGap;
    };
    write(libraryName(article.library()), Role::Text2);
    write(versionText(article.version()), Role::Text2);
    painter.drawPixmap(x, rect.y() + (rect.height() - kIcon) / 2,
                       m_theme.pixmap(hint.icon, ink, kIcon, painter.device()->devicePixelRatio()));
    x += kIcon + 4;
    write(hint.text, ink);
    painter.restore();
}

}  // namespace Seatdesk
