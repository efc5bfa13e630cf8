// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include <QFile>
#include <QHash>
#include <QMutex>

static void initStatements()
{
    Q_INIT_RESOURCE(store);
}

namespace Seatdesk {

namespace {

QString fileOf(Sql statement)
{
    switch (statement) {
        case Sql::MetaGet:
            return QStringLiteral("authority/meta_get.sql");
        case Sql::MetaSet:
            return QStringLiteral("authority/meta_set.sql");
        case Sql::NextChange:
            return QStringLiteral("authority/next_change.sql");
        case Sql::OperationFind:
            return QStringLiteral("authority/operation_find.sql");
        case Sql::OperationInsert:
            return QStringLiteral("authority/operation_insert.sql");
        case Sql::HistoryInsert:
            return QStringLiteral("authority/history_insert.sql");
        case Sql::ConflictInsert:
            return QStringLiteral("authority/conflict_insert.sql");
        case Sql::GoneMark:
            return QStringLiteral("authority/gone_mark.sql");
        case Sql::GoneClear:
            return QStringLiteral("authority/gone_clear.sql");
        case Sql::GoneSince:
            return QStringLiteral("authority/gone_since.sql");
        case Sql::CredentialGet:
            return QStringLiteral("authority/credential_get.sql");
        case Sql::CredentialSet:
            return QStringLiteral("authority/credential_set.sql");
        case Sql::SeatNumberInsert:
            return QStringLiteral("authority/seat_number_insert.sql");
        case Sql::SeatNumberFind:
            return QStringLiteral("authority/seat_number_find.sql");
        case Sql::NumberBlockNext:
            return QStringLiteral("authority/number_block_next.sql");
        case Sql::BlobGet:
            return QStringLiteral("authority/blob_get.sql");
        case Sql::BlobPut:
            return QStringLiteral("authority/blob_put.sql");
        case Sql::NumberIndexPut:
            return QStringLiteral("authority/number_index_put.sql");
        case Sql::NumberIndexDrop:
            return QStringLiteral("authority/number_index_drop.sql");
        case Sql::NumberIndexFind:
            return QStringLiteral("authority/number_index_find.sql");
        case Sql::OutboxInsert:
            return QStringLiteral("outbox/outbox_insert.sql");
        case Sql::OutboxPending:
            return QStringLiteral("outbox/outbox_pending.sql");
        case Sql::OutboxPendingRows:
            return QStringLiteral("outbox/outbox_pending_rows.sql");
        case Sql::OutboxPendingOfRow:
            return QStringLiteral("outbox/outbox_pending_of_row.sql");
        case Sql::OutboxCount:
            return QStringLiteral("outbox/outbox_count.sql");
        case Sql::OutboxAcknowledge:
            return QStringLiteral("outbox/outbox_acknowledge.sql");
        case Sql::OutboxToTray:
            return QStringLiteral("outbox/outbox_to_tray.sql");
        case Sql::OutboxTray:
            return QStringLiteral("outbox/outbox_tray.sql");
        case Sql::OutboxResolve:
            return QStringLiteral("outbox/outbox_resolve.sql");
        case Sql::OutboxForget:
            return QStringLiteral("outbox/outbox_forget.sql");
        case Sql::DraftPut:
            return QStringLiteral("outbox/draft_put.sql");
        case Sql::DraftGet:
            return QStringLiteral("outbox/draft_get.sql");
        case Sql::DraftList:
            return QStringLiteral("outbox/draft_list.sql");
        case Sql::DraftDrop:
            return QStringLiteral("outbox/draft_drop.sql");
        case Sql::PendingBasePut:
            return QStringLiteral("replica/pending_base_put.sql");
        case Sql::PendingBaseGet:
            return QStringLiteral("replica/pending_base_get.sql");
        case Sql::PendingBaseDrop:
            return QStringLiteral("replica/pending_base_drop.sql");
        case Sql::DerivedOf:
            return QStringLiteral("replica/derived_of.sql");
        case Sql::IndexQueuePut:
            return QStringLiteral("replica/index_queue_put.sql");
        case Sql::IndexQueueGet:
            return QStringLiteral("replica/index_queue_get.sql");
        case Sql::IndexQueueDrop:
            return QStringLiteral("replica/index_queue_drop.sql");
        case Sql::StateGet:
            return QStringLiteral("replica/state_get.sql");
        case Sql::StateSet:
            return QStringLiteral("replica/state_set.sql");
    }
    return {};
}

}  // namespace

QString sqlText(Sql statement)
{
    // Any database thread asks; a text is read from the program once.
    static QMutex mutex;
    static QHash<Sql, QString> texts;
    const QMutexLocker lock(&mutex);
    QString& text = texts[statement];
    if (text.isEmpty()) {
        initStatements();
        QFile file(QStringLiteral(":/store/") + fileOf(statement));
        if (file.open(QIODevice::ReadOnly))
            text = QString::fromUtf8(file.readAll()).trimmed();
    }
    return text;
}

QList<std::pair<Sql, QString>> allSql()
{
    QList<std::pair<Sql, QString>> all;
    for (int i = 0; i <= static_cast<int>(Sql::StateSet); ++i) {
        const Sql statement = static_cast<Sql>(i);
        all.append({statement, fileOf(statement).section(u'/', 0, 0)});
    }
    return all;
}

}  // namespace Seatdesk
