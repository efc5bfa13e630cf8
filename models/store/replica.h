// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/owncontacts.h"
#include "domain/result.h"
#include "domain/row.h"
#include "store/recordtable.h"

#include <QList>
#include <QSet>

#include <memory>

namespace Seatdesk {

class Connection;
class Outbox;
struct TicketWindow;

/// replica.db of one person: the authority's rows that this person sees, with pending operations laid over, ready to be
/// listed. Disposable: whatever is wrong with it, it is thrown away and pulled again. The writing side; one thread.
class Replica
{
public:
    /// Opens the file, or makes it anew when it is missing, damaged or made by other rules.
    static Result<std::unique_ptr<Replica>> open(const QString& path, const RuleBook& rules);
    ~Replica();

    /// Looks through the file the first time, and each time whether it still lies there; a bad one is made anew, empty.
    /// True when it was.
    Result<bool> ensureSound();
    /// Throws the file away and makes a new one.
    Result<void> rebuild();

    /// The cursor of the last page applied; empty in a new replica.
    Result<QString> cursor();
    Result<QString> state(const QString& key);
    Result<void> setState(const QString& key, const QString& value);
    Result<QList<ScopeId>> scopes();

    /// Lays a group over the rows. The caller has put it into the outbox first.
    Result<QList<RowChange>> overlay(const Group& group);

    /// Applies rows and markers of a page and stores its cursor (unless null), and lays what still waits in the outbox
    /// over them; operations of `settled` no longer count. One transaction.
    Result<QList<RowChange>> apply(const QList<Row>& rows, const QList<std::pair<QString, RecordId>>& gone,
                                   const QString& cursor, const QList<PushResult>& settled, Outbox& outbox);
    /// Rows of scopes are about to come that setScopes() will name: whatever happens before, they are looked through
    /// then.
    Result<void> beginFetching();
    /// Forgets the rows of scopes that are not mine and stores the new set. True when something may have been
    /// forgotten.
    Result<bool> setScopes(const QList<ScopeId>& scopes);
    /// Lays everything that waits in the outbox over the rows again, after a crash between the two files.
    Result<void> overlayAll(Outbox& outbox);

    /// Forgets all that the authority sent, for a new start; what waits in the outbox is laid over again by
    /// overlayAll(). Base records stay until others come in their place: the line may be cut in between, and whoever
    /// has no rights could not go on.
    Result<void> clear();
    /// All has come since: what stayed and did not come again is gone.
    Result<QList<RowChange>> endFilling();

    Result<std::optional<Row>> find(const QString& record, RecordId id);
    Result<QList<Row>> all(const QString& record);
    /// The rows whose reference `field` names that row.
    Result<QList<Row>> referring(const QString& record, const QString& field, RecordId id);
    /// Takes the mark of attention from a row whose refused operation has been dealt with.
    Result<QList<RowChange>> clearAttention(const QString& record, RecordId id);
    /// Puts it on again: the decision was taken back.
    Result<QList<RowChange>> markAttention(const QString& record, RecordId id);

    // What is held of tickets, see TicketWindow.
    /// Those of the tickets that are not here, not even out of sight under an operation that waits.
    Result<QSet<RecordId>> missing(const QSet<RecordId>& tickets);
    /// This person opened the ticket: it stays for a while.
    Result<void> noteOpened(RecordId ticket, Instant at);
    /// Tickets beyond the window, and not opened since then.
    Result<QList<RecordId>> beyond(const TicketWindow& window);
    /// The ticket that a row is or hangs on; null for others.
    [[nodiscard]] RecordId ticketOf(const Row& row) const;
    /// The tickets with something of this person's own, on them or below: it is in no other place.
    Result<QSet<RecordId>> ticketsInWork(Outbox& outbox);
    /// Removes tickets with all that hangs on them, as if they had never come.
    Result<QList<RowChange>> evict(const QList<RecordId>& tickets);

    // Bound books.
    /// The entries of a book that have a number, from `seq` on, in the order of their numbers.
    Result<QList<Row>> entriesFrom(RecordId book, qint64 seq, int limit);
    /// The number of its last entry; 0 when it has none.
    Result<qint64> lastNumber(RecordId book);

    // Numbers of customers, see OwnContacts.
    /// Holds these and no others.
    Result<void> holdContacts(const QList<OwnContact>& contacts);
    /// The number of an open ticket that this person owns or holds, as the tickets stand here; none of any other.
    Result<std::optional<QString>> heldNumber(RecordId contact, StaffId person);

    /// Rows whose words changed since the index last asked, oldest first; rows that are gone come with no value.
    struct IndexJob
    {
        qint64 sequence = 0;
        QString record;
        RecordId id;
        std::optional<Row> row;
    };
    Result<QList<IndexJob>> indexJobs(int limit);
    Result<void> dropIndexJobs(qint64 upTo);
    /// The index was lost: everything is to be indexed again.
    Result<void> queueAllForIndex();

private:
    Result<void> putContacts(const QList<OwnContact>& contacts);
    Replica(const QString& path, std::unique_ptr<Connection> connection, const RuleBook& rules);
    Result<bool> isUsable();
    Result<void> create();
    Result<void> keepBase(const QString& record, RecordId id, OperationId derivedOf);
    Result<Row> lay(const Operation& operation, QList<RowChange>& changes);
    Result<void> putBase(const Row& row, bool pending, QList<RowChange>& changes);
    Result<void> recompute(const QString& record, RecordId id, const QSet<OperationId>& settled, bool attention,
                           Outbox& outbox, QList<RowChange>& changes);
    Result<void> dropDerived(OperationId operation, QList<RowChange>& changes);
    Result<void> applyRows(const QList<Row>& rows, QList<RowChange>& changes);
    Result<void> applyGone(const QList<std::pair<QString, RecordId>>& gone, QList<RowChange>& changes);
    Result<void> layWaiting(const QList<PushResult>& settled, Outbox& outbox, QList<RowChange>& changes);
    Result<void> drop(const QString& record, RecordId id, QList<RowChange>& changes);
    Result<void> show(const Row& row, QList<RowChange>& changes);
    Result<void> queueForIndex(const QString& record, RecordId id);
    Result<void> forgetScopes();
    Result<void> purgeUnseen(const QList<ScopeId>& mine);
    Result<void> purgeUnseenBases(const QList<ScopeId>& mine);
    static Row baseRow(const QString& record, const QString& text);
    static bool isIndexed(const QString& record);
    Result<std::optional<QString>> pendingBase(const QString& record, RecordId id, bool& found);

    std::unique_ptr<Connection> m_connection;
    const RuleBook& m_rules;
    RecordTables m_tables;
    QString m_path;
    bool m_checked = false;
    bool m_broken = false;  ///< could not be made anew
};

}  // namespace Seatdesk
