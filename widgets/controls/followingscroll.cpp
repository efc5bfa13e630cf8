// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/followingscroll.h"

#include <QEvent>

namespace Seatdesk {

namespace {

constexpr int kAir = 4;

}  // namespace

FollowingScroll::FollowingScroll(QWidget* parent) : QScrollArea(parent)
{
    setFrameStyle(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

bool FollowingScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool eaten = QScrollArea::eventFilter(watched, event);
    QWidget* focus = widget() ? widget()->focusWidget() : nullptr;
    if (event->type() == QEvent::Resize && watched == widget() && focus && focus->hasFocus())
        ensureWidgetVisible(focus, 0, kAir);
    return eaten;
}

}  // namespace Seatdesk
