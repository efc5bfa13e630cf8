// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deskcard.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Seatdesk {

class SegmentedControl;

/// What is noted at the end of a call: whether the staff number was said, and what became of the invitation to rate.
/// Given, refused and not asked are three facts; none of them is taken for granted.
class ClosingRow : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingRow(const Theme& theme, QWidget* parent = nullptr);

    void load(const DeskCard& card);
    void store(DeskCard& card) const;
    /// Where the invitation is chosen.
    [[nodiscard]] QWidget* invitation() const;

Q_SIGNALS:
    void edited();

private:
    void showScore();

    QCheckBox* m_said;
    SegmentedControl* m_invitation;
    QComboBox* m_score;
    QLabel* m_name = nullptr;
};

}  // namespace Seatdesk
