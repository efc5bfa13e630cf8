// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/serverdoor.h"

#include "domain/try.h"
#include "sync/connectionfault.h"

namespace Seatdesk {

ServerDoor::ServerDoor(const ServerUrl& url, SeatFolder& folder, const TimeSource& time)
    : m_url(url), m_folder(folder), m_time(time), m_gate(url), m_memory(folder.path())
{}

Result<SignedIn> ServerDoor::signIn(const QString& number, const QString& password)
{
    Result<SignedIn> signedIn = m_gate.signIn(number, password);
    if (signedIn) {
        SEATDESK_TRY(settleIn(*signedIn, number, password));
        return signedIn;
    }
    const std::optional<ConnectionFault> fault = connectionFaultOf(signedIn.error());
    if (fault == ConnectionFault::Disabled || fault == ConnectionFault::Expired)
        m_memory.forget(number);
    // Only an absent server is stood in for: a wrong certificate may be somebody in between.
    if (fault != ConnectionFault::ServerGone)
        return signedIn;
    const Result<Row> staff = m_memory.recall(number, password, m_time.now());
    if (staff)
        return SignedIn{*staff, m_gate.unconnected(StaffId(staff->id), number, password)};
    if (staff.error().kind == Error::Kind::Denied)
        return tl::unexpected(errorOf(ConnectionFault::WrongPassword));
    if (staff.error().kind == Error::Kind::Offline)
        return tl::unexpected(errorOf(ConnectionFault::AwayTooLong));
    return signedIn;
}

/// What this PC keeps of a sign-in. A disk that is full keeps nobody out.
Result<void> ServerDoor::settleIn(const SignedIn& signedIn, const QString& number, const QString& password)
{
    static_cast<void>(m_memory.remember(signedIn.staff, number, password, m_time.now()));
    // The door lets in to nothing else.
    keepSecret(StaffId(signedIn.staff.id), *static_cast<PostgresAuthority*>(signedIn.authority.get()));
    if (m_folder.server() != m_url.toText())
        SEATDESK_TRY(m_folder.setServer(m_url.toText()));
    if (m_folder.seatNumber() == 0) {
        SEATDESK_TRY_LET(drawn, m_gate.seatNumber(StaffId(signedIn.staff.id), m_folder.deviceId()));
        SEATDESK_TRY(m_folder.setSeatNumber(drawn));
    }
    return {};
}

Result<void> ServerDoor::setPassword(StaffId person, const QString& old, const QString& password)
{
    SEATDESK_TRY(m_gate.setPassword(person, old, password));
    return m_memory.changePassword(person, old, password);
}

/// Without it they sign where the server answers, as everybody does.
void ServerDoor::keepSecret(StaffId person, PostgresAuthority& server)
{
    if (const Result<SealedSecret> secret = server.ownSecret(); secret)
        static_cast<void>(m_memory.keepSecret(person, *secret));
}

void ServerDoor::reached(StaffId person, std::chrono::hours allowedWithout)
{
    static_cast<void>(m_memory.reached(person, m_time.now(), allowedWithout));
}

void ServerDoor::allow(StaffId person, std::chrono::hours allowedWithout)
{
    static_cast<void>(m_memory.allow(person, allowedWithout));
}

}  // namespace Seatdesk
