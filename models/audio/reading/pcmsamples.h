// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/pcmlayout.h"
#include "audio/reading/soundsamples.h"

#include <QFile>
#include <QMutex>

#include <vector>

namespace Seatdesk {

/// Plain samples where they lie.
class PcmSamples : public SoundSamples
{
public:
    PcmSamples(const QString& path, const PcmLayout& layout);
    const SoundFormat& format() const override { return m_format; }
    qint64 available() const override { return m_layout.frames; }
    bool complete() const override { return true; }
    qint64 read(qint64 first, qint64 frames, qint16* samples) override;

private:
    const PcmLayout m_layout;
    const SoundFormat m_format;
    QMutex m_mutex;
    QFile m_file;
    std::vector<char> m_bytes;
};

}  // namespace Seatdesk
