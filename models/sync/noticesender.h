// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/serverconnection.h"

#include <QElapsedTimer>

#include <chrono>

namespace Seatdesk {

/// Tells the seats of what any of them wrote, for all of them: one notice for whatever came within a short while. For
/// departments in which a notice by each writer would wake everybody too often (`meta.notify` says so). It looks at the
/// marks that every writing transaction leaves, so writers know nothing of it. One is at work in a database; others
/// wait for its end. Nothing is to be tidied up behind it: what makes it the one is a lock that ends with its
/// connection. Blocking; one thread.
class NoticeSender
{
public:
    /// What other seats wrote is seen that much later, half of it on average.
    static constexpr std::chrono::milliseconds kLookEvery{50};
    /// How often it gives a sign of itself at least.
    static constexpr std::chrono::milliseconds kSignEvery{2000};

    /// An administrator's connection, for nothing else meanwhile.
    explicit NoticeSender(ServerConnection& connection) : m_connection(connection) {}

    enum class Standing {
        Sending,
        Unasked,  ///< the department is told in another way
        Spare,    ///< another sender is at work
    };

    /// To be called every kLookEvery: tells of what was written since the last time. An error: begin anew with another
    /// connection; what was written until then is told at its first look.
    Result<Standing> look();

private:
    Result<bool> isTheOne();

    ServerConnection& m_connection;
    bool m_holds = false;
    QByteArray m_seen = "1:1:";  ///< the snapshot up to which everything was told
    QElapsedTimer m_sinceSign;
};

/// What seats listen to: that there is something to pull, and that the sender lives.
inline const QByteArray kChangeChannel = QByteArrayLiteral("seatdesk");
inline const QByteArray kSignChannel = QByteArrayLiteral("seatdesk_sender");

/// SQL: whether a sender is at work. Its lock alone would also be held by a program that stands still.
QByteArray senderIsAtWork();

}  // namespace Seatdesk
