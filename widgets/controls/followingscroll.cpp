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
        noteWidth();
    QWidget* focus = widget() ? widget()->focusWidget() : nullptr;
    if (event->type() == QEvent::Resize && watched == widget() && focus && focus->hasFocus())
        ensureWidgetVisible(focus, 0, kAir);
    return eaten;
}

// Rows that come and go are no reason to lay the whole window out anew; a form that needs more width is.
void FollowingScroll::noteWidth()
{
    const int least = widget()->minimumSizeHint().width();
    if (least == m_least)
        return;
    m_least = least;
    updateGeometry();
}

}  // namespace Seatdesk
