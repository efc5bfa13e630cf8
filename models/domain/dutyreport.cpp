// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dutyreport.h"

#include "domain/attempt.h"
#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/contact.h"
#include "domain/staff.h"
#include "domain/ticket.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kReportScope = QStringLiteral("scope_id");
const QString kOutgoing = QStringLiteral("out");
/// A statement takes so many values at most, and some.
constexpr qsizetype kTicketsPerQuery = 5000;
/// What a list of tickets shows, and what they are counted by.
const QStringList& reportTicketFields()
{
    static const QStringList fields{TicketField::kNumber, TicketField::kKind,   TicketField::kSummary,
                                    TicketField::kState,  TicketField::kOrigin, TicketField::kRecordedAt};
    return fields;
}

QList<Condition> inPeriod(QLatin1StringView field, const ReportPeriod& period)
{
    return {{field, Condition::Test::AtLeast, toMicros(period.from), {}},
            {field, Condition::Test::Less, toMicros(period.until), {}}};
}

Query reportQuery(QLatin1StringView record, const QList<Condition>& where, const QStringList& fields)
{
    Query query;
    query.record = record;
    query.where = where;
    query.fields = fields;
    return query;
}

/// When what a row tells happened.
Instant reportedAt(const Row& row)
{
    if (row.record == BookEntry::kRecord)
        return BookEntry(row).body().value_or(BookBody()).happenedAt;
    if (row.record == Ticket::kRecord)
        return row.time(TicketField::kRecordedAt);
    return row.time(row.record == Contact::kRecord ? ContactField::kBegunAt : AttemptField::kAt);
}

bool wasBookKept(const Row& book, const ReportPeriod& period)
{
    const bool begun = !book.has(BookField::kOpenedAt) || book.time(BookField::kOpenedAt) < period.until;
    return begun && (!book.has(BookField::kClosedAt) || book.time(BookField::kClosedAt) > period.from);
}

bool isFromLog(ReportFigure figure)
{
    return figure == ReportFigure::System || figure == ReportFigure::Difficult;
}

}  // namespace

QList<ReportFigure> DutyReport::figures(ReportKind kind)
{
    switch (kind) {
        case ReportKind::DailyWorkload:
        case ReportKind::WeeklyWorkload:
            return {ReportFigure::System, ReportFigure::Difficult, ReportFigure::Inquiry, ReportFigure::Lookup,
                    ReportFigure::Proactive};
    }
    return {};
}

QList<Query> DutyReport::queries(const Subject& subject)
{
    QList<Condition> ofTeam;
    if (!subject.isDepartment)
        ofTeam.append({kReportScope, Condition::Test::Equal, subject.scope.toString(), {}});
    QList<Condition> recorded = inPeriod(TicketField::kRecordedAt, subject.period);
    if (!subject.isDepartment)
        recorded.append({TicketField::kOrigin, Condition::Test::Equal, subject.scope.toString(), {}});
    // What happened in the period was written in it or later, and so was what corrects it.
    const QList<Condition> written =
        ofTeam + QList<Condition>{{BookEntryField::kAt, Condition::Test::AtLeast, toMicros(subject.period.from), {}}};
    const QList<Condition> calls = inPeriod(ContactField::kBegunAt, subject.period) +
                                   QList<Condition>{{ContactField::kDirection, Condition::Test::Equal, kOutgoing, {}}};
    return {reportQuery(Book::kRecord, ofTeam, {}),
            reportQuery(BookEntry::kRecord, written,
                        {BookEntryField::kBook, BookEntryField::kSeq, BookEntryField::kAuthor, BookEntryField::kAt,
                         BookEntryField::kBody}),
            reportQuery(Ticket::kRecord, recorded, reportTicketFields()),
            reportQuery(Attempt::kRecord, inPeriod(AttemptField::kAt, subject.period), {}),
            reportQuery(Contact::kRecord, calls, {}),
            reportQuery(Staff::kRecord, {}, {StaffField::kName, StaffField::kTeam})};
}

QList<Query> DutyReport::ticketQueries(const QList<Row>& rows)
{
    QSet<RecordId> known;
    QSet<RecordId> wanted;
    for (const Row& row : rows) {
        if (row.record == Ticket::kRecord)
            known.insert(row.id);
        else if (const RecordId ticket = ticketOf(row); !ticket.isNull())
            wanted.insert(ticket);
    }
    QStringList ids;
    for (const RecordId& id : wanted - known)
        ids.append(id.toString());
    QList<Query> queries;
    for (qsizetype first = 0; first < ids.size(); first += kTicketsPerQuery) {
        const QJsonArray some = QJsonArray::fromStringList(ids.mid(first, kTicketsPerQuery));
        queries.append(reportQuery(Ticket::kRecord, {{QStringLiteral("id"), Condition::Test::In, some, {}}},
                                   reportTicketFields()));
    }
    return queries;
}

