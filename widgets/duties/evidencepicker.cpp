// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duties/evidencepicker.h"

#include "domain/accesslogentry.h"
#include "domain/announcement.h"
#include "domain/article.h"
#include "domain/bookentry.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "items/rowgathering.h"
#include "widgets/duties/taskwords.h"
#include "widgets/handover/dutylogwords.h"
#include "widgets/knowledge/articletexts.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kOfEach = 6;
constexpr int kLongestDetail = 60;

Query newest(QLatin1StringView record, QLatin1StringView when)
{
    Query query;
    query.record = record;
    query.sort = {{when, true}};
    query.limit = kOfEach;
    return query;
}

void narrow(Query& query, QLatin1StringView field, const QString& typed)
{
    if (!typed.isEmpty())
        query.where.append({field, Condition::Test::Contains, typed, {}});
}

Query tickets(const QString& typed)
{
    Query query = newest(Ticket::kRecord, TicketField::kRecordedAt);
    QString digits;
    std::copy_if(typed.begin(), typed.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    if (digits.size() >= 3)
        narrow(query, TicketField::kNumber, digits);
    else
        query.words = typed;
    return query;
}

QList<Query> queriesFor(const QString& typed, StaffId person)
{
    Query articles = newest(Article::kRecord, ArticleField::kValidFrom);
    articles.where = {{ArticleField::kState, Condition::Test::Equal, QStringLiteral("published"), {}}};
    narrow(articles, ArticleField::kTitle, typed);
    Query announcements = newest(Announcement::kRecord, AnnouncementField::kAt);
    narrow(announcements, AnnouncementField::kTitle, typed);
    Query entries = newest(BookEntry::kRecord, BookEntryField::kAt);
    narrow(entries, BookEntryField::kBody, typed);
    Query prints = newest(AccessLogEntry::kRecord, AccessLogEntryField::kAt);
    prints.where = {{AccessLogEntryField::kWhat, Condition::Test::Equal, QStringLiteral("print"), {}},
                    {AccessLogEntryField::kBy, Condition::Test::Equal, person.toString(), {}}};
    narrow(prints, AccessLogEntryField::kReason, typed);
    return {announcements, entries, articles, prints, tickets(typed)};
}

PickItem itemOf(const Row& row, const QTimeZone& zone)
{
    PickItem item{row.record + u' ' + row.id.toString(), TaskWords::link({row.record, row.id}), {}};
    if (row.record == Ticket::kRecord) {
        item.text += u' ' + TicketNumber::shown(Ticket(row).number());
        item.detail = Ticket(row).summary();
    } else if (row.record == Article::kRecord) {
        item.text += u' ' + Article(row).title();
    } else if (row.record == Announcement::kRecord) {
        item.text += u' ' + Announcement(row).title();
    } else if (row.record == BookEntry::kRecord) {
        item.text += u' ' + DutyLogWords::number(BookEntry(row).seq());
        item.detail = BookEntry(row).body().value_or(BookBody()).text;
    } else {
        item.text += u' ' + momentText(AccessLogEntry(row).at().value_or(Instant()), zone);
        item.detail = AccessLogEntry(row).reason();
    }
    item.detail = item.detail.simplified().left(kLongestDetail);
    return item;
}

}  // namespace

EvidencePicker::EvidencePicker(Workplace& place, QObject* context) : m_place(place), m_context(context) {}

PickSource EvidencePicker::source() const
{
    return [&place = m_place, context = m_context, names = m_names](const QString& typed, const auto& found) {
        RowGathering::start(place.records, queriesFor(typed.trimmed(), place.session.person()), {}, context,
                            [&place, names, found](const Result<QList<Row>>& rows) {
                                QList<PickItem> items;
                                for (const Row& row : rows.value_or(QList<Row>())) {
                                    items.append(itemOf(row, place.settings.zone()));
                                    names->insert(items.last().id, items.last().text);
                                }
                                found(items);
                            });
    };
}

BookLink EvidencePicker::linkOf(const QString& picked)
{
    if (picked.isEmpty())
        return {};
    return {picked.section(u' ', 0, 0), RecordId::fromString(picked.section(u' ', 1))};
}

}  // namespace Seatdesk
