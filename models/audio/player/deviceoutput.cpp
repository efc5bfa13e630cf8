// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/player/deviceoutput.h"

#include "audio/player/pulldevice.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

namespace Seatdesk {

namespace {

constexpr int kEars = 2;
constexpr int kFrameBytes = 4;
constexpr int kBufferedMs = 120;  // what goes on sounding after a pause; less crackles on a busy PC
constexpr qint64 kNanoseconds = 1'000'000'000;

}  // namespace

DeviceOutput::DeviceOutput() = default;

DeviceOutput::~DeviceOutput()
{
    if (m_sink)
        m_sink->stop();
}

bool DeviceOutput::open(int rate, Pull pull)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(kEars);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isNull() || !device.isFormatSupported(format))
        return false;
    m_rate = rate;
    m_device = std::make_unique<PullDevice>([this, pull = std::move(pull)](qint16* ears, qint64 frames) {
        pull(ears, frames);
        pulled(frames);
    });
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(kBufferedMs * 1000LL));
    m_sink->start(m_device.get());
    return m_sink->error() == QAudio::NoError;
}

/// The device has taken frames: what its buffer does not hold any more was heard.
void DeviceOutput::pulled(qint64 frames)
{
    const qint64 heard = heardFrames();
    m_pulled += frames;
    const qint64 buffered = m_sink ? (m_sink->bufferSize() - m_sink->bytesFree()) / kFrameBytes : 0;
    m_heardThen = qMax(heard, m_pulled - frames - buffered);
    m_sinceThen.start();
}

qint64 DeviceOutput::heardFrames() const
{
    if (!m_sinceThen.isValid())
        return 0;
    const qint64 since = m_sinceThen.nsecsElapsed() / 1000 * m_rate / (kNanoseconds / 1000);
    m_heard = qMax(m_heard, qMin(m_pulled, m_heardThen + since));
    return m_heard;
}

}  // namespace Seatdesk
