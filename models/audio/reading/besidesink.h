// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/reading/soundsink.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Seatdesk {

/// Lets another sink work in a thread of its own, one block behind: on two cores two sinks take the time of one.
class BesideSink : public SoundSink
{
public:
    explicit BesideSink(SoundSink& sink) : m_sink(sink) {}
    ~BesideSink() override;

    void begin(const SoundFormat& format) override;
    bool take(const SoundBlock& block) override;
    /// Waits until the other has taken everything.
    void end() override;

private:
    void work();
    void finish();

    SoundSink& m_sink;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<char> m_bytes;
    SoundBlock m_block;
    bool m_full = false;
    bool m_ending = false;
    bool m_willing = true;
};

}  // namespace Seatdesk
