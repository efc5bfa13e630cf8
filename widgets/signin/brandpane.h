// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

#include <QDateTime>
#include <QPixmap>
#include <QTimer>

#include <functional>

namespace Seatdesk {

/// The left half of the screens before the work: whose program this is, what time it is.
class BrandPane : public Ground
{
    Q_OBJECT

public:
    explicit BrandPane(const Theme& theme, QWidget* parent = nullptr);

    /// Where the time comes from: the department's, not the PC's.
    void setClock(std::function<QDateTime()> clock);
    /// A line under the date, for example the shift that begins; and lines at the foot.
    void setShift(const QString& words);
    void setFacts(const QList<std::pair<QString, QString>>& iconsAndWords);

    [[nodiscard]] QSize sizeHint() const override { return {520, 600}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 300}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBrand(QPainter& painter) const;
    void paintWaves(QPainter& painter) const;
    void paintClock(QPainter& painter) const;

    std::function<QDateTime()> m_clock;
    QString m_shift;
    QList<std::pair<QString, QString>> m_facts;
    QTimer m_tick;
};

}  // namespace Seatdesk
