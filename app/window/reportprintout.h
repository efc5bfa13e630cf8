// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ticketprintout.h"
#include "widgets/handover/handoverways.h"

#include <QHash>

namespace Seatdesk {

class Session;

/// A report of the duty log as the department's form: its numbers, what stands behind those that are told one by one,
/// the remarks, and how everything was counted. GUI thread.
class ReportPrintout
{
public:
    ReportPrintout(WrittenReport report, const Session& session, const QTimeZone& zone);

    [[nodiscard]] FormContent content(const TicketPrintout::Sheet& sheet) const;
    /// By item of the form's FormSpec.
    [[nodiscard]] QHash<QString, QString> values() const;
    /// Every number followed by the rows that it counts: a header first, then number, value, when and who, what.
    [[nodiscard]] QList<QStringList> table() const;
    /// The name of its FormSpec.
    [[nodiscard]] QString form() const;

private:
    [[nodiscard]] QString cases(ReportFigure figure) const;
    [[nodiscard]] QString formulas() const;
    void addAnalysis(QHash<QString, QString>& values) const;
    void addTraining(QHash<QString, QString>& values) const;
    void addChecks(QHash<QString, QString>& values) const;
    void addPoints(QHash<QString, QString>& values) const;

    WrittenReport m_report;
    const Session& m_session;
    QTimeZone m_zone;
};

}  // namespace Seatdesk
