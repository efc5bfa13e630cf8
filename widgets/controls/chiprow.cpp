// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/chiprow.h"

#include "widgets/controls/chip.h"

#include <QEvent>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

constexpr int kGap = 8;

QString countText(qsizetype hidden)
{
    return QStringLiteral("+%1").arg(hidden);
}

}  // namespace

ChipRow::ChipRow(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChipRow::setChips(const QList<Chip*>& chips, Chip* rest)
{
    // Who is taken away may be the sender of the signal that led here.
    QList<Chip*> before = std::exchange(m_chips, chips);
    if (m_rest)
        before.append(m_rest);
    for (Chip* old : std::as_const(before)) {
        old->hide();
        old->deleteLater();
    }
    m_rest = rest;
    m_rest->setParent(this);
    for (Chip* chip : std::as_const(m_chips))
        chip->setParent(this);
    updateGeometry();
    arrange();
}

int ChipRow::widthOf(qsizetype count) const
{
    int width = 0;
    for (qsizetype i = 0; i < count; ++i)
        width += m_chips.at(i)->sizeHint().width() + (i > 0 ? kGap : 0);
    return width;
}

int ChipRow::restWidth(qsizetype hidden) const
{
    if (hidden == 0)
        return 0;
    return chipWidth(m_theme, {.text = countText(hidden)}) + (hidden < m_chips.size() ? kGap : 0);
}

QSize ChipRow::sizeHint() const
{
    int height = 0;
    for (const Chip* chip : m_chips)
        height = std::max(height, chip->sizeHint().height());
    return {widthOf(m_chips.size()), height};
}

QSize ChipRow::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), restWidth(m_chips.size())), whole.height()};
}

void ChipRow::arrange()
{
    if (!m_rest)
        return;
    m_shownCount = m_chips.size();
    while (m_shownCount > 0 && widthOf(m_shownCount) + restWidth(m_chips.size() - m_shownCount) > width())
        --m_shownCount;
    QStringList hidden;
    int x = 0;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        place(m_chips.at(i), x, i < m_shownCount);
        if (i >= m_shownCount)
            hidden.append(m_chips.at(i)->toolTip());
    }
    count(hidden);
    place(m_rest, x, !hidden.isEmpty());
}

void ChipRow::count(const QStringList& hidden)
{
    const ChipText text{.text = countText(hidden.size()), .tone = m_rest->chip().tone};
    if (text.text != m_rest->chip().text)
        m_rest->setChip(text);
    m_rest->setToolTip(QLocale().createSeparatedList(hidden));
    if (!hidden.isEmpty())
        m_rest->setAccessibleName(m_rest->toolTip());
}

void ChipRow::place(Chip* chip, int& x, bool shown)
{
    chip->setVisible(shown);
    if (!shown)
        return;
    const QSize size = chip->sizeHint();
    chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    x += size.width() + kGap;
}

void ChipRow::resizeEvent(QResizeEvent*)
{
    arrange();
}

bool ChipRow::event(QEvent* event)
{
    // A chip wants another size: its words or the look have changed.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

}  // namespace Seatdesk
