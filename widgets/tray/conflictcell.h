// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

class QLabel;
class QRadioButton;

namespace Seatdesk {

/// One side of a field in conflict: what it says, against what it said before, and whether it is taken.
class ConflictCell : public Ground
{
    Q_OBJECT

public:
    ConflictCell(const Theme& theme, const QString& before, const QString& after, const QString& name,
                 QWidget* parent = nullptr);

    void setPicked(bool picked);
    [[nodiscard]] bool isPicked() const;

Q_SIGNALS:
    void picked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showText();

    QString m_before;
    QString m_after;
    QRadioButton* m_choice;
    QLabel* m_text;
};

}  // namespace Seatdesk
