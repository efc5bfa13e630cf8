// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/actionregistry.h"

#include <QObject>

namespace Seatdesk {

class Listening;
class PageActions;
class WaveLanes;
class WaveWindow;

/// What is done to the sound, by keys that work while one types a remark.
class PlayerActions : public QObject
{
    Q_OBJECT

public:
    PlayerActions(const PageActions& page, ActionRegistry& registry, Listening& sound, WaveWindow& window,
                  QObject* parent);

    /// The range that is chosen there is what a loop plays.
    void setLanes(const WaveLanes* lanes) { m_lanes = lanes; }
    /// From the page: the event that is chosen, as seconds; a loop plays it when no range is chosen.
    void setEvent(const std::optional<std::pair<double, double>>& event);

private:
    void addPlaying(const PageActions& page);
    void addChoices(const PageActions& page);
    void addViews(const PageActions& page);
    void addVoices(const PageActions& page);
    void stepSpeed(int by);
    void toggleLoop();
    void showState();
    [[nodiscard]] std::optional<std::pair<double, double>> loopable() const;
    [[nodiscard]] std::function<QString()> whenOpen() const;

    ActionRegistry& m_registry;
    Listening& m_sound;
    WaveWindow& m_window;
    const WaveLanes* m_lanes = nullptr;
    std::optional<std::pair<double, double>> m_event;
};

}  // namespace Seatdesk
