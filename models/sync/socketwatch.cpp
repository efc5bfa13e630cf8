// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/socketwatch.h"

#include <QEventLoop>
#include <QSocketNotifier>

#include <chrono>

namespace Seatdesk {

/// One waiting. The notifier is the thread's, the rest is guarded by the mutex.
struct SocketWatch::Turn
{
    QSocketNotifier* notifier = nullptr;
    bool isReady = false;
    bool isOver = false;  ///< nobody listens to the socket any more: it may be closed
};

SocketWatch::SocketWatch() : m_thread([this] { run(); })
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_loop != nullptr; });
}

SocketWatch::~SocketWatch()
{
    QMetaObject::invokeMethod(m_context, [this] { m_loop->quit(); }, Qt::QueuedConnection);
    {
        const std::lock_guard lock(m_mutex);
        m_mayEnd = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void SocketWatch::run()
{
    QObject context;
    QEventLoop loop;
    {
        const std::lock_guard lock(m_mutex);
        m_context = &context;
        m_loop = &loop;
    }
    m_changed.notify_all();
    loop.exec();
    // Whoever posts an event wakes the thread's dispatcher afterwards: it stays until they have.
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_mayEnd; });
}

bool SocketWatch::waitFor(int socket, bool writing, const QDeadlineTimer& deadline)
{
    if (m_givenUp || deadline.hasExpired())
        return false;
    const auto turn = std::make_shared<Turn>();
    const auto end = [this, turn](bool ready) {
        turn->notifier->setEnabled(false);
        turn->notifier->deleteLater();  // it may be its own signal that is being answered
        {
            const std::lock_guard lock(m_mutex);
            turn->isReady = ready;
            turn->isOver = true;
        }
        m_changed.notify_all();
    };
    const auto begin = [this, turn, socket, writing, end] {
        turn->notifier =
            new QSocketNotifier(socket, writing ? QSocketNotifier::Write : QSocketNotifier::Read, m_context);
        QObject::connect(turn->notifier, &QSocketNotifier::activated, m_context, [end] { end(true); });
    };
    QMetaObject::invokeMethod(m_context, begin, Qt::QueuedConnection);
    const auto isDecided = [this, &turn] { return turn->isOver || m_givenUp; };
    std::unique_lock lock(m_mutex);
    if (deadline.isForever())
        m_changed.wait(lock, isDecided);
    else
        m_changed.wait_for(lock, deadline.remainingTimeAsDuration(), isDecided);
    if (turn->isOver)
        return turn->isReady;
    lock.unlock();
    const auto callOff = [turn, end] {
        if (!turn->isOver)  // which only this thread sets
            end(false);
    };
    QMetaObject::invokeMethod(m_context, callOff, Qt::QueuedConnection);
    lock.lock();
    m_changed.wait(lock, [&turn] { return turn->isOver; });
    return turn->isReady && !m_givenUp;
}

void SocketWatch::giveUp()
{
    {
        const std::lock_guard lock(m_mutex);
        m_givenUp = true;
    }
    m_changed.notify_all();
}

}  // namespace Seatdesk
