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
    /// Puts a password in that nobody typed: it can be used and taken away, but not be shown, until the field was
    /// empty.
    void setUnseen(const QString& password);

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void lookForTyping();

    const Theme& m_theme;
    QToolButton* m_show;
    bool m_capsLock = false;
    bool m_unseen = false;
};

}  // namespace Seatdesk
