// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/row.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace Seatdesk {

/// Brings entries of a bound book back that this seat has seen, after the authority's history became another one and
/// the book has gone on: see BookHistory and BookRestore.
class BookRestoring
{
public:
    virtual ~BookRestoring() = default;

    /// Those that this seat keeps and the book lacks, in the order of their former numbers.
    virtual QFuture<Result<QList<Row>>> lostEntries(RecordId book) = 0;
    /// Writes an entry with these words, signed by the director, and the lost ones behind it. Denied as by
    /// SigningVault::sign, and when that person is no director; NotFound when nothing is kept; Offline when nobody
    /// answers.
    virtual QFuture<Result<void>> restoreBook(RecordId book, const QString& words, StaffId director,
                                              const QString& password) = 0;
};

}  // namespace Seatdesk
