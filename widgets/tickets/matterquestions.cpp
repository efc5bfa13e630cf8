// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/session.h"
#include "domain/ticketnumber.h"
#include "widgets/tickets/pickers.h"
#include "widgets/tickets/ticketquestions.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>

namespace Seatdesk {

AskField TicketQuestions::answerField(const TicketCase& ticket) const
{
    using Kind = AskField::Kind;
    if (!ticket.parent)
        return told({QStringLiteral("text"), TicketWords::field(TicketField::kAnswer), Kind::Text, true,
                     ticket.ticket.answer()});
    const Ticket& parent = *ticket.parent;
    const QString label =
        QCoreApplication::translate("TicketQuestions", "Answered as %1 is").arg(TicketNumber::shown(parent.number()));
    const QString wording = parent.answer().isEmpty()
                                ? QCoreApplication::translate("TicketQuestions", "Not answered yet.")
                                : parent.answer();
    return {QStringLiteral("info"), label, Kind::Info, false, wording};
}

/// Of many tickets on one matter, of departments that disagree, of complaints that stay undone.
QList<AskField> TicketQuestions::matterFields(TicketAction action, const TicketFile& file) const
{
    using Kind = AskField::Kind;
    const auto words = [](const char* text) { return QCoreApplication::translate("TicketQuestions", text); };
    AskField pick{QStringLiteral("target"), {}, Kind::Pick};
    switch (action) {
        case TicketAction::Join:
            pick.label = words(QT_TRANSLATE_NOOP("TicketQuestions", "To which ticket; it is answered as that one is"));
            pick.needed = true;
            pick.source = Pickers::openTickets(m_desk.records(), file.id(), m_context);
            return {pick};
        default:
            return {};
    }
}

}  // namespace Seatdesk
