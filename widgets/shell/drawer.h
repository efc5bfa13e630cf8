// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

#include <QList>

class QVBoxLayout;

namespace Seatdesk {

/// Where the panels of the right side go when the window is too narrow for them: laid over the right edge of its parent
/// until Escape or the panel's key. Never takes the focus by itself.
class Drawer : public Ground
{
    Q_OBJECT

public:
    Drawer(const Theme& theme, QWidget* parent);

    /// Takes the widget in below those it has; `stretch` shares the height.
    void take(QWidget* widget, int stretch = 0);
    /// Hands a widget back without deleting it.
    void giveBack(QWidget* widget);
    [[nodiscard]] bool isEmpty() const;
    /// Covers the right part of this area of the parent.
    void setArea(const QRect& area);
    void open();
    void close();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();

    QVBoxLayout* m_column;
    QRect m_area;
};

}  // namespace Seatdesk
