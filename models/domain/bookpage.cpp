// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bookpage.h"

#include "domain/dutyshift.h"

#include <algorithm>

namespace Seatdesk {

namespace {

BookPage pageBetween(const QDate& day, const QDate& next, const QTimeZone& zone)
{
    BookPage page;
    page.day = day;
    page.from = fromDateTime(day.startOfDay(zone));
    page.until = fromDateTime(next.startOfDay(zone));
    return page;
}

}  // namespace

bool BookPage::isOwnOf(StaffId person, const QList<Row>& shifts) const
{
    const auto isKept = [&](const Row& row) {
        const DutyShift shift(row);
        const bool opened = shift.openedBy() == person && shift.openedAt() && holds(*shift.openedAt());
        const bool closed = shift.closedBy() == person || shift.relievedBy() == person;
        return opened || (closed && shift.closedAt() && holds(*shift.closedAt()));
    };
    const bool isAlone = !writers.isEmpty() && writers == QSet<StaffId>{person};
    return isAlone || std::any_of(shifts.begin(), shifts.end(), isKept);
}

QList<BookPage> pagesOf(const QList<Row>& entries, const QTimeZone& zone)
{
    QMap<QDate, BookPage> pages;
    for (const Row& row : entries) {
        const BookEntry entry(row);
        // What is not in the chain yet is no part of a page that somebody could sign.
        if (entry.seq() <= 0)
            continue;
        const QDate day = toDateTime(fromMicros(entry.atMicros()), zone).date();
        auto page = pages.find(day);
        if (page == pages.end())
            page = pages.insert(day, pageBetween(day, day.addDays(1), zone));
        page->book = entry.book();
        page->entries.insert(entry.seq(), entry.hash());
        page->writers.insert(entry.author());
    }
    return pages.values();
}

Row checkRow(const BookPage& page, CheckLevel level, const BookHead& head, StaffId person, Instant at)
{
    Row row;
    row.record = PageCheck::kRecord;
    row.fields = {{PageCheckField::kBook, page.book.toString()},
                  {PageCheckField::kLevel, keyOf(level)},
                  {PageCheckField::kDay, page.day.toString(Qt::ISODate)},
                  {PageCheckField::kStartsAt, toMicros(page.from)},
                  {PageCheckField::kEndsAt, toMicros(page.until)},
                  {PageCheckField::kHeadSeq, head.seq},
                  {PageCheckField::kHeadHash, head.hash},
                  {PageCheckField::kPageHash, page.hash()},
                  {PageCheckField::kPerson, person.toString()},
                  {PageCheckField::kAt, toMicros(at)}};
    return row;
}

BookPage monthPage(const QList<BookPage>& days, const QDate& month, const QTimeZone& zone)
{
    const QDate first(month.year(), month.month(), 1);
    BookPage page = pageBetween(first, first.addMonths(1), zone);
    for (const BookPage& day : days) {
        if (!page.holds(day.from))
            continue;
        page.book = day.book;
        page.entries.insert(day.entries);
        page.writers.unite(day.writers);
    }
    return page;
}

}  // namespace Seatdesk
