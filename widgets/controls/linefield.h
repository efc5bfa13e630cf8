// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QLineEdit>

namespace Seatdesk {

/// One line of text that knows when an input method composes in it, takes every storable text unaltered, and can show
/// an icon before and a few words after it. Text that no store can hold (U+0000, half a surrogate pair) is refused
/// with a sentence.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool isComposing() const { return m_composing; }
    void setLeadingIcon(const QString& iconName, int size = 16);
    /// Words at the right end, for example a count or what is still needed; with an icon before them.
    void setTrailingHint(const QString& hint, Role role = Role::Text3, const QString& iconName = {});

public Q_SLOTS:
    /// As QLineEdit::paste, through the same refusal as every other input.
    void pasteText();
    /// Puts text in at the caret, through the same refusal.
    void insertText(const QString& text);

Q_SIGNALS:
    void composingChanged(bool composing);
    /// Something could not be taken over; `sentence` says what and why.
    void refused(const QString& sentence);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void beginUndoStep();
    bool takes(const QString& text);
    void setComposing(bool composing);
    void makeRoom();

    const Theme& m_theme;
    QString m_leadingIcon;
    int m_leadingSize = 16;
    QString m_hint;
    QString m_hintIcon;
    Role m_hintRole = Role::Text3;
    bool m_composing = false;
};

}  // namespace Seatdesk
