// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include <QFile>

#include <cstddef>
#include <utility>
#include <vector>

static void initStatements()
{
    Q_INIT_RESOURCE(store);
}

namespace Seatdesk {

namespace {

constexpr std::pair<Sql, const char*> kFiles[] = {
    {Sql::MetaGet, "authority/meta_get.sql"},
    {Sql::MetaSet, "authority/meta_set.sql"},
    {Sql::NextChange, "authority/next_change.sql"},
    {Sql::OperationFind, "authority/operation_find.sql"},
    {Sql::OperationInsert, "authority/operation_insert.sql"},
    {Sql::HistoryInsert, "authority/history_insert.sql"},
    {Sql::HistoryForgetText, "authority/history_forget_text.sql"},
    {Sql::HistoryLastStep, "authority/history_last_step.sql"},
    {Sql::ConflictInsert, "authority/conflict_insert.sql"},
    {Sql::GoneMark, "authority/gone_mark.sql"},
    {Sql::GoneClear, "authority/gone_clear.sql"},
    {Sql::GoneSince, "authority/gone_since.sql"},
    {Sql::CredentialGet, "authority/credential_get.sql"},
    {Sql::CredentialSet, "authority/credential_set.sql"},
    {Sql::CredentialAny, "authority/credential_any.sql"},
    {Sql::CredentialLimit, "authority/credential_limit.sql"},
    {Sql::CredentialEnd, "authority/credential_end.sql"},
    {Sql::SigningSecretGet, "authority/signing_secret_get.sql"},
    {Sql::SigningSecretPut, "authority/signing_secret_put.sql"},
    {Sql::SigningSecretDrop, "authority/signing_secret_drop.sql"},
    {Sql::SigningKeyOpen, "authority/signing_key_open.sql"},
    {Sql::SeatNumberInsert, "authority/seat_number_insert.sql"},
    {Sql::SeatNumberFind, "authority/seat_number_find.sql"},
    {Sql::SeatNumberKeep, "authority/seat_number_keep.sql"},
    {Sql::SeatNumbers, "authority/seat_numbers.sql"},
    {Sql::NumberBlockNext, "authority/number_block_next.sql"},
    {Sql::NumberBlockKeep, "authority/number_block_keep.sql"},
    {Sql::NumberBlocks, "authority/number_blocks.sql"},
    {Sql::BlobSize, "authority/blob_size.sql"},
    {Sql::BlobPartGet, "authority/blob_part_get.sql"},
    {Sql::BlobPartPut, "authority/blob_part_put.sql"},
    {Sql::BlobDrop, "authority/blob_drop.sql"},
    {Sql::ChainGet, "authority/chain_get.sql"},
    {Sql::ChainPut, "authority/chain_put.sql"},
    {Sql::PageOther, "authority/page_other.sql"},
    {Sql::CalibrationSealed, "authority/calibration_sealed.sql"},
    {Sql::PageKeeper, "authority/page_keeper.sql"},
    {Sql::NumberIndexPut, "authority/number_index_put.sql"},
    {Sql::NumberIndexDrop, "authority/number_index_drop.sql"},
    {Sql::NumberIndexFind, "authority/number_index_find.sql"},
    {Sql::NumberIndexSource, "authority/number_index_source.sql"},
    {Sql::OutboxInsert, "outbox/outbox_insert.sql"},
    {Sql::OutboxPending, "outbox/outbox_pending.sql"},
    {Sql::OutboxPendingRows, "outbox/outbox_pending_rows.sql"},
    {Sql::OutboxPendingOfRow, "outbox/outbox_pending_of_row.sql"},
    {Sql::OutboxCount, "outbox/outbox_count.sql"},
    {Sql::OutboxAcknowledge, "outbox/outbox_acknowledge.sql"},
    {Sql::OutboxToTray, "outbox/outbox_to_tray.sql"},
    {Sql::OutboxSent, "outbox/outbox_sent.sql"},
    {Sql::OutboxReduce, "outbox/outbox_reduce.sql"},
    {Sql::OutboxInsertRefused, "outbox/outbox_insert_refused.sql"},
    {Sql::OutboxTray, "outbox/outbox_tray.sql"},
    {Sql::OutboxLatest, "outbox/outbox_latest.sql"},
    {Sql::OutboxResolve, "outbox/outbox_resolve.sql"},
    {Sql::OutboxBringBack, "outbox/outbox_bring_back.sql"},
    {Sql::OutboxForget, "outbox/outbox_forget.sql"},
    {Sql::OutboxSendAgain, "outbox/outbox_send_again.sql"},
    {Sql::DraftPut, "outbox/draft_put.sql"},
    {Sql::DraftGet, "outbox/draft_get.sql"},
    {Sql::DraftList, "outbox/draft_list.sql"},
    {Sql::ChainHeadGet, "outbox/chain_head_get.sql"},
    {Sql::ChainHeadPut, "outbox/chain_head_put.sql"},
    {Sql::ChainHeadDoubted, "outbox/chain_head_doubted.sql"},
    {Sql::BookTailPut, "outbox/book_tail_put.sql"},
    {Sql::BookTailGet, "outbox/book_tail_get.sql"},
    {Sql::BookTailBooks, "outbox/book_tail_books.sql"},
    {Sql::BookTailDrop, "outbox/book_tail_drop.sql"},
    {Sql::DraftDrop, "outbox/draft_drop.sql"},
    {Sql::PendingBaseAll, "replica/pending_base_all.sql"},
    {Sql::PendingBasePut, "replica/pending_base_put.sql"},
    {Sql::PendingBaseGet, "replica/pending_base_get.sql"},
    {Sql::PendingBaseDrop, "replica/pending_base_drop.sql"},
    {Sql::PendingBaseEmpty, "replica/pending_base_empty.sql"},
    {Sql::DerivedOf, "replica/derived_of.sql"},
    {Sql::IndexQueuePut, "replica/index_queue_put.sql"},
    {Sql::IndexQueueGet, "replica/index_queue_get.sql"},
    {Sql::IndexQueueDrop, "replica/index_queue_drop.sql"},
    {Sql::StateGet, "replica/state_get.sql"},
    {Sql::StateSet, "replica/state_set.sql"},
};

constexpr bool isInOrder()
{
    std::size_t place = 0;
    for (const auto& [statement, file] : kFiles) {
        if (static_cast<std::size_t>(statement) != place++)
            return false;
    }
    return place == static_cast<std::size_t>(Sql::StateSet) + 1;
}
static_assert(isInOrder(), "one file for every statement, in the order of the enumeration");

std::vector<QString> allTexts()
{
    initStatements();
    std::vector<QString> texts;
    for (const auto& [statement, name] : kFiles) {
        QFile file(QStringLiteral(":/store/") + QString::fromLatin1(name));
        texts.push_back(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString());
    }
    return texts;
}

}  // namespace

QString sqlText(Sql statement)
{
    // Any database thread asks, even while the program ends: read whole once, changed and destroyed by nobody.
    static const std::vector<QString>& texts = *new std::vector(allTexts());
    return texts[static_cast<std::size_t>(statement)];
}

QList<std::pair<Sql, QString>> allSql()
{
    QList<std::pair<Sql, QString>> all;
    for (const auto& [statement, file] : kFiles)
        all.append({statement, QString::fromLatin1(file).section(u'/', 0, 0)});
    return all;
}

}  // namespace Seatdesk
