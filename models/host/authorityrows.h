// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"
#include "domain/settings.h"
#include "store/authoritystore.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Seatdesk {

/// Rows of a small record that are not deleted. Sync thread, as the others here.
Result<QList<Row>> allRows(AuthorityStore& store, const QString& record);
/// What holds for the whole department: its zone, hours and clocks.
Result<Settings> departmentSettings(AuthorityStore& store);
Result<QSet<QString>> knownImportKeys(AuthorityStore& store, const QString& record, const QStringList& keys);
/// Rows of one batch (null: of none) by ascending id, at most `limit` after `after`.
Result<QList<Row>> batchRows(AuthorityStore& store, const QString& record, RecordId batch, RecordId after, int limit);
/// Writes new rows in one transaction; tickets without a number get one of their day's import block.
Result<void> putNewRows(AuthorityStore& store, QList<Row> rows, const QTimeZone& zone, Instant now);

}  // namespace Seatdesk
