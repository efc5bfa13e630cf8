// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deskcard.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QLabel;

namespace Seatdesk {

class ActionRegistry;
class KeyHintButton;

/// The call of the card, for the header of the window: how long, answer, hold, end. There is no telephone connection,
/// so it holds nothing itself: the agent says what the telephone does. Hidden without a call.
class CallBar : public QWidget
{
    Q_OBJECT

public:
    CallBar(const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

    void show(const DeskCard& card, Instant now, Duration warnAfter);

private:
    void say(const QString& icon, const QString& state, Duration time, Role ink);

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_state;
    QLabel* m_time;
    KeyHintButton* m_answer;
    KeyHintButton* m_hold;
    KeyHintButton* m_end;
};

}  // namespace Seatdesk
