// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/followingscroll.h"

#include <QEvent>
#include <QScrollBar>

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

QSize FollowingScroll::minimumSizeHint() const
{
    QSize hint = QScrollArea::minimumSizeHint();
    if (widget())
        hint.setWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    return hint;
}

bool FollowingScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool eaten = QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest && watched == widget())
        updateGeometry();
    QWidget* focus = widget() ? widget()->focusWidget() : nullptr;
    if (event->type() == QEvent::Resize && watched == widget() && focus && focus->hasFocus())
        ensureWidgetVisible(focus, 0, kAir);
    return eaten;
}

}  // namespace Seatdesk
