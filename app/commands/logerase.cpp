// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/logerase.h"

#include "app/commands/command.h"
#include "app/commands/commandusage.h"
#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/grant.h"
#include "domain/try.h"
#include "host/administration.h"

#include <QCommandLineParser>

namespace Seatdesk {

namespace {

/// One entry as its book is named, and why its text goes.
struct ErasureWish
{
    QString book;
    qint64 number = 0;
    qint64 entry = 0;
    QString team;  ///< empty: there is one such book
    QString order;
};

std::optional<ErasureWish> parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption order(QStringLiteral("order"), QString(), QStringLiteral("TEXT"));
    const QCommandLineOption team(QStringLiteral("team"), QString(), QStringLiteral("NAME"));
    parser.addOptions({order, team});
    const bool parsed = parser.parse(QStringList{QStringLiteral("log")} + arguments);
    const QStringList words = parser.positionalArguments();
    if (!parsed || words.size() != 4 || !parser.isSet(order))
        return std::nullopt;
    return ErasureWish{words[1], words[2].toLongLong(), words[3].toLongLong(), parser.value(team), parser.value(order)};
}

Result<RecordId> bookOf(Administration& office, const ErasureWish& wish)
{
    SEATDESK_TRY_LET(scopes, scopesOf(office));
    SEATDESK_TRY_LET(rows, office.rows(Book::kRecord));
    QList<RecordId> found;
    for (const Row& row : std::as_const(rows)) {
        const Book book(row);
        const bool isOfTeam =
            wish.team.isEmpty() || std::any_of(scopes.cbegin(), scopes.cend(), [&](const Scope& scope) {
                return scope.id == row.scope && scope.name == wish.team;
            });
        if (book.name() == wish.book && book.number() == wish.number && isOfTeam)
            found.append(row.id);
    }
    if (found.isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("there is no %1 no. %2").arg(wish.book).arg(wish.number));
    if (found.size() > 1)
        return failure(
            Error::Kind::Invalid,
            QStringLiteral("several teams have %1 no. %2: name one with --team").arg(wish.book).arg(wish.number));
    return found.first();
}

Result<void> erase(Administration& office, const ErasureWish& wish)
{
    if (wish.order.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("it takes the order"));
    SEATDESK_TRY_LET(book, bookOf(office, wish));
    SEATDESK_TRY_LET(rows, office.rows(BookEntry::kRecord));
    for (const Row& row : std::as_const(rows)) {
        const BookEntry entry(row);
        if (entry.book() != book || entry.seq() != wish.entry)
            continue;
        if (entry.isErased())
            return failure(Error::Kind::Invalid,
                           QStringLiteral("the text of entry %1 is gone already").arg(wish.entry));
        return office.eraseEntry(row.id, wish.order);
    }
    return failure(Error::Kind::NotFound, QStringLiteral("there is no entry %1").arg(wish.entry));
}

}  // namespace

int runLogEraseOn(Administration& office, const StaffTerminal& terminal)
{
    const std::optional<ErasureWish> wish = parse(terminal.arguments);
    if (!wish) {
        terminal.err(commandUsage(QStringLiteral("log")).toUtf8() + '\n');
        return kExitUsage;
    }
    const Result<void> done = erase(office, *wish);
    if (!done) {
        terminal.err(QStringLiteral("Nothing was taken out: %1.\n").arg(done.error().detail).toUtf8());
        return kExitFailed;
    }
    terminal.out(QStringLiteral("%1 no. %2: the text of entry %3 was taken out by order of %4. Backups, exported books "
                                "and, for a week, the PC of whoever wrote it still have it.\n")
                     .arg(wish->book)
                     .arg(wish->number)
                     .arg(wish->entry)
                     .arg(wish->order)
                     .toUtf8());
    return kExitOk;
}

}  // namespace Seatdesk
