// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/pagestack.h"

namespace Seatdesk {

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

}  // namespace Seatdesk
