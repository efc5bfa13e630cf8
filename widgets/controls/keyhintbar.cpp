// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/keyhintbar.h"

#include "widgets/controls/keyhintbutton.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Seatdesk {

namespace {

constexpr int kMargin = 12;
constexpr int kSpacing = 8;

}  // namespace

KeyHintBar::KeyHintBar(const Theme& theme, Role role) : Ground(theme, role, Qt::TopEdge), m_row(new QHBoxLayout(this))
{
    setFixedHeight(theme.height(44));
    m_row->setContentsMargins(kMargin, 1, kMargin, 0);
    m_row->setSpacing(kSpacing);
    m_row->addStretch();
}

void KeyHintBar::addButton(KeyHintButton* button)
{
    m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.append(button);
}

void KeyHintBar::addLast(QWidget* widget)
{
    m_row->addWidget(widget);
    m_last.append(widget);
}

int KeyHintBar::widthWith(bool hints) const
{
    int width = 2 * kMargin + kSpacing * static_cast<int>(m_buttons.size() + m_last.size());
    for (const KeyHintButton* button : m_buttons)
        width += button->widthWith(hints);
    for (const QWidget* widget : m_last)
        width += widget->sizeHint().width();
    return width;
}

QSize KeyHintBar::minimumSizeHint() const
{
    return {widthWith(false), minimumHeight()};
}

void KeyHintBar::fit()
{
    const bool fits = width() >= widthWith(true);
    for (KeyHintButton* button : std::as_const(m_buttons))
        button->setHintShown(fits);
}

void KeyHintBar::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    fit();
}

/// Another key or another language of a button asks for another layout.
bool KeyHintBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return Ground::event(event);
}

}  // namespace Seatdesk
