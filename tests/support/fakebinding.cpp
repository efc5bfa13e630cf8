// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FakeAuthority that binds books.
#include "domain/bookchain.h"
#include "support/fakeauthority.h"

#include <utility>

namespace Seatdesk {

Result<void> FakeAuthority::bind(const Operation& operation, const Row& book, Row& entry) const
{
    if (entry.record != u"book_entry")
        return {};
    const Result<BookBody> body = BookEntry(entry).body();
    if (book.fields.contains(QStringLiteral("closed_at")) || !body || !body->check())
        return failure(Error::Kind::Invalid, QStringLiteral("book"));
    BookHead head;
    for (const Row& row : std::as_const(m_department.rows)) {
        const BookEntry before(row);
        if (row.record == entry.record && before.book() == book.id && before.seq() > head.seq)
            head = {before.seq(), before.hash()};
    }
    entry.fields.insert(QStringLiteral("seq"), head.seq + 1);
    entry.fields.insert(QStringLiteral("op_id"), operation.id.toString());
    entry.fields.insert(QStringLiteral("author"), m_person.toString());
    entry.fields.insert(QStringLiteral("at"), toMicros(operation.at));
    entry.fields.insert(QStringLiteral("body_hash"), sha256Hex(entry.text(QStringLiteral("body")).toUtf8()));
    entry.fields.insert(QStringLiteral("hash"), chainHash(head, BookEntry(entry)));
    return {};
}

}  // namespace Seatdesk
