// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/theme/tone.h"

#include <QAbstractButton>

namespace Seatdesk {

/// What a chip says: an icon, a word and perhaps a second, paler one.
struct ChipText
{
    QString icon = {};
    QString text = {};
    QString more = {};
    Tone tone = Tone::Neutral;
};

/// The width that paintChip needs, in pixels; the height is theme.height(20).
int chipWidth(const Theme& theme, const ChipText& chip);
/// Paints a chip into a delegate's cell or a widget, `rect` being the chip itself.
void paintChip(QPainter& painter, const Theme& theme, const QRect& rect, const ChipText& chip);

/// A chip as a widget. A plain one only says something; one made clickable or removable takes the focus.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const Theme& theme, const ChipText& chip, QWidget* parent = nullptr);

    void setChip(const ChipText& chip);
    [[nodiscard]] const ChipText& chip() const { return m_chip; }
    void setClickable(bool clickable);
    /// With a cross: a filter that can be taken away by click, Delete or Backspace.
    void setRemovable(bool removable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override;

private:
    [[nodiscard]] QRect crossRect() const;

    const Theme& m_theme;
    ChipText m_chip;
    bool m_clickable = false;
    bool m_removable = false;
};

}  // namespace Seatdesk
