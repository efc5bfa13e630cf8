// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/tone.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Seatdesk {

/// A sentence inside the page: what happened, what did not, what to do next. Stays until it is answered or the page
/// hides it; never floats over the work and never takes the focus.
class NoticeBar : public Ground
{
    Q_OBJECT

public:
    explicit NoticeBar(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the bar with this sentence and without actions. Tone Info, Warning, Danger or Success.
    void tell(Tone tone, const QString& sentence);
    /// The same notice in other words, as when a time in it goes on; nobody is alerted again.
    void reword(const QString& sentence);
    /// A word that can be clicked at the right. Connect to its clicked().
    QToolButton* addAction(const QString& text, const QString& keyHint = {});
    /// With a cross that hides it.
    void setDismissable(bool dismissable);
    void dismiss();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// As high as the sentence is in the width it has: a tool bar asks nobody for the height that goes with a width.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dismissed();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintTone();

    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
    Tone m_tone = Tone::Info;
    bool m_waitsForPlace = false;
    bool m_isPlaced = false;  ///< the width is one that a layout gave
};

/// The icon that goes with a tone in bars and chips.
QString iconOf(Tone tone);

}  // namespace Seatdesk
