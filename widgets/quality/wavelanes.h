// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callevents.h"

#include <QPixmap>
#include <QWidget>

#include <optional>
#include <vector>

namespace Seatdesk {

class Listening;
class Theme;
class WaveWindow;

/// Both voices, one lane each, under a ruler and the names of what was heard. A click plays from there, a drag chooses
/// a range, the wheel moves, with Ctrl it zooms. The arrow keys move the position while the lanes have the focus.
class WaveLanes : public QWidget
{
    Q_OBJECT

public:
    WaveLanes(const Theme& theme, Listening& sound, WaveWindow& window, QWidget* parent = nullptr);

    /// Who the agent was, under the word "Agent".
    void setAgentName(const QString& name);
    /// The event that is chosen elsewhere is marked; -1: none.
    void setEvents(std::vector<CallEvent> events);
    void setCurrentEvent(int event);
    [[nodiscard]] const std::optional<std::pair<double, double>>& range() const { return m_range; }
    void clearRange();
    /// Chooses a range by its ends, one after the other: from here, and up to here. Seconds.
    void markIn(double second);
    void markOut(double second);
    [[nodiscard]] const std::optional<double>& markedIn() const { return m_markedIn; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

    static constexpr int kHead = 88;

Q_SIGNALS:
    void eventChosen(int event);
    void rangeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isMono() const;
    [[nodiscard]] int voiceOf(int lane) const;
    [[nodiscard]] QRect laneRect(int lane) const;
    [[nodiscard]] QRect waveRect() const;
    [[nodiscard]] double xOf(double second) const;
    [[nodiscard]] double secondAt(double x) const;
    void redraw();
    void drawWaves();
    void followPosition(bool jumped);
    void paintHeads(QPainter& painter) const;
    void paintRuler(QPainter& painter) const;
    void paintEvents(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintWaves(QPainter& painter) const;
    void paintHidden(QPainter& painter) const;
    void paintPlayhead(QPainter& painter) const;
    [[nodiscard]] QRectF bandOf(const TimeSpan& span) const;
    [[nodiscard]] int eventAt(const QPoint& at) const;

    const Theme& m_theme;
    Listening& m_sound;
    WaveWindow& m_window;
    std::vector<CallEvent> m_events;
    std::optional<std::pair<double, double>> m_range;
    std::optional<double> m_markedIn;
    QString m_agentName;
    QPixmap m_waves;
    double m_pressed = -1;
    double m_drawnX = 0;
    int m_current = -1;
    bool m_dragged = false;
};

}  // namespace Seatdesk
