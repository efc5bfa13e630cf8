// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/filefault.h"
#include "exchange/refusal.h"
#include "exchange/refusedrows.h"

#include <QString>
#include <QStringList>

namespace Seatdesk::TransferWords {

/// "Tickets", "Articles" … for a record that can be imported.
QString record(const QString& record);
/// The fields that a column can be bound to, in the order in which they are offered.
QStringList fields(const QString& record);
/// What a person calls a field of fields().
QString field(const QString& record, const QString& field);
/// What is wrong with a row, as a sentence.
QString refusal(Refusal reason);
/// What a file of bad rows says in its first columns.
RefusedWords refusedWords();
/// Why the file is no table, and what to do about it.
QString fault(FileFault fault);
/// The same for what was found out while it was read.
QString failure(const QString& path, const Error& error);
QString delimiter(QChar delimiter);

}  // namespace Seatdesk::TransferWords
