// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/operation.h"
#include "domain/result.h"
#include "domain/tray.h"
#include "store/chainheads.h"
#include "store/filerepair.h"
#include "store/transaction.h"

#include <QHash>
#include <QList>

#include <memory>

namespace Seatdesk {

class Connection;
class PreciousFile;
class Statement;

/// outbox.db of one person on this PC: operations until the authority answered, the tray of those it refused, and
/// drafts. Precious: a commit is on disk when the call returns. One thread.
class Outbox
{
public:
    /// Opens or makes the file and brings it to the newest schema.
    static Result<std::unique_ptr<Outbox>> open(const QString& path);
    ~Outbox();

    /// See PreciousFile. Called by whatever writes here.
    Result<void> ensureSound();
    void setListener(RepairListener listener);

    Result<void> add(const Group& group);
    /// The oldest waiting operations, whole groups, at least one group, about `limit` in all.
    Result<QList<Operation>> pending(int limit);
    Result<QList<Operation>> pendingOf(RecordId row);
    /// Record and id of every row with waiting operations.
    Result<QList<std::pair<QString, RecordId>>> pendingRows();
    Result<PendingCount> count();
    /// Stores the authority's answers: accepted operations leave the outbox, refused ones go to the tray. Of one that
    /// was taken in part only what lost goes there.
    Result<void> settle(const QList<PushResult>& results, Instant now);
    /// A new epoch may have lost what was acknowledged: it is sent again. What the authority still knows does no harm;
    /// what the person has decided in the tray stays decided.
    Result<void> sendAcknowledgedAgain();
    /// Drops acknowledged operations answered before `limit`; until then they can be pushed again after a restore.
    Result<void> forgetBefore(Instant limit);

    Result<QList<TrayItem>> tray();
    /// The last operations that wait, and the last that the authority took, at most `limit` of each.
    Result<QList<TrayItem>> latest(int limit);
    /// The person has dealt with it: it leaves the tray. From `now` on it is kept for some days, so that the decision
    /// can be taken back.
    Result<void> resolve(OperationId operation, Instant now);
    /// What was resolved is in the tray again. NotFound when it has been forgotten.
    Result<void> bringBack(OperationId operation);

    Result<void> putDraft(const Draft& draft);
    Result<void> dropDraft(DraftId id);
    Result<QList<Draft>> drafts();

    /// What this seat has seen of bound books. Not to be kept.
    ChainHeads chainHeads();

private:
    explicit Outbox(std::unique_ptr<PreciousFile> file);
    Result<Statement> prepare(const QString& sql);
    Result<Transaction> begin(Transaction::Disk disk = Transaction::Disk::Awaited);
    Result<bool> splitTaken(const PushResult& result, Instant now);

    std::unique_ptr<PreciousFile> m_file;
};

}  // namespace Seatdesk
