// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pullcursor.h"

#include <QList>

namespace Seatdesk {

PullCursor PullCursor::at(const QByteArray& snapshot)
{
    PullCursor cursor;
    cursor.since = snapshot;
    return cursor;
}

Result<PullCursor> PullCursor::parse(const QString& text)
{
    PullCursor cursor;
    if (text.isEmpty())
        return cursor;
    const QList<QByteArray> parts = text.toUtf8().split('|');
    if (parts.size() != 1 && parts.size() != 7)
        return failure(Error::Kind::Invalid, QStringLiteral("cursor"));
    cursor.since = parts[0];
    if (parts.size() == 7) {
        cursor.upTo = parts[1];
        cursor.xid = parts[2];
        cursor.id = parts[3];
        cursor.record = parts[4];
        cursor.kind = parts[5];
        cursor.scope = parts[6];
    }
    return cursor;
}

QString PullCursor::toString() const
{
    if (upTo.isEmpty())
        return QString::fromLatin1(since);
    return QString::fromLatin1(QByteArrayList{since, upTo, xid, id, record, kind, scope}.join('|'));
}

}  // namespace Seatdesk
