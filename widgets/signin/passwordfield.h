// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/linefield.h"

class QToolButton;

namespace Seatdesk {

/// A password with a button that shows it, and a word when Caps Lock seems to be on. Qt knows no state of that key: it
/// is read from what typing does.
class PasswordField : public LineField
{
    Q_OBJECT

public:
    explicit PasswordField(const Theme& theme, QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    QToolButton* m_show;
    bool m_capsLock = false;
};

}  // namespace Seatdesk
