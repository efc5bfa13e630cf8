// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dutylog.h"

#include "domain/book.h"
#include "domain/jsontext.h"

#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

/// As the text stands within a body, without the quotes around it.
QString withinJson(const QString& text)
{
    const QString json = QString::fromUtf8(toJsonText(QJsonObject{{QStringLiteral("t"), text}}));
    return json.mid(6, json.size() - 8);
}

/// Words are looked for in the whole body first, where names of members would be found too.
bool holds(const DutyLogEntry& entry, const QString& words)
{
    return entry.body.text.contains(words, Qt::CaseInsensitive) ||
           entry.body.reason.contains(words, Qt::CaseInsensitive);
}

bool isBefore(const DutyLogEntry& a, const DutyLogEntry& b)
{
    if (a.isWaiting() != b.isWaiting())
        return b.isWaiting();
    return a.isWaiting() ? a.writtenAt() < b.writtenAt() : a.seq() < b.seq();
}

QString memberText(const char* member, const QString& value)
{
    return QStringLiteral("\"%1\":\"%2").arg(QLatin1StringView(member), value);
}

}  // namespace

DutyLog::DutyLog(Records& records, QObject* parent)
    : QObject(parent),
      m_books(records),
      m_entries(records),
      m_corrections(records),
      m_originals(records),
      m_tickets(records)
{
    connect(&m_books, &LiveRows::changed, this, &DutyLog::askEntries);
    connect(&m_entries, &LiveRows::changed, this, &DutyLog::askOthers);
    for (LiveRows* rows : {&m_corrections, &m_originals, &m_tickets})
        connect(rows, &LiveRows::changed, this, &DutyLog::gather);
    for (LiveRows* rows : {&m_books, &m_entries, &m_corrections})
        connect(rows, &LiveRows::failed, this, &DutyLog::failed);
}

void DutyLog::setTeam(ScopeId team)
{
    m_team = team;
    m_asked = {};
    m_limit = kPage;
    Query query;
    query.record = Book::kRecord;
    query.where = {{QStringLiteral("scope_id"), Condition::Test::Equal, team.toString(), {}}};
    query.sort = {{BookField::kNumber, true}};
    m_books.setQuery(query);
}

void DutyLog::setFilter(const DutyLogFilter& filter)
{
    m_filter = filter;
    m_limit = kPage;
    m_asked = {};
    askEntries();
}

void DutyLog::readOlder()
{
    m_limit += kPage;
    m_asked = {};
    askEntries();
}

const Row* DutyLog::book() const
{
    // Until the answer comes they are those of another team.
    if (!m_books.isLoaded())
        return nullptr;
    const QList<Row>& books = m_books.rows();
    const auto open = std::find_if(books.begin(), books.end(), [](const Row& row) { return !Book(row).isClosed(); });
    return open == books.end() ? nullptr : &*open;
}

qint64 DutyLog::nextNumber() const
{
    return m_books.rows().isEmpty() ? 1 : Book(m_books.rows().first()).number() + 1;
}

bool DutyLog::isLoaded() const
{
    return m_books.isLoaded() && (!book() || (m_asked == book()->id && m_entries.isLoaded()));
}

void DutyLog::askEntries()
{
    const Row* open = book();
    if (!open || open->id == m_asked)
        return gather();
    m_asked = open->id;
    Query query;
    query.record = BookEntry::kRecord;
    query.where = {{BookEntryField::kBook, Condition::Test::Equal, open->id.toString(), {}}};
    Query corrections = query;
    // Word for word: the store has an index for it.
    corrections.where.append({BookEntryField::kBody, Condition::Test::Contains, memberText("corrects", {}), {}});
    query.sort = {{BookEntryField::kAt, true}};
    query.limit = m_limit;
    if (m_filter.from)
        query.where.append({BookEntryField::kAt, Condition::Test::AtLeast, toMicros(*m_filter.from), {}});
    if (m_filter.until)
        query.where.append({BookEntryField::kAt, Condition::Test::Less, toMicros(*m_filter.until), {}});
    if (m_filter.category)
        query.where.append({BookEntryField::kBody,
                            Condition::Test::Contains,
                            memberText("category", keyOf(*m_filter.category)) + u'"',
                            {}});
    if (!m_filter.words.isEmpty())
        query.where.append({BookEntryField::kBody, Condition::Test::Contains, withinJson(m_filter.words), {}});
    m_entries.setQuery(query);
    m_corrections.setQuery(corrections);
}

/// What the entries speak of: the ones that they put right, and tickets.
void DutyLog::askOthers()
{
    QSet<QString> originals;
    QSet<QString> tickets;
    gather();
    for (const DutyLogEntry& entry : std::as_const(m_all)) {
        if (entry.isCorrection())
            originals.insert(entry.body.corrects.toString());
        if (!entry.ticket.isNull())
            tickets.insert(entry.ticket.toString());
    }
    ask(m_originals, BookEntry::kRecord, originals);
    ask(m_tickets, Ticket::kRecord, tickets);
}

void DutyLog::ask(LiveRows& rows, const QString& record, const QSet<QString>& ids)
{
    if (ids.isEmpty())
        return;
    Query query;
    query.record = record;
    query.where = {{QStringLiteral("id"), Condition::Test::In, QJsonArray::fromStringList(ids.values()), {}}};
    rows.setQuery(query);
}

DutyLogEntry DutyLog::read(const Row& row) const
{
    DutyLogEntry entry;
    entry.row = row;
    entry.isErased = BookEntry(row).isErased();
    entry.body = BookEntry(row).body().value_or(BookBody());
    for (const Row& other : m_originals.rows()) {
        if (other.id == entry.body.corrects)
            entry.corrects = BookEntry(other).seq();
    }
    entry.isCorrected = m_correctedBy.contains(row.id);
    entry.correctedBy = m_correctedBy.value(row.id);
    for (const BookLink& link : entry.body.links) {
        if (link.record == Ticket::kRecord && entry.ticket.isNull())
            entry.ticket = link.id;
    }
    for (const Row& ticket : m_tickets.rows()) {
        if (ticket.id == entry.ticket)
            entry.ticketNumber = Ticket(ticket).number();
    }
    return entry;
}

void DutyLog::gather()
{
    m_correctedBy.clear();
    for (const Row& row : m_corrections.rows()) {
        qint64& number = m_correctedBy[BookEntry(row).body().value_or(BookBody()).corrects];
        number = std::max(number, BookEntry(row).seq());
    }
    m_all.clear();
    if (isLoaded() && book()) {
        for (const Row& row : m_entries.rows()) {
            const DutyLogEntry entry = read(row);
            if (m_filter.words.isEmpty() || holds(entry, m_filter.words))
                m_all.append(entry);
        }
    }
    std::sort(m_all.begin(), m_all.end(), isBefore);
    Q_EMIT changed();
}

}  // namespace Seatdesk
