// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

#include <QList>

class QDialog;
class QLayout;

namespace Seatdesk {

/// The bar at the foot of every dialog: buttons from the left, what the dialog is for first, the way out last.
class DialogFoot : public Ground
{
public:
    DialogFoot(const Theme& theme, const QList<QWidget*>& buttons, QWidget* parent = nullptr);

    /// Fills the dialog with its content and this bar below it.
    void standUnder(QLayout* content, QDialog& dialog);
};

}  // namespace Seatdesk
