// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/unsentexport.h"

#include "domain/accesslogentry.h"
#include "domain/jsontext.h"
#include "domain/try.h"
#include "domain/wholefile.h"
#include "host/authorityrows.h"
#include "host/departmentplan.h"
#include "store/connection.h"
#include "store/diskroom.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QFile>
#include <QSaveFile>

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

Result<void> logUnsent(AuthorityStore& store, RecordId person, const UnsentWish& wish, qint64 amount, Instant now)
{
    SEATDESK_TRY_LET(scopes, store.scopes());
    Row entry;
    entry.record = AccessLogEntry::kRecord;
    entry.id = newId<RecordId>();
    entry.scope = scopes->pool(QStringLiteral("log"));
    entry.fields = {{AccessLogEntryField::kAt, toMicros(now)},
                    {AccessLogEntryField::kWhat, QStringLiteral("export")},
                    {AccessLogEntryField::kRecord, QStringLiteral("unsent")},
                    {AccessLogEntryField::kTarget, person.toString()},
                    {AccessLogEntryField::kReason, wish.reason},
                    {AccessLogEntryField::kAmount, amount}};
    if (!wish.by.isNull())
        entry.fields.insert(AccessLogEntryField::kBy, wish.by.toString());
    return putNewRows(store, {entry}, QTimeZone::utc(), now);
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

}  // namespace

Result<UnsentWritten> exportUnsentWork(AuthorityStore& store, const QString& seatFolder, const UnsentWish& wish,
                                       Instant now)
{
    if (wish.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("it takes a reason"));
    SEATDESK_TRY_LET(person, staffNumbered(store, wish.number));
    const QString outbox = QStringLiteral("%1/people/%2/outbox.db").arg(seatFolder, person.id.toString());
    Unsent unsent;
    if (QFile::exists(outbox)) {
        SEATDESK_TRY_LET(read, groupsUnsentIn(outbox));
        unsent = std::move(read);
    }
    if (unsent.lines.isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("nothing of %1 waits here").arg(wish.number));
    SEATDESK_TRY(logUnsent(store, person.id, wish, unsent.operations + unsent.drafts, now));
    SEATDESK_TRY(writeLines(wish.file, unsent.lines));
    return UnsentWritten(unsent);
}

}  // namespace Seatdesk
