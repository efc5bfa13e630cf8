// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/records.h"
#include "domain/rulebook.h"
#include "host/worker.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "store/replicareader.h"

#include <memory>

namespace Seatdesk {

/// One person's files with the two threads that use them: a writer (outbox, replica) and a reader beside it. The
/// members below a thread's name are touched in that thread only.
class SeatStore
{
public:
    /// Opens or makes the files. Blocks until they are ready.
    static Result<std::unique_ptr<SeatStore>> open(const QString& folder, const RuleBook& rules);
    ~SeatStore();

    Worker& writer() { return m_writer; }
    Worker& reader() { return m_reader; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }
    RecordFeed& feed() { return *m_feed; }

    // In the writer's thread.
    Outbox& outbox() { return *m_outbox; }
    Replica& replica() { return *m_replica; }
    /// Hands changes to the feed, in the feed's thread.
    void tell(const QList<RowChange>& changes);

    // In the reader's thread.
    ReplicaReader& replicaReader() { return *m_replicaReader; }

private:
    SeatStore(QString folder, const RuleBook& rules);
    Result<void> openFiles();

    QString m_folder;
    const RuleBook& m_rules;
    std::unique_ptr<RecordFeed> m_feed;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<ReplicaReader> m_replicaReader;
    Worker m_reader;
    Worker m_writer;  // ends first: it tells the feed
};

}  // namespace Seatdesk