RecordId DutyReport::ticketOf(const Row& row)
{
    if (row.record == Ticket::kRecord)
        return row.id;
    return row.record == Attempt::kRecord ? RecordId(Attempt(row).ticket()) : RecordId();
}

RecordId DutyReport::idOf(ReportKind kind, ScopeId scope, const QDate& first)
{
    return derivedId(OperationId(scope.uuid()), keyOf(kind) + u' ' + first.toString(Qt::ISODate));
}

DutyReport::DutyReport(const Subject& subject, const QList<Row>& rows) : m_subject(subject)
{
    QSet<RecordId> taken;
    for (const Row& row : rows) {
        if (taken.contains(row.id))
            continue;
        taken.insert(row.id);
        if (row.record == Ticket::kRecord)
            m_tickets.insert(row.id, row);
        else if (row.record == Staff::kRecord)
            m_teams.insert(StaffId(row.id), Staff(row).team());
        else if (row.record == Book::kRecord)
            m_hasBook = m_hasBook || wasBookKept(row, subject.period);
        if (row.record != BookEntry::kRecord && row.record != Staff::kRecord && row.record != Book::kRecord &&
            subject.period.contains(reportedAt(row)))
            m_rows.append(row);
    }
    takeEntries(rows);
    for (const ReportFigure figure : figures(subject.period.kind))
        m_numbers.append(counted(figure));
}

/// What was corrected counts as its correction says: by another category or day, perhaps.
void DutyReport::takeEntries(const QList<Row>& rows)
{
    QSet<RecordId> corrected;
    for (const Row& row : rows) {
        if (row.record == BookEntry::kRecord)
            corrected.insert(BookEntry(row).body().value_or(BookBody()).corrects);
    }
    for (const Row& row : rows) {
        if (row.record == BookEntry::kRecord && !corrected.contains(row.id) && BookEntry(row).body() &&
            m_subject.period.contains(reportedAt(row)))
            m_entries.append(row);
    }
}

bool DutyReport::isOfTeam(StaffId person) const
{
    return m_subject.isDepartment || m_teams.value(person) == m_subject.scope;
}

QList<Row> DutyReport::rowsOf(ReportFigure figure) const
{
    const auto chosen = [](QList<Row> rows, const auto& counts) {
        rows.removeIf([&](const Row& row) { return !counts(row); });
        return rows;
    };
    const auto entriesOf = [&](BookCategory category) {
        return chosen(m_entries, [category](const Row& row) { return BookEntry(row).body()->category == category; });
    };
    const auto ticketsOf = [&](TicketKind kind) {
        return chosen(m_rows, [this, kind](const Row& row) {
            return row.record == Ticket::kRecord && Ticket(row).kind() == kind &&
                   (m_subject.isDepartment || Ticket(row).origin() == m_subject.scope);
        });
    };
    switch (figure) {
        case ReportFigure::System:
            return entriesOf(BookCategory::Equipment);
        case ReportFigure::Difficult:
            return entriesOf(BookCategory::Difficult);
        case ReportFigure::Inquiry:
            return ticketsOf(TicketKind::Inquiry);
        case ReportFigure::Lookup:
            return ticketsOf(TicketKind::Lookup);
        case ReportFigure::Proactive:
            return chosen(m_rows, [this](const Row& row) {
                if (row.record == Attempt::kRecord)
                    return isOfTeam(Attempt(row).by());
                return row.record == Contact::kRecord && Contact(row).direction() == kOutgoing &&
                       isOfTeam(Contact(row).person());
            });
    }
    return {};
}

ReportNumber DutyReport::counted(ReportFigure figure) const
{
    ReportNumber number{figure, ReportNumber::State::Known, rowsOf(figure)};
    std::sort(number.rows.begin(), number.rows.end(), [](const Row& a, const Row& b) {
        return std::pair(reportedAt(a), a.id) < std::pair(reportedAt(b), b.id);
    });
    if (isFromLog(figure) && !m_hasBook)
        number.state = ReportNumber::State::NoBook;
    else if (!isFromLog(figure) && m_subject.period.from < m_subject.heldFrom)
        number.state = number.rows.isEmpty() ? ReportNumber::State::NotHeld : ReportNumber::State::AtLeast;
    return number;
}

ReportNumber DutyReport::number(ReportFigure figure) const
{
    const auto found = std::find_if(m_numbers.begin(), m_numbers.end(),
                                    [figure](const ReportNumber& number) { return number.figure == figure; });
    return found == m_numbers.end() ? ReportNumber{figure, ReportNumber::State::NotHeld, {}} : *found;
}

}  // namespace Seatdesk
