// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/paperprintout.h"

#include "app/window/formwords.h"
#include "domain/session.h"
#include "domain/ticketkeys.h"
#include "exchange/formspec.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>

namespace Seatdesk {

namespace {

QString sayOnPaper(const char* text)
{
    return QCoreApplication::translate("PaperPrintout", text);
}

FormItem half(const char* label)
{
    return {sayOnPaper(label), {}, false, 1};
}

FormItem wide(const char* label, int lines)
{
    return {sayOnPaper(label), {}, true, lines};
}

FormItem choices(const char* label, const QStringList& words)
{
    return {sayOnPaper(label), tickedChoices(words, -1), true, 1};
}

QStringList kinds()
{
    QStringList words;
    for (const TicketKind kind : allOf<TicketKind>())
        words.append(TicketWords::kind(kind));
    return words;
}

}  // namespace

void PaperPrintout::complete(FormContent& content) const
{
    content.organisation = m_session.nameOf(m_session.scopes().department());
    content.dateLabel = QCoreApplication::translate("TicketPrintout", "Date:");
    content.continued = QCoreApplication::translate("TicketPrintout", " (continued)");
    content.pageText = QCoreApplication::translate("TicketPrintout", "Page %1 of %2");
    content.footer = QCoreApplication::translate("TicketPrintout", "Printed by %1, %2. Reason: %3")
                         .arg(m_sheet.printedBy, momentText(m_sheet.printedAt, m_sheet.zone), m_sheet.reason);
}

FormContent PaperPrintout::form(const TicketNumber& number) const
{
    FormContent content;
    content.title = sayOnPaper(QT_TRANSLATE_NOOP("PaperPrintout", "Intake form for calls"));
    content.numberLabel = QCoreApplication::translate("TicketPrintout", "No.");
    content.number = number.shown();
    content.sections = {
        {sayOnPaper(QT_TRANSLATE_NOOP("PaperPrintout", "Call")),
         {half(QT_TRANSLATE_NOOP("PaperPrintout", "Date and time")),
          half(QT_TRANSLATE_NOOP("PaperPrintout", "Taken by")), half(QT_TRANSLATE_NOOP("PaperPrintout", "Customer")),
          half(QT_TRANSLATE_NOOP("PaperPrintout", "Phone")),
          half(QT_TRANSLATE_NOOP("PaperPrintout", "Service account")),
          half(QT_TRANSLATE_NOOP("PaperPrintout", "When to reach")),
          wide(QT_TRANSLATE_NOOP("PaperPrintout", "Address"), 1)}},
        {sayOnPaper(QT_TRANSLATE_NOOP("PaperPrintout", "Matter")),
         {choices(QT_TRANSLATE_NOOP("PaperPrintout", "Kind"), kinds()),
          wide(QT_TRANSLATE_NOOP("PaperPrintout", "Summary"), 1),
          wide(QT_TRANSLATE_NOOP("PaperPrintout", "What the customer said"), 8)}},
        {sayOnPaper(QT_TRANSLATE_NOOP("PaperPrintout", "Handling")),
         {wide(QT_TRANSLATE_NOOP("PaperPrintout", "Answer given"), 4),
          wide(QT_TRANSLATE_NOOP("PaperPrintout", "What was promised, and until when"), 2),
          half(QT_TRANSLATE_NOOP("PaperPrintout", "Keyed in by")),
          half(QT_TRANSLATE_NOOP("PaperPrintout", "Keyed in at"))}}};
    content.signatures = {{sayOnPaper(QT_TRANSLATE_NOOP("PaperPrintout", "Taken by")), {}},
                          {sayOnPaper(QT_TRANSLATE_NOOP("PaperPrintout", "Lead")), {}}};
    complete(content);
    return content;
}

FormContent PaperPrintout::logPage() const
{
    FormContent content = FormSpec::named(QStringLiteral("duty_log"))
                              .filled(FormWords::label, {{QStringLiteral("team"), m_session.nameOf(m_team)}});
    // Of the chain and its checks paper knows nothing.
    QList<FormItem>& last = content.sections.last().items;
    last = last.mid(0, 1);
    complete(content);
    return content;
}

}  // namespace Seatdesk
