// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/reading/soundsamples.h"
#include "audio/reading/soundsink.h"

#include <QMutex>
#include <QTemporaryFile>

namespace Seatdesk {

/// The samples of a foreign codec, decoded once into a file without a name: to the sample anywhere, however the codec
/// would seek, and gone with the program. Readable up to where the decoding is.
class SpooledSamples : public SoundSamples, public SoundSink
{
public:
    /// The file lies in `folder`, which must exist.
    SpooledSamples(const QString& folder, const SoundFormat& format);

    void begin(const SoundFormat& format) override;
    bool take(const SoundBlock& block) override;
    void end() override;

    const SoundFormat& format() const override { return m_format; }
    qint64 available() const override;
    bool complete() const override;
    qint64 read(qint64 first, qint64 frames, qint16* samples) override;

private:
    SoundFormat m_format;
    mutable QMutex m_mutex;
    QTemporaryFile m_file;
    qint64 m_frames = 0;
    bool m_complete = false;
};

}  // namespace Seatdesk
