// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "widgets/theme/theme.h"

#include <QWidget>

namespace Seatdesk {

/// The clock of the call in the head of the form: time taken of the time there is, over a bar of 2 pixels. It turns
/// when little is left, and again when the time is over.
class HandlingClock : public QWidget
{
    Q_OBJECT

public:
    explicit HandlingClock(const Theme& theme, QWidget* parent = nullptr);

    void show(Duration taken, Duration limit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] Role role() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString limitWords() const;
    [[nodiscard]] QString iconName() const;

    const Theme& m_theme;
    Duration m_taken{0};
    Duration m_limit{0};
};

}  // namespace Seatdesk
