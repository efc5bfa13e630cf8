// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dutyreport.h"

#include "domain/attempt.h"
#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/callrecording.h"
#include "domain/contact.h"
#include "domain/evaluation.h"
#include "domain/planrun.h"
#include "domain/scorecard.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "domain/timelineentry.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace Seatdesk {

namespace {

const QString kCalledOut = QStringLiteral("out");
/// When what a row tells happened.
Instant reportedAt(const Row& row)
{
    if (row.record == BookEntry::kRecord)
        return BookEntry(row).body().value_or(BookBody()).happenedAt;
    if (row.record == Ticket::kRecord)
        return row.time(TicketField::kRecordedAt);
    if (row.record == Evaluation::kRecord)
        return row.time(EvaluationField::kPublishedAt);
    if (row.record == TimelineEntry::kRecord)
        return row.time(TimelineEntryField::kAt);
    if (row.record == PointItem::kRecord)
        return row.time(PointItemField::kHappenedAt);
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

/// Of checks and points the seat holds all that the reader may see.
bool isFromChecks(ReportFigure figure)
{
    return isOfPoints(figure) || figure == ReportFigure::Checks || figure == ReportFigure::Score ||
           figure == ReportFigure::Faults;
}

/// What nothing can be said about where nothing was checked: nobody is without faults by that.
bool needsChecks(ReportFigure figure)
{
    return figure == ReportFigure::Score || figure == ReportFigure::Faults;
}

/// A step to "done" that was only taken back is none.
bool isAnswer(const TimelineEntry& step)
{
    const auto from = step.fromState();
    return step.toState() == TicketState::Done && from != TicketState::Callback && from != TicketState::Closed &&
           from != TicketState::Merged;
}

/// What tells about others, and happened at no time.
bool isFact(const Row& row)
{
    return row.record == Staff::kRecord || row.record == Book::kRecord || row.record == Scorecard::kRecord ||
           row.record == BookEntry::kRecord || row.record == PointItem::kRecord;
}

}  // namespace

QList<ReportFigure> DutyReport::figures(ReportKind kind)
{
    switch (kind) {
        case ReportKind::DailyWorkload:
        case ReportKind::WeeklyWorkload:
            return {ReportFigure::System, ReportFigure::Difficult, ReportFigure::Inquiry, ReportFigure::Lookup,
                    ReportFigure::Proactive};
        case ReportKind::WeeklyTotals:
            return {ReportFigure::Accepted, ReportFigure::Urged, ReportFigure::Answered, ReportFigure::CalledBack};
        case ReportKind::QualityAnalysis:
        case ReportKind::WeeklyQuality:
        case ReportKind::MonthlyQuality:
            return {ReportFigure::Checks, ReportFigure::Score, ReportFigure::Faults, ReportFigure::Complaints,
                    ReportFigure::ValidComplaints};
        case ReportKind::Assessment:
            return {ReportFigure::Checks, ReportFigure::Score, ReportFigure::Faults};
        case ReportKind::PointSheet:
            return {ReportFigure::Conduct, ReportFigure::Lateness,        ReportFigure::Checks, ReportFigure::Score,
                    ReportFigure::Praise,  ReportFigure::ComplaintPoints, ReportFigure::Points};
    }
    return {};
}

RecordId DutyReport::ticketOf(const Row& row)
{
    if (row.record == Ticket::kRecord)
        return row.id;
    if (row.record == Evaluation::kRecord)
        return RecordId::fromString(Evaluation(row).call().value(RecordingField::kTicket).toString());
    if (row.record == TimelineEntry::kRecord)
        return RecordId(TimelineEntry(row).ticket());
    if (row.record == PointItem::kRecord)
        return PointItem(row).evidenceRecord() == Ticket::kRecord ? PointItem(row).evidenceId() : RecordId();
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
        else if (row.record == Scorecard::kRecord)
            m_scorecards.append(row);
        if (!isFact(row) && subject.period.contains(reportedAt(row)))
            m_rows.append(row);
    }
    if (subject.period.kind == ReportKind::PointSheet)
        m_account = pointMonth(rows, StaffId(subject.scope), subject.period.first, subject.points, subject.zone);
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
    leaveOneOfEachRun();
}

/// The log tells every step of an emergency plan: the case is one.
void DutyReport::leaveOneOfEachRun()
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Row& a, const Row& b) {
        return std::pair(BookEntry(a).atMicros(), a.id) < std::pair(BookEntry(b).atMicros(), b.id);
    });
    QSet<RecordId> runs;
    m_entries.removeIf([&runs](const Row& row) {
        const QList<BookLink> links = BookEntry(row).body()->links;
        const auto run = std::find_if(links.begin(), links.end(),
                                      [](const BookLink& link) { return link.record == PlanRun::kRecord; });
        if (run == links.end())
            return false;
        const bool isTaken = runs.contains(run->id);
        runs.insert(run->id);
        return isTaken;
    });
}

bool DutyReport::isOfTeam(StaffId person) const
{
    if (isOfPerson(m_subject.period.kind))
        return ScopeId(person) == m_subject.scope;
    return m_subject.isDepartment || m_teams.value(person) == m_subject.scope;
}

bool DutyReport::isOfTeam(const Row& ticket) const
{
    return !ticket.record.isEmpty() && (m_subject.isDepartment || Ticket(ticket).origin() == m_subject.scope);
}

QList<Row> DutyReport::ticketsOf(TicketKind kind) const
{
    return ticketsWith([kind](const Row& row) { return row.record == Ticket::kRecord && Ticket(row).kind() == kind; });
}

