// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"
#include "domain/pagecheck.h"

#include <QMap>
#include <QSet>

namespace Seatdesk {

/// What one check is made of: the entries of a book that were written on one day of the department's, or in a month.
struct BookPage
{
    RecordId book;
    QDate day;  ///< of a month its first
    Instant from{};
    Instant until{};
    QMap<qint64, QString> entries;  ///< number and hash of those in the chain
    QSet<StaffId> writers;

    /// See PageCheck::hashOf.
    [[nodiscard]] QString hash() const { return PageCheck::hashOf(entries.values()); }
    [[nodiscard]] bool holds(Instant at) const { return at >= from && at < until; }
    /// Whether the page is that person's own, who may not check it: they opened, handed over or took over one of
    /// `shifts` on it, or wrote it alone.
    [[nodiscard]] bool isOwnOf(StaffId person, const QList<Row>& shifts) const;

    bool operator==(const BookPage&) const = default;
};

/// The pages of those entries of one book, day by day; a day on which nothing was written has none.
QList<BookPage> pagesOf(const QList<Row>& entries, const QTimeZone& zone);
/// The month of that day as one page.
BookPage monthPage(const QList<BookPage>& days, const QDate& month, const QTimeZone& zone);

/// A check of the page as that person is to sign it, read while the chain of its book ended there: all but key and
/// signature.
Row checkRow(const BookPage& page, CheckLevel level, const BookHead& head, StaffId person, Instant at);

}  // namespace Seatdesk
