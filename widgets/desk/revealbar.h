// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

namespace Seatdesk {

class LineField;

/// Asks, inside the panel, why a number is needed in clear. The answer is logged with who and when.
class RevealBar : public QWidget
{
    Q_OBJECT

public:
    explicit RevealBar(const Theme& theme, QWidget* parent = nullptr);

    /// Shows itself and puts the caret into the reason: the person asked for it.
    void ask();

Q_SIGNALS:
    void reasonGiven(const QString& reason);
    void cancelled();
    /// Something could not be taken over; `sentence` says what and why.
    void refused(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer(const QString& reason);

    LineField* m_reason;
};

}  // namespace Seatdesk
