// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reportprint.h"

#include "app/window/reportprintout.h"
#include "domain/session.h"
#include "domain/settings.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

ReportPrint::ReportPrint(const Workplace& place, WrittenReport report, Paper paper, QObject* parent)
    : PrintJob(place, std::move(paper), parent), m_report(std::move(report))
{}

void ReportPrint::start()
{
    const DutyReport::Subject& subject = m_report.report.subject();
    const RecordId id = DutyReport::idOf(subject.period.kind, subject.scope, subject.period.first);
    if (paper().isTable()) {
        const QList<QStringList> table = ReportPrintout(m_report, place().session, place().settings.zone()).table();
        const int amount = static_cast<int>(std::max<qsizetype>(table.size() - 1, 1));  // below the heading
        return tabulate({QStringLiteral("export"), id, paper().reason, amount, QString(kRecord)},
                        [table] { return table; });
    }
    print({QStringLiteral("print"), id, paper().reason, 1, QString(kRecord)}, [this] {
        const Session& session = place().session;
        const QTimeZone zone = place().settings.zone();
        return ReportPrintout(m_report, session, zone)
            .content({session.nameOf(ScopeId(session.person())), place().time.now(), paper().reason, zone});
    });
}

}  // namespace Seatdesk
