// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dutyformprint.h"

#include "domain/attendance.h"
#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/dutyshift.h"
#include "domain/openitem.h"
#include "domain/pagecheck.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/workcalendar.h"
#include "items/rowgathering.h"

#include <utility>

namespace Seatdesk {

DutyFormPrint::DutyFormPrint(const Workplace& place, DutyFormPrintout::Page page, Paper paper, QObject* parent)
    : PrintJob(place, std::move(paper), parent), m_page(std::move(page))
{}

void DutyFormPrint::start()
{
    const Instant from = place().calendar.startOfDay(m_page.first());
    const Instant until = place().calendar.startOfDay(m_page.last().addDays(1));
    const QString book = m_page.book.toString();
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
        asked(BookEntry::kRecord, {{BookEntryField::kBook, Condition::Test::Equal, book, {}},
                                   {BookEntryField::kAt, Condition::Test::AtLeast, toMicros(early), {}},
                                   {BookEntryField::kAt, Condition::Test::Less, toMicros(late), {}}}),
        asked(DutyShift::kRecord,
              {{DutyShiftField::kDay, Condition::Test::Equal, m_page.day.toString(Qt::ISODate), {}}}),
        asked(Attendance::kRecord, {{AttendanceField::kAt, Condition::Test::AtLeast, toMicros(early), {}},
                                    {AttendanceField::kAt, Condition::Test::Less, toMicros(late), {}}}),
        asked(OpenItem::kRecord, {{OpenItemField::kOpenedAt, Condition::Test::Less, toMicros(until), {}}}),
        asked(PageCheck::kRecord, {{PageCheckField::kBook, Condition::Test::Equal, book, {}},
                                   {PageCheckField::kStartsAt, Condition::Test::Less, toMicros(until), {}},
                                   {PageCheckField::kEndsAt, Condition::Test::Greater, toMicros(from), {}}}),
        asked(Staff::kRecord, {})};
    RowGathering::start(place().records, lists, {{QString(Book::kRecord), m_page.book}}, this,
                        [this](const Result<QList<Row>>& rows) {
                            if (rows)
                                take(*rows);
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
