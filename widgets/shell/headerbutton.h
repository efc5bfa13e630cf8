// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QAbstractButton>

class QMenu;

namespace Seatdesk {

/// A quiet button of the header: icon or state dot, words, key hint, and a chevron where a menu opens.
class HeaderButton : public QAbstractButton
{
    Q_OBJECT

public:
    HeaderButton(const Theme& theme, const QString& iconName, const QString& words, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    void setDot(Role role);
    void setInk(Role role, bool bold = false);
    void setMenu(QMenu* menu);
    void openMenu();
    void setIconSizePixels(int size);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_iconName;
    QString m_hint;
    QMenu* m_menu = nullptr;
    Role m_ink = Role::Text1;
    Role m_dot = Role::Text2;
    int m_iconSize = 16;
    bool m_hasDot = false;
    bool m_bold = false;
};

}  // namespace Seatdesk
