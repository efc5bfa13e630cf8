// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/besidesink.h"

namespace Seatdesk {

BesideSink::~BesideSink()
{
    finish();
}

void BesideSink::begin(const SoundFormat& format)
{
    m_sink.begin(format);
    m_thread = std::thread([this] { work(); });
}

bool BesideSink::take(const SoundBlock& block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_full; });
    m_bytes.assign(block.bytes, block.bytes + block.frames * block.channels * bytesOf(block.coding));
    m_block = block;
    m_block.bytes = m_bytes.data();
    m_full = true;
    m_changed.notify_all();
    return m_willing;
}

void BesideSink::end()
{
    finish();
    m_sink.end();
}

void BesideSink::finish()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void BesideSink::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_full || m_ending; });
        if (!m_full)
            return;
        lock.unlock();
        const bool willing = m_sink.take(m_block);
        lock.lock();
        m_willing = m_willing && willing;
        m_full = false;
        m_changed.notify_all();
    }
}

}  // namespace Seatdesk
