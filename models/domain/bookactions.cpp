// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bookactions.h"

#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/try.h"

namespace Seatdesk {

namespace {

void insertBook(GroupBuilder& builder, ScopeId team, const QString& name, qint64 number)
{
    builder.insert(
        Book::kRecord, team,
        {{BookField::kName, name}, {BookField::kNumber, number}, {BookField::kOpenedAt, toMicros(builder.at())}},
        bookId(team, number));
}

}  // namespace

RecordId bookId(ScopeId team, qint64 number)
{
    return derivedId(OperationId(team), QStringLiteral("book %1").arg(number));
}

Group openBook(GroupBuilder builder, ScopeId team, const QString& name, qint64 number)
{
    insertBook(builder, team, name, number);
    return builder.group();
}

Group openNextBook(GroupBuilder builder, const Row& full, const QString& name)
{
    builder.change(full, {{BookField::kClosedAt, toMicros(builder.at())}});
    insertBook(builder, full.scope, name, Book(full).number() + 1);
    return builder.group();
}

Result<Group> writeEntry(GroupBuilder builder, const Row& book, const BookBody& body, RecordId id)
{
    SEATDESK_TRY(body.check());
    if (body.happenedAt > builder.at())
        return failure(Error::Kind::Invalid, QStringLiteral("happened_at"));
    // The authority says author and time itself, in the same words; here they show the entry until it has.
    builder.insert(BookEntry::kRecord, {},
                   {{BookEntryField::kBook, book.id.toString()},
                    {BookEntryField::kAuthor, builder.person().toString()},
                    {BookEntryField::kAt, toMicros(builder.at())},
                    {BookEntryField::kBody, body.toText()}},
                   id);
    return builder.group();
}

}  // namespace Seatdesk
