// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/wavepicture.h"

#include "audio/peaks/nearsamples.h"
#include "audio/peaks/peakpyramid.h"
#include "widgets/quality/listening.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Seatdesk {

namespace {

constexpr double kStep = 3;
constexpr double kBar = 2;
constexpr double kHeadRoom = 6;
constexpr double kQuietest = 2048;  ///< what is never louder is not raised to fill its lane
constexpr double kFullScale = 32768;

int columnsOf(const QRectF& lane)
{
    return static_cast<int>(std::ceil(lane.width() / kStep));
}

}  // namespace

double WavePicture::loudest(int voice) const
{
    const Peak all = m_sound.peaks()->range(voice, 0, m_sound.peaks()->pointCount() * PeakPyramid::kPointFrames);
    if (all.empty())
        return kFullScale;
    return std::max({kQuietest, std::abs(double(all.low)), std::abs(double(all.high))});
}

bool WavePicture::wantSamples(double from, double to, double width) const
{
    const double perStep = (to - from) * m_sound.rate() / width * kStep;
    if (!m_sound.nearSamples() || perStep >= PeakPyramid::kPointFrames)
        return false;
    const auto first = static_cast<qint64>(from * m_sound.rate());
    const qint64 frames =
        std::min<qint64>(std::llround(std::ceil((to - from) * m_sound.rate())) + 1, m_sound.framesThere() - first);
    if (frames <= 0)
        return false;
    m_sound.nearSamples()->want(first, frames);
    return m_sound.nearSamples()->holds(first, frames);
}

WavePicture::Height WavePicture::heightOf(int voice, double from, double to, bool near) const
{
    if (m_sound.hides(from, to))
        return {0, 0, false};
    const auto first = static_cast<qint64>(from * m_sound.rate());
    const auto last = std::max(first + 1, static_cast<qint64>(to * m_sound.rate()));
    const Peak peak =
        near ? m_sound.nearSamples()->range(voice, first, last) : m_sound.peaks()->range(voice, first, last);
    if (peak.empty())
        return {};
    return {double(peak.low), double(peak.high), false};
}

void WavePicture::paint(QPainter& painter, const QRectF& lane, int voice, double from, double to,
                        const QColor& colour) const
{
    if (!m_sound.peaks() || m_sound.rate() <= 0 || voice >= m_sound.peaks()->channels() || lane.width() < 1)
        return;
    const bool near = wantSamples(from, to, lane.width());
    const double perPixel = (to - from) / lane.width();
    if (near && perPixel * m_sound.rate() * kStep < 2)
        return paintLine(painter, lane, voice, from, to, colour);
    const double scale = (lane.height() / 2 - kHeadRoom) / loudest(voice);
    const double middle = lane.center().y();
    for (int column = 0; column < columnsOf(lane); ++column) {
        const double x = column * kStep;
        const Height height = heightOf(voice, from + x * perPixel, from + (x + kStep) * perPixel, near);
        if (height.empty)
            continue;
        const double top = middle - std::max(0.5, height.high * scale);
        const double bottom = middle - std::min(-0.5, height.low * scale);
        painter.fillRect(QRectF(lane.x() + x, top, kBar, bottom - top), colour);
    }
}

void WavePicture::paintLine(QPainter& painter, const QRectF& lane, int voice, double from, double to,
                            const QColor& colour) const
{
    const double scale = (lane.height() / 2 - kHeadRoom) / loudest(voice);
    const double perFrame = lane.width() / ((to - from) * m_sound.rate());
    const auto first = static_cast<qint64>(from * m_sound.rate());
    QPolygonF line;
    for (qint64 frame = first; frame <= static_cast<qint64>(to * m_sound.rate()); ++frame) {
        const Peak sample = m_sound.nearSamples()->range(voice, frame, frame + 1);
        const double second = static_cast<double>(frame) / m_sound.rate();
        const double high = m_sound.hides(second, second) ? 0 : sample.high;
        if (!sample.empty())
            line << QPointF(lane.x() + (static_cast<double>(frame) - from * m_sound.rate()) * perFrame,
                            lane.center().y() - high * scale);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    painter.drawPolyline(line);
    painter.restore();
}

void WavePicture::paintHalf(QPainter& painter, const QRectF& lane, int voice, bool up, const QColor& colour) const
{
    if (!m_sound.peaks() || m_sound.rate() <= 0 || voice >= m_sound.peaks()->channels())
        return;
    const double scale = lane.height() / loudest(voice);
    const double perPixel = m_sound.length() / lane.width();
    for (int column = 0; column < columnsOf(lane); ++column) {
        const double x = column * kStep;
        const Height height = heightOf(voice, x * perPixel, (x + kStep) * perPixel, false);
        if (height.empty)
            continue;
        const double size = std::max(std::abs(height.low), std::abs(height.high)) * scale;
        painter.fillRect(QRectF(lane.x() + x, up ? lane.bottom() - size : lane.top(), kBar, size), colour);
    }
}

}  // namespace Seatdesk