QList<Row> DutyReport::ticketsWith(const std::function<bool(const Row&)>& counts) const
{
    QList<Row> tickets;
    QSet<RecordId> taken;
    for (const Row& row : m_rows) {
        const RecordId id = ticketOf(row);
        if (id.isNull() || taken.contains(id) || !counts(row) || !isOfTeam(m_tickets.value(id)))
            continue;
        taken.insert(id);
        tickets.append(m_tickets.value(id));
    }
    return tickets;
}

QList<Row> DutyReport::rowsOf(ReportFigure figure) const
{
    const auto entriesOf = [this](BookCategory category) {
        QList<Row> entries = m_entries;
        entries.removeIf([category](const Row& row) { return BookEntry(row).body()->category != category; });
        return entries;
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
        case ReportFigure::Checks:
        case ReportFigure::Score:
        case ReportFigure::Faults:
        case ReportFigure::Complaints:
        case ReportFigure::ValidComplaints:
            return qualityRows(figure);
        case ReportFigure::Proactive:
        case ReportFigure::Accepted:
        case ReportFigure::Urged:
        case ReportFigure::Answered:
        case ReportFigure::CalledBack:
            return workRows(figure);
        case ReportFigure::Lateness:
        case ReportFigure::Conduct:
        case ReportFigure::ComplaintPoints:
        case ReportFigure::Praise:
        case ReportFigure::Points:
            return pointRows(figure);
    }
    return {};
}

QList<Row> DutyReport::workRows(ReportFigure figure) const
{
    const auto isStep = [](const Row& row, EntryKind kind) {
        return row.record == TimelineEntry::kRecord && TimelineEntry(row).kind() == kind;
    };
    switch (figure) {
        case ReportFigure::Accepted:
            return ticketsWith([](const Row& row) { return row.record == Ticket::kRecord; });
        case ReportFigure::Urged:
            return ticketsWith([&](const Row& row) { return isStep(row, EntryKind::Urge); });
        case ReportFigure::Answered:
            return ticketsWith(
                [&](const Row& row) { return isStep(row, EntryKind::Status) && isAnswer(TimelineEntry(row)); });
        case ReportFigure::CalledBack:
            return ticketsWith([](const Row& row) { return row.record == Attempt::kRecord; });
        default:
            break;
    }
    QList<Row> calls = m_rows;
    calls.removeIf([this](const Row& row) {
        if (row.record == Attempt::kRecord)
            return !isOfTeam(Attempt(row).by());
        return row.record != Contact::kRecord || Contact(row).direction() != kCalledOut ||
               !isOfTeam(Contact(row).person());
    });
    return calls;
}

QList<Row> DutyReport::qualityRows(ReportFigure figure) const
{
    if (figure == ReportFigure::Complaints)
        return ticketsOf(TicketKind::Complaint);
    if (figure == ReportFigure::ValidComplaints) {
        QList<Row> tickets = ticketsOf(TicketKind::Complaint);
        tickets.removeIf([](const Row& row) { return Ticket(row).complaintValid() != Verdict::Valid; });
        return tickets;
    }
    QList<Row> checks = m_rows;
    checks.removeIf([this](const Row& row) {
        return row.record != Evaluation::kRecord || !countsAsScore(row) || !isOfTeam(Evaluation(row).agent());
    });
    if (figure != ReportFigure::Faults)
        return checks;
    QSet<RecordId> faulty;
    for (const CommonFault& fault : commonFaults(checks, m_scorecards)) {
        for (const Row& row : fault.evaluations)
            faulty.insert(row.id);
    }
    checks.removeIf([&faulty](const Row& row) { return !faulty.contains(row.id); });
    return checks;
}

QList<CommonFault> DutyReport::faults() const
{
    return commonFaults(qualityRows(ReportFigure::Checks), m_scorecards);
}

QList<CheckPart> DutyReport::partsOf(const Row& check) const
{
    return checkParts({check}, m_scorecards);
}

QList<CheckPart> DutyReport::parts() const
{
    return checkParts(qualityRows(ReportFigure::Checks), m_scorecards);
}

QStringList DutyReport::remarks() const
{
    return qualityRemarks(qualityRows(ReportFigure::Checks));
}

qint64 DutyReport::valueOf(const ReportNumber& number) const
{
    if (isOfPoints(number.figure))
        return tenthsOf(number.figure);
    if (number.figure == ReportFigure::Faults)
        return faults().size();
    if (number.figure != ReportFigure::Score || number.rows.isEmpty())
        return number.rows.size();
    const double sum = std::accumulate(number.rows.begin(), number.rows.end(), 0.0, [](double before, const Row& row) {
        return before + static_cast<double>(Evaluation(row).standingScore());
    });
    return qRound64(sum / static_cast<double>(number.rows.size()));
}

ReportNumber DutyReport::counted(ReportFigure figure) const
{
    ReportNumber number{figure, ReportNumber::State::Known, rowsOf(figure)};
    std::sort(number.rows.begin(), number.rows.end(), [](const Row& a, const Row& b) {
        return std::pair(reportedAt(a), a.id) < std::pair(reportedAt(b), b.id);
    });
    number.value = valueOf(number);
    const bool isPartly = m_subject.period.from < m_subject.heldFrom;
    if (isFromLog(figure) && !m_hasBook)
        number.state = ReportNumber::State::NoBook;
    else if (needsChecks(figure) && qualityRows(ReportFigure::Checks).isEmpty())
        number.state = ReportNumber::State::Nothing;
    else if (!isFromLog(figure) && !isFromChecks(figure) && isPartly)
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
