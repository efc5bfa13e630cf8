// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace Seatdesk {

/// One thread that runs what it is given, in order. What it owns is made, used and destroyed in it.
class Worker
{
public:
    explicit Worker(const QString& name);
    /// Runs what was given so far, then ends the thread.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Runs `fn` in the thread. A future cancelled before its turn costs nothing. Any thread.
    template <typename Fn>
    auto run(Fn fn)
    {
        using Value = std::invoke_result_t<Fn>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        post([promise, fn = std::move(fn)]() mutable {
            if (!promise->isCanceled())
                promise->addResult(fn());
            promise->finish();
        });
        return future;
    }

    /// Runs `fn` in the thread; nobody waits for it.
    template <typename Fn>
    void post(Fn fn)
    {
        QMetaObject::invokeMethod(m_context, std::move(fn), Qt::QueuedConnection);
    }

    /// Runs `fn` in the thread after a while, unless the thread ends before.
    template <typename Fn>
    void postLater(std::chrono::milliseconds delay, Fn fn)
    {
        post([this, delay, fn = std::move(fn)] { QTimer::singleShot(delay, m_context, fn); });
    }

    /// Runs `fn` in the thread and waits for it: for starting and stopping only.
    template <typename Fn>
    void runAndWait(Fn fn)
    {
        // The standard library's future, not Qt's blocking call: the thread sanitizer sees who waited for whom.
        const auto task = std::make_shared<std::packaged_task<void()>>(std::move(fn));
        post([task] { (*task)(); });
        task->get_future().wait();
    }

    /// The same, but after `grace` calls `late()`, which is to hurry whatever the thread is at.
    template <typename Fn, typename Late>
    void runAndWait(Fn fn, std::chrono::milliseconds grace, Late late)
    {
        const auto task = std::make_shared<std::packaged_task<void()>>(std::move(fn));
        post([task] { (*task)(); });
        const std::future<void> done = task->get_future();
        if (done.wait_for(grace) == std::future_status::timeout)
            late();
        done.wait();
    }

private:
    QThread m_thread;
    QObject* m_context;
};

}  // namespace Seatdesk
