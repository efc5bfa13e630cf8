// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/operation.h"
#include "domain/result.h"
#include "domain/row.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Seatdesk {

/// What the authority says of itself and of this person when asked first.
struct Hello
{
    QString epoch;  ///< changes when the authority's history was replaced (a restore, a failover)
    int schemaVersion = 0;
    QList<ScopeId> scopes;  ///< all that this person sees now
    QList<Grant> grants;
    Instant serverNow{};
    bool readOnly = false;  ///< this program is too old to have its operations taken
    bool isBehind = false;  ///< the authority is older than this program and lacks records or fields of it
    /// How often to ask without a cause. Zero: it lies in this program, greets at no cost and is asked at every cause.
    std::chrono::milliseconds pollInterval{};
};

/// One page of what changed since a cursor. The cursor is opaque text, stored even when nothing came.
struct PullPage
{
    QList<Row> rows;
    QList<std::pair<QString, RecordId>> gone;  ///< left this person's scopes
    QString cursor;
    bool more = false;
};

/// A customer as the caller search shows one: never a full number.
struct CallerMatch
{
    RecordId customer;  ///< null: the number is known, but to no customer
    RecordId contact;
    QString maskedNumber;
};

/// Who decides: PostgreSQL for a department, a local file for one PC. Blocking; called from the sync thread only.
/// No other part of the program knows which one it has.
class Authority
{
public:
    virtual ~Authority() = default;

    virtual Result<Hello> hello() = 0;
    /// At most `limit` changes since `cursor` (empty = all that is visible), in an order that loses none. With `only`,
    /// just the rows of those scopes: how a scope that is new to this person is fetched whole. Busy when the scopes are
    /// others than the last hello told; Conflict when markers since `cursor` have been purged: to be begun anew.
    virtual Result<PullPage> pull(const QString& cursor, int limit, const QList<ScopeId>& only) = 0;
    /// Applies groups whole or not at all and answers every operation. Sending one again is harmless.
    /// Fails as a whole only when the authority could not be reached or could not write: then nothing is known.
    virtual Result<QList<PushResult>> push(const QList<Operation>& operations) = 0;

    /// Customers with a number that holds `digits` (at least 3), masked. The look-up is logged in the same transaction.
    virtual Result<QList<CallerMatch>> caller(const QString& digits) = 0;
    /// A contact's number in clear; who, when, which and why are logged in the same transaction.
    virtual Result<QString> reveal(RecordId contact, const QString& reason) = 0;

    /// The bytes of an attached file from `offset` on, at most kBlobPart of them; empty at its end. NotFound while
    /// parts of it are missing, and for whoever sees no blob row with that hash.
    virtual Result<QByteArray> blob(const QByteArray& sha256, qint64 offset) = 0;
    /// Adds a part (at most kBlobPart) of a file whose blob row the authority has, and answers how many bytes it now
    /// has: where to go on, also after a lost answer. A part that begins elsewhere is passed over; an empty one only
    /// asks. Invalid when the row's size or hash lies (nothing is kept then), or the file is larger than kBlobLimit.
    virtual Result<qint64> putBlob(const QByteArray& sha256, qint64 offset, const QByteArray& part) = 0;

    /// From now on calls `changed`, in the thread of the calls, when somebody else may have changed something. It only
    /// causes a pull: nothing is told with it, and it may come for nothing or not at all.
    virtual void listen(std::function<void()> changed) { static_cast<void>(changed); }

    /// Whoever waits for an answer of it hears Offline soon, and so does who asks later: the seat is being left. Any
    /// thread.
    virtual void giveUp() {}

    static constexpr qint64 kBlobPart = qint64(1024) * 1024;
    static constexpr qint64 kBlobLimit = 50 * kBlobPart;
};

/// A person who has shown who they are, and the authority as it answers them.
struct SignedIn
{
    Row staff;
    std::unique_ptr<Authority> authority;
};

/// The door to an authority. Blocking; sync thread.
class AuthorityGate
{
public:
    virtual ~AuthorityGate() = default;

    /// Denied when number or password is wrong or the person no longer works here; Offline when nobody answers.
    virtual Result<SignedIn> signIn(const QString& number, const QString& password) = 0;
    /// Changes the person's own password.
    virtual Result<void> setPassword(StaffId person, const QString& old, const QString& password) = 0;
};

}  // namespace Seatdesk
