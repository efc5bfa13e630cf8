// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handoverproof.h"

#include "domain/jsontext.h"

#include <QCryptographicHash>

namespace Seatdesk {

namespace {

const QString kPurpose = QStringLiteral("seatdesk-handover-1");
const QString kPurposeWithPending = QStringLiteral("seatdesk-handover-2");
const QString kPending = QStringLiteral("pending");
const QString kShift = QStringLiteral("shift");
const QString kLines = QStringLiteral("lines");
const QString kLineKind = QStringLiteral("kind");
const QString kCount = QStringLiteral("count");
const QString kRows = QStringLiteral("rows");
const QString kWords = QStringLiteral("text");
const QString kSigners = QStringLiteral("signers");
const QString kPageHash = QStringLiteral("page_sha256");
const QString kHeadSeq = QStringLiteral("head_seq");
const QString kHeadHash = QStringLiteral("head_hash");
const QString kSignedAt = QStringLiteral("at");
const QString kSignatures = QStringLiteral("signatures");
const QString kPerson = QStringLiteral("person");
const QString kRole = QStringLiteral("role");
const QString kKey = QStringLiteral("key");
const QString kSignature = QStringLiteral("signature");
const QString kUnsigned = QStringLiteral("unsigned");

QJsonArray linesToJson(const QList<HandoverLine>& lines)
{
    QJsonArray json;
    for (const HandoverLine& line : lines)
        json.append(
            QJsonObject{{kLineKind, line.kind}, {kCount, line.count}, {kRows, QJsonArray::fromStringList(line.rows)}});
    return json;
}

QList<HandoverLine> linesOf(const QJsonArray& json)
{
    QList<HandoverLine> lines;
    for (const QJsonValue& value : json) {
        HandoverLine line{value[kLineKind].toString(), value[kCount].toInteger(), {}};
        for (const QJsonValue& row : value[kRows].toArray())
            line.rows.append(row.toString());
        lines.append(line);
    }
    return lines;
}

std::optional<HandoverSignature> signatureOf(const QJsonValue& json)
{
    const std::optional<SignerRole> role = fromKey<SignerRole>(json[kRole].toString());
    if (!role)
        return std::nullopt;
    return HandoverSignature{StaffId::fromString(json[kPerson].toString()), *role,
                             RecordId::fromString(json[kKey].toString()),
                             QByteArray::fromHex(json[kSignature].toString().toLatin1())};
}

}  // namespace

QString HandoverProof::pageHash(const QString& text) const
{
    QJsonArray signers;
    for (const HandoverSignature& signature : signatures)
        signers.append(signature.person.toString());
    const QJsonObject page{{kLines, linesToJson(lines)}, {kWords, text}, {kSigners, signers}};
    return QString::fromLatin1(QCryptographicHash::hash(toJsonText(page), QCryptographicHash::Sha256).toHex());
}

QByteArray HandoverProof::message(RecordId book, const QString& text, const HandoverSignature& signer) const
{
    QStringList parts{kPurpose,         book.toString(),          QString::number(head.seq),
                      head.hash,        pageHash(text),           keyOf(signer.role),
                      shift.toString(), signer.person.toString(), QString::number(toMicros(at))};
    if (!pending.isEmpty()) {
        parts.first() = kPurposeWithPending;
        parts.append(pending.join(u','));
    }
    return parts.join(u'|').toUtf8();
}

QJsonObject HandoverProof::toJson(const QString& text) const
{
    QJsonArray names;
    for (const HandoverSignature& signature : signatures)
        names.append(QJsonObject{{kPerson, signature.person.toString()},
                                 {kRole, keyOf(signature.role)},
                                 {kKey, signature.key.toString()},
                                 {kSignature, QString::fromLatin1(signature.bytes.toHex())}});
    QJsonObject json{{kShift, shift.toString()}, {kLines, linesToJson(lines)}, {kPageHash, pageHash(text)},
                     {kHeadSeq, head.seq},       {kHeadHash, head.hash},       {kSignedAt, toMicros(at)},
                     {kSignatures, names}};
    if (!unsignedReason.isEmpty())
        json.insert(kUnsigned, unsignedReason);
    if (!pending.isEmpty())
        json.insert(kPending, QJsonArray::fromStringList(pending));
    return json;
}

std::optional<HandoverProof> HandoverProof::of(const QJsonObject& json, const QString& text)
{
    HandoverProof proof;
    proof.shift = RecordId::fromString(json.value(kShift).toString());
    proof.lines = linesOf(json.value(kLines).toArray());
    proof.head = {json.value(kHeadSeq).toInteger(), json.value(kHeadHash).toString()};
    for (const QJsonValue& hash : json.value(kPending).toArray())
        proof.pending.append(hash.toString());
    proof.at = fromMicros(json.value(kSignedAt).toInteger());
    for (const QJsonValue& value : json.value(kSignatures).toArray()) {
        const std::optional<HandoverSignature> signature = signatureOf(value);
        if (!signature)
            return std::nullopt;
        proof.signatures.append(*signature);
    }
    proof.unsignedReason = json.value(kUnsigned).toString();
    // Whatever of it was not understood would be missing here.
    if (proof.toJson(text) != json)
        return std::nullopt;
    return proof;
}

}  // namespace Seatdesk
