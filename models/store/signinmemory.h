// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"

#include <chrono>

namespace Seatdesk {

/// Who has signed in at the server from this PC, so that they get in for some days while nobody answers: a verifier of
/// the password in each person's folder. Never synced. Without state of its own; any thread.
class SignInMemory
{
public:
    explicit SignInMemory(const QString& seatFolder);

    /// The server let this person in.
    Result<void> remember(const Row& staff, const QString& number, const QString& password, Instant now);
    Result<void> changePassword(StaffId person, const QString& password);
    /// The server answered this person: the time allowed without it begins anew.
    Result<void> reached(StaffId person, Instant now, std::chrono::hours allowed);
    /// The department allows another time without it, counted as before.
    Result<void> allow(StaffId person, std::chrono::hours allowed);
    /// The person's row if the password is right and the time allowed has not passed. Denied "wrong password", Offline
    /// "too long" when it has passed or the clock was put back, NotFound when nobody of that number is remembered.
    [[nodiscard]] Result<Row> recall(const QString& number, const QString& password, Instant now) const;
    /// Somebody whom this PC remembers, and how long they get in while nobody answers.
    struct Remembered
    {
        Row staff;
        Instant until{};
    };
    [[nodiscard]] QList<Remembered> all() const;
    /// The server no longer lets them in.
    void forget(const QString& number);

    static constexpr std::chrono::hours kAllowed{72};  ///< until the department's setting is known

private:
    [[nodiscard]] QString fileOf(const QString& person) const;
    [[nodiscard]] QString personNumbered(const QString& number) const;

    QString m_people;
};

}  // namespace Seatdesk
