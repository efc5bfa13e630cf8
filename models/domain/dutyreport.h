// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkparts.h"
#include "domain/commonfaults.h"
#include "domain/ids.h"
#include "domain/pointaccount.h"
#include "domain/query.h"
#include "domain/reportperiod.h"
#include "domain/row.h"
#include "domain/ticketkeys.h"

#include <QHash>
#include <QList>

#include <functional>

namespace Seatdesk {

/// A number of a report.
enum class ReportFigure {
    System,      ///< 系统问题: entries of the duty log about equipment
    Difficult,   ///< 疑难: entries about difficult issues
    Inquiry,     ///< 咨询: tickets of that kind that were recorded
    Lookup,      ///< 查询: the same
    Proactive,   ///< 主动: calls to customers, to hear whether they are served or for another reason
    Accepted,    ///< 受理: tickets that were recorded
    Urged,       ///< 督办: tickets that were urged
    Answered,    ///< 反馈: tickets that came back with an answer
    CalledBack,  ///< 回访: tickets whose customers were called
    Checks,      ///< scores that count, see countsAsScore()
    Score,       ///< their average
    Faults,      ///< what they found more than once
    Complaints,
    ValidComplaints,
    Lateness,         ///< points for lateness and absence, in tenths as all points
    Conduct,          ///< points for conduct on duty
    ComplaintPoints,  ///< points for what was left unanswered and complained of
    Praise,
    Points,  ///< what is left of the month's points
};

/// Whether it is about points.
constexpr bool isOfPoints(ReportFigure figure)
{
    return figure >= ReportFigure::Lateness;
}

template <>
struct EnumKeys<ReportFigure>
{
    static constexpr std::array<QLatin1StringView, 19> names{
        QLatin1StringView("system"),      QLatin1StringView("difficult"),
        QLatin1StringView("inquiry"),     QLatin1StringView("lookup"),
        QLatin1StringView("proactive"),   QLatin1StringView("accepted"),
        QLatin1StringView("urged"),       QLatin1StringView("answered"),
        QLatin1StringView("called_back"), QLatin1StringView("checks"),
        QLatin1StringView("score"),       QLatin1StringView("faults"),
        QLatin1StringView("complaints"),  QLatin1StringView("valid_complaints"),
        QLatin1StringView("lateness"),    QLatin1StringView("conduct"),
        QLatin1StringView("complaint"),   QLatin1StringView("praise"),
        QLatin1StringView("points")};
};

/// What is known of a number: no data is not zero.
struct ReportNumber
{
    enum class State {
        Known,
        AtLeast,  ///< the seat does not hold all tickets of the period: there may be more
        NotHeld,  ///< it holds none of them
        NoBook,   ///< no duty log was kept then
        Nothing,  ///< nothing was scored of which it could be taken
    };

    ReportFigure figure = ReportFigure::System;
    State state = State::Known;
    QList<Row> rows;   ///< what was counted, in the order in which it happened
    qint64 value = 0;  ///< how many; of a score hundredths of a point, of points tenths

    [[nodiscard]] bool hasData() const { return state == State::Known || state == State::AtLeast; }
};

/// A report of the duty log, counted from the rows that the reader sees. The one place where it is said what counts.
class DutyReport
{
public:
    /// What is reported on.
    struct Subject
    {
        ReportPeriod period;
        ScopeId scope;                      ///< of a team; else of the department, or of a person
        bool isDepartment = false;          ///< whatever team it lies with
        Instant heldFrom = Instant::min();  ///< the seat holds all tickets that changed since, see OlderTickets
        PointProfile points = {};           ///< of a person's points
        QTimeZone zone = QTimeZone::utc();  ///< in which their months begin
    };

    static QList<ReportFigure> figures(ReportKind kind);
    /// What has to be read for it.
    static QList<Query> queries(const Subject& subject);
    /// The tickets that are to be read besides, once these rows are known.
    static QList<Query> ticketQueries(const QList<Row>& rows);

    DutyReport() = default;
    /// `rows`: the answers to both.
    DutyReport(const Subject& subject, const QList<Row>& rows);

    [[nodiscard]] const Subject& subject() const { return m_subject; }
    /// In the order of the form.
    [[nodiscard]] const QList<ReportNumber>& numbers() const { return m_numbers; }
    /// Empty and without data when the report has no such number.
    [[nodiscard]] ReportNumber number(ReportFigure figure) const;
    /// What the checks found more than once.
    [[nodiscard]] QList<CommonFault> faults() const;
    /// What each group of the form brought in one check, and in all of them together.
    [[nodiscard]] QList<CheckPart> partsOf(const Row& check) const;
    [[nodiscard]] QList<CheckPart> parts() const;
    /// Of a person's points.
    [[nodiscard]] const PointMonth& account() const { return m_account; }
    /// What inspectors remarked.
    [[nodiscard]] QStringList remarks() const;
    /// The ticket that a row of a number is about, if it is one: itself, or the one it hangs on.
    [[nodiscard]] static RecordId ticketOf(const Row& row);
    /// As far as it is known; empty otherwise.
    [[nodiscard]] Row ticket(RecordId id) const { return m_tickets.value(id); }
    /// The same of everybody who reads the same rows: what is kept of a report is kept under it.
    [[nodiscard]] static RecordId idOf(ReportKind kind, ScopeId scope, const QDate& first);

private:
    [[nodiscard]] ReportNumber counted(ReportFigure figure) const;
    [[nodiscard]] QList<Row> rowsOf(ReportFigure figure) const;
    [[nodiscard]] qint64 valueOf(const ReportNumber& number) const;
    [[nodiscard]] QList<Row> workRows(ReportFigure figure) const;
    [[nodiscard]] QList<Row> qualityRows(ReportFigure figure) const;
    [[nodiscard]] QList<Row> pointRows(ReportFigure figure) const;
    [[nodiscard]] int tenthsOf(ReportFigure figure) const;
    [[nodiscard]] QList<Row> ticketsOf(TicketKind kind) const;
    /// The tickets that those rows hang on, each once.
    [[nodiscard]] QList<Row> ticketsWith(const std::function<bool(const Row&)>& counts) const;
    [[nodiscard]] bool isOfTeam(StaffId person) const;
    [[nodiscard]] bool isOfTeam(const Row& ticket) const;
    void takeEntries(const QList<Row>& rows);
    void leaveOneOfEachRun();

    Subject m_subject;
    QList<Row> m_rows;     ///< of the period and the team
    QList<Row> m_entries;  ///< of its duty log, without those that were corrected
    QHash<RecordId, Row> m_tickets;
    QHash<StaffId, ScopeId> m_teams;
    QList<Row> m_scorecards;
    PointMonth m_account;
    bool m_hasBook = false;
    QList<ReportNumber> m_numbers;
};

}  // namespace Seatdesk
