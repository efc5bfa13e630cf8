// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/embeddedvault.h"

#include "domain/signingkey.h"
#include "domain/signingkeys.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/signingpair.h"
#include "store/sql.h"
#include "store/statement.h"

namespace Seatdesk {

Result<std::optional<EmbeddedVault::Kept>> EmbeddedVault::keptOf(StaffId person)
{
    SEATDESK_TRY_LET(select, m_store.connection().prepare(sqlText(Sql::SigningSecretGet)));
    select.bind(person);
    SEATDESK_TRY_LET(found, select.next());
    return found ? std::optional(Kept{select.id<RecordId>(0), select.blob(1)}) : std::nullopt;
}

Result<void> EmbeddedVault::keep(StaffId person, const Kept& secret)
{
    SEATDESK_TRY_LET(put, m_store.connection().prepare(sqlText(Sql::SigningSecretPut)));
    return put.bind(person).bind(secret.key).bind(secret.sealed).run();
}

/// Not so of one that began while this PC's clock was ahead: nothing signed with it would hold before that time.
Result<bool> EmbeddedVault::isInForce(RecordId key)
{
    SEATDESK_TRY_LET(row, m_store.find(SigningKey::kRecord, key));
    return row && SigningKey(*row).validFrom() <= m_time.now() + SigningKeys::kClockLeeway;
}

Result<void> EmbeddedVault::revoke(StaffId person)
{
    SEATDESK_TRY(endKeys(person, m_time.now()));
    SEATDESK_TRY_LET(drop, m_store.connection().prepare(sqlText(Sql::SigningSecretDrop)));
    return drop.bind(person).run();
}

Result<void> EmbeddedVault::endKeys(StaffId person, Instant now)
{
    SEATDESK_TRY_LET(select, m_store.connection().prepare(sqlText(Sql::SigningKeyOpen)));
    QList<RecordId> open;
    select.bind(person);
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            break;
        open.append(select.id<RecordId>(0));
    }
    for (const RecordId id : open) {
        SEATDESK_TRY_LET(key, m_store.find(SigningKey::kRecord, id));
        if (!key)
            continue;
        Row ended = *key;
        ended.fields.insert(SigningKeyField::kValidUntil, toMicros(now));
        ended.updatedAt = now;
        ended.updatedBy = person;
        SEATDESK_TRY(m_store.put(ended, &*key));
    }
    return {};
}

Result<EmbeddedVault::Kept> EmbeddedVault::renew(StaffId person, const QString& password)
{
    SEATDESK_TRY_LET(pair, makeSigningPair(password));
    SEATDESK_TRY_LET(transaction, m_store.begin());
    SEATDESK_TRY_LET(scopes, m_store.scopes());
    const Instant now = m_time.now();
    SEATDESK_TRY(endKeys(person, now));
    Row key;
    key.record = SigningKey::kRecord;
    key.id = newId<RecordId>();
    key.scope = scopes->department();
    key.updatedAt = now;
    key.updatedBy = person;
    key.fields = {{SigningKeyField::kPerson, person.toString()},
                  {SigningKeyField::kPublicKey, QString::fromLatin1(pair.publicKey.toHex())},
                  {SigningKeyField::kValidFrom, toMicros(now)}};
    SEATDESK_TRY(m_store.put(key, nullptr));
    Kept secret{key.id, pair.sealed};
    SEATDESK_TRY(keep(person, secret));
    SEATDESK_TRY(transaction.commit());
    return secret;
}

Result<Signature> EmbeddedVault::sign(StaffId person, const QString& password, const QByteArray& message)
{
    SEATDESK_TRY_LET(kept, keptOf(person));
    SEATDESK_TRY_LET(isFit, kept ? isInForce(kept->key) : Result<bool>(false));
    if (isFit) {
        const Result<QByteArray> bytes = signSealed(kept->sealed, password, message);
        if (bytes)
            return Signature{kept->key, *bytes};
        // The password proved right: what it does not open was sealed by one that an administrator replaced.
        if (bytes.error().kind != Error::Kind::Denied)
            return tl::unexpected(bytes.error());
    }
    SEATDESK_TRY_LET(fresh, renew(person, password));
    SEATDESK_TRY_LET(bytes, signSealed(fresh.sealed, password, message));
    return Signature{fresh.key, bytes};
}

Result<void> EmbeddedVault::reseal(StaffId person, const QString& old, const QString& fresh)
{
    SEATDESK_TRY_LET(kept, keptOf(person));
    if (!kept)
        return {};
    const Result<QByteArray> sealed = resealed(kept->sealed, old, fresh);
    if (!sealed)
        return sealed.error().kind == Error::Kind::Internal ? Result<void>(tl::unexpected(sealed.error()))
                                                            : Result<void>();
    return keep(person, {kept->key, *sealed});
}

}  // namespace Seatdesk
