// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/dialogfoot.h"

#include <QDialog>
#include <QHBoxLayout>

namespace Seatdesk {

DialogFoot::DialogFoot(const Theme& theme, const QList<QWidget*>& buttons, QWidget* parent)
    : Ground(theme, Role::Sunken, Qt::TopEdge, parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 9, 16, 8);
    row->setSpacing(8);
    for (QWidget* button : buttons)
        row->addWidget(button);
    row->addStretch();
}

void DialogFoot::standUnder(QLayout* content, QDialog& dialog)
{
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(this);
}

}  // namespace Seatdesk
