// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pullcursor.h"

#include <QList>

namespace Seatdesk {

namespace {

/// More than can be lost at once: whatever a person saves is on the disk with all before it, and what is written late
/// follows in three times wal_writer_delay (0.2 s). Rows that are known come again, which costs little.
constexpr qulonglong kLostAtMost = 10000;

}  // namespace

PullCursor PullCursor::at(const QByteArray& run, const QByteArray& snapshot)
{
    PullCursor cursor;
    cursor.run = run;
    cursor.since = snapshot;
    return cursor;
}

Result<PullCursor> PullCursor::parse(const QString& text)
{
    PullCursor cursor;
    if (text.isEmpty())
        return cursor;
    QByteArray snapshots = text.toUtf8();
    if (const qsizetype mark = snapshots.indexOf('@'); mark >= 0) {
        cursor.run = snapshots.left(mark);
        snapshots.remove(0, mark + 1);
    }
    const QList<QByteArray> parts = snapshots.split('|');
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
    const QByteArray within =
        upTo.isEmpty() ? since : QByteArrayList{since, upTo, xid, id, record, kind, scope}.join('|');
    return QString::fromLatin1(run + '@' + within);
}

PullCursor PullCursor::behindAnotherStart(const QByteArray& newRun) const
{
    const qulonglong least = since.left(since.indexOf(':')).toULongLong();
    const QByteArray sure = QByteArray::number(least > kLostAtMost ? least - kLostAtMost : 1);
    return at(newRun, sure + ':' + sure + ':');
}

}  // namespace Seatdesk
