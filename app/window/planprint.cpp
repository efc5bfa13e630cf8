// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/planprint.h"

#include "app/window/planprintout.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"

#include <utility>

namespace Seatdesk {

PlanPrint::PlanPrint(const Workplace& place, RecordId plan, Paper paper, QObject* parent)
    : PrintJob(place, std::move(paper), parent), m_plan(plan)
{}

void PlanPrint::start()
{
    whenDone(place().records.get(EmergencyPlan::kRecord, m_plan), this, [this](const Result<Row>& row) {
        if (!row) {
            Q_EMIT failed(row.error());
            return;
        }
        print({QStringLiteral("print"), m_plan, paper().reason, 1, QString(EmergencyPlan::kRecord)},
              [this, plan = EmergencyPlan(*row)] {
                  const Session& session = place().session;
                  return PlanPrintout(plan, session)
                      .content({session.nameOf(ScopeId(session.person())), place().time.now(), paper().reason,
                                place().settings.zone()});
              });
    });
}

}  // namespace Seatdesk
