// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monthscores.h"

#include <QWidget>

class QPainter;

namespace Seatdesk {

class Theme;

/// The averages of a few months as bars side by side, each with its figure and its month. What is painted is the
/// accessible description as well.
class ScoreTrend : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreTrend(const Theme& theme, QWidget* parent = nullptr);

    void setMonths(const QList<MonthScore>& months);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int kMonths = 6;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMonth(QPainter& painter, const QRect& place, const MonthScore& month) const;

    const Theme& m_theme;
    QList<MonthScore> m_months;
};

}  // namespace Seatdesk
