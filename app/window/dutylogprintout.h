// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ticketprintout.h"
#include "domain/bookentry.h"
#include "domain/pagecheck.h"

#include <QHash>

namespace Seatdesk {

class Session;

/// A day of a duty log as 值班日志: each category with its entries in the order of the book, what was corrected and by
/// which entry, what is left open with reason, owner and date, and the code of the chain. GUI thread.
class DutyLogPrintout
{
public:
    /// `rows`: the book, its entries of the day, all its corrections, its checks, the team's open items.
    DutyLogPrintout(const QList<Row>& rows, const Session& session, const QTimeZone& zone, const QDate& day);

    [[nodiscard]] FormContent content(const TicketPrintout::Sheet& sheet) const;
    /// By item of the form's FormSpec.
    [[nodiscard]] QHash<QString, QString> values() const;

private:
    [[nodiscard]] QString entryLine(const BookEntry& entry, const BookBody& body) const;
    [[nodiscard]] QString openLines() const;
    [[nodiscard]] QString people() const;
    [[nodiscard]] QString checkLines() const;
    void takeCheck(const PageCheck& check);
    [[nodiscard]] bool isOfTheDay(Instant at) const;
    [[nodiscard]] QString clock(Instant at) const;

    const Session& m_session;
    QTimeZone m_zone;
    QDate m_day;
    Row m_book;
    QList<BookEntry> m_entries;             ///< of the day, by number
    QHash<RecordId, qint64> m_numbers;      ///< of all entries that are known
    QHash<RecordId, qint64> m_correctedBy;  ///< by the one that was corrected
    QList<Row> m_items;
    QList<PageCheck> m_checks;  ///< of the day, by the time of signing
};

}  // namespace Seatdesk
