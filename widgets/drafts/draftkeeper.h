// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/drafts.h"
#include "domain/instant.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Seatdesk {

/// Writes drafts to disk while one types: soon after a pause, and while typing goes on without one at least every
/// kMost. What could not be written stays waiting and is tried again. Writing happens off the GUI thread, behind the
/// port.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;
    /// The draft as it is at the moment of writing.
    using Content = std::function<Draft()>;
    /// Time that only goes forward.
    using Ticks = std::function<Milliseconds()>;

    static constexpr Milliseconds kPause{200};
    static constexpr Milliseconds kMost{450};
    static constexpr Milliseconds kRetry{2000};

    explicit DraftKeeper(Drafts& drafts, QObject* parent = nullptr, Ticks ticks = {});

    /// Something was typed.
    void touch(DraftId id, const Content& content);
    /// Writes what waits now: the focus goes elsewhere, the seat locks.
    void flush();
    /// The draft has become a record, or was thrown away: forgets and deletes it.
    void drop(DraftId id);
    [[nodiscard]] bool isWaiting(DraftId id) const { return m_waiting.contains(id) || m_writing.contains(id); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// Writes what is due. Called by the timer; a test that owns the ticks calls it itself.
    void writeDue();

Q_SIGNALS:
    void kept(const Seatdesk::Draft& draft);
    /// Not on disk. Told once until something is written again.
    void failed(const Seatdesk::Error& error);

private:
    struct Waiting
    {
        Content content;
        Milliseconds first{};
        Milliseconds last{};
        Milliseconds notBefore{};
    };

    [[nodiscard]] static Milliseconds dueTime(const Waiting& waiting);
    void arm();
    void write(DraftId id);
    void written(const Draft& draft, const Content& content, const Result<void>& result);

    Drafts& m_drafts;
    Ticks m_ticks;
    QTimer m_timer;
    QHash<DraftId, Waiting> m_waiting;
    QHash<DraftId, int> m_writing;
    bool m_failed = false;
};

}  // namespace Seatdesk
