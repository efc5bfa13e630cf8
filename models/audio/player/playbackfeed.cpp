// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/player/playbackfeed.h"

#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

constexpr int kFedEars = 2;
constexpr qint64 kStretchedAtOnce = 1024;
constexpr double kSkipMargin = 0.3;  // seconds of a skipped span that stay, or words would run into each other

}  // namespace

PlaybackFeed::PlaybackFeed(std::shared_ptr<SoundSamples> samples)
    : m_samples(std::move(samples)), m_stretch(m_samples->format().rate)
{
    mark(0);
}

/// What is heard from this frame of the output on; the last of two for one frame counts.
void PlaybackFeed::mark(qint64 out)
{
    const double pace = m_playing ? m_stretch.speed() : 0;
    if (!m_marks.empty() && m_marks.back().out == out)
        m_marks.pop_back();
    m_marks.push_back({out, m_cursor, pace});
}

void PlaybackFeed::setPlaying(bool playing)
{
    const QMutexLocker lock(&m_mutex);
    m_playing = playing && !m_ended;
    mark(m_out);
}

bool PlaybackFeed::playing() const
{
    const QMutexLocker lock(&m_mutex);
    return m_playing;
}

bool PlaybackFeed::ended() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ended;
}

void PlaybackFeed::seek(qint64 frame)
{
    const QMutexLocker lock(&m_mutex);
    m_cursor = std::max<qint64>(0, frame);
    m_ended = false;
    m_stretch.clear();
    m_drained = true;
    mark(m_out);
}

void PlaybackFeed::setSpeed(double speed)
{
    const QMutexLocker lock(&m_mutex);
    // What is inside at the old speed would come out at none; it is taken up again.
    takeUpAgain();
    m_stretch.setSpeed(speed);
    mark(m_out);
}

void PlaybackFeed::takeUpAgain()
{
    const Mark& last = m_marks.back();
    if (!m_drained)
        m_cursor = last.in + static_cast<qint64>(static_cast<double>(m_out - last.out) * last.pace);
    m_stretch.clear();
    m_drained = true;
}

void PlaybackFeed::setMix(const VoiceMix& mix)
{
    const QMutexLocker lock(&m_mutex);
    m_mix = mix;
}

void PlaybackFeed::setRedacted(const FrameSpans& spans)
{
    const QMutexLocker lock(&m_mutex);
    // What is inside was mixed without them.
    if (spans != m_redacted && m_stretch.speed() != 1.0) {
        takeUpAgain();
        mark(m_out);
    }
    m_redacted = spans;
}

void PlaybackFeed::setLoop(const std::optional<FrameSpan>& loop)
{
    const QMutexLocker lock(&m_mutex);
    m_loop = loop && loop->to > loop->from ? loop : std::nullopt;
}

void PlaybackFeed::setSkipped(const FrameSpans& spans)
{
    const QMutexLocker lock(&m_mutex);
    const auto margin = static_cast<qint64>(kSkipMargin * m_samples->format().rate);
    m_skipped.clear();
    for (const FrameSpan& span : spans) {
        if (span.to - span.from > 2 * margin)
            m_skipped.push_back({span.from + margin, span.to - margin});
    }
}

void PlaybackFeed::pull(qint16* ears, qint64 frames)
{
    const QMutexLocker lock(&m_mutex);
    while (frames > 0) {
        const qint64 got = m_playing ? produce(ears, frames) : 0;
        if (got == 0) {
            silence(ears, frames);
            return;
        }
        m_out += got;
        ears += got * kFedEars;
        frames -= got;
    }
}

/// Nothing to play: paused, at the end, or ahead of the decoding.
void PlaybackFeed::silence(qint16* ears, qint64 frames)
{
    std::fill_n(ears, frames * kFedEars, qint16(0));
    if (m_playing) {
        m_marks.push_back({m_out, m_cursor, 0});
        m_out += frames;
        mark(m_out);
    } else {
        m_out += frames;
    }
}

std::optional<qint64> PlaybackFeed::jumpTarget() const
{
    // What is listened to again and again is heard whole: a loop within a silence would have nothing left to play.
    if (m_loop)
        return m_cursor >= m_loop->to ? std::optional(m_loop->from) : std::nullopt;
    for (const FrameSpan& span : m_skipped) {
        if (span.holds(m_cursor))
            return span.to;
    }
    return std::nullopt;
}

