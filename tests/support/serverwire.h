// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <mutex>
#include <thread>

namespace Seatdesk {

/// The network between seats and a server on this machine, as a TCP port of its own: it can be cut, lose the server's
/// answers, or go dead without a word. Runs in a thread of its own.
class ServerWire
{
public:
    /// `serverFolder` holds the server's socket.
    explicit ServerWire(const QString& serverFolder);
    ~ServerWire();
    ServerWire(const ServerWire&) = delete;
    ServerWire& operator=(const ServerWire&) = delete;

    /// Host, port and TLS (none) for libpq.
    [[nodiscard]] QString keywords() const;

    /// Ends all connections; new ones end at once until mended.
    void cut();
    void mend();
    /// What seats ask goes through, what the server answers is lost.
    void loseAnswers(bool lose) { m_losesAnswers = lose; }
    /// Nothing passes in either direction, and nobody is told.
    void hold(bool held) { m_held = held; }
    /// Bytes that came from seats since the beginning.
    [[nodiscard]] qint64 asked() const { return m_asked; }

private:
    struct Pair
    {
        int seat = -1;
        int server = -1;
    };

    void run();
    void take();
    bool pass(int from, int to, bool isAnswer);
    void end(Pair& pair);

    QByteArray m_serverSocket;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_ends{false};
    std::atomic<bool> m_isCut{false};
    std::atomic<bool> m_losesAnswers{false};
    std::atomic<bool> m_held{false};
    std::atomic<qint64> m_asked{0};
    QList<Pair> m_pairs;  // of the thread
    std::thread m_thread;
};

}  // namespace Seatdesk
