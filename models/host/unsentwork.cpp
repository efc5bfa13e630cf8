// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/unsentwork.h"

#include "domain/staff.h"
#include "domain/try.h"
#include "store/authoritystore.h"
#include "store/connection.h"
#include "store/signinmemory.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLoggingCategory>

#include <algorithm>

namespace Seatdesk {

Q_LOGGING_CATEGORY(unsentLog, "seatdesk.host.unsent")

namespace {

const QString kPeople = QStringLiteral("/people/");

Result<UnsentWork> unsentIn(const QString& outbox)
{
    UnsentWork work;
    SEATDESK_TRY_LET(connection, Connection::open(outbox, Connection::Mode::ReadOnly));
    SEATDESK_TRY_LET(select, connection->prepare(sqlText(Sql::OutboxCount)));
    SEATDESK_TRY_LET(found, select.next());
    if (found && select.integer(0) > 0) {
        work.count = static_cast<int>(select.integer(0));
        work.oldest = fromMicros(select.integer(1));
    }
    SEATDESK_TRY_LET(drafts, connection->prepare(sqlText(Sql::DraftList)));
    for (;;) {
        SEATDESK_TRY_LET(another, drafts.next());
        if (!another)
            return work;
        ++work.drafts;
    }
}

/// Who the folder of a person belongs to, and until when they get in without the server.
using Owners = QHash<RecordId, SignInMemory::Remembered>;

Owners ownersIn(const QString& seatFolder, AuthorityStore* store)
{
    Owners owners;
    for (const SignInMemory::Remembered& known : SignInMemory(seatFolder).all())
        owners.insert(known.staff.id, known);
    if (!store)
        return owners;
    owners.clear();
    for (const QString& name : QDir(seatFolder + kPeople).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto staff = store->find(Staff::kRecord, RecordId::fromString(name));
        if (staff && *staff)
            owners.insert((*staff)->id, {**staff, {}});
    }
    return owners;
}

}  // namespace

QList<UnsentWork> unsentWorkIn(const QString& seatFolder, AuthorityStore* store)
{
    QList<UnsentWork> all;
    const Owners owners = ownersIn(seatFolder, store);
    for (auto owner = owners.begin(); owner != owners.end(); ++owner) {
        const QString outbox = seatFolder + kPeople + owner.key().toString() + QStringLiteral("/outbox.db");
        if (!QFile::exists(outbox))
            continue;
        Result<UnsentWork> work = unsentIn(outbox);
        if (!work) {
            qCWarning(unsentLog, "unsent work not counted: %s", qUtf8Printable(work.error().detail));
            continue;
        }
        work->person = Staff(owner->staff).name();
        work->number = Staff(owner->staff).number();
        if (!store)
            work->signInUntil = owner->until;
        if (work->count > 0 || work->drafts > 0 || work->signInUntil)
            all.append(*work);
    }
    std::sort(all.begin(), all.end(), [](const UnsentWork& a, const UnsentWork& b) {
        return a.count > 0 && b.count > 0 ? a.oldest < b.oldest : a.count > b.count;
    });
    return all;
}

}  // namespace Seatdesk
