// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/salvaged.h"

#include <QString>

namespace Seatdesk {

/// Copies the precious files of a seat's folder (authority.db, every person's outbox.db) into a new folder, also while
/// the seat is in use. Conflict when the target exists.
Result<void> backUpFolder(const QString& folder, const QString& target);

/// Puts a backup into a folder that no program has open. What was there is moved into "before-restore-<time>" inside
/// it, after the backup was found sound and copied: on failure the folder is as it was. Corrupt when the backup is
/// damaged, Conflict when it is of a newer program. The authority gets a new epoch, so that seats compare their history
/// with it, and the folder a new device id.
Result<void> restoreFolder(const QString& backup, const QString& folder);

/// Rebuilds a damaged precious file from the rows that can still be read; the damaged one stays beside it as
/// "<file>.damaged-<time>". `chain` is its migrations' folder. A file of which not one row can be read stays as it is
/// (Corrupt), unless a new beginning is better than none (an outbox).
Result<Salvaged> salvageFile(const QString& path, const QString& chain, bool mayBeEmpty);

/// Looks through a file that no program writes; false when it is damaged.
Result<bool> isSoundFile(const QString& path);

}  // namespace Seatdesk
