// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Replica that reads bound books in the order of their numbers.
#include "domain/bookentry.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/replica.h"
#include "store/statement.h"

namespace Seatdesk {

Result<QList<Row>> Replica::entriesFrom(RecordId book, qint64 seq, int limit)
{
    SEATDESK_TRY_LET(table, m_tables.table(BookEntry::kRecord));
    SEATDESK_TRY_LET(
        select,
        m_connection->prepare(QStringLiteral("select %1 from %2 where book = ? and seq >= ? and seq > 0 order by seq "
                                             "limit ?")
                                  .arg(table->columns(), table->quotedName())));
    select.bind(book).bind(seq).bind(limit);
    return table->readRows(select);
}

Result<qint64> Replica::lastNumber(RecordId book)
{
    SEATDESK_TRY_LET(select, m_connection->prepare(QStringLiteral("select max(seq) from book_entry where book = ?")));
    select.bind(book);
    SEATDESK_TRY(select.next());
    return select.integer(0);
}

}  // namespace Seatdesk
