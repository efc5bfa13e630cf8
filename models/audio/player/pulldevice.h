// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <functional>

namespace Seatdesk {

/// What QAudioSink reads from: two channels of 16 bits without an end.
class PullDevice : public QIODevice
{
public:
    using Fill = std::function<void(qint16* ears, qint64 frames)>;

    explicit PullDevice(Fill fill) : m_fill(std::move(fill)) { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return 1 << 20; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        constexpr qint64 kFrameBytes = 4;
        const qint64 frames = size / kFrameBytes;
        m_fill(reinterpret_cast<qint16*>(data), frames);
        return frames * kFrameBytes;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Fill m_fill;
};

}  // namespace Seatdesk
