// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/reportwords.h"

#include "domain/attempt.h"
#include "domain/bookentry.h"
#include "domain/contact.h"
#include "domain/evaluation.h"
#include "domain/oldertickets.h"
#include "domain/session.h"
#include "domain/syncstatus.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "widgets/controls/noticebar.h"
#include "widgets/handover/dutylogwords.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/quality/scorewords.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Seatdesk::ReportWords {

namespace {

QString put(const char* text)
{
    return QCoreApplication::translate("ReportWords", text);
}

QString ofLog(BookCategory category)
{
    return put(QT_TRANSLATE_NOOP("ReportWords",
                                 "Entries of the duty log under “%1”, by when it happened. A corrected entry counts as "
                                 "its correction says."))
        .arg(DutyLogWords::category(category));
}

QString ofKind(TicketKind kind)
{
    return put(QT_TRANSLATE_NOOP("ReportWords",
                                 "Tickets of the kind “%1” that were recorded here, whatever became of them."))
        .arg(TicketWords::kind(kind));
}

QString ofTotals(ReportFigure figure)
{
    switch (figure) {
        case ReportFigure::Urged:
            return put(QT_TRANSLATE_NOOP(
                "ReportWords", "Tickets recorded here that were urged at least once in the period; each counts once."));
        case ReportFigure::Answered:
            return put(QT_TRANSLATE_NOOP("ReportWords",
                                         "Tickets recorded here that came back as “%1” at least once in the period; "
                                         "each counts once."))
                .arg(TicketWords::state(TicketState::Done));
        case ReportFigure::CalledBack:
            return put(QT_TRANSLATE_NOOP(
                "ReportWords",
                "Tickets recorded here whose customers were called at least once in the period; each counts once."));
        default:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Tickets that were recorded here in the period."));
    }
}

QString ofQuality(ReportFigure figure)
{
    switch (figure) {
        case ReportFigure::Score:
            return put(QT_TRANSLATE_NOOP("ReportWords", "The sum of these scores divided by their number."));
        case ReportFigure::Faults:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Items that lost points in at least two of these scores."));
        case ReportFigure::Complaints:
            return ofKind(TicketKind::Complaint);
        case ReportFigure::ValidComplaints:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Those of them that are judged valid by now."));
        default:
            return put(QT_TRANSLATE_NOOP("ReportWords",
                                         "Scores of those who are reported on that were published and are not under "
                                         "appeal; a score that was revised counts as it stands."));
    }
}

QString namesOf(const QList<StaffId>& people, const Session& session)
{
    QStringList names;
    for (const StaffId& person : people)
        names.append(session.nameOf(ScopeId(person)));
    return names.join(QStringLiteral(", "));
}

QString at(Instant instant, const QTimeZone& zone)
{
    return toDateTime(instant, zone).toString(QStringLiteral("MM-dd HH:mm"));
}

QString ticketText(const Row& row)
{
    const Ticket ticket(row);
    return factsText({TicketNumber::shown(ticket.number()), ticket.summary()});
}

}  // namespace

QString kind(ReportKind kind)
{
    switch (kind) {
        case ReportKind::DailyWorkload:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Daily workload"));
        case ReportKind::WeeklyWorkload:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Weekly workload"));
        case ReportKind::WeeklyTotals:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Weekly totals"));
        case ReportKind::QualityAnalysis:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Analysis of quality"));
        case ReportKind::WeeklyQuality:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Weekly quality and training"));
        case ReportKind::MonthlyQuality:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Monthly quality"));
        case ReportKind::Assessment:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Assessment of a person"));
        case ReportKind::PointSheet:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Points of a person"));
    }
    return {};
}

QString days(const ReportPeriod& period)
{
    const QString first = period.first.toString(Qt::ISODate);
    return period.first == period.last ? first : first + QStringLiteral(" – ") + period.last.toString(Qt::ISODate);
}

