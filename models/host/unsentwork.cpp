// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/unsentwork.h"

#include "domain/staff.h"
#include "domain/try.h"
#include "store/authoritystore.h"
#include "store/connection.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

namespace Seatdesk {

Q_LOGGING_CATEGORY(unsentLog, "seatdesk.host.unsent")

namespace {

Result<UnsentWork> unsentIn(const QString& outbox)
{
    UnsentWork work;
    SEATDESK_TRY_LET(connection, Connection::open(outbox, Connection::Mode::ReadOnly));
    SEATDESK_TRY_LET(select, connection->prepare(sqlText(Sql::OutboxCount)));
    SEATDESK_TRY_LET(found, select.next());
    if (!found || select.integer(0) == 0)
        return work;
    work.count = static_cast<int>(select.integer(0));
    work.oldest = fromMicros(select.integer(1));
    return work;
}

}  // namespace

QList<UnsentWork> unsentWorkIn(const QString& people, AuthorityStore& store)
{
    QList<UnsentWork> all;
    const QDir folder(people);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString outbox = folder.filePath(name + QStringLiteral("/outbox.db"));
        if (!QFile::exists(outbox))
            continue;
        Result<UnsentWork> work = unsentIn(outbox);
        const auto staff = store.find(Staff::kRecord, RecordId::fromString(name));
        if (!work || !staff) {
            const Error& error = work ? staff.error() : work.error();
            qCWarning(unsentLog, "unsent work not counted: %s", qUtf8Printable(error.detail));
            continue;
        }
        if (work->count == 0)
            continue;
        work->person = *staff ? Staff(**staff).name() : QString();
        all.append(*work);
    }
    std::sort(all.begin(), all.end(), [](const UnsentWork& a, const UnsentWork& b) { return a.oldest < b.oldest; });
    return all;
}

}  // namespace Seatdesk
