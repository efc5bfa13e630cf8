// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/linefield.h"

namespace Seatdesk {

/// A field for a telephone number that the person may type, and that shows it masked as soon as the caret is elsewhere.
/// What was handed over stays masked until it is revealed.
class NumberField : public LineField
{
    Q_OBJECT

public:
    explicit NumberField(const Theme& theme, QWidget* parent = nullptr);

    /// Shows `number` masked; `masked` is shown when the number itself is not known here.
    void setNumber(const QString& number, const QString& masked = {});
    /// Digits folded to ASCII, a leading + kept; empty when what stands here is no number.
    [[nodiscard]] QString number() const { return m_number; }
    /// Shows `number` in clear until the caret leaves or setNumber() is called.
    void reveal(const QString& number);

    /// The number in `text`, or nothing when it holds letters or fewer than three digits.
    static QString numberIn(const QString& text);

Q_SIGNALS:
    /// The person changed the text: a number, a name, or nothing.
    void typed(const QString& text);
    /// The caret left, or the person pressed Escape.
    void left();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(const QString& text);
    void showMasked();

    QString m_number;
    QString m_masked;
};

}  // namespace Seatdesk
