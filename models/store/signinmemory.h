// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"
#include "domain/signing.h"
#include "store/signingpair.h"

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
    Result<void> changePassword(StaffId person, const QString& old, const QString& password);
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
    /// Their own secret, sealed by the same password, so that they can sign while nobody answers. Nothing is kept of
    /// whoever is not remembered; one without a key lets go what is kept.
    Result<void> keepSecret(StaffId person, const SealedSecret& secret);
    /// Signs with it. Denied "wrong password"; Offline when none is kept or the time allowed has passed.
    [[nodiscard]] Result<Signature> sign(StaffId person, const QString& password, const QByteArray& message,
                                         Instant now) const;
    /// The server no longer lets them in.
    void forget(const QString& number);

    static constexpr std::chrono::hours kAllowed{72};  ///< until the department's setting is known

private:
    [[nodiscard]] QString fileOf(const QString& person) const;
    [[nodiscard]] static bool isAllowed(const QJsonObject& json, Instant now);
    [[nodiscard]] QString personNumbered(const QString& number) const;

    QString m_people;
};

}  // namespace Seatdesk
