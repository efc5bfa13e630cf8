// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/unsentexport.h"

#include "domain/accesslogentry.h"
#include "domain/groupbuilder.h"
#include "domain/jsontext.h"
#include "domain/permissions.h"
#include "domain/try.h"
#include "domain/wholefile.h"
#include "host/administration.h"
#include "host/authorityrows.h"
#include "host/departmentplan.h"
#include "store/connection.h"
#include "store/diskroom.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QFile>
#include <QSaveFile>

#include <functional>

namespace Seatdesk {

namespace {

/// The lines of the file, and what they are.
struct Unsent : UnsentWritten
{
    QByteArray lines;
};

QJsonObject objectIn(const Statement& statement, int column)
{
    return objectFromJsonText(statement.text(column).toUtf8()).value_or(QJsonObject());
}

/// Reads beside the person's own program, which may be at work.
Result<Unsent> groupsUnsentIn(const QString& outbox)
{
    Unsent unsent;
    SEATDESK_TRY_LET(connection, Connection::open(outbox, Connection::Mode::ReadOnly));
    SEATDESK_TRY_LET(operations, connection->prepare(sqlText(Sql::OutboxPending)));
    operations.bind(-1);  // all of them
    for (;; ++unsent.operations) {
        SEATDESK_TRY_LET(another, operations.next());
        if (!another)
            break;
        unsent.lines += toJsonText(QJsonObject{{QStringLiteral("operation"), objectIn(operations, 0)}}) + '\n';
    }
    SEATDESK_TRY_LET(drafts, connection->prepare(sqlText(Sql::DraftList)));
    for (;; ++unsent.drafts) {
        SEATDESK_TRY_LET(another, drafts.next());
        if (!another)
            return unsent;
        const QJsonObject line{{QStringLiteral("draft"), objectIn(drafts, 1).value(QStringLiteral("content"))},
                               {QStringLiteral("id"), drafts.id<DraftId>(0).toString()},
                               {QStringLiteral("updated_at"), drafts.integer(2)}};
        unsent.lines += toJsonText(line) + '\n';
    }
}

Row logEntry(const UnsentWish& wish, RecordId person, int amount, Instant now)
{
    Row entry;
    entry.record = AccessLogEntry::kRecord;
    entry.id = newId<RecordId>();
    entry.fields = {{AccessLogEntryField::kAt, toMicros(now)},
                    {AccessLogEntryField::kWhat, QStringLiteral("export")},
                    {AccessLogEntryField::kRecord, QStringLiteral("unsent")},
                    {AccessLogEntryField::kTarget, person.toString()},
                    {AccessLogEntryField::kReason, wish.reason},
                    {AccessLogEntryField::kAmount, amount}};
    if (!wish.by.isNull())
        entry.fields.insert(AccessLogEntryField::kBy, wish.by.toString());
    return entry;
}

/// For its owner alone: it holds what customers told.
Result<void> writeLines(const QString& path, const QByteArray& lines)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(lines);
    return commitWhole(file) ? Result<void>() : tl::unexpected(cannotWrite(path));
}

/// `log` writes its entry first, or nothing is written.
Result<UnsentWritten> writeUnsent(const QString& seatFolder, RecordId person, const UnsentWish& wish, Instant now,
                                  const std::function<Result<void>(const Row&)>& log)
{
    const QString outbox = QStringLiteral("%1/people/%2/outbox.db").arg(seatFolder, person.toString());
    Unsent unsent;
    if (QFile::exists(outbox)) {
        SEATDESK_TRY_LET(read, groupsUnsentIn(outbox));
        unsent = std::move(read);
    }
    if (unsent.lines.isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("nothing of %1 waits here").arg(wish.number));
    SEATDESK_TRY(log(logEntry(wish, person, unsent.operations + unsent.drafts, now)));
    SEATDESK_TRY(writeLines(wish.file, unsent.lines));
    return UnsentWritten(unsent);
}

Result<void> requireReason(const UnsentWish& wish)
{
    if (wish.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("it takes a reason"));
    return {};
}

Result<Row> staffNumbered(Administration& office, const QString& number)
{
    SEATDESK_TRY_LET(staff, office.rows(QStringLiteral("staff")));
    for (const Row& row : std::as_const(staff)) {
        if (row.text(QStringLiteral("number")) == number)
            return row;
    }
    return failure(Error::Kind::NotFound, QStringLiteral("nobody has the number %1").arg(number));
}

/// Whether `by` leads the person's team or directs the department at that moment.
Result<bool> answersFor(Administration& office, StaffId by, const Row& person)
{
    ScopeTree tree;
    SEATDESK_TRY_LET(scopes, scopesOf(office));
    for (const Scope& scope : std::as_const(scopes))
        tree.insert(scope);
    Actor actor;
    actor.person = by;
    SEATDESK_TRY_LET(grants, office.rows(QStringLiteral("grant")));
    for (const Row& row : std::as_const(grants)) {
        if (const Grant grant = Grant::of(row); grant.staff == by)
            actor.grants.append(grant);
    }
    const Permissions permissions(RuleBook::shipped(), tree);
    const ScopeId team = person.reference<ScopeId>(QStringLiteral("team"));
    const Instant now = office.time().now();
    return permissions.holds(actor, QStringLiteral("lead"), team, now) ||
           permissions.holds(actor, QStringLiteral("director"), team, now);
}

}  // namespace

Result<UnsentWritten> exportUnsentWork(AuthorityStore& store, const QString& seatFolder, const UnsentWish& wish,
                                       Instant now)
{
    SEATDESK_TRY(requireReason(wish));
    SEATDESK_TRY_LET(person, staffNumbered(store, wish.number));
    return writeUnsent(seatFolder, person.id, wish, now, [&](Row entry) -> Result<void> {
        SEATDESK_TRY_LET(scopes, store.scopes());
        entry.scope = scopes->pool(QStringLiteral("log"));
        return putNewRows(store, {entry}, QTimeZone::utc(), now);
    });
}

Result<UnsentWritten> exportUnsentWork(Administration& office, const QString& by, const QString& seatFolder,
                                       const UnsentWish& wish)
{
    SEATDESK_TRY(requireReason(wish));
    SEATDESK_TRY_LET(asker, staffNumbered(office, by));
    SEATDESK_TRY_LET(person, staffNumbered(office, wish.number));
    UnsentWish signedWish = wish;
    signedWish.by = StaffId(asker.id);
    SEATDESK_TRY_LET(may, answersFor(office, signedWish.by, person));
    if (!may)
        return failure(Error::Kind::Denied, QStringLiteral("%1 does not lead %2’s team").arg(by, wish.number));
    return writeUnsent(seatFolder, person.id, signedWish, office.time().now(), [&](const Row& entry) {
        GroupBuilder group(office.device(), signedWish.by, office.time());
        group.insert(entry.record, {}, entry.fields, entry.id);
        return office.apply(group.group());
    });
}

}  // namespace Seatdesk
