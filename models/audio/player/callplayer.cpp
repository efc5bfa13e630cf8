// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/player/callplayer.h"

#include <algorithm>
#include <cmath>

namespace Seatdesk {

CallPlayer::CallPlayer(std::shared_ptr<SoundSamples> samples, MakeOutput makeOutput, QObject* parent)
    : QObject(parent), m_samples(std::move(samples)), m_makeOutput(std::move(makeOutput)), m_feed(m_samples)
{}

CallPlayer::~CallPlayer() = default;

bool CallPlayer::isPlaying() const
{
    return m_playing;
}

qint64 CallPlayer::position() const
{
    return m_playing && m_output ? m_feed.positionAt(m_output->heardFrames()) : m_resting;
}

qint64 CallPlayer::clamped(qint64 frame) const
{
    const qint64 last = m_samples->complete() ? m_samples->available() : std::max(m_samples->format().frames, frame);
    return std::clamp<qint64>(frame, 0, std::max<qint64>(0, last));
}

void CallPlayer::play()
{
    if (m_playing)
        return;
    const auto rewind = static_cast<qint64>(kRewindSeconds * m_samples->format().rate);
    if (m_paused)
        m_resting = clamped(m_resting - rewind);
    else if (m_samples->complete() && m_resting >= m_samples->available())
        m_resting = 0;
    m_paused = false;
    m_feed.seek(m_resting);
    m_feed.setPlaying(true);
    m_playing = true;
    if (!m_output)
        m_output = m_makeOutput(m_samples->format().rate, [this](qint16* ears, qint64 count) { fill(ears, count); });
    Q_EMIT playingChanged(true);
}

void CallPlayer::pause()
{
    if (!m_playing)
        return;
    m_resting = clamped(position());
    m_playing = false;
    m_paused = true;
    m_feed.setPlaying(false);
    tellHeard();
    Q_EMIT playingChanged(false);
}

void CallPlayer::seek(qint64 frame)
{
    const qint64 target = clamped(frame);
    tellHeard();
    m_resting = target;
    m_paused = false;
    m_feed.seek(target);
    Q_EMIT sought(target);
}

void CallPlayer::skip(double seconds)
{
    seek(position() + std::llround(seconds * m_samples->format().rate));
}

void CallPlayer::setSpeed(double speed)
{
    const double within = std::clamp(speed, kSlowest, kFastest);
    if (within == m_speed)
        return;
    m_speed = within;
    m_feed.setSpeed(within);
}

void CallPlayer::setLoop(const std::optional<FrameSpan>& loop)
{
    m_feed.setLoop(loop);
    if (loop && !loop->holds(position()))
        seek(loop->from);
}

void CallPlayer::fill(qint16* ears, qint64 frames)
{
    m_feed.pull(ears, frames);
    // Told later: the device is in the middle of asking.
    if (m_playing && m_feed.ended())
        QMetaObject::invokeMethod(this, &CallPlayer::settleEnd, Qt::QueuedConnection);
}

void CallPlayer::settleEnd()
{
    if (!m_playing || !m_feed.ended())
        return;
    m_resting = m_samples->available();
    m_playing = false;
    // What the device was given to the end it still gives out.
    tellHeard(m_feed.given());
    Q_EMIT playingChanged(false);
    Q_EMIT sought(m_resting);
}

void CallPlayer::tellHeard()
{
    if (m_output)
        tellHeard(m_output->heardFrames());
}

void CallPlayer::tellHeard(qint64 outputFrames)
{
    for (const HeardRange& range : m_feed.takeHeard(outputFrames))
        Q_EMIT heard(range);
}

}  // namespace Seatdesk
