// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/records.h"
#include "domain/rulebook.h"
#include "host/worker.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "store/replicareader.h"

#include <chrono>
#include <functional>
#include <memory>

namespace Seatdesk {

/// One person's files with the two threads that use them: a writer (outbox, replica) and a reader beside it. The
/// members below a thread's name are touched in that thread only.
class SeatStore
{
public:
    /// Files in which nothing is written are looked through that long after somebody signed in, not beside the window
    /// that is being built: both would take the same two processors.
    static constexpr std::chrono::seconds kLookThroughAfter{2};

    /// Opens or makes the files. Blocks until they are ready.
    static Result<std::unique_ptr<SeatStore>> open(const QString& folder, const RuleBook& rules);
    ~SeatStore();

    Worker& writer() { return m_writer; }
    Worker& reader() { return m_reader; }
    struct Hooks
    {
        RepairListener repaired;        ///< writer thread
        std::function<void()> emptied;  ///< writer thread: the replica was made anew, a round should fill it
    };
    /// Before anything is written.
    void setHooks(Hooks hooks);
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }
    RecordFeed& feed() { return *m_feed; }

    /// Looks through the files in a while, unless somebody writes before, which looks itself, or the store is closed.
    void lookThroughLater(std::chrono::milliseconds delay = kLookThroughAfter);

    // In the writer's thread.
    Outbox& outbox() { return *m_outbox; }
    Replica& replica() { return *m_replica; }
    /// To be called before a write: looks through both files the first time, and each time whether they still lie
    /// there. A bad outbox is salvaged, a bad replica made anew; it fills again with the next round.
    Result<void> ensureSound();
    /// The replica cannot be read: it is made anew.
    void rebuildReplica();
    /// Hands changes to the feed, in the feed's thread.
    void tell(const QList<RowChange>& changes);
    /// Everything may be another.
    void tellReset();

    /// Runs `fn(ReplicaReader&)` in the reader's thread. A damaged replica is made anew behind it.
    template <typename Fn>
    auto read(Fn fn)
    {
        return m_reader.run([this, fn = std::move(fn)] {
            auto result = fn(*m_replicaReader);
            if (!result && result.error().kind == Error::Kind::Corrupt)
                m_writer.post([this] { rebuildReplica(); });
            return result;
        });
    }

private:
    SeatStore(QString folder, const RuleBook& rules);
    Result<void> openFiles();
    Result<void> openReader();
    [[nodiscard]] QString replicaFile() const;
    Result<void> showRebuilt();

    QString m_folder;
    const RuleBook& m_rules;
    Hooks m_hooks;
    std::unique_ptr<RecordFeed> m_feed;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<ReplicaReader> m_replicaReader;
    Worker m_reader;
    Worker m_writer;  // ends first: it tells the feed
};

}  // namespace Seatdesk
