// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QDockWidget>
#include <QStringList>

namespace Seatdesk {

class Drawer;
class PanelTitle;

/// What a page shows beside the work.
struct PanelSpec
{
    QString id;
    QString name;            ///< translated
    QString keyHint = {};    ///< of the key that leads to it
    QStringList workspaces;  ///< the pages beside which it stands
    QWidget* content = nullptr;
    int height = 0;  ///< its share of the right side; 0: equal
};

/// A reference panel: docked at the right, floating, or inside the drawer of a narrow window.
class Panel : public QDockWidget
{
    Q_OBJECT

public:
    Panel(const Theme& theme, const PanelSpec& spec, QWidget* parent);

    [[nodiscard]] const PanelSpec& spec() const { return m_spec; }
    [[nodiscard]] PanelTitle& title() const { return *m_title; }
    /// Closed by the person; stays away until asked for.
    [[nodiscard]] bool isClosed() const { return m_closed; }
    void setClosed(bool closed) { m_closed = closed; }
    [[nodiscard]] bool isInDrawer() const { return m_drawer != nullptr; }
    /// Moves title and content into the drawer, or back when `drawer` is null.
    void moveInto(Drawer* drawer);

Q_SIGNALS:
    void closedByPerson();

private:
    PanelSpec m_spec;
    PanelTitle* m_title;
    Drawer* m_drawer = nullptr;
    bool m_closed = false;
};

}  // namespace Seatdesk
