// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace Seatdesk {

class LineField;

/// A customer's number: masked until someone asks for it with a reason. The field itself knows no number; whoever
/// answers `revealAsked` asks why, has the reveal logged, and hands the number in for a while.
class MaskedField : public QWidget
{
    Q_OBJECT

public:
    explicit MaskedField(const Theme& theme, QWidget* parent = nullptr);

    void setMasked(const QString& masked);
    /// Shows the number in clear for `seconds`, then the mask again.
    void reveal(const QString& number, int seconds = 30);
    void hideAgain();
    [[nodiscard]] bool isRevealed() const { return m_timer.isActive(); }
    /// Whether the person may ask; if not, why.
    void setRevealable(bool revealable, const QString& reason = {});

Q_SIGNALS:
    void revealAsked();

private:
    const Theme& m_theme;
    LineField* m_number;
    QToolButton* m_show;
    QString m_masked;
    QTimer m_timer;
};

}  // namespace Seatdesk
