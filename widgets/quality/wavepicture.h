// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace Seatdesk {

class Listening;
class WaveWindow;

/// Bars of two pixels, three apart, between the lowest and the highest of what was recorded there; near enough, the
/// samples themselves. What was not read yet stays empty, and what is not to be heard is flat.
class WavePicture
{
public:
    explicit WavePicture(const Listening& sound) : m_sound(sound) {}

    /// One voice between two seconds.
    void paint(QPainter& painter, const QRectF& lane, int voice, double from, double to, const QColor& colour) const;
    /// The same, one half only: `up` above the middle of the lane, or below it.
    void paintHalf(QPainter& painter, const QRectF& lane, int voice, bool up, const QColor& colour) const;
    /// Has the samples between two seconds read, where they are nearer than the pyramid's points. Whether they are.
    [[nodiscard]] bool wantSamples(double from, double to, double width) const;

private:
    struct Height
    {
        double low = 0;
        double high = 0;
        bool empty = true;
    };
    /// Of the loudest that the recording holds, between -1 and 1.
    [[nodiscard]] Height heightOf(int voice, double from, double to, bool near) const;
    [[nodiscard]] double loudest(int voice) const;
    void paintLine(QPainter& painter, const QRectF& lane, int voice, double from, double to,
                   const QColor& colour) const;

    const Listening& m_sound;
};

}  // namespace Seatdesk
