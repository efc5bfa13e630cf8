// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

class QLabel;
class QToolButton;

namespace Seatdesk {

class ElidedLabel;

/// The 24-pixel bar below a text with taboo wording: what to say instead, replace or ignore. Advice, never a block.
class WordingBar : public Ground
{
    Q_OBJECT

public:
    explicit WordingBar(const Theme& theme, QWidget* parent = nullptr);

    void advise(const QString& better, const QString& keyHint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void replaceAsked();
    void ignoreAsked();

private:
    void drawTone();

    QLabel* m_icon;
    ElidedLabel* m_better;
    QToolButton* m_replace;
};

}  // namespace Seatdesk
