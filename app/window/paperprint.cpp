// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/paperprint.h"

#include "app/window/paperprintout.h"
#include "domain/paperactions.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketnumbers.h"
#include "domain/whendone.h"

#include <utility>

namespace Seatdesk {

PaperPrint::PaperPrint(const Workplace& place, Order order, Paper paper, QObject* parent)
    : PrintJob(place, std::move(paper), parent), m_order(order)
{}

/// Reserves a number, and another, until there are enough.
void PaperPrint::start()
{
    if (m_numbers.size() >= m_order.count)
        return recordAll();
    const QDate day = toDateTime(place().time.now(), place().settings.zone()).date();
    whenDone(place().ticketNumbers.next(day), this, [this](const Result<TicketNumber>& number) {
        if (!number) {
            Q_EMIT failed(number.error());
            return;
        }
        m_numbers.append(*number);
        start();
    });
}

void PaperPrint::recordAll()
{
    const Group forms = recordForms({place().seat, place().session.person(), place().time}, m_order.team, m_numbers);
    print({QStringLiteral("print"), {}, paper().reason, m_numbers.size(), QString(PaperForm::kRecord)}, forms,
          [this] { return contents(); });
}

QList<FormContent> PaperPrint::contents() const
{
    const Session& session = place().session;
    const PaperPrintout printout(
        session, m_order.team,
        {session.nameOf(ScopeId(session.person())), place().time.now(), paper().reason, place().settings.zone()});
    QList<FormContent> contents;
    for (const TicketNumber& number : m_numbers)
        contents.append(printout.form(number));
    if (m_order.hasLogPage)
        contents.append(printout.logPage());
    return contents;
}

}  // namespace Seatdesk
