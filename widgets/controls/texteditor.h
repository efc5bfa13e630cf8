// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QPlainTextEdit>

namespace Seatdesk {

/// The editor for every text of more than one line. What is set is read back byte for byte (read text(), never
/// toPlainText()), it knows when an input method composes in it, and refuses with a sentence what no store can hold.
class TextEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextEditor(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Replaces the content and forgets the undo history.
    void setText(const QString& text);
    /// Inserts at the caret as one step of undo.
    void insertAtCaret(const QString& text);
    [[nodiscard]] bool isComposing() const { return m_composing; }
    /// The height of that many lines with frame and margins.
    [[nodiscard]] int heightOfLines(int lines) const;
    void setMinimumLines(int lines);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void composingChanged(bool composing);
    void refused(const QString& sentence);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool takes(const QString& text);
    void setComposing(bool composing);

    const Theme& m_theme;
    int m_minimumLines = 2;
    bool m_composing = false;
};

}  // namespace Seatdesk
