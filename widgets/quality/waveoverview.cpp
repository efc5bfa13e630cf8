// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/waveoverview.h"

#include "widgets/quality/listening.h"
#include "widgets/quality/wavepicture.h"
#include "widgets/quality/wavewindow.h"
#include "widgets/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kMargin = 12;
constexpr int kHeight = 52;
constexpr int kWave = 40;
constexpr int kStrip = 4;

}  // namespace

WaveOverview::WaveOverview(const Theme& theme, Listening& sound, WaveWindow& window, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_sound(sound), m_window(window)
{
    setObjectName(QStringLiteral("waveOverview"));
    setAccessibleName(tr("Whole call"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto signal :
         {&Listening::opened, &Listening::grew, &Listening::analysed, &Listening::changed, &Listening::hiddenChanged})
        connect(&sound, signal, this, &WaveOverview::redraw);
    connect(&sound, &Listening::moved, this, qOverload<>(&QWidget::update));
    connect(&window, &WaveWindow::changed, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &WaveOverview::redraw);
}

QSize WaveOverview::sizeHint() const
{
    return {400, kHeight};
}

void WaveOverview::redraw()
{
    m_picture = {};
    update();
}

double WaveOverview::xOf(double second) const
{
    const double length = std::max(m_window.length(), 0.001);
    return kMargin + second / length * (width() - 2 * kMargin);
}

double WaveOverview::secondAt(double x) const
{
    const double share = (x - kMargin) / std::max(1, width() - 2 * kMargin);
    return std::clamp(share, 0.0, 1.0) * m_window.length();
}

void WaveOverview::drawSpan(QPainter& painter, double from, double to, Role role) const
{
    const int top = (kHeight - kWave) / 2 + kWave - kStrip;
    painter.fillRect(QRectF(xOf(from), top, std::max(2.0, xOf(to) - xOf(from)), kStrip), m_theme.color(role));
}

void WaveOverview::drawStrip(QPainter& painter) const
{
    constexpr double kMicros = 1000000;
    for (const HiddenRange& range : m_sound.hidden()) {
        if (m_sound.isHiddenKnown())
            drawSpan(painter, static_cast<double>(range.from) / kMicros, static_cast<double>(range.to) / kMicros,
                     Role::Text1);
    }
    const CallAnalysis* analysis = m_sound.analysis();
    if (!analysis)
        return;
    for (const SilenceSpan& silence : analysis->silences)
        drawSpan(painter, silence.span.start(), silence.span.end(), Role::Silence);
    for (const TimeSpan& hold : analysis->holds)
        drawSpan(painter, hold.start(), hold.end(), Role::Hold);
    for (const TalkOver& both : analysis->talkOvers)
        drawSpan(painter, both.span.start(), both.span.end(), Role::Overlap);
}

void WaveOverview::drawPicture()
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    if (!m_sound.peaks())
        return;
    QPainter painter(&m_picture);
    const double half = (kWave - kStrip - 2) / 2.0;
    const QRectF upper(kMargin, (kHeight - kWave) / 2.0, width() - 2 * kMargin, half);
    const WavePicture wave(m_sound);
    const int agent = m_sound.agentVoice();
    const bool mono = m_sound.peaks()->channels() < 2;
    wave.paintHalf(painter, upper, mono ? 0 : agent, true, m_theme.color(mono ? Role::Text2 : Role::Agent));
    wave.paintHalf(painter, upper.translated(0, half), mono ? 0 : 1 - agent, false,
                   m_theme.color(mono ? Role::Text2 : Role::Customer));
    drawStrip(painter);
}

void WaveOverview::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        drawPicture();
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    if (m_sound.isOpen()) {
        const QRectF frame(xOf(m_window.from()), 2, xOf(m_window.to()) - xOf(m_window.from()), height() - 5);
        painter.fillRect(frame, m_theme.color(Role::AccentSoft));
        painter.setPen(m_theme.color(Role::Accent));
        painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.drawPixmap(0, 0, m_picture);
    if (m_sound.isOpen())
        painter.fillRect(QRectF(xOf(m_sound.position()) - 0.75, 2, 1.5, height() - 5), m_theme.color(Role::Text1));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Role::Border));
}

void WaveOverview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    redraw();
}

void WaveOverview::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().x();
    m_dragged = false;
}

void WaveOverview::mouseMoveEvent(QMouseEvent* event)
{
    constexpr double kStart = 4;
    if (m_pressed < 0 || (!m_dragged && std::abs(event->position().x() - m_pressed) < kStart))
        return;
    m_dragged = true;
    m_window.showFrom(secondAt(event->position().x()) - m_window.span() / 2);
}

void WaveOverview::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressed >= 0 && !m_dragged)
        m_sound.seek(secondAt(event->position().x()));
    m_pressed = -1;
}

}  // namespace Seatdesk