QString figure(ReportFigure figure)
{
    switch (figure) {
        case ReportFigure::System:
            return put(QT_TRANSLATE_NOOP("ReportWords", "System problems"));
        case ReportFigure::Difficult:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Difficult cases"));
        case ReportFigure::Inquiry:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Inquiries"));
        case ReportFigure::Lookup:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Look-ups"));
        case ReportFigure::Proactive:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Proactive calls"));
        case ReportFigure::Accepted:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Taken in"));
        case ReportFigure::Urged:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Urged"));
        case ReportFigure::Answered:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Answered"));
        case ReportFigure::CalledBack:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Called back"));
        case ReportFigure::Checks:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Calls scored"));
        case ReportFigure::Score:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Average score"));
        case ReportFigure::Faults:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Common faults"));
        case ReportFigure::Complaints:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Complaints"));
        case ReportFigure::ValidComplaints:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Complaints found valid"));
        case ReportFigure::Lateness:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Lateness and absence"));
        case ReportFigure::Conduct:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Conduct"));
        case ReportFigure::ComplaintPoints:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Unanswered and complained of"));
        case ReportFigure::Praise:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Praise"));
        case ReportFigure::Points:
            return put(QT_TRANSLATE_NOOP("ReportWords", "Points left"));
    }
    return {};
}

QString formula(ReportFigure figure)
{
    switch (figure) {
        case ReportFigure::System:
            return ofLog(BookCategory::Equipment);
        case ReportFigure::Difficult:
            return ofLog(BookCategory::Difficult);
        case ReportFigure::Inquiry:
            return ofKind(TicketKind::Inquiry);
        case ReportFigure::Lookup:
            return ofKind(TicketKind::Lookup);
        case ReportFigure::Proactive:
            return put(QT_TRANSLATE_NOOP(
                "ReportWords",
                "Attempts to call customers back, and other outgoing calls, by the people of the team."));
        case ReportFigure::Accepted:
        case ReportFigure::Urged:
        case ReportFigure::Answered:
        case ReportFigure::CalledBack:
            return ofTotals(figure);
        case ReportFigure::Checks:
        case ReportFigure::Score:
        case ReportFigure::Faults:
        case ReportFigure::Complaints:
        case ReportFigure::ValidComplaints:
            return ofQuality(figure);
        case ReportFigure::Points:
            return put(QT_TRANSLATE_NOOP("ReportWords", "What the month begins with, with all that was confirmed."));
        case ReportFigure::Lateness:
        case ReportFigure::Conduct:
        case ReportFigure::ComplaintPoints:
        case ReportFigure::Praise:
            return put(
                QT_TRANSLATE_NOOP("ReportWords", "What a lead or the director confirmed, by the rule of its day."));
    }
    return {};
}

QString value(const ReportNumber& number)
{
    if (!number.hasData())
        return put(QT_TRANSLATE_NOOP("ReportWords", "no data"));
    if (number.figure == ReportFigure::Score)
        return ScoreWords::points(number.value);
    if (isOfPoints(number.figure))
        return pointValue(number);
    const QString count = QString::number(number.value);
    return number.state == ReportNumber::State::Known ? count
                                                      : put(QT_TRANSLATE_NOOP("ReportWords", "at least %1")).arg(count);
}

QString gap(const ReportNumber& number, const DutyReport::Subject& subject, const QTimeZone& zone)
{
    switch (number.state) {
        case ReportNumber::State::Known:
            return {};
        case ReportNumber::State::NoBook:
            return put(QT_TRANSLATE_NOOP("ReportWords", "No duty log was kept then."));
        case ReportNumber::State::Nothing:
            return put(QT_TRANSLATE_NOOP("ReportWords", "No score was published then."));
        case ReportNumber::State::AtLeast:
        case ReportNumber::State::NotHeld:
            break;
    }
    if (subject.heldFrom == Instant::max())
        return put(
            QT_TRANSLATE_NOOP("ReportWords", "Which tickets this PC holds is known once it reached the server."));
    if (subject.heldFrom >= OlderTickets::kNoneHeld)
        return put(QT_TRANSLATE_NOOP(
            "ReportWords", "So many tickets are open that this PC holds no others; the rest is on the server alone."));
    return put(QT_TRANSLATE_NOOP("ReportWords",
                                 "This PC holds the tickets that changed since %1; others are on the server alone."))
        .arg(at(subject.heldFrom, zone));
}

QString text(const DutyReport& report, const Row& row)
{
    if (row.record == BookEntry::kRecord)
        return BookEntry(row).body().value_or(BookBody()).text;
    if (row.record == Evaluation::kRecord)
        return qualityRemarks({row}).join(QStringLiteral("; "));
    if (row.record == PointItem::kRecord)
        return PointItem(row).told();
    if (const RecordId id = DutyReport::ticketOf(row); !id.isNull())
        return ticketText(report.ticket(id));
    const Contact contact(row);
    return factsText(
        {contact.channel() ? TicketWords::channel(*contact.channel()) : QString(), contact.maskedNumber()});
}

