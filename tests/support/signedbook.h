// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookchain.h"
#include "domain/dutyshift.h"

#include <QCryptographicHash>

namespace Seatdesk {

/// Stands in for Ed25519 where no crypto is linked: a signature is the hash of key and message, so that it holds for
/// that key and that message alone.
inline QByteArray standInSignature(const QByteArray& publicKey, const QByteArray& message)
{
    return QCryptographicHash::hash(publicKey + '|' + message, QCryptographicHash::Sha512);
}

inline bool standInHolds(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    return signature == standInSignature(publicKey, message);
}

/// A public key of that person.
inline Row standInKey(StaffId person, Instant from)
{
    Row row;
    row.record = SigningKey::kRecord;
    row.id = newId<RecordId>();
    row.fields = {{SigningKeyField::kPerson, person.toString()},
                  {SigningKeyField::kPublicKey, QString::fromLatin1(row.id.toBytes().toHex().repeated(2))},
                  {SigningKeyField::kValidFrom, toMicros(from)}};
    return row;
}

/// Signs a proof with those keys: the outgoing person's first.
inline HandoverProof signedBy(HandoverProof proof, RecordId book, const QString& text, const QList<Row>& keys)
{
    proof.signatures.clear();
    for (const Row& key : keys)
        proof.signatures.append({SigningKey(key).person(),
                                 proof.signatures.isEmpty() ? SignerRole::Outgoing : SignerRole::Incoming,
                                 key.id,
                                 {}});
    for (qsizetype i = 0; i < keys.size(); ++i)
        proof.signatures[i].bytes =
            standInSignature(SigningKey(keys.at(i)).publicKey(), proof.message(book, text, proof.signatures.at(i)));
    return proof;
}

}  // namespace Seatdesk
