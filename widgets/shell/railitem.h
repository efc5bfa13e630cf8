// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QAbstractButton>

namespace Seatdesk {

/// One workspace on the rail: icon over word, a count at its corner.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const Theme& theme, const QString& name, const QString& iconName, QWidget* parent);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

    /// In pixels, what the word takes when it is the current one.
    [[nodiscard]] int neededWidth() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_iconName;
    int m_count = 0;
};

}  // namespace Seatdesk
