// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/drawer.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kWidth = 400;
constexpr int kLeftOpen = 120;  // of the work below stays in sight

}  // namespace

Drawer::Drawer(const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::LeftEdge, parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("drawer"));
    setLines(Qt::LeftEdge, Role::BorderStrong);
    m_column->setContentsMargins(1, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

void Drawer::take(QWidget* widget, int stretch)
{
    m_column->addWidget(widget, stretch);
    widget->show();
}

void Drawer::giveBack(QWidget* widget)
{
    m_column->removeWidget(widget);
}

bool Drawer::isEmpty() const
{
    return m_column->count() == 0;
}

void Drawer::setArea(const QRect& area)
{
    m_area = area;
    place();
}

void Drawer::place()
{
    const int width = std::min(kWidth, std::max(m_area.width() - kLeftOpen, 240));
    setGeometry(m_area.right() + 1 - width, m_area.y(), width, m_area.height());
}

void Drawer::open()
{
    if (isEmpty())
        return;
    place();
    show();
    raise();
}

void Drawer::close()
{
    hide();
}

void Drawer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    Ground::keyPressEvent(event);
}

}  // namespace Seatdesk
