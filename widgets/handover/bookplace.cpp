// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/bookplace.h"

#include "domain/bookchain.h"
#include "domain/records.h"
#include "domain/whendone.h"

namespace Seatdesk {

namespace {

Query inBook(RecordId book, const Condition& which)
{
    Query query;
    query.record = BookEntry::kRecord;
    query.where = {{BookEntryField::kBook, Condition::Test::Equal, book.toString(), {}}, which};
    return query;
}

}  // namespace

/// The end comes first: what the authority takes between the two askings stands behind that end and waits no more, so
/// that nothing is named which stands before it.
void askBookPlace(Records& records, RecordId book, QObject* context,
                  const std::function<void(const Result<BookPlace>& place)>& told)
{
    Query waiting = inBook(book, {BookEntryField::kSeq, Condition::Test::Empty, {}, {}});
    waiting.sort = {{BookEntryField::kAt, false}};
    Query last = inBook(book, {BookEntryField::kSeq, Condition::Test::Greater, 0, {}});
    last.sort = {{BookEntryField::kSeq, true}};
    last.limit = 1;
    whenDone(records.list(last), context, [&records, waiting, context, told](const Result<QList<Row>>& end) {
        if (!end)
            return told(tl::unexpected(end.error()));
        BookPlace place;
        if (!end->isEmpty())
            place.head = {BookEntry(end->first()).seq(), BookEntry(end->first()).hash()};
        whenDone(records.list(waiting), context, [place, told](const Result<QList<Row>>& rows) {
            if (!rows)
                return told(tl::unexpected(rows.error()));
            BookPlace whole = place;
            for (const Row& row : *rows)
                whole.pending.append(sha256Hex(BookEntry(row).bodyText().toUtf8()));
            told(whole);
        });
    });
}

}  // namespace Seatdesk
