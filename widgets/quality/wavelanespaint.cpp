// SPDX-License-Identifier: GPL-3.0-or-later
// How the lanes are painted.
#include "audio/peaks/peakpyramid.h"
#include "widgets/controls/texts.h"
#include "widgets/quality/eventrole.h"
#include "widgets/quality/lanemetrics.h"
#include "widgets/quality/listening.h"
#include "widgets/quality/redactionwords.h"
#include "widgets/quality/soundwords.h"
#include "widgets/quality/wavelanes.h"
#include "widgets/quality/wavepicture.h"
#include "widgets/quality/wavewindow.h"
#include "widgets/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace Seatdesk {

using namespace LaneMetrics;

namespace {

constexpr double kBand = 0.16;
constexpr double kUnplayed = 0.72;
constexpr int kHatchPitch = 6;
constexpr int kPad = 8;

QColor faint(QColor colour, double strength)
{
    colour.setAlphaF(static_cast<float>(strength));
    return colour;
}

/// Diagonal lines, six pixels apart whatever the screen's scale; Qt::BDiagPattern has a pitch of its own.
QBrush hatch(const QColor& colour, double ratio)
{
    const int size = static_cast<int>(std::lround(kHatchPitch * ratio));
    QPixmap tile(size, size);
    tile.fill(faint(colour, kBand / 2));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(faint(colour, 0.5), ratio));
    for (const int shift : {-size, 0, size})
        painter.drawLine(QPointF(shift, size), QPointF(shift + size, 0));
    painter.end();
    tile.setDevicePixelRatio(ratio);
    return QBrush(tile);
}

/// Seconds between two labels that have room beside each other.
double rulerStep(double perPixel)
{
    constexpr std::array kSteps{0.01, 0.02, 0.05, 0.1,  0.2,   0.5,   1.0,   2.0,    5.0,
                                10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0};
    constexpr double kRoom = 72;
    const auto found =
        std::find_if(kSteps.begin(), kSteps.end(), [&](double step) { return step / perPixel >= kRoom; });
    return found == kSteps.end() ? kSteps.back() : *found;
}

}  // namespace

QRectF WaveLanes::bandOf(const TimeSpan& span) const
{
    const double left = std::max<double>(kHead, xOf(span.start()));
    return {left, double(kRuler + kNames), std::max(0.0, xOf(span.end()) - left), 2.0 * kLane};
}

void WaveLanes::drawWaves()
{
    m_waves = QPixmap(waveRect().size() * devicePixelRatioF());
    m_waves.setDevicePixelRatio(devicePixelRatioF());
    m_waves.fill(Qt::transparent);
    QPainter painter(&m_waves);
    const WavePicture wave(m_sound);
    const QPoint origin = waveRect().topLeft();
    for (int lane = 0; lane < (isMono() ? 1 : 2); ++lane) {
        const Role role = isMono() ? Role::Text2 : lane == 0 ? Role::Agent : Role::Customer;
        const QColor ink = m_sound.isMuted(voiceOf(lane)) ? m_theme.color(Role::TextDisabled) : m_theme.color(role);
        wave.paint(painter, laneRect(lane).translated(-origin), voiceOf(lane), m_window.from(), m_window.to(), ink);
    }
}

void WaveLanes::paintHeads(QPainter& painter) const
{
    painter.fillRect(0, 0, kHead, height(), m_theme.color(Role::Surface));
    painter.setFont(m_theme.font(TextStep::Small));
    painter.setPen(m_theme.color(Role::Text2));
    painter.drawText(QRect(kPad, kRuler, kHead - kPad, kNames), Qt::AlignVCenter, tr("Heard"));
    for (int lane = 0; lane < (isMono() ? 1 : 2); ++lane) {
        const QRect rect(kPad, kRuler + kNames + lane * kLane + 6, kHead - kPad - 4, kLane - 12);
        const bool agent = lane == 0;
        painter.setFont(m_theme.font(TextStep::Base, true));
        painter.setPen(m_theme.color(isMono() ? Role::Text2 : agent ? Role::Agent : Role::Customer));
        const int line = m_theme.lineHeight();
        const QString word = SoundWords::voice(voiceOf(lane), m_sound.agentVoice(), !isMono());
        painter.drawText(QRect(rect.x(), rect.y(), rect.width(), line), Qt::AlignVCenter,
                         elidedText(word, painter.fontMetrics(), rect.width()));
        painter.setFont(m_theme.font(TextStep::Small));
        painter.setPen(m_theme.color(Role::Text2));
        if (agent || isMono())
            painter.drawText(QRect(rect.x(), rect.y() + line, rect.width(), line), Qt::AlignVCenter,
                             elidedText(m_agentName, painter.fontMetrics(), rect.width()));
    }
}

