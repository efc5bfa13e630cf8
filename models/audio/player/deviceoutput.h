// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/player/soundoutput.h"

#include <QElapsedTimer>

class QAudioSink;

namespace Seatdesk {

class PullDevice;

/// The default device of the desktop. It stays open from the first play on: opened anew it takes up to 2 s to sound.
class DeviceOutput : public SoundOutput
{
public:
    DeviceOutput();
    ~DeviceOutput() override;
    bool open(int rate, Pull pull) override;
    qint64 heardFrames() const override;
    bool audible() const override { return true; }

private:
    void pulled(qint64 frames);

    std::unique_ptr<PullDevice> m_device;
    std::unique_ptr<QAudioSink> m_sink;
    int m_rate = 0;
    qint64 m_pulled = 0;
    qint64 m_heardThen = 0;  ///< when m_sinceThen was started
    QElapsedTimer m_sinceThen;
    mutable qint64 m_heard = 0;
};

}  // namespace Seatdesk
