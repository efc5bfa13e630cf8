// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QRect>

class QPainter;

namespace Seatdesk {

/// The few forms that everything in the window is made of, in the colours of a look. Used by the style and by widgets
/// and delegates that paint themselves, so that all of them look alike. The painter's state is kept.
class Shapes
{
public:
    enum class Way { Up, Down, Left, Right };

    Shapes(QPainter& painter, const ThemeValues& values) : m_painter(painter), m_values(values) {}

    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] int focusWidth() const { return m_values.look == Look::Contrast ? 3 : 2; }

    void fill(const QRect& rect, Role role, int radius = 0) const;
    /// A ring inside `rect`, `width` pixels thick.
    void ring(const QRect& rect, Role role, int width, int radius) const;
    /// Ground and outline; the outline lies inside `rect`.
    void box(const QRect& rect, Role ground, Role outline, int width, int radius) const;
    /// The focus ring, inside `rect`.
    void focusRing(const QRect& rect, int radius = 4) const { ring(rect, Role::Focus, focusWidth(), radius); }
    void chevron(const QRect& rect, Way way, Role role) const;
    void tick(const QRect& rect, Role role) const;
    /// A dot of `diameter` pixels in the middle of `rect`.
    void dot(const QRect& rect, int diameter, Role role) const;
    /// One pixel along an edge, inside `rect`.
    void line(const QRect& rect, Qt::Edge edge, Role role = Role::Border) const;

private:
    void strokePath(const QPolygonF& points, Role role, qreal width) const;

    QPainter& m_painter;
    const ThemeValues& m_values;
};

}  // namespace Seatdesk
