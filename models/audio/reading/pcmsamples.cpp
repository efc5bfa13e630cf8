// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/pcmsamples.h"

#include "audio/format/samplecoding.h"

#include <QMutexLocker>

namespace Seatdesk {

PcmSamples::PcmSamples(const QString& path, const PcmLayout& layout)
    : m_layout(layout), m_format(layout.format()), m_file(path)
{
    m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PcmSamples::read(qint64 first, qint64 frames, qint16* samples)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 count = qMin(frames, m_layout.frames - first);
    if (first < 0 || count <= 0 || !m_file.seek(m_layout.offset + first * m_layout.frameBytes()))
        return 0;
    m_bytes.resize(static_cast<size_t>(count * m_layout.frameBytes()));
    const qint64 got = m_file.read(m_bytes.data(), static_cast<qint64>(m_bytes.size())) / m_layout.frameBytes();
    if (got <= 0)
        return 0;
    toSixteenBits(m_layout.coding, m_bytes.data(), got * m_layout.channels, samples);
    return got;
}

}  // namespace Seatdesk