void WaveLanes::paintRuler(QPainter& painter) const
{
    painter.setFont(m_theme.font(TextStep::Small));
    const double step = rulerStep(m_window.span() / std::max(1, width() - kHead));
    const auto last = static_cast<qint64>(std::floor(m_window.to() / step));
    for (auto mark = static_cast<qint64>(std::ceil(m_window.from() / step)); mark <= last; ++mark) {
        const double second = static_cast<double>(mark) * step;
        const double x = xOf(second);
        painter.fillRect(QRectF(x, 4, 1, kRuler - 4), m_theme.color(Role::BorderStrong));
        painter.fillRect(QRectF(x, kRuler + kNames, 1, 2 * kLane), m_theme.color(Role::Border));
        painter.setPen(m_theme.color(Role::Text2));
        const QString text = step >= 1
                                 ? SoundWords::clock(second + 0.001)
                                 : SoundWords::clock(second) + QString::number(std::fmod(second, 1.0), 'f', 2).mid(1);
        painter.drawText(QRectF(x + 4, 0, 80, kRuler), Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
}

/// The words of an event end where the next one begins.
void WaveLanes::paintEvents(QPainter& painter) const
{
    constexpr int kEdge = 2;
    constexpr int kLeast = 24;
    painter.setFont(m_theme.font(TextStep::Small));
    double right = width();
    for (size_t i = m_events.size(); i-- > 0;) {
        const CallEvent& event = m_events[i];
        const double x = std::max<double>(xOf(event.span.start()), kHead);
        if (event.span.length() == 0 || xOf(event.span.end()) < kHead || x > width())
            continue;
        const Role role = roleOf(event.kind);
        const QRectF place(x, kRuler + kEdge, std::max<double>(kEdge, xOf(event.span.end()) - x), kNames - 2 * kEdge);
        if (static_cast<int>(i) == m_current)
            painter.fillRect(place, m_theme.color(Role::Selection));
        painter.fillRect(QRectF(x, place.y(), kEdge, place.height()), m_theme.color(role));
        const QRectF room(x + 3 * kEdge, kRuler, right - x - 4 * kEdge, kNames);
        right = x;
        if (room.width() < kLeast)
            continue;
        const QString words =
            SoundWords::event(event, m_sound.agentVoice()) + u' ' + SoundWords::length(event.span.seconds());
        painter.setPen(m_theme.color(role == Role::Silence ? Role::Text2 : role));
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         elidedText(words, painter.fontMetrics(), static_cast<int>(room.width())));
    }
}

void WaveLanes::paintBands(QPainter& painter) const
{
    if (m_range)
        painter.fillRect(
            QRectF(xOf(m_range->first), kRuler + kNames, xOf(m_range->second) - xOf(m_range->first), 2 * kLane),
            m_theme.color(Role::AccentSoft));
    if (m_markedIn)
        painter.fillRect(QRectF(xOf(*m_markedIn) - 1, kRuler + kNames, 2, 2 * kLane), m_theme.color(Role::Accent));
    const CallAnalysis* analysis = m_sound.analysis();
    if (!analysis)
        return;
    for (const SilenceSpan& silence : analysis->silences)
        painter.fillRect(bandOf(silence.span), faint(m_theme.color(Role::Silence), kBand));
    const QBrush holds = hatch(m_theme.color(Role::Hold), devicePixelRatioF());
    for (const TimeSpan& hold : analysis->holds)
        painter.fillRect(bandOf(hold), holds);
    for (const TalkOver& both : analysis->talkOvers) {
        const QRectF band = bandOf(both.span);
        if (band.width() <= 0)
            continue;
        painter.fillRect(band, faint(m_theme.color(Role::Overlap), kBand));
        painter.fillRect(QRectF(band.x(), band.y(), 2, band.height()), m_theme.color(Role::Overlap));
    }
}

/// Flat and hatched from top to bottom, with the reason where there is room for a word; with the original it is
/// outlined.
void WaveLanes::paintHidden(QPainter& painter) const
{
    constexpr int kLeast = 24;
    constexpr double kMicros = 1000000;
    const QBrush stripes = hatch(m_theme.color(Role::Text1), devicePixelRatioF());
    painter.setFont(m_theme.font(TextStep::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    for (const HiddenRange& range : m_sound.hidden()) {
        const double left = std::max<double>(kHead, xOf(static_cast<double>(range.from) / kMicros));
        const double right = std::min<double>(width(), xOf(static_cast<double>(range.to) / kMicros));
        if (right < kHead || left > width() || !m_sound.isHiddenKnown())
            continue;
        const QRectF band(left, double(kRuler + kNames), std::max(2.0, right - left), 2.0 * kLane);
        if (!m_sound.isOriginal())
            painter.fillRect(band, stripes);
        painter.setPen(QPen(m_theme.color(Role::Text1), 1, m_sound.isOriginal() ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(band.topLeft(), band.bottomLeft());
        painter.drawLine(band.topRight(), band.bottomRight());
        const QRectF room = band.adjusted(kPad / 2.0, kPad, -kPad / 2.0, 0);
        if (room.width() < kLeast)
            continue;
        const QString words =
            elidedText(RedactionWords::reasons(range), metrics, static_cast<int>(room.width()) - kPad);
        // A mark of elision alone says nothing.
        if (words.size() < 2)
            continue;
        const QRectF box(room.x(), room.y(), metrics.horizontalAdvance(words) + kPad, metrics.height() + 4);
        painter.fillRect(box, m_theme.color(Role::Surface));
        painter.setPen(m_theme.color(Role::Text1));
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, words);
    }
}

/// What was not played yet is paler.
void WaveLanes::paintWaves(QPainter& painter) const
{
    const QRectF area = waveRect();
    const double x = std::clamp(xOf(m_sound.position()), area.left(), area.right());
    painter.save();
    painter.setClipRect(QRectF(area.left(), area.top(), x - area.left(), area.height()));
    painter.drawPixmap(area.topLeft(), m_waves);
    painter.setClipRect(QRectF(x, area.top(), area.right() - x, area.height()));
    painter.setOpacity(kUnplayed);
    painter.drawPixmap(area.topLeft(), m_waves);
    painter.restore();
}

void WaveLanes::paintPlayhead(QPainter& painter) const
{
    const double x = xOf(m_sound.position());
    if (m_sound.isOpen() && x >= kHead && x <= width())
        painter.fillRect(QRectF(x - 0.75, kRuler, 1.5, height() - kRuler), m_theme.color(Role::Text1));
}

void WaveLanes::paintEvent(QPaintEvent* event)
{
    if (m_waves.isNull())
        drawWaves();
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    painter.fillRect(0, kRuler, width(), kNames, m_theme.color(Role::Sunken));
    if (m_sound.isOpen()) {
        paintRuler(painter);
        paintEvents(painter);
        paintBands(painter);
        paintWaves(painter);
        paintHidden(painter);
        paintPlayhead(painter);
    }
    paintHeads(painter);
    const QColor line = m_theme.color(Role::Border);
    painter.fillRect(0, kRuler + kNames - 1, width(), 1, line);
    if (!isMono())
        painter.fillRect(0, kRuler + kNames + kLane, width(), 1, line);
    painter.fillRect(kHead - 1, kRuler, 1, height() - kRuler, line);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Role::Focus), m_theme.focusWidth()));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

}  // namespace Seatdesk
