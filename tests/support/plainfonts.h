// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QWidget>

namespace Seatdesk {

/// Keeps every widget below `root` to its own font: to draw the scripts of the whole world, Qt opens every font of the
/// machine, over and over. For tests that are about text and not about its looks.
inline void usePlainFonts(QWidget& root)
{
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        QFont font = widget->font();
        font.setStyleStrategy(QFont::NoFontMerging);
        widget->setFont(font);
    }
}

}  // namespace Seatdesk
