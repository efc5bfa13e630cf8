// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dutylogprint.h"

#include "app/window/dutylogprintout.h"
#include "domain/book.h"
#include "domain/openitem.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "domain/workcalendar.h"
#include "items/rowgathering.h"

#include <utility>

namespace Seatdesk {

DutyLogPrint::DutyLogPrint(const Workplace& place, Page page, Paper paper, QObject* parent)
    : PrintJob(place, std::move(paper), parent), m_page(page)
{}

void DutyLogPrint::start()
{
    const Instant from = place().calendar.startOfDay(m_page.day);
    const Instant until = place().calendar.startOfDay(m_page.day.addDays(1));
    Query entries;
    entries.record = BookEntry::kRecord;
    entries.where = {{BookEntryField::kBook, Condition::Test::Equal, m_page.book.toString(), {}},
                     {BookEntryField::kAt, Condition::Test::AtLeast, toMicros(from), {}},
                     {BookEntryField::kAt, Condition::Test::Less, toMicros(until), {}}};
    Query corrections;
    corrections.record = BookEntry::kRecord;
    corrections.where = {{BookEntryField::kBook, Condition::Test::Equal, m_page.book.toString(), {}},
                         {BookEntryField::kBody, Condition::Test::Contains, QStringLiteral("\"corrects\":\""), {}}};
    Query items;
    items.record = OpenItem::kRecord;
    items.where = {{OpenItemField::kOpenedAt, Condition::Test::Less, toMicros(until), {}}};
    Query checks;
    checks.record = PageCheck::kRecord;
    checks.where = {{PageCheckField::kBook, Condition::Test::Equal, m_page.book.toString(), {}},
                    {PageCheckField::kStartsAt, Condition::Test::Less, toMicros(until), {}},
                    {PageCheckField::kEndsAt, Condition::Test::Greater, toMicros(from), {}}};
    RowGathering::start(place().records, {entries, corrections, items, checks}, {{QString(Book::kRecord), m_page.book}},
                        this, [this](const Result<QList<Row>>& rows) {
                            if (rows)
                                take(*rows);
                            else
                                Q_EMIT failed(rows.error());
                        });
}

void DutyLogPrint::take(const QList<Row>& rows)
{
    print({QStringLiteral("print"), m_page.book, paper().reason, 1, QString(Book::kRecord)},
          [this, rows] { return content(rows); });
}

FormContent DutyLogPrint::content(const QList<Row>& rows) const
{
    const Session& session = place().session;
    return DutyLogPrintout(rows, session, place().settings.zone(), m_page.day)
        .content(
            {session.nameOf(ScopeId(session.person())), place().time.now(), paper().reason, place().settings.zone()});
}

}  // namespace Seatdesk
