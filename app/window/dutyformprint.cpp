// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dutyformprint.h"

#include "domain/attendance.h"
#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/dutyshift.h"
#include "domain/openitem.h"
#include "domain/pagecheck.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/whendone.h"
#include "domain/workcalendar.h"
#include "items/rowgathering.h"

#include <QJsonArray>

#include <utility>

namespace Seatdesk {

DutyFormPrint::DutyFormPrint(const Workplace& place, DutyFormPrintout::Page page, Paper paper, QObject* parent)
    : PrintJob(place, std::move(paper), parent), m_page(std::move(page))
{}

void DutyFormPrint::start()
{
    whenDone(place().records.get(Book::kRecord, m_page.book), this, [this](const Result<Row>& book) {
        if (book)
            readBooks(book->scope);
        else
            Q_EMIT failed(book.error());
    });
}

/// Days may begin in a book that was full before they were over.
void DutyFormPrint::readBooks(ScopeId team)
{
    Query books;
    books.record = Book::kRecord;
    books.where = {{QStringLiteral("scope_id"), Condition::Test::Equal, team.toString(), {}}};
    whenDone(place().records.list(books), this, [this](const Result<QList<Row>>& rows) {
        if (rows)
            readRest(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void DutyFormPrint::readRest(const QList<Row>& books)
{
    const Instant from = place().calendar.startOfDay(m_page.first());
    const Instant until = place().calendar.startOfDay(m_page.last().addDays(1));
    QJsonArray ids;
    for (const Row& book : books)
        ids.append(book.id.toString());
    const auto asked = [](QLatin1StringView record, const QList<Condition>& where) {
        Query query;
        query.record = record;
        query.where = where;
        return query;
    };
    // A shift that begins on the day ends on the next, perhaps, and its roll was called a while before it.
    const Instant early = place().calendar.startOfDay(m_page.first().addDays(-1));
    const Instant late = place().calendar.startOfDay(m_page.last().addDays(2));
    const QList<Query> lists{
        asked(BookEntry::kRecord, {{BookEntryField::kBook, Condition::Test::In, ids, {}},
                                   {BookEntryField::kAt, Condition::Test::AtLeast, toMicros(early), {}},
                                   {BookEntryField::kAt, Condition::Test::Less, toMicros(late), {}}}),
        asked(DutyShift::kRecord,
              {{DutyShiftField::kDay, Condition::Test::Equal, m_page.day.toString(Qt::ISODate), {}}}),
        asked(Attendance::kRecord, {{AttendanceField::kAt, Condition::Test::AtLeast, toMicros(early), {}},
                                    {AttendanceField::kAt, Condition::Test::Less, toMicros(late), {}}}),
        asked(OpenItem::kRecord, {{OpenItemField::kOpenedAt, Condition::Test::Less, toMicros(until), {}}}),
        asked(PageCheck::kRecord, {{PageCheckField::kBook, Condition::Test::In, ids, {}},
                                   {PageCheckField::kStartsAt, Condition::Test::Less, toMicros(until), {}},
                                   {PageCheckField::kEndsAt, Condition::Test::Greater, toMicros(from), {}}}),
        asked(Staff::kRecord, {})};
    RowGathering::start(place().records, lists, {}, this, [this, books](const Result<QList<Row>>& rows) {
        if (rows)
            take(books + *rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void DutyFormPrint::take(const QList<Row>& rows)
{
    print({QStringLiteral("print"), m_page.book, paper().reason, 1, QString(Book::kRecord)}, [this, rows] {
        const Session& session = place().session;
        const QTimeZone zone = place().settings.zone();
        return DutyFormPrintout(rows, session, zone, m_page)
            .content({session.nameOf(ScopeId(session.person())), place().time.now(), paper().reason, zone});
    });
}

}  // namespace Seatdesk
