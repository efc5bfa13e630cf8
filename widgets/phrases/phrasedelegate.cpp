// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phrases/phrasedelegate.h"

#include "items/phrasesmodel.h"
#include "widgets/controls/badge.h"
#include "widgets/knowledge/markedtext.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

namespace Seatdesk {

namespace {

constexpr int kLeft = 8;
constexpr int kTextLeft = 36;
constexpr int kRight = 12;
constexpr int kStar = 16;

QList<QTextLayout::FormatRange> formatsOf(const Theme& theme, const QModelIndex& index, qsizetype shown)
{
    QList<QTextLayout::FormatRange> formats =
        markFormats(theme, index.data(PhrasesModel::MarksRole).value<QList<TextRange>>());
    for (const TextRange& blank : index.data(PhrasesModel::BlanksRole).value<QList<TextRange>>()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(blank.from);
        range.length = static_cast<int>(blank.length);
        range.format.setForeground(theme.color(Role::Accent));
        range.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        range.format.setUnderlineColor(theme.color(Role::Accent));
        formats.append(range);
    }
    formats.removeIf([shown](const QTextLayout::FormatRange& range) { return range.start >= shown; });
    return formats;
}

int layOut(QTextLayout& layout, int width, int lineHeight)
{
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (lineHeight - line.height()) / 2});
        y += lineHeight;
    }
    layout.endLayout();
    return y;
}

}  // namespace

PhraseDelegate::PhraseDelegate(const Theme& theme, Form form, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_form(form)
{}

QRect PhraseDelegate::textRect(const QRect& row) const
{
    const int left = m_form == Form::Numbered ? kTextLeft : 12;
    return row.adjusted(left, 5, -kRight - kStar - 4, -6);
}

QSize PhraseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = m_theme.lineHeight();
    if (m_form == Form::Numbered)
        return {200, line + 11};
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextLayout layout(index.data().toString(), m_theme.font());
    return {200, layOut(layout, textRect(QRect(0, 0, width, 100)).width(), line) + 11};
}

void PhraseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintRowGround(*painter, m_theme, option);
    const QRect rect = textRect(option.rect);
    if (m_form == Form::Numbered && index.row() < 9)
        paintKeyCap(*painter, m_theme, {option.rect.x() + kLeft, option.rect.center().y()},
                    QString::number(index.row() + 1));
    QString text = index.data().toString();
    qsizetype shown = text.size();
    if (m_form == Form::Numbered) {
        const QString elided = QFontMetrics(m_theme.font()).elidedText(text, Qt::ElideRight, rect.width());
        shown = elided == text ? text.size() : elided.size() - 1;
        text = elided;
    }
    QTextLayout layout(text, m_theme.font(), painter->device());
    layOut(layout, rect.width() + 1, m_theme.lineHeight());
    painter->save();
    painter->setPen(m_theme.color(Role::Text1));
    layout.draw(painter, rect.topLeft(), formatsOf(m_theme, index, shown));
    if (index.data(PhrasesModel::FavouriteRole).toBool())
        painter->drawPixmap(
            option.rect.right() - kRight - kStar, option.rect.y() + (m_theme.lineHeight() - 6) / 2,
            m_theme.pixmap(QStringLiteral("star"), Role::Accent, kStar, painter->device()->devicePixelRatio()));
    painter->restore();
}

}  // namespace Seatdesk
