// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/playeractions.h"

#include "audio/peaks/peakpyramid.h"
#include "widgets/actions/pageactions.h"
#include "widgets/quality/listening.h"
#include "widgets/quality/wavelanes.h"
#include "widgets/quality/wavewindow.h"

#include <QAction>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr double kSkip = 5;
constexpr double kNearer = 0.5;

}  // namespace

PlayerActions::PlayerActions(const PageActions& page, ActionRegistry& registry, Listening& sound, WaveWindow& window,
                             QObject* parent)
    : QObject(parent), m_registry(registry), m_sound(sound), m_window(window)
{
    addPlaying(page);
    addChoices(page);
    addViews(page);
    addVoices(page);
    connect(&sound, &Listening::changed, this, &PlayerActions::showState);
    connect(&sound, &Listening::analysed, this, &PlayerActions::showState);
}

std::function<QString()> PlayerActions::whenOpen() const
{
    return [this] { return m_sound.isOpen() ? QString() : tr("No recording is open."); };
}

void PlayerActions::addPlaying(const PageActions& page)
{
    page.add({.id = QStringLiteral("call.play"),
              .name = tr("Play"),
              .icon = QStringLiteral("media-playback-start"),
              .run = [this] { m_sound.toggle(); },
              .whyNot = whenOpen()});
    page.add({.id = QStringLiteral("call.back"),
              .name = tr("5 seconds back"),
              .icon = QStringLiteral("seek-back-5"),
              .run = [this] { m_sound.skip(-kSkip); },
              .whyNot = whenOpen()});
    page.add({.id = QStringLiteral("call.forward"),
              .name = tr("5 seconds on"),
              .icon = QStringLiteral("seek-forward-5"),
              .run = [this] { m_sound.skip(kSkip); },
              .whyNot = whenOpen()});
    page.add({.id = QStringLiteral("call.slower"),
              .name = tr("Slower"),
              .icon = QStringLiteral("go-down"),
              .run = [this] { stepSpeed(-1); },
              .whyNot = whenOpen()});
    page.add({.id = QStringLiteral("call.faster"),
              .name = tr("Faster"),
              .icon = QStringLiteral("go-up"),
              .run = [this] { stepSpeed(1); },
              .whyNot = whenOpen()});
    page.add({.id = QStringLiteral("call.plainSpeed"),
              .name = tr("As fast as it was spoken"),
              .icon = QStringLiteral("chronometer"),
              .run = [this] { m_sound.setSpeed(1); },
              .whyNot = whenOpen()});
}

void PlayerActions::addChoices(const PageActions& page)
{
    page.add({.id = QStringLiteral("call.skipSilence"),
              .name = tr("Skip silence"),
              .icon = QStringLiteral("go-next"),
              .run = [this] { m_sound.setSkipsSilence(!m_sound.skipsSilence()); },
              .whyNot = whenOpen(),
              .checkable = true});
    page.add({.id = QStringLiteral("call.loop"),
              .name = tr("Loop"),
              .icon = QStringLiteral("view-refresh"),
              .run = [this] { toggleLoop(); },
              .whyNot =
                  [this] {
                      return m_sound.loops() || loopable()
                                 ? QString()
                                 : tr("Drag over the waveform, or choose something that was heard.");
                  },
              .checkable = true});
}

void PlayerActions::addViews(const PageActions& page)
{
    page.add({.id = QStringLiteral("call.zoomOut"),
              .name = tr("Farther away"),
              .icon = QStringLiteral("zoom-out"),
              .run = [this] { m_window.zoom(1 / kNearer, m_sound.position()); },
              .whyNot = whenOpen()});
    page.add({.id = QStringLiteral("call.zoomIn"),
              .name = tr("Nearer"),
              .icon = QStringLiteral("zoom-in"),
              .run =
                  [this] {
                      m_window.reveal(m_sound.position());
                      m_window.zoom(kNearer, m_sound.position());
                  },
              .whyNot = whenOpen()});
    page.add({.id = QStringLiteral("call.zoomAll"),
              .name = tr("Whole call"),
              .icon = QStringLiteral("zoom-fit-best"),
              .run = [this] { m_window.showAll(); },
              .whyNot = whenOpen()});
}

void PlayerActions::addVoices(const PageActions& page)
{
    const auto whenApart = [this]() -> QString {
        if (!m_sound.isOpen())
            return tr("No recording is open.");
        return m_sound.peaks()->channels() > 1 ? QString() : tr("The two voices were not recorded apart.");
    };
    const auto mute = [this](bool agent) {
        const int voice = agent ? m_sound.agentVoice() : 1 - m_sound.agentVoice();
        m_sound.setMuted(voice, !m_sound.isMuted(voice));
    };
    page.add({.id = QStringLiteral("call.muteAgent"),
              .name = tr("Mute the agent"),
              .icon = QStringLiteral("microphone-sensitivity-muted"),
              .run = [mute] { mute(true); },
              .whyNot = whenApart,
              .checkable = true});
    page.add({.id = QStringLiteral("call.muteCustomer"),
              .name = tr("Mute the customer"),
              .icon = QStringLiteral("microphone-sensitivity-muted"),
              .run = [mute] { mute(false); },
              .whyNot = whenApart,
              .checkable = true});
    page.add({.id = QStringLiteral("call.level"),
              .name = tr("Both voices equally loud"),
              .icon = QStringLiteral("exchange-positions"),
              .run = [this] { m_sound.setLevelled(!m_sound.levelled()); },
              .whyNot =
                  [this, whenApart] {
                      const QString apart = whenApart();
                      return apart.isEmpty() && !m_sound.analysis() ? tr("The recording is still being read.") : apart;
                  },
              .checkable = true});
}

void PlayerActions::stepSpeed(int by)
{
    const auto& speeds = Listening::kSpeeds;
    const auto at = std::lower_bound(speeds.begin(), speeds.end(), m_sound.speed());
    const auto place = std::clamp<std::ptrdiff_t>(std::distance(speeds.begin(), at) + by, 0,
                                                  static_cast<std::ptrdiff_t>(speeds.size()) - 1);
    m_sound.setSpeed(speeds.at(static_cast<size_t>(place)));
}

std::optional<std::pair<double, double>> PlayerActions::loopable() const
{
    if (!m_sound.isOpen())
        return std::nullopt;
    return m_lanes && m_lanes->range() ? m_lanes->range() : m_event;
}

void PlayerActions::toggleLoop()
{
    m_sound.setLoop(m_sound.loops() ? std::nullopt : loopable());
}

void PlayerActions::setEvent(const std::optional<std::pair<double, double>>& event)
{
    m_event = event;
    m_registry.refresh();
}

void PlayerActions::showState()
{
    const auto check = [this](const char* id, bool on) { m_registry.action(QString::fromLatin1(id))->setChecked(on); };
    check("call.skipSilence", m_sound.skipsSilence());
    check("call.loop", m_sound.loops());
    check("call.level", m_sound.levelled());
    check("call.muteAgent", m_sound.isMuted(m_sound.agentVoice()));
    check("call.muteCustomer", m_sound.isMuted(1 - m_sound.agentVoice()));
    m_registry.refresh();
}

}  // namespace Seatdesk
