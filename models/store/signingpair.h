// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace Seatdesk {

/// A person's pair of Ed25519 keys: the public half, and the secret half sealed by their password. Sealed: a version
/// byte, salt and nonce (both random), then the key in crypto_secretbox under an Argon2id key from the password
/// (libsodium's interactive limits, 64 MiB, about 0.1 s). Any thread.
struct SigningPair
{
    QByteArray publicKey;  ///< 32 bytes
    QByteArray sealed;     ///< never to reach another person's seat, where the password could be guessed at leisure
};

/// A person's secret half and the row of the public key that it belongs to.
struct SealedSecret
{
    RecordId key;  ///< null: they have none
    QByteArray sealed;
};

Result<SigningPair> makeSigningPair(const QString& password);
/// Opens the secret half for one signature (64 bytes) and wipes it. Denied when the password is another, NotFound when
/// it was sealed in a way that this program does not know.
Result<QByteArray> signSealed(const QByteArray& sealed, const QString& password, const QByteArray& message);
/// The same key under another password; its errors are those of signSealed().
Result<QByteArray> resealed(const QByteArray& sealed, const QString& old, const QString& fresh);
/// See SignatureTest.
bool signatureHolds(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

}  // namespace Seatdesk
