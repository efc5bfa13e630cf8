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
    /// The message of that number from now on, whoever sends it, is lost, and all connections end with it; those made
    /// afterwards hold.
    void cutAt(int message) { m_messagesLeft = message; }
    /// Whether that message came.
    [[nodiscard]] bool hasCut() const { return m_messagesLeft <= 0; }
    /// What seats ask goes through, what the server answers is lost.
    void loseAnswers(bool lose) { m_losesAnswers = lose; }
    /// Every packet is dropped in either direction, and nobody is told: connections are half open from then on.
    /// Holds when it returns.
    void hold(bool held);
    /// Bytes that came from seats since the beginning.
    [[nodiscard]] qint64 asked() const { return m_asked; }
    /// Messages with operations that the server was given and whose answer was lost.
    [[nodiscard]] int unanswered() const { return m_unanswered; }
    /// Connections that ended because they were cut.
    [[nodiscard]] int broken() const { return m_broken; }

private:
    struct Pair
    {
        int seat = -1;
        int server = -1;
    };

    void run();
    void followHold();
    void take();
    bool pass(int from, int to, bool isAnswer);
    void end(Pair& pair);
    void endAll();

    QByteArray m_serverSocket;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_ends{false};
    std::atomic<bool> m_isCut{false};
    std::atomic<bool> m_losesAnswers{false};
    std::atomic<bool> m_held{false};
    std::atomic<qint64> m_asked{0};
    std::atomic<int> m_unanswered{0};
    std::atomic<int> m_broken{0};
    std::atomic<int> m_messagesLeft{0};  ///< until all is cut once
    std::atomic<bool> m_isDeaf{false};
    // Of the thread.
    bool m_mustEnd = false;
    QList<Pair> m_pairs;
    std::thread m_thread;
};

}  // namespace Seatdesk
