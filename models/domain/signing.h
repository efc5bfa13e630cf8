// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <functional>

namespace Seatdesk {

/// A signature and the row of the public key that it holds by.
struct Signature
{
    RecordId key;
    QByteArray bytes;  ///< Ed25519, 64 bytes
};

/// Whether a signature holds. Constant in its keys' lengths: false for any that are none. Any thread.
using SignatureTest =
    std::function<bool(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)>;

/// People sign at a seat, each with the own password, whoever is signed in.
class Signing
{
public:
    virtual ~Signing() = default;

    /// See SigningVault.
    virtual QFuture<Result<Signature>> sign(StaffId person, const QString& password, const QByteArray& message) = 0;
    /// See SignatureTest.
    [[nodiscard]] virtual bool holds(const QByteArray& publicKey, const QByteArray& message,
                                     const QByteArray& signature) const = 0;
};

/// What an authority keeps of people's pairs. Blocking; sync thread.
class SigningVault
{
public:
    virtual ~SigningVault() = default;

    /// Signs as that person, who gets a pair when they have none that this password opens: the key before ends then.
    /// Denied as by AuthorityGate::signIn, NotFound when there is no such person, Offline when nobody answers.
    virtual Result<Signature> sign(StaffId person, const QString& password, const QByteArray& message) = 0;
};

}  // namespace Seatdesk
