// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

class QEventLoop;
class QObject;

namespace Seatdesk {

/// Waits for sockets on behalf of blocking code. The waiting is done in a thread of its own, which has no other events:
/// whoever asks a server expects nothing else to happen meanwhile. Shared by the connections of one person, so that all
/// of them can be called off together.
class SocketWatch
{
public:
    SocketWatch();
    ~SocketWatch();
    SocketWatch(const SocketWatch&) = delete;
    SocketWatch& operator=(const SocketWatch&) = delete;

    /// Until the socket may be read or written; false when the time is up, or after giveUp(). Any thread, several at
    /// once for different sockets.
    bool waitFor(int socket, bool writing, const QDeadlineTimer& deadline);
    /// Whoever waits, now or later, is told at once that it is in vain. For good. Any thread.
    void giveUp();
    [[nodiscard]] bool hasGivenUp() const { return m_givenUp; }

private:
    struct Turn;
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<bool> m_givenUp{false};
    bool m_mayEnd = false;
    QObject* m_context = nullptr;  ///< lives in the thread
    QEventLoop* m_loop = nullptr;
    // One of the standard library, as the thread sanitizer does not see who waited for one of Qt's.
    std::thread m_thread;
};

}  // namespace Seatdesk
