// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/bookchain.h"
#include "support/fakerecords.h"

#include <algorithm>

namespace Seatdesk {

/// A team's bound book in records of a test: numbers and chains what is written as an authority does.
class ChainedBook
{
public:
    ChainedBook(FakeRecords& records, ScopeId team) : m_records(records), m_team(team) {}

    RecordId open(qint64 number = 1)
    {
        m_book = bookId(m_team, number);
        m_head = {};
        m_records.put(row(Book::kRecord, m_book, {{BookField::kNumber, number}}));
        return m_book;
    }
    [[nodiscard]] RecordId id() const { return m_book; }
    RecordId write(StaffId by, Instant at, BookBody body)
    {
        if (body.happenedAt == Instant())
            body.happenedAt = at;
        const RecordId id = newId<RecordId>();
        bind(row(BookEntry::kRecord, id,
                 {{BookEntryField::kBook, m_book.toString()},
                  {BookEntryField::kAuthor, by.toString()},
                  {BookEntryField::kAt, toMicros(at)},
                  {BookEntryField::kBody, body.toText()}}));
        return id;
    }
    RecordId write(StaffId by, Instant at, const QString& text, BookCategory category = BookCategory::Other)
    {
        BookBody body;
        body.category = category;
        body.text = text;
        return write(by, at, body);
    }
    /// The seat reached the authority: what waited gets its number.
    void bindWaiting()
    {
        for (const Row& entry : m_records.all(BookEntry::kRecord)) {
            if (BookEntry(entry).seq() == 0)
                bind(entry);
        }
    }

private:
    [[nodiscard]] Row row(QLatin1StringView record, RecordId id, const QJsonObject& fields) const
    {
        Row row;
        row.record = record;
        row.id = id;
        row.scope = m_team;
        row.fields = fields;
        return row;
    }
    void bind(Row entry)
    {
        entry.fields.insert(BookEntryField::kOperation, newId<OperationId>().toString());
        entry.fields.insert(BookEntryField::kSeq, m_head.seq + 1);
        entry.fields.insert(BookEntryField::kBodyHash, sha256Hex(entry.text(BookEntryField::kBody).toUtf8()));
        m_head = {m_head.seq + 1, chainHash(m_head, BookEntry(entry))};
        entry.fields.insert(BookEntryField::kHash, m_head.hash);
        entry.sync = SyncState::Synced;
        m_records.put(entry);
    }

    FakeRecords& m_records;
    ScopeId m_team;
    RecordId m_book;
    BookHead m_head;
};

}  // namespace Seatdesk
