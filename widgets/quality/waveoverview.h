// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace Seatdesk {

class Listening;
class Theme;
class WaveWindow;
enum class Role;

/// The whole call in 40 pixels: the agent above the middle, the customer below, what was heard in a strip underneath,
/// the part that the lanes show as a frame. A click plays from there, a drag moves the frame.
class WaveOverview : public QWidget
{
    Q_OBJECT

public:
    WaveOverview(const Theme& theme, Listening& sound, WaveWindow& window, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void redraw();
    void drawPicture();
    void drawStrip(QPainter& painter) const;
    void drawSpan(QPainter& painter, double from, double to, Role role) const;
    [[nodiscard]] double xOf(double second) const;
    [[nodiscard]] double secondAt(double x) const;

    const Theme& m_theme;
    Listening& m_sound;
    WaveWindow& m_window;
    QPixmap m_picture;
    double m_pressed = -1;
    bool m_dragged = false;
};

}  // namespace Seatdesk
