// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/takeover.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace Seatdesk {

namespace {

const QString kTakeoverPurpose = QStringLiteral("seatdesk-takeover-1");
const QString kTakenShift = QStringLiteral("shift");
const QString kPageSeq = QStringLiteral("page_seq");
const QString kTakenPageHash = QStringLiteral("page_hash");
const QString kTakenHeadSeq = QStringLiteral("head_seq");
const QString kTakenHeadHash = QStringLiteral("head_hash");
const QString kTakenPending = QStringLiteral("pending");
const QString kTakenAt = QStringLiteral("at");
const QString kTaker = QStringLiteral("person");
const QString kTakerKey = QStringLiteral("key");
const QString kTakerSignature = QStringLiteral("signature");

}  // namespace

QByteArray Takeover::message(RecordId book, const QString& text) const
{
    QStringList parts{kTakeoverPurpose, book.toString()};
    for (const BookHead& one : {page, head})
        parts << QString::number(one.seq) << one.hash;
    const QByteArray words = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    parts << pending.join(u',') << QString::fromLatin1(words) << shift.toString() << person.toString()
          << QString::number(toMicros(at));
    return parts.join(u'|').toUtf8();
}

QJsonObject Takeover::toJson() const
{
    QJsonObject json{{kTakenShift, shift.toString()},
                     {kPageSeq, page.seq},
                     {kTakenPageHash, page.hash},
                     {kTakenHeadSeq, head.seq},
                     {kTakenHeadHash, head.hash},
                     {kTakenAt, toMicros(at)},
                     {kTaker, person.toString()},
                     {kTakerKey, key.toString()},
                     {kTakerSignature, QString::fromLatin1(bytes.toHex())}};
    if (!pending.isEmpty())
        json.insert(kTakenPending, QJsonArray::fromStringList(pending));
    return json;
}

std::optional<Takeover> Takeover::of(const QJsonObject& json)
{
    Takeover taken;
    taken.shift = RecordId::fromString(json.value(kTakenShift).toString());
    taken.page = {json.value(kPageSeq).toInteger(), json.value(kTakenPageHash).toString()};
    taken.head = {json.value(kTakenHeadSeq).toInteger(), json.value(kTakenHeadHash).toString()};
    for (const QJsonValue& hash : json.value(kTakenPending).toArray())
        taken.pending.append(hash.toString());
    taken.at = fromMicros(json.value(kTakenAt).toInteger());
    taken.person = StaffId::fromString(json.value(kTaker).toString());
    taken.key = RecordId::fromString(json.value(kTakerKey).toString());
    taken.bytes = QByteArray::fromHex(json.value(kTakerSignature).toString().toLatin1());
    // Whatever of it was not understood would be missing here.
    if (taken.toJson() != json)
        return std::nullopt;
    return taken;
}

}  // namespace Seatdesk
