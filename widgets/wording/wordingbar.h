// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

class QLabel;
class QToolButton;

namespace Seatdesk {

class ElidedLabel;

/// The 24-pixel bar below a text: taboo wording with what to say instead, or what is still to be said. Advice, never a
/// block.
class WordingBar : public Ground
{
    Q_OBJECT

public:
    explicit WordingBar(const Theme& theme, QWidget* parent = nullptr);

    void advise(const QString& better, const QString& keyHint);
    /// A sentence of the `count` compulsory ones that the text does not hold; replaceAsked() then asks to insert it.
    void remind(const QString& sentence, int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void replaceAsked();
    void ignoreAsked();

private:
    void drawTone();
    void showSentence(const QString& words);

    QLabel* m_icon;
    QLabel* m_heading;
    ElidedLabel* m_better;
    QToolButton* m_replace;
};

}  // namespace Seatdesk
