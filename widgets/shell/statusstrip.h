// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

#include <QHash>

class QHBoxLayout;

namespace Seatdesk {

class StatusSegment;

/// The 28-pixel bar at the foot: what one glances at. Segments from the left and from the right, by name.
class StatusStrip : public Ground
{
    Q_OBJECT

public:
    explicit StatusStrip(const Theme& theme, QWidget* parent = nullptr);

    /// The segment of that name, made at the left or right end of those before it when asked for first.
    StatusSegment& left(const QString& name);
    StatusSegment& right(const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

private:
    StatusSegment& segment(const QString& name, QHBoxLayout* side, bool atRight);

    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
    QHash<QString, StatusSegment*> m_segments;
};

}  // namespace Seatdesk
