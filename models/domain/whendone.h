// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace Seatdesk {

/// Calls `fn(result)` in the thread of `context` once the future has its result; never if `context` dies first.
/// The one way to consume a future: with Qt 6.4.2 QFuture::then(context, …) aborts a debug build when the context is
/// gone.
template <typename T, typename Fn>
void whenDone(QFuture<T> future, QObject* context, Fn fn)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            fn(watcher->result());
    });
    watcher->setFuture(future);
}

}  // namespace Seatdesk
