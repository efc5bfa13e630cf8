// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

#include <QList>
#include <QTimer>

namespace Seatdesk {

class StatusSegment;

/// The 28-pixel bar at the foot: what one glances at. Segments from the left and from the right, by name. What stands
/// at the right and the first at the left are always seen; of the others as many as there is whole room for.
class StatusStrip : public Ground
{
    Q_OBJECT

public:
    explicit StatusStrip(const Theme& theme, QWidget* parent = nullptr);

    /// The segment of that name, made at the left or right end of those before it when asked for first.
    StatusSegment& left(const QString& name);
    StatusSegment& right(const QString& name);
    /// Says for a few seconds what was just done, beside the first at the left: what stands there else gives way.
    void tell(const QString& words, const QString& iconName);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    StatusSegment& segment(const QString& name, QList<StatusSegment*>& side, bool atRight);
    void arrange();

    QList<StatusSegment*> m_left;
    QList<StatusSegment*> m_right;
    QTimer m_told;
};

}  // namespace Seatdesk
