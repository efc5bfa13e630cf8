// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QFontMetrics>
#include <QLabel>
#include <QString>

namespace Seatdesk {

/// The text shortened with "…" to `width` pixels.
QString elidedText(const QString& text, const QFontMetrics& metrics, int width,
                   Qt::TextElideMode mode = Qt::ElideRight);

/// A label of a role and a step, following the theme. `parent` owns it.
QLabel* makeLabel(const Theme& theme, const QString& text, Role role = Role::Text2, TextStep step = TextStep::Base,
                  bool bold = false, QWidget* parent = nullptr);

/// A label that shortens its text to the room it has and then shows the whole in a tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    void setFullText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_full;
};

}  // namespace Seatdesk
