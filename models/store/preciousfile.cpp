// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preciousfile.h"

#include "domain/try.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/diskroom.h"
#include "store/migrations.h"
#include "store/sql.h"

#include <QFile>

#include <utility>

namespace Seatdesk {

PreciousFile::PreciousFile(QString path, QString chain, bool mayBeEmpty)
    : m_path(std::move(path)), m_chain(std::move(chain)), m_mayBeEmpty(mayBeEmpty)
{}

PreciousFile::~PreciousFile() = default;

Result<std::unique_ptr<PreciousFile>> PreciousFile::open(const QString& path, const QString& chain, bool mayBeEmpty)
{
    static_cast<void>(sqlText(Sql::MetaGet));  // registers the resource that holds the migrations
    std::unique_ptr<PreciousFile> file(new PreciousFile(path, chain, mayBeEmpty));
    Result<void> opened = file->openAgain();
    if (!opened && opened.error().kind == Error::Kind::Corrupt)
        opened = file->salvage();
    if (!opened)
        return tl::unexpected(opened.error());
    return file;
}

/// Leaves an empty connection in place, so that whoever reads gets an error.
void PreciousFile::close()
{
    m_connection.reset();
    m_closed = true;
    if (auto nothing = Connection::open(QStringLiteral(":memory:"), Connection::Mode::ReadOnly))
        m_connection = std::move(*nothing);
}

Result<void> PreciousFile::openAgain()
{
    close();
    SEATDESK_TRY_LET(connection, Connection::open(m_path, Connection::Mode::Precious));
    SEATDESK_TRY(Migrations(m_chain).apply(*connection));
    m_connection = std::move(connection);
    m_closed = false;
    return {};
}

Result<void> PreciousFile::ensureSound()
{
    if (m_closed)
        SEATDESK_TRY(openAgain());
    if (m_connection->isMoved())
        return writeAgain();
    if (m_checked)
        return {};
    SEATDESK_TRY_LET(sound, m_connection->isSound());
    if (!sound)
        SEATDESK_TRY(salvage());
    m_checked = true;
    return {};
}

Result<void> PreciousFile::salvage()
{
    close();
    const Result<Salvaged> copied = salvageFile(m_path, m_chain, m_mayBeEmpty);
    const Result<void> opened = openAgain();
    SEATDESK_TRY(copied);
    SEATDESK_TRY(opened);
    note({FileRepair::Kind::Salvaged, m_path, copied->rows, copied->lost});
    return {};
}

/// The open connection still has everything: it is copied before the connection goes.
Result<void> PreciousFile::writeAgain()
{
    const QString copy = m_path + QStringLiteral(".rescued");
    QFile::remove(copy);
    SEATDESK_TRY(m_connection->copyTo(copy));
    close();
    // A log that was left behind belongs to the file that is gone; another file in its place is kept.
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(m_path + suffix);
    if (QFile::exists(m_path)) {
        const QString other = m_path + QStringLiteral(".other");
        QFile::remove(other);
        QFile::rename(m_path, other);
    }
    if (!QFile::rename(copy, m_path))
        return tl::unexpected(cannotWrite(m_path));
    SEATDESK_TRY(openAgain());
    note({FileRepair::Kind::Rescued, m_path, 0});
    return {};
}

void PreciousFile::note(const FileRepair& repair)
{
    if (m_listener)
        m_listener(repair);
    else
        m_repairs.append(repair);
}

void PreciousFile::setListener(RepairListener listener)
{
    m_listener = std::move(listener);
    for (const FileRepair& repair : std::exchange(m_repairs, {}))
        m_listener(repair);
}

}  // namespace Seatdesk
