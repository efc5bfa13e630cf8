// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Seatdesk {

class ActionRegistry;
class KeyHintButton;
class Listening;

/// Play, five seconds back and forth, where it is, speed, skip silence, loop, nearer and farther. All follow actions,
/// whose keys work while one types.
class TransportBar : public Ground
{
    Q_OBJECT

public:
    TransportBar(const Theme& theme, ActionRegistry& actions, Listening& sound, QWidget* parent = nullptr);

private:
    QToolButton* addTool(QHBoxLayout& row, const QString& action, bool words = false);
    void fillSpeeds();
    void showPosition();
    void showState();

    ActionRegistry& m_actions;
    Listening& m_sound;
    KeyHintButton* m_play;
    QLabel* m_time;
    QComboBox* m_speed;
};

}  // namespace Seatdesk
