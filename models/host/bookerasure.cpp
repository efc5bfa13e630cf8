// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/bookerasure.h"

#include "domain/accesslogentry.h"
#include "domain/bookentry.h"
#include "domain/try.h"
#include "store/authoritystore.h"
#include "store/connection.h"
#include "store/sql.h"
#include "store/statement.h"

namespace Seatdesk {

namespace {

Result<Row> logEntry(AuthorityStore& store, RecordId entry, const QString& order, Instant now)
{
    SEATDESK_TRY_LET(scopes, store.scopes());
    Row row;
    row.record = AccessLogEntry::kRecord;
    row.id = newId<RecordId>();
    row.scope = scopes->pool(QStringLiteral("log"));
    row.updatedAt = now;
    row.fields = {{AccessLogEntryField::kAt, toMicros(now)},
                  {AccessLogEntryField::kWhat, QStringLiteral("erase")},
                  {AccessLogEntryField::kRecord, BookEntry::kRecord},
                  {AccessLogEntryField::kTarget, entry.toString()},
                  {AccessLogEntryField::kReason, order}};
    return row;
}

}  // namespace

Result<void> eraseBookEntry(AuthorityStore& store, RecordId entry, const QString& order, Instant now)
{
    if (order.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("no order"));
    SEATDESK_TRY_LET(transaction, store.begin());
    SEATDESK_TRY_LET(before, store.find(BookEntry::kRecord, entry));
    if (!before || BookEntry(*before).isErased())
        return failure(Error::Kind::NotFound, QStringLiteral("no such text"));
    Row erased = *before;
    erased.fields.remove(BookEntryField::kBody);
    erased.extra.insert(BookEntry::kErasedByOrder, order);
    erased.updatedAt = now;
    erased.updatedBy = {};
    SEATDESK_TRY(store.put(erased, &*before));
    SEATDESK_TRY_LET(forget, store.connection().prepare(sqlText(Sql::HistoryForgetText)));
    SEATDESK_TRY(forget.bind(BookEntry::kRecord).bind(entry).run());
    SEATDESK_TRY_LET(log, logEntry(store, entry, order, now));
    SEATDESK_TRY(store.put(log, nullptr));
    return transaction.commit();
}

}  // namespace Seatdesk
