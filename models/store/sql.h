// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// The fixed statements, one file each below sql/, named after what they do. Statements over the fields of a record are
/// made from the rules by RecordTable.
enum class Sql {
    // authority.db
    MetaGet,
    MetaSet,
    NextChange,
    OperationFind,
    OperationInsert,
    HistoryInsert,
    HistoryForgetText,
    HistoryLastStep,
    ConflictInsert,
    GoneMark,
    GoneClear,
    GoneSince,
    CredentialGet,
    CredentialSet,
    CredentialAny,
    CredentialLimit,
    CredentialEnd,
    SigningSecretGet,
    SigningSecretPut,
    SigningSecretDrop,
    SigningKeyOpen,
    SeatNumberInsert,
    SeatNumberFind,
    SeatNumberKeep,
    SeatNumbers,
    NumberBlockNext,
    NumberBlockKeep,
    NumberBlocks,
    BlobSize,
    BlobPartGet,
    BlobPartPut,
    BlobDrop,
    ChainGet,
    ChainPut,
    PageOther,
    CalibrationSealed,
    PageKeeper,
    NumberIndexPut,
    NumberIndexDrop,
    NumberIndexFind,
    NumberIndexSource,
    // outbox.db
    OutboxInsert,
    OutboxPending,
    OutboxPendingRows,
    OutboxPendingOfRow,
    OutboxCount,
    OutboxAcknowledge,
    OutboxToTray,
    OutboxSent,
    OutboxReduce,
    OutboxInsertRefused,
    OutboxTray,
    OutboxLatest,
    OutboxResolve,
    OutboxBringBack,
    OutboxForget,
    OutboxSendAgain,
    DraftPut,
    DraftGet,
    DraftList,
    ChainHeadGet,
    ChainHeadPut,
    ChainHeadDoubted,
    BookTailPut,
    BookTailGet,
    BookTailBooks,
    BookTailDrop,
    DraftDrop,
    // replica.db
    PendingBaseAll,
    PendingBasePut,
    PendingBaseGet,
    PendingBaseDrop,
    PendingBaseEmpty,
    DerivedOf,
    IndexQueuePut,
    IndexQueueGet,
    IndexQueueDrop,
    StateGet,
    StateSet,
};

/// The statement's text.
QString sqlText(Sql statement);
/// Every statement with the file it belongs to (authority, outbox, replica), for the test that prepares them all.
QList<std::pair<Sql, QString>> allSql();

}  // namespace Seatdesk
