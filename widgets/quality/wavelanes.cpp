// SPDX-License-Identifier: GPL-3.0-or-later
// What the lanes do; how they are painted is in wavelanespaint.cpp.
#include "widgets/quality/wavelanes.h"

#include "audio/peaks/nearsamples.h"
#include "audio/peaks/peakpyramid.h"
#include "widgets/quality/lanemetrics.h"
#include "widgets/quality/listening.h"
#include "widgets/quality/wavewindow.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Seatdesk {

using namespace LaneMetrics;

WaveLanes::WaveLanes(const Theme& theme, Listening& sound, WaveWindow& window, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_sound(sound), m_window(window)
{
    setObjectName(QStringLiteral("waveLanes"));
    setAccessibleName(tr("Waveform of both voices"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto signal : {&Listening::grew, &Listening::analysed, &Listening::changed, &Listening::hiddenChanged})
        connect(&sound, signal, this, &WaveLanes::redraw);
    connect(&sound, &Listening::opened, this, [this] {
        connect(m_sound.nearSamples(), &NearSamples::ready, this, &WaveLanes::redraw);
        clearRange();
        redraw();
    });
    connect(&sound, &Listening::moved, this, &WaveLanes::followPosition);
    connect(&window, &WaveWindow::changed, this, &WaveLanes::redraw);
    connect(&theme, &Theme::changed, this, &WaveLanes::redraw);
}

QSize WaveLanes::sizeHint() const
{
    return {600, kRuler + kNames + 2 * kLane};
}

void WaveLanes::setAgentName(const QString& name)
{
    m_agentName = name;
    update();
}

void WaveLanes::setEvents(std::vector<CallEvent> events)
{
    m_events = std::move(events);
    m_current = -1;
    update();
}

void WaveLanes::setCurrentEvent(int event)
{
    m_current = event;
    update();
}

void WaveLanes::markIn(double second)
{
    m_markedIn = second;
    m_range.reset();
    update();
    Q_EMIT rangeChanged();
}

void WaveLanes::markOut(double second)
{
    if (!m_markedIn || *m_markedIn == second)
        return;
    m_range = std::pair(std::min(*m_markedIn, second), std::max(*m_markedIn, second));
    m_markedIn.reset();
    update();
    Q_EMIT rangeChanged();
}

void WaveLanes::clearRange()
{
    if (!m_range && !m_markedIn)
        return;
    m_range.reset();
    m_markedIn.reset();
    update();
    Q_EMIT rangeChanged();
}

bool WaveLanes::isMono() const
{
    return m_sound.peaks() && m_sound.peaks()->channels() == 1;
}

int WaveLanes::voiceOf(int lane) const
{
    return isMono() ? 0 : lane == 0 ? m_sound.agentVoice() : 1 - m_sound.agentVoice();
}

QRect WaveLanes::waveRect() const
{
    return {kHead, kRuler + kNames, std::max(1, width() - kHead), 2 * kLane};
}

QRect WaveLanes::laneRect(int lane) const
{
    if (isMono())
        return waveRect();
    return {kHead, kRuler + kNames + lane * kLane, std::max(1, width() - kHead), kLane};
}

double WaveLanes::xOf(double second) const
{
    return kHead + m_window.xOf(second, std::max(1, width() - kHead));
}

double WaveLanes::secondAt(double x) const
{
    return std::clamp(m_window.secondAt(x - kHead, std::max(1, width() - kHead)), 0.0, m_window.length());
}

void WaveLanes::redraw()
{
    m_waves = {};
    update();
}

/// Only where the position was and is: sixty times a second.
void WaveLanes::followPosition(bool jumped)
{
    const double position = m_sound.position();
    if (jumped || m_sound.isPlaying())
        m_window.reveal(position);
    const double x = xOf(position);
    const double left = std::min(x, m_drawnX);
    const double right = std::max(x, m_drawnX);
    m_drawnX = x;
    update(QRectF(left - 2, 0, right - left + 4, height()).toAlignedRect());
}

void WaveLanes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    redraw();
}

int WaveLanes::eventAt(const QPoint& at) const
{
    if (at.y() < kRuler || at.y() >= kRuler + kNames)
        return -1;
    for (size_t i = 0; i < m_events.size(); ++i) {
        const TimeSpan& span = m_events[i].span;
        if (span.length() > 0 && at.x() >= xOf(span.start()) &&
            at.x() < std::max(xOf(span.end()), xOf(span.start()) + 8))
            return static_cast<int>(i);
    }
    return -1;
}

void WaveLanes::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_sound.isOpen() || event->position().x() < kHead)
        return;
    if (const int named = eventAt(event->position().toPoint()); named >= 0) {
        Q_EMIT eventChosen(named);
        return;
    }
    m_pressed = event->position().x();
    m_dragged = false;
}

void WaveLanes::mouseMoveEvent(QMouseEvent* event)
{
    constexpr double kStart = 4;
    if (m_pressed < 0 || (!m_dragged && std::abs(event->position().x() - m_pressed) < kStart))
        return;
    m_dragged = true;
    const double here = secondAt(event->position().x());
    const double there = secondAt(m_pressed);
    m_range = {std::min(here, there), std::max(here, there)};
    m_markedIn.reset();
    update();
}

void WaveLanes::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressed < 0)
        return;
    if (m_dragged) {
        Q_EMIT rangeChanged();
    } else {
        clearRange();
        m_sound.seek(secondAt(event->position().x()));
    }
    m_pressed = -1;
}

void WaveLanes::wheelEvent(QWheelEvent* event)
{
    constexpr double kNotch = 120;
    const double notches = (event->angleDelta().y() + event->angleDelta().x()) / kNotch;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        m_window.zoom(std::pow(0.8, notches), secondAt(event->position().x()));
    else
        m_window.showFrom(m_window.from() - notches * m_window.span() / 8);
    event->accept();
}

void WaveLanes::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Left:
            return m_sound.skip(-1);
        case Qt::Key_Right:
            return m_sound.skip(1);
        case Qt::Key_Home:
            return m_sound.seek(0);
        case Qt::Key_End:
            return m_sound.seek(m_sound.length());
        case Qt::Key_Escape:
            return clearRange();
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace Seatdesk
