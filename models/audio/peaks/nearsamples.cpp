// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks/nearsamples.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <algorithm>

namespace Seatdesk {

/// One reading in the background; forgotten when another is wanted.
class NearSamples::Errand
{
public:
    explicit Errand(NearSamples* home) : m_home(home) {}
    void forget()
    {
        const QMutexLocker lock(&m_mutex);
        m_home = nullptr;
    }
    void run(SoundSamples& samples, qint64 first, qint64 frames)
    {
        Piece piece;
        piece.first = first;
        piece.samples.resize(static_cast<size_t>(frames * samples.format().channels));
        piece.frames = samples.read(first, frames, piece.samples.data());
        const QMutexLocker lock(&m_mutex);
        if (m_home)
            QMetaObject::invokeMethod(m_home, [home = m_home, piece] { home->take(piece); });
    }

private:
    QMutex m_mutex;
    NearSamples* m_home;
};

NearSamples::NearSamples(std::shared_ptr<SoundSamples> samples, QObject* parent)
    : QObject(parent), m_samples(std::move(samples))
{}

NearSamples::~NearSamples()
{
    if (m_errand)
        m_errand->forget();
}

void NearSamples::want(qint64 first, qint64 frames)
{
    first = std::max<qint64>(0, first);
    frames = std::min(frames, kMostFrames);
    if (holds(first, frames) || (first == m_wantedFirst && frames == m_wantedFrames))
        return;
    m_wantedFirst = first;
    m_wantedFrames = frames;
    if (m_errand)
        m_errand->forget();
    m_errand = std::make_shared<Errand>(this);
    QThreadPool::globalInstance()->start(
        [errand = m_errand, samples = m_samples, first, frames] { errand->run(*samples, first, frames); });
}

bool NearSamples::holds(qint64 first, qint64 frames) const
{
    return frames > 0 && first >= m_piece.first && first + frames <= m_piece.first + m_piece.frames;
}

Peak NearSamples::range(int channel, qint64 first, qint64 last) const
{
    Peak peak;
    const int channels = m_samples->format().channels;
    const qint64 from = std::max(first, m_piece.first) - m_piece.first;
    const qint64 to = std::min(last, m_piece.first + m_piece.frames) - m_piece.first;
    for (qint64 frame = from; frame < to; ++frame) {
        const qint16 sample = m_piece.samples[static_cast<size_t>(frame * channels + channel)];
        peak.add({sample, sample});
    }
    return peak;
}

void NearSamples::take(Piece piece)
{
    m_piece = std::move(piece);
    Q_EMIT ready();
}

}  // namespace Seatdesk
