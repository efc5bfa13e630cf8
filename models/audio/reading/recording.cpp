// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/recording.h"

#include "audio/analysis/analysesound.h"
#include "audio/peaks/peakcache.h"
#include "audio/reading/pcmsamples.h"
#include "audio/reading/spooledsamples.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <atomic>

namespace Seatdesk {

/// The work in the background. It outlives its recording by a moment when that is closed early.
class Recording::Reading
{
public:
    Reading(Recording* recording, SoundFile sound, QString spoolFolder, QString cacheFolder)
        : m_recording(recording),
          m_sound(std::move(sound)),
          m_spoolFolder(std::move(spoolFolder)),
          m_cacheFolder(std::move(cacheFolder))
    {}

    void run(const std::shared_ptr<PeakPyramid>& peaks);
    void forget()
    {
        m_cancelled = true;
        const QMutexLocker lock(&m_mutex);
        m_recording = nullptr;
    }

private:
    template <typename Fn>
    void tell(const Fn& fn)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_recording)
            QMetaObject::invokeMethod(m_recording, [recording = m_recording, fn] { fn(recording); });
    }
    SoundResult<CallAnalysis> read(PeakPyramid& peaks);
    SoundResult<CallAnalysis> readInto(SoundReader& reader, const std::vector<SoundSink*>& sinks);
    std::shared_ptr<SpooledSamples> publishSamples(const SoundFormat& format);

    QMutex m_mutex;
    Recording* m_recording;
    const SoundFile m_sound;
    const QString m_spoolFolder;
    const QString m_cacheFolder;
    std::atomic<bool> m_cancelled{false};
};

std::shared_ptr<SpooledSamples> Recording::Reading::publishSamples(const SoundFormat& format)
{
    std::shared_ptr<SpooledSamples> spool;
    std::shared_ptr<SoundSamples> samples;
    if (const std::optional<PcmLayout> layout = plainLayout(m_sound))
        samples = std::make_shared<PcmSamples>(m_sound.path, *layout);
    else
        samples = spool = std::make_shared<SpooledSamples>(m_spoolFolder, format);
    tell([samples](Recording* recording) {
        recording->m_samples = samples;
        Q_EMIT recording->opened();
    });
    return spool;
}

SoundResult<CallAnalysis> Recording::Reading::read(PeakPyramid& peaks)
{
    const SoundResult<std::unique_ptr<SoundReader>> reader = openSound(m_sound);
    if (!reader)
        return tl::unexpected(reader.error());
    const std::shared_ptr<SpooledSamples> spool = publishSamples((*reader)->format());
    if (!spool || m_cacheFolder.isEmpty())
        return readInto(**reader, {&peaks, spool.get()});
    const PeakCache cache(m_cacheFolder);
    const QString key = PeakCache::keyOf(m_sound.path);
    if (const std::unique_ptr<PeakPyramid> known = cache.find(key)) {
        peaks.restore(known->rate(), known->channels(), known->points());
        return readInto(**reader, {spool.get()});
    }
    const SoundResult<CallAnalysis> analysis = readInto(**reader, {&peaks, spool.get()});
    if (analysis)
        cache.keep(key, peaks);
    return analysis;
}

SoundResult<CallAnalysis> Recording::Reading::readInto(SoundReader& reader, const std::vector<SoundSink*>& sinks)
{
    constexpr int kTellEachMs = 50;
    tell([](Recording* recording) { Q_EMIT recording->grew(); });
    QElapsedTimer sinceTold;
    sinceTold.start();
    return analyseSound(reader, sinks, [this, &sinceTold] {
        if (sinceTold.elapsed() >= kTellEachMs) {
            sinceTold.restart();
            tell([](Recording* recording) { Q_EMIT recording->grew(); });
        }
        return m_cancelled.load();
    });
}

void Recording::Reading::run(const std::shared_ptr<PeakPyramid>& peaks)
{
    const SoundResult<CallAnalysis> analysis = read(*peaks);
    tell([analysis](Recording* recording) {
        Q_EMIT recording->grew();
        if (analysis)
            Q_EMIT recording->analysed(*analysis);
        else
            Q_EMIT recording->failed(analysis.error());
    });
}

Recording::Recording(const SoundFile& sound, const QString& spoolFolder, const QString& cacheFolder, QObject* parent)
    : QObject(parent),
      m_peaks(std::make_shared<PeakPyramid>()),
      m_reading(std::make_shared<Reading>(this, sound, spoolFolder, cacheFolder))
{
    QThreadPool::globalInstance()->start([reading = m_reading, peaks = m_peaks] { reading->run(peaks); });
}

Recording::~Recording()
{
    m_reading->forget();
}

}  // namespace Seatdesk
