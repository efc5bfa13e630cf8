// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Seatdesk {

/// Scrolls a form up and down and is never narrower than it. When rows appear in it, what has the focus stays in sight.
class FollowingScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FollowingScroll(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noteWidth();

    int m_least = 0;  ///< the width that the form needed when it was last laid out
};

}  // namespace Seatdesk
