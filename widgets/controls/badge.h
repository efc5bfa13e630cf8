// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/theme/tone.h"

#include <QRect>

class QPainter;

namespace Seatdesk {

/// "7", or "99+" from a hundred on.
QString badgeText(int count);
/// A count as a 16-pixel pill with its right edge at `topRight`, as on the rail. Nothing for 0. Returns its place.
QRect paintCount(QPainter& painter, const Theme& theme, const QPoint& topRight, int count);
/// A key cap 18 pixels high around `keys`, its left middle at `leftMiddle`; returns its place.
QRect paintKeyCap(QPainter& painter, const Theme& theme, const QPoint& leftMiddle, const QString& keys);

}  // namespace Seatdesk
