// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/palettedelegate.h"

#include "widgets/palette/palettemodel.h"
#include "widgets/theme/shapes.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kPadding = 14;
constexpr int kTextAt = 44;
constexpr int kIcon = 16;

const PaletteModel* modelOf(const QModelIndex& index)
{
    return qobject_cast<const PaletteModel*>(index.model());
}

}  // namespace

PaletteDelegate::PaletteDelegate(const Theme& theme, int placeAt, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_placeAt(placeAt)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const PaletteModel* model = modelOf(index);
    return {200, m_theme.height(model && model->isHeading(index) ? 26 : 32)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PaletteModel* model = modelOf(index);
    if (!model)
        return;
    const auto values = m_theme.values();
    const Shapes shapes(*painter, *values);
    painter->save();
    if (const PaletteEntry* entry = model->entry(index)) {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        shapes.fill(option.rect, selected ? Role::Selection : Role::Raised);
        if (selected)
            shapes.fill(QRect(option.rect.x(), option.rect.y(), 3, option.rect.height()), Role::Accent);
        paintEntry(*painter, option.rect, *entry, selected);
    } else {
        shapes.fill(option.rect, Role::Sunken);
        shapes.line(option.rect, Qt::BottomEdge);
        if (index.row() > 0)
            shapes.line(option.rect, Qt::TopEdge);
        painter->setFont(m_theme.font(TextStep::Small));
        painter->setPen(m_theme.color(Role::Text2));
        painter->drawText(option.rect.adjusted(kPadding, 0, 0, 0), Qt::AlignVCenter, model->heading(index));
    }
    painter->restore();
}

void PaletteDelegate::paintEntry(QPainter& painter, const QRect& rect, const PaletteEntry& entry, bool selected) const
{
    const int y = rect.y() + (rect.height() - kIcon) / 2;
    if (!entry.icon.isEmpty())
        painter.drawPixmap(rect.x() + kPadding, y,
                           m_theme.pixmap(entry.icon, Role::Text2, kIcon, painter.device()->devicePixelRatio()));
    const QFont small = m_theme.font(TextStep::Small);
    const QFontMetrics smallMetrics(small);
    const int rightWidth = smallMetrics.horizontalAdvance(entry.right);
    const int end = entry.place.isEmpty() ? rect.right() - kPadding - rightWidth - 8 : rect.x() + m_placeAt - 8;
    const int x = paintMarked(painter, QRect(rect.x() + kTextAt, rect.y(), end - rect.x() - kTextAt, rect.height()),
                              entry, selected);
    painter.setFont(small);
    if (!entry.more.isEmpty() && end - x - 12 > 24) {
        painter.setPen(m_theme.color(Role::Text3));
        const QRect room(x + 12, rect.y(), end - x - 12, rect.height());
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         smallMetrics.elidedText(entry.more, Qt::ElideRight, room.width()));
    }
    painter.setPen(m_theme.color(Role::Text2));
    const int placeRoom = rect.right() - kPadding - rightWidth - 8 - rect.x() - m_placeAt;
    painter.drawText(QRect(rect.x() + m_placeAt, rect.y(), placeRoom, rect.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     smallMetrics.elidedText(entry.place, Qt::ElideRight, placeRoom));
    painter.setPen(m_theme.color(entry.rightRole));
    painter.drawText(rect.adjusted(0, 0, -kPadding, 0), Qt::AlignVCenter | Qt::AlignRight, entry.right);
}

/// The text with what was found in bold accent, underlined. Returns where it ends.
int PaletteDelegate::paintMarked(QPainter& painter, const QRect& rect, const PaletteEntry& entry, bool) const
{
    const QFont plain = m_theme.font();
    QFont strong = m_theme.font(TextStep::Base, true);
    strong.setUnderline(true);
    int x = rect.x();
    const auto write = [&](const QString& words, const QFont& font, Role role) {
        const QFontMetrics metrics(font);
        const int room = rect.right() - x;
        if (words.isEmpty() || room < 8)
            return;
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
        painter.setFont(font);
        painter.setPen(m_theme.color(role));
        painter.drawText(QRect(x, rect.y(), room + 2, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x += metrics.horizontalAdvance(shown);
    };
    const Role ink = entry.enabled ? Role::Text1 : Role::Text2;
    const auto writeMarked = [&](const QString& words, const QList<TextRange>& marks, Role role) {
        qsizetype at = 0;
        for (const TextRange& mark : marks) {
            write(words.mid(at, mark.from - at), plain, role);
            write(words.mid(mark.from, mark.length), strong, Role::Accent);
            at = mark.from + mark.length;
        }
        write(words.mid(at), plain, role);
    };
    if (!entry.lead.isEmpty()) {
        writeMarked(entry.lead, entry.leadMarks, Role::Text2);
        x += 14;
    }
    writeMarked(entry.text, entry.marks, ink);
    return x;
}

}  // namespace Seatdesk
