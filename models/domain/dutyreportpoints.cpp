// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DutyReport that counts a person's points.
#include "domain/dutyreport.h"

namespace Seatdesk {

namespace {

ReportFigure figureOf(PointRule rule)
{
    switch (rule) {
        case PointRule::Late:
        case PointRule::LateMore:
        case PointRule::Absence:
        case PointRule::Left:
            return ReportFigure::Lateness;
        case PointRule::Unanswered:
            return ReportFigure::ComplaintPoints;
        case PointRule::Praise:
            return ReportFigure::Praise;
        case PointRule::Rest:
        case PointRule::Chat:
        case PointRule::Rude:
        case PointRule::Undone:
            break;
    }
    return ReportFigure::Conduct;
}

}  // namespace

QList<Row> DutyReport::pointRows(ReportFigure figure) const
{
    QList<Row> rows;
    for (const PointLine& line : m_account.lines) {
        if (figure == ReportFigure::Points || figureOf(line.rule) == figure)
            rows += line.items;
    }
    return rows;
}

/// Tenths of a point.
int DutyReport::tenthsOf(ReportFigure figure) const
{
    if (figure == ReportFigure::Points)
        return m_account.totalTenths;
    int tenths = 0;
    for (const PointLine& line : m_account.lines)
        tenths += figureOf(line.rule) == figure ? line.tenths : 0;
    return tenths;
}

}  // namespace Seatdesk
