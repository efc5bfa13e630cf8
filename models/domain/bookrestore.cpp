// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bookrestore.h"

#include <QCryptographicHash>

namespace Seatdesk {

namespace {

const QString kRestorePurpose = QStringLiteral("seatdesk-restore-1");
const QString kCommonSeq = QStringLiteral("common_seq");
const QString kCommonHash = QStringLiteral("common_hash");
const QString kLostSeq = QStringLiteral("lost_seq");
const QString kLostHash = QStringLiteral("lost_hash");
const QString kRestoreHeadSeq = QStringLiteral("head_seq");
const QString kRestoreHeadHash = QStringLiteral("head_hash");
const QString kRestoredAt = QStringLiteral("at");
const QString kRestorer = QStringLiteral("person");
const QString kRestoreKey = QStringLiteral("key");
const QString kRestoreSignature = QStringLiteral("signature");

}  // namespace

QByteArray BookRestore::message(RecordId book, const QString& text) const
{
    QStringList parts{kRestorePurpose, book.toString()};
    for (const BookHead& one : {common, lost, head})
        parts << QString::number(one.seq) << one.hash;
    const QByteArray words = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    parts << QString::fromLatin1(words) << person.toString() << QString::number(toMicros(at));
    return parts.join(u'|').toUtf8();
}

QJsonObject BookRestore::toJson() const
{
    return {{kCommonSeq, common.seq},      {kCommonHash, common.hash},
            {kLostSeq, lost.seq},          {kLostHash, lost.hash},
            {kRestoreHeadSeq, head.seq},   {kRestoreHeadHash, head.hash},
            {kRestoredAt, toMicros(at)},   {kRestorer, person.toString()},
            {kRestoreKey, key.toString()}, {kRestoreSignature, QString::fromLatin1(bytes.toHex())}};
}

std::optional<BookRestore> BookRestore::of(const QJsonObject& json)
{
    BookRestore restore;
    restore.common = {json.value(kCommonSeq).toInteger(), json.value(kCommonHash).toString()};
    restore.lost = {json.value(kLostSeq).toInteger(), json.value(kLostHash).toString()};
    restore.head = {json.value(kRestoreHeadSeq).toInteger(), json.value(kRestoreHeadHash).toString()};
    restore.at = fromMicros(json.value(kRestoredAt).toInteger());
    restore.person = StaffId::fromString(json.value(kRestorer).toString());
    restore.key = RecordId::fromString(json.value(kRestoreKey).toString());
    restore.bytes = QByteArray::fromHex(json.value(kRestoreSignature).toString().toLatin1());
    // Whatever of it was not understood would be missing here.
    if (restore.toJson() != json)
        return std::nullopt;
    return restore;
}

}  // namespace Seatdesk
