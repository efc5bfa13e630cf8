// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dutiesprintout.h"

#include "domain/session.h"
#include "widgets/duties/taskwords.h"
#include "widgets/knowledge/articletexts.h"

#include <QCoreApplication>

namespace Seatdesk {

namespace {

QString tell(const char* text)
{
    return QCoreApplication::translate("DutiesPrintout", text);
}

}  // namespace

/// What was done in the months before stands on their lists.
bool DutiesPrintout::isPrinted(const TaskDue& due) const
{
    const QDate today = toDateTime(m_session.time().now(), m_zone).date();
    return !due.isDone() || toDateTime(due.at, m_zone).date() >= QDate(today.year(), today.month(), 1);
}

QString DutiesPrintout::textOf(const TaskDue& due) const
{
    const StandingTask task(due.task);
    QStringList facts{TaskWords::who(task, due.unit, m_session),
                      tell(QT_TRANSLATE_NOOP("DutiesPrintout", "due by %1")).arg(momentText(due.at, m_zone))};
    if (!due.isDone()) {
        facts.append({TaskWords::copies(task.copies(), task.copiesTo()), task.evidence()});
        return factsText(facts);
    }
    const Fulfilment done(due.fulfilment);
    facts.append(tell(QT_TRANSLATE_NOOP("DutiesPrintout", "done %1 by %2"))
                     .arg(momentText(done.doneAt(), m_zone), m_session.nameOf(ScopeId(done.person()))));
    if (due.state == TaskDue::State::DoneLate)
        facts.append(TaskWords::state(due.state));
    facts.append({TaskWords::copies(done.copies(), task.copiesTo()), done.evidence()});
    return factsText(facts);
}

FormSection DutiesPrintout::sectionOf(const QList<TaskDue::State>& states, const QString& heading) const
{
    FormSection section;
    for (const TaskDue& due : m_dues) {
        if (states.contains(due.state) && isPrinted(due))
            section.items.append({StandingTask(due.task).what(), textOf(due), true, 1});
    }
    section.heading = tell(QT_TRANSLATE_NOOP("DutiesPrintout", "%1: %2")).arg(heading).arg(section.items.size());
    if (section.items.isEmpty())
        section.items.append({heading, tell(QT_TRANSLATE_NOOP("DutiesPrintout", "none")), true, 1});
    return section;
}

FormContent DutiesPrintout::content(const QString& whose, const TicketPrintout::Sheet& sheet) const
{
    using State = TaskDue::State;
    FormContent content;
    content.organisation = m_session.nameOf(m_session.scopes().department());
    content.title = tell(QT_TRANSLATE_NOOP("DutiesPrintout", "Calendar of duties"));
    content.numberLabel = tell(QT_TRANSLATE_NOOP("DutiesPrintout", "As of"));
    content.number = momentText(sheet.printedAt, m_zone);
    content.sections = {
        {tell(QT_TRANSLATE_NOOP("DutiesPrintout", "Whose duties")),
         {{tell(QT_TRANSLATE_NOOP("DutiesPrintout", "Of")), whose, true, 1}}},
        sectionOf({State::Overdue}, TaskWords::state(State::Overdue)),
        sectionOf({State::Today}, TaskWords::state(State::Today)),
        sectionOf({State::Soon, State::Later}, TaskWords::state(State::Soon)),
        sectionOf({State::Done, State::DoneLate}, tell(QT_TRANSLATE_NOOP("DutiesPrintout", "Done in this month")))};
    content.signatures = {{tell(QT_TRANSLATE_NOOP("DutiesPrintout", "Checked by")), {}}};
    content.dateLabel = QCoreApplication::translate("TicketPrintout", "Date:");
    content.continued = QCoreApplication::translate("TicketPrintout", " (continued)");
    content.pageText = QCoreApplication::translate("TicketPrintout", "Page %1 of %2");
    content.footer = QCoreApplication::translate("TicketPrintout", "Printed by %1, %2. Reason: %3")
                         .arg(sheet.printedBy, momentText(sheet.printedAt, m_zone), sheet.reason);
    return content;
}

}  // namespace Seatdesk
