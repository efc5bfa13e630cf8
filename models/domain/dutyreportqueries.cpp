// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DutyReport that says what has to be read.
#include "domain/attempt.h"
#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/contact.h"
#include "domain/dutyreport.h"
#include "domain/evaluation.h"
#include "domain/scorecard.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "domain/timelineentry.h"

#include <QJsonArray>
#include <QSet>

namespace Seatdesk {

namespace {

const QString kReportScope = QStringLiteral("scope_id");
const QString kOutgoing = QStringLiteral("out");
/// A statement takes so many values at most, and some.
constexpr qsizetype kTicketsPerQuery = 5000;
/// No month is longer.
constexpr std::chrono::days kDaysOfMonth{31};
/// What a list of tickets shows, and what they are counted by.
const QStringList& reportTicketFields()
{
    static const QStringList fields{TicketField::kNumber,        TicketField::kKind,   TicketField::kSummary,
                                    TicketField::kState,         TicketField::kOrigin, TicketField::kRecordedAt,
                                    TicketField::kComplaintValid};
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

Query staffQuery()
{
    return reportQuery(Staff::kRecord, {}, {StaffField::kName, StaffField::kTeam});
}

QList<Condition> ofScope(const QString& field, const DutyReport::Subject& subject)
{
    if (subject.isDepartment)
        return {};
    return {{field, Condition::Test::Equal, subject.scope.toString(), {}}};
}

Query recordedTickets(const DutyReport::Subject& subject)
{
    return reportQuery(Ticket::kRecord,
                       inPeriod(TicketField::kRecordedAt, subject.period) + ofScope(TicketField::kOrigin, subject),
                       reportTicketFields());
}

Query attemptsOf(const DutyReport::Subject& subject)
{
    return reportQuery(Attempt::kRecord, inPeriod(AttemptField::kAt, subject.period), {});
}

QList<Query> workloadQueries(const DutyReport::Subject& subject)
{
    const QList<Condition> ofTeam = ofScope(kReportScope, subject);
    // What happened in the period was written in it or later, and so was what corrects it.
    const QList<Condition> written =
        ofTeam + QList<Condition>{{BookEntryField::kAt, Condition::Test::AtLeast, toMicros(subject.period.from), {}}};
    const QList<Condition> calls = inPeriod(ContactField::kBegunAt, subject.period) +
                                   QList<Condition>{{ContactField::kDirection, Condition::Test::Equal, kOutgoing, {}}};
    return {reportQuery(Book::kRecord, ofTeam, {}),
            reportQuery(BookEntry::kRecord, written,
                        {BookEntryField::kBook, BookEntryField::kSeq, BookEntryField::kAuthor, BookEntryField::kAt,
                         BookEntryField::kBody}),
            recordedTickets(subject),
            attemptsOf(subject),
            reportQuery(Contact::kRecord, calls, {}),
            staffQuery()};
}

QList<Query> totalsQueries(const DutyReport::Subject& subject)
{
    const QJsonArray kinds{keyOf(EntryKind::Urge), keyOf(EntryKind::Status)};
    const QList<Condition> steps = inPeriod(TimelineEntryField::kAt, subject.period) +
                                   QList<Condition>{{TimelineEntryField::kKind, Condition::Test::In, kinds, {}}};
    return {recordedTickets(subject), attemptsOf(subject),
            reportQuery(TimelineEntry::kRecord, steps,
                        {TimelineEntryField::kTicket, TimelineEntryField::kKind, TimelineEntryField::kAt,
                         TimelineEntryField::kFromState, TimelineEntryField::kToState})};
}

QList<Query> assessmentQueries(const DutyReport::Subject& subject)
{
    const QList<Condition> ofPerson{{EvaluationField::kOwner, Condition::Test::Equal, subject.scope.toString(), {}}};
    return {reportQuery(Evaluation::kRecord, inPeriod(EvaluationField::kPublishedAt, subject.period) + ofPerson, {}),
            reportQuery(Scorecard::kRecord, {}, {}), staffQuery()};
}

/// With the months before, of which a severe case is made.
QList<Query> pointQueries(const DutyReport::Subject& subject)
{
    const Instant from = subject.period.from - kDaysOfMonth * subject.points.severeMonths();
    const QList<Condition> where{
        {PointItemField::kOwner, Condition::Test::Equal, subject.scope.toString(), {}},
        {PointItemField::kHappenedAt, Condition::Test::AtLeast, toMicros(from), {}},
        {PointItemField::kHappenedAt, Condition::Test::Less, toMicros(subject.period.until), {}}};
    return QList<Query>{reportQuery(PointItem::kRecord, where, {})} + assessmentQueries(subject);
}

QList<Query> analysisQueries(const DutyReport::Subject& subject)
{
    return {reportQuery(Evaluation::kRecord, inPeriod(EvaluationField::kPublishedAt, subject.period), {}),
            reportQuery(Scorecard::kRecord, {}, {}), recordedTickets(subject), staffQuery()};
}

}  // namespace

QList<Query> DutyReport::queries(const Subject& subject)
{
    switch (subject.period.kind) {
        case ReportKind::DailyWorkload:
        case ReportKind::WeeklyWorkload:
            return workloadQueries(subject);
        case ReportKind::WeeklyTotals:
            return totalsQueries(subject);
        case ReportKind::QualityAnalysis:
        case ReportKind::WeeklyQuality:
        case ReportKind::MonthlyQuality:
            return analysisQueries(subject);
        case ReportKind::Assessment:
            return assessmentQueries(subject);
        case ReportKind::PointSheet:
            return pointQueries(subject);
    }
    return {};
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

}  // namespace Seatdesk
