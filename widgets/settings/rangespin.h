// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace Seatdesk {

/// A number with its range. What is typed beyond the range is not silently bent into it: it is refused and said.
class RangeSpin : public QSpinBox
{
    Q_OBJECT

public:
    explicit RangeSpin(QWidget* parent = nullptr);

    void fixup(QString& input) const override;
    [[nodiscard]] QValidator::State validate(QString& input, int& at) const override;

Q_SIGNALS:
    /// A number outside the range was entered; the one before holds.
    void refused(const QString& typed) const;
};

}  // namespace Seatdesk
