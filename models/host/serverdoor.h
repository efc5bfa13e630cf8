// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/seatfolder.h"
#include "store/signinmemory.h"
#include "sync/postgresgate.h"

namespace Seatdesk {

/// The door to a department's server as one PC has it: whoever signed in here before gets in while nobody answers. The
/// folder keeps which server that was, and learns this seat's number. Sync thread.
class ServerDoor : public AuthorityGate
{
public:
    ServerDoor(const ServerUrl& url, SeatFolder& folder, const TimeSource& time);

    /// Its errors are those of ConnectionFault.
    Result<SignedIn> signIn(const QString& number, const QString& password) override;
    Result<void> setPassword(StaffId person, const QString& old, const QString& password) override;

    /// A seat number for that device, for somebody who is signed in.
    Result<int> drawSeat(StaffId person, const QString& device) { return m_gate.seatNumber(person, device); }
    /// The server answered this person just now.
    void reached(StaffId person, std::chrono::hours allowedWithout);
    /// The department allows this person another time without it.
    void allow(StaffId person, std::chrono::hours allowedWithout);
    /// The person's own secret is kept here as the server has it now, so that they can sign while it is away.
    void keepSecret(StaffId person, PostgresAuthority& server);
    /// Signs with what is kept; its errors are those of SignInMemory::sign.
    [[nodiscard]] Result<Signature> signAway(StaffId person, const QString& password, const QByteArray& message) const
    {
        return m_memory.sign(person, password, message, m_time.now());
    }
    /// Nobody of that number is let in while the server is away.
    void forget(const QString& number) { m_memory.forget(number); }
    [[nodiscard]] QString display() const { return m_url.display(); }

private:
    Result<void> settleIn(const SignedIn& signedIn, const QString& number, const QString& password);

    ServerUrl m_url;
    SeatFolder& m_folder;
    const TimeSource& m_time;
    PostgresGate m_gate;
    SignInMemory m_memory;
};

}  // namespace Seatdesk
