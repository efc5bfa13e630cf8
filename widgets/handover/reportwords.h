// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyreport.h"
#include "widgets/knowledge/twolinedelegate.h"

#include <QTimeZone>

namespace Seatdesk {
class Session;
class SyncStatus;
}  // namespace Seatdesk

namespace Seatdesk::ReportWords {

/// "Daily workload".
QString kind(ReportKind kind);
/// "2026-11-18"; of several days "2026-11-16 – 2026-11-22".
QString days(const ReportPeriod& period);
QString figure(ReportFigure figure);
/// Which rows the number counts.
QString formula(ReportFigure figure);
/// "3", "at least 3", or that there is no data.
QString value(const ReportNumber& number);
/// Why a number is not known, or not whole; empty when it is.
QString gap(const ReportNumber& number, const DutyReport::Subject& subject, const QTimeZone& zone);
/// A row that a number counts.
TwoLines row(const DutyReport& report, const Row& row, const Session& session, const QTimeZone& zone);
/// What it says, without who and when.
QString text(const DutyReport& report, const Row& row);
/// Whom a common fault concerns: the whole team, or some by name.
QString reach(const CommonFault& fault, const Session& session);
/// The item of the scorecard, in the reader's language.
QString faultName(const CommonFault& fault);
/// "Restates to confirm: 3 of 5 calls, the whole team", for each common fault.
QStringList faultLines(const DutyReport& report, const Session& session);
/// "Service phrases 20 of 25; Attitude and tone 25 of 25".
QString parts(const QList<CheckPart>& parts);
/// One check of a person: when, which call, its score and what each group of the form brought.
QString check(const DutyReport& report, const Row& row, const QTimeZone& zone);
/// "Wang Fang: 92.5 in 4 calls", for each who was checked, by name.
QStringList peopleLines(const DutyReport& report, const Session& session);
/// "−1.5 (3×)"; of what is left "8.5".
QString pointValue(const ReportNumber& number);
/// An item of a person's points.
TwoLines pointLines(const PointItem& item, const Session& session, const QTimeZone& zone);
/// What a person's points are made of, and what they call for.
QString account(const DutyReport& report);
/// When and from what it was counted.
QString basis(Instant readAt, const SyncStatus& sync, const QTimeZone& zone);
/// By when it is due, and whether it is late; `printed`: when it was printed first, if it was.
TwoLines due(const ReportPeriod& period, std::optional<Instant> printed, Instant now, const QTimeZone& zone);

}  // namespace Seatdesk::ReportWords
