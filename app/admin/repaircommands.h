// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Seatdesk {

/// restore BACKUP: puts a backup into the folder; what was there stays in a folder beside it. No window may have it
/// open.
int runRestore(const QString& folder, const QStringList& arguments);

/// salvage: rebuilds damaged precious files of the folder from the rows that can still be read.
int runSalvage(const QString& folder);

}  // namespace Seatdesk
