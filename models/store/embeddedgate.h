// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "store/authoritystore.h"

namespace Seatdesk {

/// The door to a PC's own authority: staff numbers and passwords are checked against authority.db.
class EmbeddedGate : public AuthorityGate
{
public:
    EmbeddedGate(AuthorityStore& store, const TimeSource& time);

    Result<SignedIn> signIn(const QString& number, const QString& password) override;
    Result<void> setPassword(StaffId person, const QString& old, const QString& password) override;

    /// Without a password: for whoever administers the folder (the demo, tests).
    Result<SignedIn> signInAs(const QString& number);
    /// Sets a password without asking for the old one: the folder's administrator. Ends the pair of keys that the old
    /// one opened.
    Result<void> assignPassword(StaffId person, const QString& password);
    /// The same for somebody else's password. Denied unless the rules let `by` write the staff's rows.
    Result<void> assignPasswordAs(StaffId by, StaffId person, const QString& password);
    /// Their password lets them in until then; Instant::max(): for good, also with another password. NotFound when they
    /// have none.
    Result<void> limitLogin(StaffId person, Instant until);
    /// Whether that is the person's password and they may sign in with it; its errors are those of signIn().
    Result<void> prove(StaffId person, const QString& password);
    /// Whether anybody who works here has a password.
    [[nodiscard]] Result<bool> hasStaff();

private:
    Result<Row> staffByNumber(const QString& number);
    /// Whoever has shown who they are; one who no longer works here, or whose time is over, learns that now and not
    /// before.
    Result<void> admit(const Row& staff);
    Result<SignedIn> let(const Row& staff);
    Result<QString> verifierOf(StaffId person);
    Result<void> keepVerifier(StaffId person, const QString& password);

    AuthorityStore& m_store;
    const TimeSource& m_time;
};

}  // namespace Seatdesk
