// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/rail.h"

#include "widgets/shell/railitem.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kRailWidth = 56;

}  // namespace

Rail::Rail(const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Rail, Qt::RightEdge, parent), m_items(new QVBoxLayout), m_foot(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Workspaces"));
    setFixedWidth(kRailWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    m_items->setSpacing(0);
    m_foot->setSpacing(0);
    column->addLayout(m_items);
    column->addStretch();
    column->addLayout(m_foot);
    connect(&theme, &Theme::changed, this, &Rail::fitWords);
}

RailItem* Rail::makeItem(const QString& id, const QString& name, const QString& iconName)
{
    auto* item = new RailItem(theme(), name, iconName, this);
    item->setObjectName(QStringLiteral("rail.") + id);
    m_byId.insert(id, item);
    connect(item, &RailItem::clicked, this, [this, id] { Q_EMIT chosen(id); });
    fitWords();
    return item;
}

/// As narrow as the design has it, and wider where a language has a longer word: none is cut or made smaller.
void Rail::fitWords()
{
    int needed = kRailWidth;
    for (const RailItem* item : std::as_const(m_byId))
        needed = std::max(needed, item->neededWidth());
    setFixedWidth(needed);
}

void Rail::addItem(const QString& id, const QString& name, const QString& iconName)
{
    m_items->addWidget(makeItem(id, name, iconName));
    m_order.append(id);
}

void Rail::addFootItem(const QString& id, const QString& name, const QString& iconName)
{
    RailItem* item = makeItem(id, name, iconName);
    item->setCheckable(false);
    m_foot->addWidget(item);
}

void Rail::setCurrent(const QString& id)
{
    for (const QString& other : std::as_const(m_order))
        m_byId[other]->setChecked(other == id);
}

void Rail::setCount(const QString& id, int count)
{
    if (RailItem* item = m_byId.value(id))
        item->setCount(count);
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Up:
            focusNextPrevChild(false);
            return;
        case Qt::Key_Down:
            focusNextPrevChild(true);
            return;
        default:
            Ground::keyPressEvent(event);
    }
}

}  // namespace Seatdesk
