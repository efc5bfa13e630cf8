// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/emptystate.h"

#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kWidth = 420;
constexpr int kLift = 20;

}  // namespace

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_body(new QWidget(this)),
      m_icon(new QLabel),
      m_missing(makeLabel(theme, {}, Role::Text1, TextStep::Title, true)),
      m_remedy(makeLabel(theme, {}, Role::Text2)),
      m_ways(new QHBoxLayout),
      m_asOfIcon(new QLabel),
      m_asOf(makeLabel(theme, {}, Role::Text3, TextStep::Small))
{
    m_missing->setWordWrap(true);
    m_remedy->setWordWrap(true);
    auto* column = new QVBoxLayout(m_body);
    // Room for the ring around the primary button, which stands outside of it.
    column->setContentsMargins(3, 0, 3, 0);
    column->setSpacing(0);
    column->addWidget(m_icon);
    column->addSpacing(16);
    column->addWidget(m_missing);
    column->addSpacing(4);
    column->addWidget(m_remedy);
    column->addSpacing(16);
    m_ways->setSpacing(8);
    m_ways->setContentsMargins(0, 3, 0, 3);
    m_ways->addStretch();
    column->addLayout(m_ways);
    column->addSpacing(16);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_asOfIcon);
    foot->addWidget(m_asOf, 1);
    column->addLayout(foot);
    setAsOf({});
    connect(&theme, &Theme::changed, this, [this] {
        drawIcons();
        place();
    });
}

void EmptyState::setIconName(const QString& name)
{
    m_iconName = name;
    drawIcons();
}

void EmptyState::drawIcons()
{
    m_icon->setPixmap(m_theme.pixmap(m_iconName, Role::Text3, 32, devicePixelRatioF()));
    m_asOfIcon->setPixmap(m_theme.pixmap(m_asOfIconName, Role::Text3, 16, devicePixelRatioF()));
}

void EmptyState::setTexts(const QString& missing, const QString& remedy)
{
    m_missing->setText(missing);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    setAccessibleName(missing);
    setAccessibleDescription(remedy);
    place();
}

KeyHintButton* EmptyState::addWayOut(const QString& text)
{
    auto* button = new KeyHintButton(m_theme, text, {}, m_body);
    const bool first = m_ways->count() == 1;
    button->setPrimary(first);
    m_ways->insertWidget(m_ways->count() - 1, button);
    button->show();
    place();
    return button;
}

void EmptyState::clearWaysOut()
{
    while (m_ways->count() > 1) {
        QLayoutItem* item = m_ways->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    place();
}

void EmptyState::setAsOf(const QString& text, const QString& iconName)
{
    m_asOf->setText(text);
    m_asOfIconName = iconName;
    m_asOf->setVisible(!text.isEmpty());
    m_asOfIcon->setVisible(!text.isEmpty());
    drawIcons();
    place();
}

void EmptyState::place()
{
    const int wide = std::min(kWidth, std::max(0, width() - 48));
    const int high = m_body->layout()->hasHeightForWidth() ? m_body->layout()->totalHeightForWidth(wide)
                                                           : m_body->sizeHint().height();
    m_body->setGeometry((width() - wide) / 2, std::max(0, (height() - high) / 2 - kLift), wide, high);
}

void EmptyState::resizeEvent(QResizeEvent*)
{
    place();
}

void EmptyState::showEvent(QShowEvent*)
{
    drawIcons();
    place();
}

}  // namespace Seatdesk
