// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobstore.h"

#include "domain/try.h"
#include "store/connection.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QCryptographicHash>

namespace Seatdesk {

Result<qint64> BlobStore::size(const QByteArray& sha256)
{
    SEATDESK_TRY_LET(select, m_connection.prepare(sqlText(Sql::BlobSize)));
    select.bind(sha256);
    SEATDESK_TRY_LET(found, select.next());
    return found ? select.integer(0) : 0;
}

Result<QByteArray> BlobStore::read(const QByteArray& sha256, qint64 offset)
{
    SEATDESK_TRY_LET(select, m_connection.prepare(sqlText(Sql::BlobPartGet)));
    select.bind(sha256).bind(offset);
    SEATDESK_TRY_LET(found, select.next());
    return found ? select.blob(1).mid(offset - select.integer(0)) : QByteArray();
}

Result<void> BlobStore::append(const QByteArray& sha256, qint64 offset, const QByteArray& part)
{
    SEATDESK_TRY_LET(put, m_connection.prepare(sqlText(Sql::BlobPartPut)));
    return put.bind(sha256).bind(offset).bind(part).run();
}

Result<void> BlobStore::drop(const QByteArray& sha256)
{
    SEATDESK_TRY_LET(drop, m_connection.prepare(sqlText(Sql::BlobDrop)));
    return drop.bind(sha256).run();
}

Result<QByteArray> BlobStore::hash(const QByteArray& sha256)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 offset = 0;;) {
        SEATDESK_TRY_LET(part, read(sha256, offset));
        if (part.isEmpty())
            return hash.result();
        hash.addData(part);
        offset += part.size();
    }
}

}  // namespace Seatdesk
