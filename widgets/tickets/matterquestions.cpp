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
        case TicketAction::Rule:
            pick.label = words(QT_TRANSLATE_NOOP("TicketQuestions", "Who does it"));
            pick.source = targets();
            return {pick,
                    {QStringLiteral("text"), words(QT_TRANSLATE_NOOP("TicketQuestions", "Ruling, in full")), Kind::Text,
                     true}};
        case TicketAction::Share:
            return {
                {QStringLiteral("info"), words(QT_TRANSLATE_NOOP("TicketQuestions", "From now on")), Kind::Info, false,
                 words(QT_TRANSLATE_NOOP("TicketQuestions", "The area manager holds it together with you."))},
                {QStringLiteral("text"),
                 words(QT_TRANSLATE_NOOP("TicketQuestions", "Why it is not done, and my own proposal")), Kind::Text,
                 true}};
        case TicketAction::Liability: {
            const PickSource staff = Pickers::people(m_session, m_typeAhead, {});
            AskField superior{QStringLiteral("superior"), words(QT_TRANSLATE_NOOP("TicketQuestions", "Their superior")),
                              Kind::Pick};
            pick.label = TicketWords::field(TicketField::kLiable);
            pick.needed = true;
            pick.source = staff;
            superior.source = staff;
            return {pick,
                    superior,
                    {QStringLiteral("measure"), TicketWords::field(TicketField::kMeasure), Kind::Text, true,
                     file.ticket.ticket.measure()},
                    {QStringLiteral("text"), words(QT_TRANSLATE_NOOP("TicketQuestions", "Notice that they were given")),
                     Kind::Text}};
        }
        default:
            return {};
    }
}

}  // namespace Seatdesk
