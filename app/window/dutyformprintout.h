// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ticketprintout.h"
#include "domain/attendance.h"
#include "domain/bookentry.h"
#include "domain/dutyshift.h"
#include "domain/pagecheck.h"
#include "widgets/handover/dutyform.h"

#include <QDate>
#include <QHash>

namespace Seatdesk {

class Session;

/// A form that is kept of a duty log: who was there (点名), how shifts were handed over (交接班记录), or all entries of
/// a month with its checks (值班记录表). GUI thread.
class DutyFormPrintout
{
public:
    /// Which form, of which book and day.
    struct Page
    {
        DutyForm form = DutyForm::RollCall;
        RecordId book;
        QDate day;

        /// The days that it is about.
        [[nodiscard]] QDate first() const;
        [[nodiscard]] QDate last() const;
    };

    /// `rows`: the book and the others of its team, their entries of these days and the ones beside them, shifts,
    /// attendance, open items, checks, people.
    DutyFormPrintout(const QList<Row>& rows, const Session& session, const QTimeZone& zone, const Page& page);

    [[nodiscard]] FormContent content(const TicketPrintout::Sheet& sheet) const;
    /// By item of the form's FormSpec.
    [[nodiscard]] QHash<QString, QString> values() const;
    /// The name of its FormSpec.
    [[nodiscard]] QString form() const;

private:
    using Values = QHash<QString, QString>;

    void addRollCall(Values& values) const;
    void addHandover(Values& values) const;
    void addMonth(Values& values) const;
    [[nodiscard]] QString rollOf(const DutyShift& shift, const QList<Attendance>& called) const;
    [[nodiscard]] QList<Attendance> calledIn(const DutyShift& shift) const;
    [[nodiscard]] QString entryLine(const BookEntry& entry, bool withCategory) const;
    /// Of these days, by book and number; of a category, if one is given.
    [[nodiscard]] QList<BookEntry> entriesOf(std::optional<BookCategory> category = {}) const;
    /// Those that speak of the shifts of the day and satisfy the test.
    [[nodiscard]] QList<BookEntry> entriesOfShifts(const std::function<bool(const BookBody&)>& test) const;
    [[nodiscard]] QString lines(const QList<BookEntry>& entries) const;
    [[nodiscard]] QString openLines() const;
    [[nodiscard]] QString signers(SignerRole role) const;
    [[nodiscard]] QString checks(CheckLevel level) const;
    [[nodiscard]] QString person(StaffId id) const;
    [[nodiscard]] qint64 bookOf(const BookEntry& entry) const;
    /// The numbers of the books that these days stand in.
    [[nodiscard]] QStringList booksWritten() const;

    const Session& m_session;
    QTimeZone m_zone;
    Page m_page;
    Row m_book;
    QHash<RecordId, qint64> m_numbers;  ///< of the team's books
    QList<BookEntry> m_entries;         ///< by book and number
    QStringList m_written;              ///< see booksWritten()
    QList<DutyShift> m_shifts;          ///< of the day, by their begin
    QList<Attendance> m_called;
    QList<PageCheck> m_checks;
    QList<Row> m_items;
    QHash<StaffId, Row> m_people;
};

}  // namespace Seatdesk
