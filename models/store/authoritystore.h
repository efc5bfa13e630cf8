// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/result.h"
#include "domain/row.h"
#include "domain/ticketnumber.h"
#include "store/filerepair.h"
#include "store/recordtable.h"
#include "store/transaction.h"

#include <memory>
#include <optional>

namespace Seatdesk {

class Connection;
class PreciousFile;

/// authority.db: the rows of everyone on this PC with their revisions and history, without any question of rights.
/// Precious; the one writing connection of the file; one thread.
class AuthorityStore
{
public:
    /// `chain` is the folder of its migrations: those of the program, unless a test adds to them.
    static Result<std::unique_ptr<AuthorityStore>> open(const QString& path, const RuleBook& rules,
                                                        const QString& chain = QStringLiteral(":/store/authority"));
    ~AuthorityStore();

    /// Begins to write; see PreciousFile::ensureSound().
    Result<Transaction> begin();
    /// See PreciousFile.
    Result<void> ensureSound();
    void setListener(RepairListener listener);

    Result<std::optional<Row>> find(const QString& record, RecordId id);
    /// The row above others, within a transaction: read once while rows come below it and none of its kind is written.
    Result<std::optional<Row>> parent(const QString& record, RecordId id);
    /// Writes the row with the next revision and change number and keeps scope markers, children's scopes and the
    /// number index in step. `before` is the row it replaces. Inside a transaction of the caller.
    Result<Row> put(const Row& row, const Row* before);
    /// Writes a row of another authority as it stands there, with its revision; nobody left a scope by that.
    Result<void> putCopy(const Row& row);
    Result<void> keepHistory(const Row& row, OperationId operation, const QJsonObject& patch);

    Result<QList<Grant>> grantsOf(StaffId person);
    /// The scopes as they stand; read again after every change of a scope or a person.
    Result<const ScopeTree*> scopes();
    /// What was read of scopes and of a parent may have been rolled back.
    void forgetRead();
    Result<QString> meta(const QString& key);
    Result<void> setMeta(const QString& key, const QString& value);
    Result<qint64> lastChange();
    /// The seat number of a device, given at its first asking (1–8999).
    Result<int> seatNumber(const QString& device, Instant now);
    /// Ticket numbers for rows that no seat recorded (an import, the demo): the seats 9000–9999 of that day, handed out
    /// in blocks. Answers the first place of `count`, see blockNumber(). Full when the day's 999,000 are used up.
    Result<int> takeNumberBlock(const QDate& day, int count);
    static TicketNumber blockNumber(const QDate& day, int place);

    /// Not to be kept: a repaired file has another.
    [[nodiscard]] Connection& connection();
    [[nodiscard]] const RecordTables& tables() const { return m_tables; }
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }

    /// In meta: the epoch of the beginning, or the last one that a seat has compared its books with. An epoch beside it
    /// is that of a history which became another one; see BookHistory.
    static inline const QString kKnownEpoch = QStringLiteral("known_epoch");

private:
    AuthorityStore(std::unique_ptr<PreciousFile> file, const RuleBook& rules);
    Result<void> initialise();
    Result<qint64> nextChange();
    Result<void> moveMarkers(const Row& row, const Row* before, qint64 change);
    Result<void> moveChildren(const Row& row, const Row& before);
    Result<void> indexNumber(const Row& row);
    void forget(const QString& record);

    std::unique_ptr<PreciousFile> m_file;
    const RuleBook& m_rules;
    RecordTables m_tables;
    ScopeTree m_scopes;
    bool m_scopesKnown = false;
    std::optional<Row> m_parent;
};

}  // namespace Seatdesk