qint64 PlaybackFeed::untilJump(qint64 most) const
{
    if (m_loop)
        return std::min(most, m_loop->to - m_cursor);
    for (const FrameSpan& span : m_skipped) {
        if (span.from > m_cursor)
            most = std::min(most, span.from - m_cursor);
    }
    return most;
}

void PlaybackFeed::jump(qint64 target)
{
    m_marks.back().end = m_cursor;
    m_cursor = target;
    mark(m_out);
}

qint64 PlaybackFeed::produce(qint16* ears, qint64 most)
{
    if (m_stretch.speed() != 1.0)
        return produceStretched(ears, most);
    while (const std::optional<qint64> target = jumpTarget())
        jump(*target);
    return readOn(ears, most);
}

qint64 PlaybackFeed::produceStretched(qint16* ears, qint64 most)
{
    for (;;) {
        if (const qint64 got = m_stretch.take(ears, most); got > 0)
            return got;
        const std::optional<qint64> target = jumpTarget();
        if (target && m_drained) {
            jump(*target);
            continue;
        }
        m_mixed.resize(kStretchedAtOnce * kFedEars);
        const qint64 more = target ? 0 : readOn(m_mixed.data(), kStretchedAtOnce);
        if (more > 0) {
            m_stretch.add(m_mixed.data(), more);
            m_drained = false;
        } else if (!m_drained) {
            // Before a jump and at the end, what is inside is still to be heard.
            m_playing = true;
            m_stretch.flush();
            m_drained = true;
        } else {
            m_playing = m_playing && !m_ended;
            return 0;
        }
    }
}

/// The next frames of the recording, as they are to be heard; moves the cursor.
qint64 PlaybackFeed::readOn(qint16* ears, qint64 most)
{
    const SoundFormat& format = m_samples->format();
    const qint64 wanted = untilJump(most);
    m_read.resize(static_cast<size_t>(wanted * format.channels));
    const qint64 got = m_samples->read(m_cursor, wanted, m_read.data());
    if (got == 0) {
        if (m_samples->complete()) {
            m_ended = true;
            m_playing = false;
        }
        return 0;
    }
    mixForEars(m_mix, m_read.data(), got, format.channels, ears);
    // Over the ears: before the mix, levelling a quiet voice would make the beep ten times as loud.
    beepOver(m_redacted, m_cursor, got, kFedEars, format.rate, ears);
    m_cursor += got;
    return got;
}

/// What is heard of the recording at that frame of the output.
qint64 PlaybackFeed::frameAt(const Mark& mark, qint64 out) const
{
    const qint64 passed = std::max<qint64>(0, out - mark.out);
    qint64 frame = mark.in + static_cast<qint64>(static_cast<double>(passed) * mark.pace);
    if (mark.end)
        frame = std::min(frame, std::max(*mark.end, mark.in));
    return m_samples->complete() ? std::min(frame, m_samples->available()) : frame;
}

void PlaybackFeed::note(const Mark& mark, qint64 until)
{
    const qint64 begun = std::max(m_noted, mark.out);
    if (mark.pace <= 0 || until <= begun)
        return;
    const FrameSpan span{frameAt(mark, begun), frameAt(mark, until)};
    if (span.to <= span.from)
        return;
    if (!m_heard.empty() && m_heard.back().span.to == span.from && m_heard.back().speed == mark.pace)
        m_heard.back().span.to = span.to;
    else
        m_heard.push_back({span, mark.pace});
}

void PlaybackFeed::goTo(qint64 heard)
{
    while (m_marks.size() > 1 && m_marks[1].out <= heard) {
        const qint64 end = m_marks[1].out;
        note(m_marks.front(), end);
        m_noted = std::max(m_noted, end);
        m_marks.pop_front();
    }
    note(m_marks.front(), heard);
    m_noted = std::max(m_noted, heard);
}

qint64 PlaybackFeed::positionAt(qint64 heard)
{
    const QMutexLocker lock(&m_mutex);
    goTo(heard);
    return frameAt(m_marks.front(), heard);
}

std::vector<HeardRange> PlaybackFeed::takeHeard(qint64 heard)
{
    const QMutexLocker lock(&m_mutex);
    goTo(heard);
    return std::exchange(m_heard, {});
}

qint64 PlaybackFeed::given() const
{
    const QMutexLocker lock(&m_mutex);
    return m_out;
}

}  // namespace Seatdesk
