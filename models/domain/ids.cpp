// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

namespace Seatdesk {

namespace {

/// Milliseconds with a 12-bit counter below them: ids of one process ascend even within a millisecond, and when the
/// machine's clock steps back.
quint64 nextStamp()
{
    static QMutex mutex;
    static quint64 last = 0;
    const QMutexLocker lock(&mutex);
    const quint64 now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
    last = now > last ? now : last + 1;
    return last;
}

}  // namespace

QUuid newUuid()
{
    const quint64 stamp = nextStamp();
    const quint64 random = QRandomGenerator::system()->generate64();
    const quint64 milliseconds = stamp >> 12;
    return QUuid(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds & 0xffff),
                 static_cast<ushort>(0x7000 | (stamp & 0x0fff)), static_cast<uchar>(0x80 | (random >> 58)),
                 static_cast<uchar>(random >> 48), static_cast<uchar>(random >> 40), static_cast<uchar>(random >> 32),
                 static_cast<uchar>(random >> 24), static_cast<uchar>(random >> 16), static_cast<uchar>(random >> 8),
                 static_cast<uchar>(random));
}

RecordId derivedId(OperationId operation, const QString& name)
{
    return RecordId(QUuid::createUuidV5(operation.uuid(), name));
}

}  // namespace Seatdesk
