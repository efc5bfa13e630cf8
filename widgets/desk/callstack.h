// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "widgets/controls/ground.h"

#include <QList>
#include <QTimer>

class QHBoxLayout;
class QToolButton;

namespace Seatdesk {

class CallCard;
class CallCards;

/// The 60-pixel row of cards above the form. What does not fit is behind a button with its count.
class CallStack : public Ground
{
    Q_OBJECT

public:
    CallStack(const Theme& theme, const CallCards& cards, const TimeSource& time, QWidget* parent = nullptr);

    /// Once a second, for the times on the cards. Who is on hold for `holdWarning` waits for too long.
    void tick(Duration holdWarning);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void announce(int row);
    void layOut();
    void showCard(int row);
    void openMenu();

    const CallCards& m_cards;
    const TimeSource& m_time;
    QHBoxLayout* m_row;
    QToolButton* m_more;
    QList<CallCard*> m_widgets;
    QList<int> m_hidden;
    QTimer m_ringing;
    bool m_lit = true;
    Duration m_holdWarning = Duration::max();
};

}  // namespace Seatdesk
