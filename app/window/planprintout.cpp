// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/planprintout.h"

#include "domain/session.h"
#include "widgets/handover/planwords.h"
#include "widgets/knowledge/articletexts.h"

#include <QCoreApplication>

namespace Seatdesk {

namespace {

QString sayOnPlan(const char* text)
{
    return QCoreApplication::translate("PlanPrintout", text);
}

FormItem stepItem(qsizetype number, const PlanStep& step)
{
    const QString ticks = tickedChoices({PlanWords::state(TickState::Done), PlanWords::state(TickState::Skipped)}, -1) +
                          QStringLiteral("    ") +
                          sayOnPlan(QT_TRANSLATE_NOOP("PlanPrintout", "Time: ____:____   Name: ____________"));
    return {QStringLiteral("%1. %2").arg(QString::number(number), step.who), step.does + u'\n' + ticks, true, 2};
}

FormItem blank(const char* label, int lines)
{
    return {sayOnPlan(label), {}, true, lines};
}

}  // namespace

FormContent PlanPrintout::content(const TicketPrintout::Sheet& sheet) const
{
    FormContent content;
    content.organisation = m_session.nameOf(m_session.scopes().department());
    content.title =
        sayOnPlan(QT_TRANSLATE_NOOP("PlanPrintout", "Emergency plan: %1")).arg(m_plan.title(PlanWords::language()));
    content.number = versionText(m_plan.version());
    content.sections.append({sayOnPlan(QT_TRANSLATE_NOOP("PlanPrintout", "Activation")),
                             {blank(QT_TRANSLATE_NOOP("PlanPrintout", "What has happened"), 2),
                              {sayOnPlan(QT_TRANSLATE_NOOP("PlanPrintout", "Activated by")), {}, false, 1},
                              {sayOnPlan(QT_TRANSLATE_NOOP("PlanPrintout", "Date and time")), {}, false, 1}}});
    FormSection steps{sayOnPlan(QT_TRANSLATE_NOOP("PlanPrintout", "Steps")), {}};
    const QList<PlanStep> all = m_plan.steps(PlanWords::language());
    for (qsizetype number = 1; number <= all.size(); ++number)
        steps.items.append(stepItem(number, all.at(number - 1)));
    content.sections.append(steps);
    content.sections.append({sayOnPlan(QT_TRANSLATE_NOOP("PlanPrintout", "End")),
                             {blank(QT_TRANSLATE_NOOP("PlanPrintout", "How it ended"), 2)}});
    content.signatures = {{sayOnPlan(QT_TRANSLATE_NOOP("PlanPrintout", "Lead")), {}},
                          {sayOnPlan(QT_TRANSLATE_NOOP("PlanPrintout", "Director")), {}}};
    content.dateLabel = QCoreApplication::translate("TicketPrintout", "Date:");
    content.continued = QCoreApplication::translate("TicketPrintout", " (continued)");
    content.pageText = QCoreApplication::translate("TicketPrintout", "Page %1 of %2");
    content.footer = QCoreApplication::translate("TicketPrintout", "Printed by %1, %2. Reason: %3")
                         .arg(sheet.printedBy, momentText(sheet.printedAt, sheet.zone), sheet.reason);
    return content;
}

}  // namespace Seatdesk
