// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"

#include <QString>

namespace Seatdesk {

class Administration;
class AuthorityStore;

/// Whose unsent work goes into which file, and why.
struct UnsentWish
{
    QString number;  ///< their staff number
    QString file;
    QString reason;
    StaffId by;  ///< null: the folder's administrator at the command line
};

struct UnsentWritten
{
    int operations = 0;
    int drafts = 0;
};

/// Writes what one person saved here and the authority has not yet taken, and what they began to write, as JSON Lines:
/// {"operation":{…}} for each operation in the order in which they wait, {"draft":{…},"id":…,"updated_at":…} for each
/// draft. The access log has it before the file is there; the person's own files stay as they are. NotFound when there
/// is no such person or nothing waits, Invalid without a reason. Sync thread.
Result<UnsentWritten> exportUnsentWork(AuthorityStore& store, const QString& seatFolder, const UnsentWish& wish,
                                       Instant now);
/// The same on a PC of a department that is elsewhere, whose log has it: `office` is that department as the person `by`
/// (a staff number) has it in hand. Denied to whoever neither leads that team nor directs the department.
Result<UnsentWritten> exportUnsentWork(Administration& office, const QString& by, const QString& seatFolder,
                                       const UnsentWish& wish);

}  // namespace Seatdesk
