// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketdesk.h"
#include "widgets/tickets/askspec.h"
#include "widgets/workplace.h"

namespace Seatdesk {

/// What has to be asked before an action can be carried out on one ticket, and how the answers become the action.
class TicketQuestions
{
public:
    /// All of it outlives the questions; `context` is gone before it.
    TicketQuestions(TicketDesk& desk, const Workplace& place, QObject* context);

    /// Whether nothing needs to be asked.
    [[nodiscard]] static bool isDirect(TicketAction action);
    [[nodiscard]] AskSpec ask(TicketAction action, const TicketFile& file, const QStringList& missing = {}) const;
    /// `escalation`: of the three actions that answer one, and of an escalation that goes on from another.
    [[nodiscard]] static TicketDesk::Action plan(TicketAction action, const QJsonObject& answers,
                                                 RecordId escalation = {});
    /// The escalation that the action is about when there is one only, or the last.
    [[nodiscard]] RecordId escalationFor(TicketAction action, const TicketFile& file) const;

private:
    [[nodiscard]] QList<AskField> fields(TicketAction action, const TicketFile& file, const QStringList& missing) const;
    [[nodiscard]] QList<AskField> talkFields(TicketAction action, const TicketFile& file,
                                             const QStringList& missing) const;
    /// A text that the customer is told.
    [[nodiscard]] AskField told(AskField field) const;
    [[nodiscard]] AskField momentField() const;
    [[nodiscard]] PickSource targets() const;
    /// The answer; as one of many that of the parent, to be read only.
    [[nodiscard]] AskField answerField(const TicketCase& ticket) const;
    [[nodiscard]] QList<AskField> matterFields(TicketAction action, const TicketFile& file) const;
    [[nodiscard]] QList<AskField> dispatchFields(const Ticket& ticket) const;
    [[nodiscard]] QList<AskField> escalateFields(const TicketFile& file) const;
    [[nodiscard]] QList<AskField> answerFields(const TicketFile& file, TicketAction action, const QString& label) const;
    [[nodiscard]] QList<AskField> editFields(const Ticket& ticket) const;
    [[nodiscard]] QList<AskField> complaintFields(const Ticket& ticket) const;
    [[nodiscard]] static QList<AskField> attemptFields();
    [[nodiscard]] static QList<AskField> judgeFields(const Ticket& ticket);
    [[nodiscard]] static QList<AskField> formFields(const Ticket& ticket, const QStringList& missing);

    TicketDesk& m_desk;
    const Session& m_session;
    TypeAhead& m_typeAhead;
    const WordingCheck& m_wording;
    QTimeZone m_zone;
    QObject* m_context;
};

}  // namespace Seatdesk
