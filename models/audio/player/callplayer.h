// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/player/playbackfeed.h"
#include "audio/player/soundoutput.h"

#include <QObject>

namespace Seatdesk {

/// Plays one recording to an inspector. Positions are frames of the recording. GUI thread.
class CallPlayer : public QObject
{
    Q_OBJECT

public:
    static constexpr double kSlowest = 0.5;
    static constexpr double kFastest = 2.5;
    static constexpr double kRewindSeconds = 1.5;

    using MakeOutput = std::function<std::unique_ptr<SoundOutput>(int rate, const SoundOutput::Pull& pull)>;
    explicit CallPlayer(std::shared_ptr<SoundSamples> samples, MakeOutput makeOutput = openSoundOutput,
                        QObject* parent = nullptr);
    ~CallPlayer() override;

    bool isPlaying() const;
    /// Whether a device lets somebody hear it; before the first play it is not known and true.
    bool audible() const { return !m_output || m_output->audible(); }
    /// What is heard now.
    qint64 position() const;
    double speed() const { return m_speed; }

    /// After a pause it begins kRewindSeconds earlier, to find back into the sentence; after a seek where that led.
    void play();
    void pause();
    void toggle() { isPlaying() ? pause() : play(); }
    void seek(qint64 frame);
    void skip(double seconds);
    /// Within kSlowest and kFastest.
    void setSpeed(double speed);
    void setMix(const VoiceMix& mix) { m_feed.setMix(mix); }
    void setRedacted(const FrameSpans& spans) { m_feed.setRedacted(spans); }
    void setLoop(const std::optional<FrameSpan>& loop);
    /// Spans that are jumped over; empty for none.
    void setSkipped(const FrameSpans& spans) { m_feed.setSkipped(spans); }
    /// Tells by heard() what was played and not told yet. It tells by itself at each pause, at each seek and at the
    /// end; who keeps a log of it asks now and then, and before letting the player go.
    void tellHeard();

Q_SIGNALS:
    void playingChanged(bool playing);
    /// The position went elsewhere by itself or by a wish, not by playing on.
    void sought(qint64 frame);
    void heard(const Seatdesk::HeardRange& range);

private:
    void fill(qint16* ears, qint64 frames);
    void settleEnd();
    void tellHeard(qint64 outputFrames);
    qint64 clamped(qint64 frame) const;

    const std::shared_ptr<SoundSamples> m_samples;
    const MakeOutput m_makeOutput;
    mutable PlaybackFeed m_feed;
    std::unique_ptr<SoundOutput> m_output;
    qint64 m_resting = 0;  ///< the position while nothing plays
    double m_speed = 1;
    bool m_playing = false;
    bool m_paused = false;  ///< by pause(), and not sought since
};

}  // namespace Seatdesk
