// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/player/heardrange.h"
#include "audio/player/tempostretch.h"
#include "audio/player/voicemix.h"
#include "audio/reading/soundsamples.h"

#include <QMutex>

#include <deque>
#include <memory>
#include <optional>

namespace Seatdesk {

/// What goes to the ears: the samples of a recording in the order in which they are played, mixed, beeped over and
/// stretched. It always gives as many frames as it is asked for, silence where there is nothing to play, so that the
/// device stays open through pauses. Safe to ask from any thread.
class PlaybackFeed
{
public:
    explicit PlaybackFeed(std::shared_ptr<SoundSamples> samples);

    void setPlaying(bool playing);
    bool playing() const;
    /// Whether the end was reached; a seek takes it back.
    bool ended() const;
    void seek(qint64 frame);
    void setSpeed(double speed);
    void setMix(const VoiceMix& mix);
    void setRedacted(const FrameSpans& spans);
    void setLoop(const std::optional<FrameSpan>& loop);
    /// Spans that are jumped over, such as silences.
    void setSkipped(const FrameSpans& spans);

    /// Fills in frames for two ears.
    void pull(qint16* ears, qint64 frames);
    /// The frame of the recording that is heard when `heard` frames were heard since the beginning. Asked with rising
    /// numbers.
    qint64 positionAt(qint64 heard);
    /// What of the recording was heard, in the order of hearing, since this was asked last and until `heard` frames
    /// were. Each is told once.
    std::vector<HeardRange> takeHeard(qint64 heard);
    /// Frames that were given out by now: so many will have been heard.
    qint64 given() const;

private:
    /// From this frame of the output on, this frame of the recording is heard, and so many of it for each of the
    /// output.
    struct Mark
    {
        qint64 out = 0;
        qint64 in = 0;
        double pace = 0;
        std::optional<qint64> end = std::nullopt;  ///< where it jumps on, to the frame: a stretch gives about as much
    };

    void mark(qint64 out);
    /// What lies in the stretch and did not come out yet is read once more.
    void takeUpAgain();
    void silence(qint16* ears, qint64 frames);
    qint64 produce(qint16* ears, qint64 most);
    qint64 produceStretched(qint16* ears, qint64 most);
    qint64 readOn(qint16* ears, qint64 most);
    std::optional<qint64> jumpTarget() const;
    qint64 untilJump(qint64 most) const;
    void jump(qint64 target);
    qint64 frameAt(const Mark& mark, qint64 out) const;
    void goTo(qint64 heard);
    void note(const Mark& mark, qint64 until);

    const std::shared_ptr<SoundSamples> m_samples;
    mutable QMutex m_mutex;
    TempoStretch m_stretch;
    VoiceMix m_mix;
    FrameSpans m_redacted;
    FrameSpans m_skipped;
    std::optional<FrameSpan> m_loop;
    std::deque<Mark> m_marks;
    std::vector<HeardRange> m_heard;
    qint64 m_noted = 0;  ///< frames of the output up to which m_heard tells
    std::vector<qint16> m_read;
    std::vector<qint16> m_mixed;
    qint64 m_out = 0;
    qint64 m_cursor = 0;
    bool m_playing = false;
    bool m_ended = false;
    bool m_drained = true;  ///< nothing is inside the stretch
};

}  // namespace Seatdesk
