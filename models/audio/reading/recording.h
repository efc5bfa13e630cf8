// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callanalysis.h"
#include "audio/peaks/peakpyramid.h"
#include "audio/reading/soundfile.h"
#include "audio/reading/soundsamples.h"

#include <QObject>

namespace Seatdesk {

/// A recording that was opened: it is read once, in the background, for its waveform, what is heard in it and, where
/// the codec is foreign, its samples. Play and scrub work from opened() on. GUI thread.
class Recording : public QObject
{
    Q_OBJECT

public:
    /// `spoolFolder` takes the decoded samples of foreign codecs, in a file without a name. `cacheFolder` keeps their
    /// waveforms, which are then there at once the next time; empty for none.
    Recording(const SoundFile& sound, const QString& spoolFolder, const QString& cacheFolder = {},
              QObject* parent = nullptr);
    ~Recording() override;

    /// From opened() on.
    const std::shared_ptr<SoundSamples>& samples() const { return m_samples; }
    /// Filled while it is read; may be asked at any time.
    const std::shared_ptr<PeakPyramid>& peaks() const { return m_peaks; }

Q_SIGNALS:
    void opened();
    /// More of the waveform is there. At most twenty times a second.
    void grew();
    void analysed(const Seatdesk::CallAnalysis& analysis);
    void failed(Seatdesk::SoundFault fault);

private:
    class Reading;

    std::shared_ptr<SoundSamples> m_samples;
    std::shared_ptr<PeakPyramid> m_peaks;
    std::shared_ptr<Reading> m_reading;
};

}  // namespace Seatdesk
