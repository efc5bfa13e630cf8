// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/serveradoption.h"

#include "domain/try.h"
#include "host/foldertables.h"
#include "host/servertables.h"
#include "store/seatfolder.h"

#include <QDir>
#include <QFile>

namespace Seatdesk {

namespace {

/// In the folder's meta: the server whose department is being copied into it; empty when done.
const QString kSource = QStringLiteral("copied_from");

}  // namespace

/// A table of millions of rows takes longer to copy than a statement of a seat may.
Result<void> ServerAdoption::takeTime()
{
    return m_connection.script("set statement_timeout = 0");
}

Result<ServerAdoption::Progress> ServerAdoption::progress()
{
    SEATDESK_TRY_LET(known,
                     m_connection.run("select done_at is not null from seatdesk.adoption where source = $1::text",
                                      {m_source.toUtf8()}));
    if (known.rows() == 0)
        return Progress::Nothing;
    return known.bytes(0, 0) == "t" ? Progress::All : Progress::Part;
}

/// The server's mark of whose department it takes; made once, and the same again. True when all was taken before.
Result<bool> ServerAdoption::claim(AuthorityStore& store)
{
    SEATDESK_TRY_LET(folder, store.meta(QStringLiteral("epoch")));
    const QString source = m_source.isEmpty() ? folder : m_source;
    SEATDESK_TRY_LET(change, store.lastChange());
    const QByteArray number = QByteArray::number(change);
    SEATDESK_TRY(
        m_connection.run("insert into seatdesk.adoption (source, change) select $1::text, $2::bigint where "
                         "not exists (select from seatdesk.scope) on conflict do nothing",
                         {source.toUtf8(), number}));
    SEATDESK_TRY_LET(known, m_connection.run("select change, done_at is not null from seatdesk.adoption where source = "
                                             "$1::text",
                                             {source.toUtf8()}));
    if (known.rows() == 0)
        return failure(Error::Kind::Conflict, QStringLiteral("the server has a department of its own"));
    if (known.bytes(0, 0) != number)
        return failure(Error::Kind::Conflict, QStringLiteral("the folder was changed since; begin in a new database"));
    return known.bytes(0, 1) == "t";
}

Result<QList<CopiedTable>> ServerAdoption::adopt(AuthorityStore& store, const Told& told)
{
    SEATDESK_TRY(takeTime());
    SEATDESK_TRY_LET(done, claim(store));
    if (done)
        return QList<CopiedTable>();
    FolderTables from(store);
    ServerTables to(m_connection);
    SEATDESK_TRY_LET(copied, copyDepartment(from, to, told));
    SEATDESK_TRY(m_connection.run("update seatdesk.adoption set done_at = clock_timestamp()"));
    // Fresh plans need fresh figures.
    SEATDESK_TRY(m_connection.script("analyze"));
    return copied;
}

Result<QString> ServerAdoption::epoch()
{
    SEATDESK_TRY_LET(answer, m_connection.run("select epoch from seatdesk.meta"));
    return answer.text(0, 0);
}

Result<QList<CopiedTable>> ServerAdoption::giveBack(AuthorityStore& store, const Told& told)
{
    SEATDESK_TRY(takeTime());
    SEATDESK_TRY_LET(server, epoch());
    SEATDESK_TRY_LET(scopes, store.scopes());
    SEATDESK_TRY_LET(begun, store.meta(kSource));
    if (begun != server && (!begun.isEmpty() || !scopes->department().isNull()))
        return failure(Error::Kind::Conflict, QStringLiteral("the folder has a department of its own"));
    SEATDESK_TRY(store.setMeta(kSource, server));
    FolderTables to(store);
    // What was copied before a break, and the server may have thrown away since, as it does daily.
    if (begun == server) {
        for (const QString& name : {QStringLiteral("op"), QStringLiteral("blob_part")})
            SEATDESK_TRY(to.empty(*DepartmentTables::sideTable(name)));
    }
    // Before the snapshot: what leaves the server tells that it left.
    SEATDESK_TRY(
        m_connection.run("select seatdesk.note_access('export', 'department', null, 'server export, ' || session_user) "
                         "where seatdesk.pool('log') is not null"));
    // All tables as of one moment, however long it takes.
    SEATDESK_TRY(m_connection.script("begin isolation level repeatable read read only"));
    ServerTables from(m_connection);
    Result<QList<CopiedTable>> copied = copyDepartment(from, to, told);
    SEATDESK_TRY(m_connection.script("rollback"));
    if (copied)
        SEATDESK_TRY(store.setMeta(kSource, QString()));
    return copied;
}

QString retiredAuthority(const QString& path)
{
    return QDir(path).absoluteFilePath(QStringLiteral("authority.db.adopted"));
}

Result<QString> retireAuthority(SeatFolder& folder, const ServerUrl& url)
{
    SEATDESK_TRY(folder.setServer(url.toText()));
    const QString name = folder.authorityFile();
    QString aside = retiredAuthority(folder.path());
    // With its last connection the write-ahead log went back into the file.
    if (!QFile::rename(name, aside))
        return failure(Error::Kind::Denied, QStringLiteral("cannot rename ") + name);
    return aside;
}

}  // namespace Seatdesk
