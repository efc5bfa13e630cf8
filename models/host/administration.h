// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/result.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace Seatdesk {

class TimeSource;
struct Scope;

/// A department as whoever administers it has it in hand, past every right: a folder's or the shared database's.
/// Blocking; not for the window's thread.
class Administration
{
public:
    virtual ~Administration() = default;

    /// The rows of a small record that are not deleted.
    virtual Result<QList<Row>> rows(const QString& record) = 0;
    /// Fails with the first refusal; nothing of the group is done then.
    virtual Result<void> apply(const Group& group) = 0;
    virtual Result<void> assignPassword(StaffId person, const QString& password) = 0;
    /// The person's login is good until then; Instant::max(): for good. NotFound while they have no password.
    virtual Result<void> limitLogin(StaffId person, Instant until) = 0;
    /// Takes the text out of an entry of a bound book by a lawful order; see eraseBookEntry().
    virtual Result<void> eraseEntry(RecordId entry, const QString& order) = 0;
    /// What operations are said to come from.
    [[nodiscard]] virtual QString device() const = 0;
    [[nodiscard]] virtual const TimeSource& time() const = 0;
};

/// Makes a department with one team and what ships with the program when there is none yet.
Result<void> ensureDepartment(Administration& office);
Result<QList<Scope>> scopesOf(Administration& office);
/// The zone that the department's clocks follow; that of a new one where there is none.
Result<QTimeZone> departmentZone(Administration& office);

}  // namespace Seatdesk