TwoLines row(const DutyReport& report, const Row& row, const Session& session, const QTimeZone& zone)
{
    const auto person = [&session](StaffId id) { return session.nameOf(ScopeId(id)); };
    TwoLines lines;
    lines.title = text(report, row).section(u'\n', 0, 0);
    if (row.record == BookEntry::kRecord) {
        const BookEntry entry(row);
        lines.facts = factsText({DutyLogWords::number(entry.seq()), at(entry.body()->happenedAt, zone),
                                 person(entry.author()), session.nameOf(row.scope)});
    } else if (row.record == Ticket::kRecord) {
        const auto state = Ticket(row).state();
        lines.facts =
            factsText({at(row.time(TicketField::kRecordedAt), zone), state ? TicketWords::state(*state) : QString()});
    } else if (row.record == Attempt::kRecord) {
        const Attempt attempt(row);
        lines.facts = factsText({at(row.time(AttemptField::kAt), zone), person(attempt.by()),
                                 attempt.outcome() ? ActionWords::outcome(*attempt.outcome()) : QString()});
    } else if (row.record == Evaluation::kRecord) {
        const Evaluation evaluation(row);
        lines.title = factsText({person(evaluation.agent()), ScoreWords::points(evaluation.standingScore())});
        lines.facts = factsText({at(row.time(EvaluationField::kPublishedAt), zone), text(report, row)});
        if (isOfPerson(report.subject().period.kind)) {
            lines.title = text(report, row).section(u'\n', 0, 0);
            lines.facts = check(report, row, zone);
        }
    } else if (row.record == PointItem::kRecord) {
        lines = pointLines(PointItem(row), session, zone);
    } else {
        lines.facts = factsText({at(row.time(ContactField::kBegunAt), zone), person(Contact(row).person())});
    }
    return lines;
}

QString reach(const CommonFault& fault, const Session& session)
{
    return fault.reach == CommonFault::Reach::Team ? put(QT_TRANSLATE_NOOP("ReportWords", "the whole team"))
                                                   : namesOf(fault.people, session);
}

QString faultName(const CommonFault& fault)
{
    const QString name = fault.item.name.in(QLocale().name());
    return name.isEmpty() ? fault.item.key : name;
}

QStringList faultLines(const DutyReport& report, const Session& session)
{
    QStringList lines;
    for (const CommonFault& fault : report.faults())
        lines.append(put(QT_TRANSLATE_NOOP("ReportWords", "%1: %2 of %3 calls, %4"))
                         .arg(faultName(fault))
                         .arg(fault.evaluations.size())
                         .arg(report.number(ReportFigure::Checks).value)
                         .arg(reach(fault, session)));
    return lines;
}

QString basis(Instant readAt, const SyncStatus& sync, const QTimeZone& zone)
{
    const QString counted =
        put(QT_TRANSLATE_NOOP("ReportWords", "Counted %1 from what you may see.")).arg(at(readAt, zone));
    if (sync.fetching())
        return counted + u' ' +
               put(QT_TRANSLATE_NOOP("ReportWords", "This PC is still being filled: the numbers will grow."));
    if (sync.state() == SyncStatus::State::Offline)
        return counted + u' ' +
               put(QT_TRANSLATE_NOOP("ReportWords", "The server is away: this is what this PC knew as of %1."))
                   .arg(at(sync.shownAsOf(), zone));
    return counted;
}

TwoLines due(const ReportPeriod& period, std::optional<Instant> printed, Instant now, const QTimeZone& zone)
{
    TwoLines lines;
    lines.title = put(QT_TRANSLATE_NOOP("ReportWords", "Due %1")).arg(at(period.due, zone));
    const int late = period.daysLate(now, zone);
    if (printed) {
        lines.state = put(QT_TRANSLATE_NOOP("ReportWords", "Printed %1")).arg(at(*printed, zone));
        lines.stateTone = Tone::Success;
    } else if (now < period.due) {
        lines.stateTone = Tone::Neutral;
    } else {
        lines.state = late == 0 ? put(QT_TRANSLATE_NOOP("ReportWords", "Overdue since today"))
                                : QCoreApplication::translate("ReportWords", "Overdue by %n day(s)", nullptr, late);
        lines.stateTone = Tone::Danger;
    }
    lines.stateIcon = lines.state.isEmpty() ? QString() : iconOf(lines.stateTone);
    return lines;
}

}  // namespace Seatdesk::ReportWords
