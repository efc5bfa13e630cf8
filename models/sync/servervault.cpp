// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/servervault.h"

#include "domain/try.h"
#include "store/signingpair.h"

namespace Seatdesk {

namespace {

constexpr auto kAtHand = ServerConnection::Patience::Short;

QByteArray byteaText(const QByteArray& bytes)
{
    return "\\x" + bytes.toHex();
}

}  // namespace

Result<ServerVault::Kept> ServerVault::kept()
{
    SEATDESK_TRY_LET(
        answer,
        m_connection.run("select person, key, encode(sealed, 'hex') from seatdesk.own_signing_secret()", {}, kAtHand));
    return Kept{StaffId::fromString(answer.text(0, 0)),
                {RecordId::fromString(answer.text(0, 1)), QByteArray::fromHex(answer.bytes(0, 2))}};
}

Result<SealedSecret> ServerVault::secret()
{
    SEATDESK_TRY_LET(known, kept());
    return known.secret;
}

Result<SealedSecret> ServerVault::renew(const QString& password)
{
    SEATDESK_TRY_LET(pair, makeSigningPair(password));
    SEATDESK_TRY_LET(answer, m_connection.run("select seatdesk.keep_signing_pair($1::text, $2::bytea)",
                                              {pair.publicKey.toHex(), byteaText(pair.sealed)}, kAtHand));
    return SealedSecret{RecordId::fromString(answer.text(0, 0)), pair.sealed};
}

Result<Signature> ServerVault::sign(StaffId person, const QString& password, const QByteArray& message)
{
    SEATDESK_TRY_LET(known, kept());
    if (known.person != person)
        return failure(Error::Kind::Denied, QStringLiteral("another person"));
    if (!known.secret.key.isNull()) {
        const Result<QByteArray> bytes = signSealed(known.secret.sealed, password, message);
        if (bytes)
            return Signature{known.secret.key, *bytes};
        // The server let this password in: what it does not open was sealed by one that an administrator replaced.
        if (bytes.error().kind != Error::Kind::Denied)
            return tl::unexpected(bytes.error());
    }
    SEATDESK_TRY_LET(fresh, renew(password));
    SEATDESK_TRY_LET(bytes, signSealed(fresh.sealed, password, message));
    return Signature{fresh.key, bytes};
}

Result<void> ServerVault::reseal(const QString& old, const QString& fresh)
{
    SEATDESK_TRY_LET(known, kept());
    if (known.secret.key.isNull())
        return {};
    SEATDESK_TRY_LET(sealed, resealed(known.secret.sealed, old, fresh));
    SEATDESK_TRY(m_connection.run("select seatdesk.reseal_signing_secret($1::uuid, $2::bytea)",
                                  {known.secret.key.toString().toLatin1(), byteaText(sealed)}, kAtHand));
    return {};
}

}  // namespace Seatdesk
