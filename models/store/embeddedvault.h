// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing.h"
#include "store/authoritystore.h"

namespace Seatdesk {

/// People's pairs in authority.db: the public keys are rows that everybody reads, the sealed secrets lie beside the
/// passwords. Whoever calls has seen that the password is the person's.
class EmbeddedVault
{
public:
    EmbeddedVault(AuthorityStore& store, const TimeSource& time) : m_store(store), m_time(time) {}

    /// See SigningVault.
    Result<Signature> sign(StaffId person, const QString& password, const QByteArray& message);
    /// The person's password is another now; a secret that the old one does not open stays as it is. Inside a
    /// transaction of the caller.
    Result<void> reseal(StaffId person, const QString& old, const QString& fresh);

    /// Ends the person's pair, as their password was replaced by another's hand. Inside a transaction of the caller.
    Result<void> revoke(StaffId person);

private:
    struct Kept
    {
        RecordId key;
        QByteArray sealed;
    };
    Result<std::optional<Kept>> keptOf(StaffId person);
    Result<void> keep(StaffId person, const Kept& secret);
    Result<Kept> renew(StaffId person, const QString& password);
    Result<bool> isInForce(RecordId key);
    Result<void> endKeys(StaffId person, Instant now);

    AuthorityStore& m_store;
    const TimeSource& m_time;
};

}  // namespace Seatdesk
