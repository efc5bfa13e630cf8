// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/plaintypeahead.h"
#include "widgets/help/keysheet.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/workbench.h"

namespace Seatdesk {

/// A window with two plain pages, two panels, palette and key sheet, as the program wires them.
class DemoBench
{
public:
    DemoBench();
    ~DemoBench();

    void show(const QSize& size = QSize(1366, 768));
    QWidget* makeDeskPage();
    QWidget* makeListPage();

    Theme theme;
    PlainTypeAhead typeAhead;
    MainWindow* window;
    Workbench* bench;
    CommandPalette* palette;
    KeySheet* keySheet;
    QStringList ran;
};

}  // namespace Seatdesk
