// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/listening.h"

#include "audio/peaks/nearsamples.h"
#include "audio/peaks/peakpyramid.h"

#include <algorithm>
#include <cmath>

namespace Seatdesk {

namespace {

constexpr int kFrameMs = 16;  ///< sixty pictures a second
constexpr double kThousand = 1000;
constexpr double kMicros = 1000000;

/// Longer than any recording: a beep over all of it.
const HiddenRange kAll{0, 48LL * 3600 * 1000000, {}};

}  // namespace

Listening::Listening(SoundPlaces places, QObject* parent) : QObject(parent), m_places(std::move(places))
{
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(kFrameMs);
    connect(&m_frames, &QTimer::timeout, this, [this] { Q_EMIT moved(false); });
    m_hidden = {kAll};
}

Listening::~Listening() = default;

void Listening::close()
{
    endSound();
    m_call = {};
    m_hidden = {kAll};
    m_hiddenKnown = false;
    Q_EMIT callChanged();
    Q_EMIT changed();
}

/// The call stays, with what of it is not to be read.
void Listening::endSound()
{
    tellHeard();
    m_frames.stop();
    m_player.reset();
    m_original = false;
    m_near.reset();
    if (m_recording) {
        // It may be the one that tells of its own end.
        m_recording->disconnect(this);
        m_recording.release()->deleteLater();
    }
    m_analysis.reset();
    m_loop.reset();
    m_rate = 0;
    m_mix = {};
}

void Listening::open(const CallRecording& call, const QString& path)
{
    close();
    m_told = static_cast<double>(call.lengthMs()) / kThousand;
    m_agentVoice = call.agentChannel();
    m_call = call.id();
    m_path = path;
    m_recording = std::make_unique<Recording>(SoundFile{path, m_places.decoder, {}}, m_places.spool, m_places.cache);
    connect(m_recording.get(), &Recording::opened, this, &Listening::makePlayer);
    connect(m_recording.get(), &Recording::grew, this, &Listening::grew);
    connect(m_recording.get(), &Recording::analysed, this, &Listening::takeAnalysis);
    connect(m_recording.get(), &Recording::failed, this, [this](SoundFault fault) {
        endSound();
        Q_EMIT hiddenChanged();
        Q_EMIT changed();
        Q_EMIT failed(fault);
    });
    Q_EMIT callChanged();
}

void Listening::makePlayer()
{
    const std::shared_ptr<SoundSamples> samples = m_recording->samples();
    m_rate = samples->format().rate;
    m_near = std::make_unique<NearSamples>(samples);
    m_player = std::make_unique<CallPlayer>(samples, m_places.output);
    m_player->setSpeed(m_speed);
    useHidden();
    connect(m_player.get(), &CallPlayer::heard, this, [this](const HeardRange& range) {
        Q_EMIT heard(static_cast<double>(range.span.from) / m_rate, static_cast<double>(range.span.to) / m_rate,
                     range.speed);
    });
    connect(m_player.get(), &CallPlayer::sought, this, [this] { Q_EMIT moved(true); });
    connect(m_player.get(), &CallPlayer::playingChanged, this, [this](bool playing) {
        playing ? m_frames.start() : m_frames.stop();
        Q_EMIT moved(false);
        Q_EMIT changed();
    });
    Q_EMIT opened();
    Q_EMIT changed();
}

void Listening::takeAnalysis(const CallAnalysis& analysis)
{
    m_analysis = analysis;
    for (size_t voice = 0; voice < std::min(analysis.voices.size(), m_mix.loudness.size()); ++voice)
        m_mix.loudness.at(voice) = analysis.voices[voice].loudness;
    useSkipping();
    changeMix();
    Q_EMIT analysed();
}

qint64 Listening::framesThere() const
{
    return m_recording && m_recording->samples() ? m_recording->samples()->available() : 0;
}

double Listening::length() const
{
    if (!m_recording || !m_recording->samples() || m_rate <= 0)
        return m_told;
    const SoundSamples& samples = *m_recording->samples();
    if (samples.complete())
        return static_cast<double>(samples.available()) / m_rate;
    return std::max({m_told, samples.format().seconds(), static_cast<double>(samples.available()) / m_rate});
}

double Listening::position() const
{
    return m_player ? static_cast<double>(m_player->position()) / m_rate : 0;
}

FrameSpan Listening::frames(double from, double to) const
{
    return {std::llround(from * m_rate), std::llround(to * m_rate)};
}

void Listening::toggle()
{
    if (m_player)
        m_player->toggle();
}

void Listening::seek(double second)
{
    if (!m_player)
        return;
    // Who goes elsewhere by hand wants to hear what is there.
    if (m_loop && (second < m_loop->first || second >= m_loop->second))
        setLoop(std::nullopt);
    m_player->seek(std::llround(second * m_rate));
}

void Listening::skip(double seconds)
{
    seek(std::clamp(position() + seconds, 0.0, length()));
}

void Listening::setSpeed(double speed)
{
    m_speed = std::clamp(speed, CallPlayer::kSlowest, CallPlayer::kFastest);
    if (m_player)
        m_player->setSpeed(m_speed);
    Q_EMIT changed();
}

void Listening::setSkipsSilence(bool skips)
{
    m_skips = skips;
    useSkipping();
    Q_EMIT changed();
}

void Listening::useSkipping()
{
    if (!m_player)
        return;
    FrameSpans spans;
    if (m_skips && m_analysis) {
        for (const TimeSpan& span : skippableSpans(*m_analysis))
            spans.push_back(frames(span.start(), span.end()));
    }
    m_player->setSkipped(spans);
}

/// To the frame: what is hidden begins with the one in which it begins and ends with the one in which it ends.
FrameSpans Listening::hiddenFrames() const
{
    FrameSpans spans;
    for (const HiddenRange& range : m_hidden) {
        spans.push_back({static_cast<qint64>(std::floor(static_cast<double>(range.from) / kMicros * m_rate)),
                         static_cast<qint64>(std::ceil(static_cast<double>(range.to) / kMicros * m_rate))});
    }
    return spans;
}

void Listening::useHidden()
{
    if (m_player)
        m_player->setRedacted(m_original ? FrameSpans() : hiddenFrames());
}

std::shared_ptr<SoundSamples> Listening::samples() const
{
    return m_player ? m_recording->samples() : nullptr;
}

void Listening::setHidden(const QList<HiddenRange>& ranges)
{
    if (m_hiddenKnown && ranges == m_hidden)
        return;
    m_hidden = ranges;
    m_hiddenKnown = true;
    useHidden();
    Q_EMIT hiddenChanged();
}

void Listening::forgetHidden()
{
    if (!m_hiddenKnown)
        return;
    m_hidden = {kAll};
    m_hiddenKnown = false;
    useHidden();
    Q_EMIT hiddenChanged();
}

void Listening::setOriginal(bool original)
{
    if (original == m_original)
        return;
    tellHeard();
    m_original = original;
    useHidden();
    Q_EMIT hiddenChanged();
    Q_EMIT changed();
}

bool Listening::hides(double from, double to) const
{
    const auto begin = static_cast<qint64>(std::floor(from * kMicros));
    const auto end = static_cast<qint64>(std::ceil(to * kMicros));
    return !m_original && std::any_of(m_hidden.begin(), m_hidden.end(), [&](const HiddenRange& range) {
        return range.overlaps(begin, std::max(end, begin + 1));
    });
}

void Listening::tellHeard()
{
    if (m_player)
        m_player->tellHeard();
}

void Listening::setLoop(const std::optional<std::pair<double, double>>& loop)
{
    m_loop = m_player ? loop : std::nullopt;
    if (m_player)
        m_player->setLoop(m_loop ? std::optional(frames(m_loop->first, m_loop->second)) : std::nullopt);
    Q_EMIT changed();
}

void Listening::setMuted(int voice, bool muted)
{
    m_mix.muted.at(static_cast<size_t>(voice)) = muted;
    changeMix();
}

void Listening::setLevelled(bool levelled)
{
    m_mix.levelled = levelled;
    changeMix();
}

void Listening::changeMix()
{
    if (m_player)
        m_player->setMix(m_mix);
    Q_EMIT changed();
}

}  // namespace Seatdesk
