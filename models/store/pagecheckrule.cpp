// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pagecheckrule.h"

#include "domain/checkplan.h"
#include "domain/settings.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/sql.h"
#include "store/statement.h"

#include <algorithm>

namespace Seatdesk {

Result<Settings> bookSettings(AuthorityStore& store, ScopeId department)
{
    Settings settings({}, {}, department);
    SEATDESK_TRY_LET(table, store.tables().table(QStringLiteral("setting")));
    SEATDESK_TRY_LET(
        select, store.connection().prepare(
                    QStringLiteral("select %1 from %2 where (key like 'check.%' or key like 'book.%') and deleted = 0")
                        .arg(table->columns(), table->quotedName())));
    SEATDESK_TRY_LET(rows, table->readRows(select));
    for (const Row& row : rows)
        settings.apply(row);
    return settings;
}

namespace {

Result<bool> isOwn(AuthorityStore& store, const Actor& actor, const PageCheck& check, const Row& book)
{
    const qint64 from = toMicros(check.startsAt());
    const qint64 until = toMicros(check.endsAt());
    SEATDESK_TRY_LET(keeper, store.connection().prepare(sqlText(Sql::PageKeeper)));
    keeper.bind(book.scope).bind(actor.person).bind(from).bind(until);
    SEATDESK_TRY_LET(isKeeper, keeper.next());
    if (isKeeper)
        return true;
    SEATDESK_TRY_LET(other, store.connection().prepare(sqlText(Sql::PageOther)));
    other.bind(book.id).bind(from).bind(until).bind(actor.person);
    SEATDESK_TRY_LET(hasOther, other.next());
    return !hasOther;
}

}  // namespace

Result<std::optional<Error>> pageCheckFault(AuthorityStore& store, const Actor& actor, const Row& check,
                                            const Row* book, Instant now)
{
    if (actor.isSystem)
        return std::nullopt;
    const PageCheck page(check);
    if (!book || !page.level())
        return Error{Error::Kind::Invalid, PageCheckField::kLevel};
    SEATDESK_TRY_LET(tree, store.scopes());
    SEATDESK_TRY_LET(settings, bookSettings(store, tree->department()));
    const Permissions permissions(store.rules(), *tree);
    const QStringList roles = rolesFor(*page.level(), settings);
    if (std::none_of(roles.begin(), roles.end(),
                     [&](const QString& role) { return permissions.holds(actor, role, book->scope, now); }))
        return Error{Error::Kind::Denied, QStringLiteral("role of page_check")};
    SEATDESK_TRY_LET(own, isOwn(store, actor, page, *book));
    return own ? std::optional(Error{Error::Kind::Denied, QStringLiteral("own page")}) : std::nullopt;
}

}  // namespace Seatdesk
