// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signing.h"
#include "store/signingpair.h"
#include "sync/serverconnection.h"

namespace Seatdesk {

/// A person's pair on the server, over a connection of their own: the secret comes sealed, is opened here for one
/// signature and never travels otherwise.
class ServerVault
{
public:
    explicit ServerVault(ServerConnection& connection) : m_connection(connection) {}

    /// See SigningVault. Denied when the connection is somebody else's.
    Result<Signature> sign(StaffId person, const QString& password, const QByteArray& message);
    /// The secret of whoever the connection is, as it lies there.
    Result<SealedSecret> secret();
    /// The secret as it is to be kept once the password is another; nothing when there is none that the old one opens.
    Result<void> reseal(const QString& old, const QString& fresh);

private:
    struct Kept
    {
        StaffId person;
        SealedSecret secret;
    };
    Result<Kept> kept();
    Result<SealedSecret> renew(const QString& password);

    ServerConnection& m_connection;
};

}  // namespace Seatdesk
