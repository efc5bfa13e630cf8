// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/spooledsamples.h"

#include <QMutexLocker>

namespace Seatdesk {

SpooledSamples::SpooledSamples(const QString& folder, const SoundFormat& format)
    : m_format(format), m_file(folder + QStringLiteral("/sound-XXXXXX"))
{
    m_file.open();  // where that fails, take() says so
}

void SpooledSamples::begin(const SoundFormat&) {}

bool SpooledSamples::take(const SoundBlock& block)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 frameBytes = qint64(sizeof(qint16)) * m_format.channels;
    const qint64 bytes = block.frames * frameBytes;
    if (!m_file.seek(m_frames * frameBytes) || m_file.write(block.bytes, bytes) != bytes || !m_file.flush())
        return false;
    m_frames += block.frames;
    return true;
}

void SpooledSamples::end()
{
    const QMutexLocker lock(&m_mutex);
    m_complete = true;
}

qint64 SpooledSamples::available() const
{
    const QMutexLocker lock(&m_mutex);
    return m_frames;
}

bool SpooledSamples::complete() const
{
    const QMutexLocker lock(&m_mutex);
    return m_complete;
}

qint64 SpooledSamples::read(qint64 first, qint64 frames, qint16* samples)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 frameBytes = qint64(sizeof(qint16)) * m_format.channels;
    const qint64 count = qMin(frames, m_frames - first);
    if (first < 0 || count <= 0 || !m_file.seek(first * frameBytes))
        return 0;
    return qMax<qint64>(0, m_file.read(reinterpret_cast<char*>(samples), count * frameBytes)) / frameBytes;
}

}  // namespace Seatdesk
