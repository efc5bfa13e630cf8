// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QPushButton>

class QFocusFrame;

namespace Seatdesk {

class ActionRegistry;

/// A push button that shows its key: icon, label, key. The primary one of a page is filled with the accent.
class KeyHintButton : public QPushButton
{
    Q_OBJECT

public:
    KeyHintButton(const Theme& theme, const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);

    void setKeyHint(const QString& hint);
    [[nodiscard]] QString keyHint() const { return m_hint; }
    /// Without the key where there is no room for it; the tool tip still says it.
    void setHintShown(bool shown);
    /// The width with or without the key.
    [[nodiscard]] int widthWith(bool hint) const;
    void setPrimary(bool primary);
    /// Without a frame until it is pointed at, as in headers and the tool bar.
    void setQuiet(bool quiet);
    void setIconName(const QString& name);
    /// Label and icon in another role, for example Role::Danger; not on a primary button.
    void setInk(Role role);

    /// Label, icon, key, reason when it cannot be done, and what a click does: all from the action.
    void follow(ActionRegistry& registry, const QString& actionId);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool isPrimary() const;
    [[nodiscard]] QFont labelFont() const;

    const Theme& m_theme;
    QString m_iconName;
    QString m_hint;
    Role m_ink = Role::Text1;
    QFocusFrame* m_ring = nullptr;
    bool m_hintShown = true;
};

}  // namespace Seatdesk
