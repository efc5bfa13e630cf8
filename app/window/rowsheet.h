// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"

#include <QStringList>

#include <functional>

class QObject;

namespace Seatdesk {

struct Workplace;

/// Rows as a table for people. Its function runs in a worker.
struct RowSheet
{
    QStringList header;
    std::function<QStringList(const Row&)> cells;  ///< one text for each column
};

using SheetMade = std::function<void(const Result<RowSheet>&)>;
/// Reads what the rows refer to and answers their sheet; never once `context` is gone.
using SheetMaker = std::function<void(const Workplace&, const QList<Row>& rows, QObject* context, const SheetMade&)>;

void ticketSheet(const Workplace& place, const QList<Row>& tickets, QObject* context, const SheetMade& made);
void logSheet(const Workplace& place, const QList<Row>& entries, QObject* context, const SheetMade& made);

}  // namespace Seatdesk
