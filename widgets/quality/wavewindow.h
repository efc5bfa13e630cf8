// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Seatdesk {

/// Which seconds of a recording its lanes show. Ruler, lanes and overview share one.
class WaveWindow : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Of the whole recording; shows the beginning of it, at most kFirstLook.
    void reset(double length);
    /// The length became known better while it was read.
    void setLength(double length);
    [[nodiscard]] double length() const { return m_length; }
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_from + m_span; }
    [[nodiscard]] double span() const { return m_span; }

    void showFrom(double from);
    /// Brings a second into sight, a little after the left edge, if it is not.
    void reveal(double second);
    /// By a factor, `anchor` staying where it is. Down to kNearest.
    void zoom(double factor, double anchor);
    void showAll();

    /// Where a second lies in so many pixels, and back.
    [[nodiscard]] double xOf(double second, double width) const { return (second - m_from) / m_span * width; }
    [[nodiscard]] double secondAt(double x, double width) const { return m_from + x / width * m_span; }

    static constexpr double kFirstLook = 90;
    static constexpr double kNearest = 0.02;

Q_SIGNALS:
    void changed();

private:
    void set(double from, double span);

    double m_length = 1;
    double m_from = 0;
    double m_span = 1;
};

}  // namespace Seatdesk
