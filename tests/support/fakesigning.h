// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing.h"
#include "support/fakerecords.h"
#include "support/signedbook.h"

#include <optional>

namespace Seatdesk {

/// People sign with the passwords that a test gives them; their keys come into the records as from the authority.
class FakeSigning : public Signing
{
public:
    explicit FakeSigning(FakeRecords& records) : m_records(records) {}

    QFuture<Result<Signature>> sign(StaffId person, const QString& password, const QByteArray& message) override
    {
        ++asked;
        if (error)
            return QtFuture::makeReadyFuture<Result<Signature>>(tl::unexpected(*error));
        if (passwords.value(person) != password)
            return QtFuture::makeReadyFuture<Result<Signature>>(
                failure(Error::Kind::Denied, QStringLiteral("wrong password")));
        if (!m_keys.contains(person)) {
            m_keys.insert(person, standInKey(person, from));
            m_records.put(m_keys.value(person));
        }
        const SigningKey key(m_keys.value(person));
        return QtFuture::makeReadyFuture<Result<Signature>>(
            Signature{key.id(), standInSignature(key.publicKey(), message)});
    }
    [[nodiscard]] bool holds(const QByteArray& publicKey, const QByteArray& message,
                             const QByteArray& signature) const override
    {
        return standInHolds(publicKey, message, signature);
    }

    QHash<StaffId, QString> passwords;
    std::optional<Error> error;  ///< every signature fails so
    Instant from{};              ///< from when on the keys hold
    int asked = 0;

private:
    FakeRecords& m_records;
    QHash<StaffId, Row> m_keys;
};

}  // namespace Seatdesk
