// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/missingfields.h"

namespace Seatdesk {

namespace {

/// The order in which the form shows what can be missing.
const QList<QLatin1StringView>& formOrder()
{
    using namespace TicketField;
    static const QList<QLatin1StringView> order{kKind,           kCategory,    kAddress,    kSummary, kDescription,
                                                kComplaintLevel, kComplaintTo, kNormBroken, kAnswer,  kAppointment};
    return order;
}

QList<QLatin1StringView> complaintFields()
{
    return {TicketField::kComplaintLevel, TicketField::kComplaintTo, TicketField::kNormBroken};
}

/// What the finished form holds whatever is done with the ticket.
QList<QLatin1StringView> formFields(const Ticket& ticket, const Settings& settings)
{
    QList<QLatin1StringView> needed{TicketField::kKind, TicketField::kSummary};
    if (settings.flag(SettingKey::kCategoryNeeded))
        needed.append(TicketField::kCategory);
    if (ticket.kind() == TicketKind::Complaint)
        needed += complaintFields();
    return needed;
}

/// Solved first: the rest of the form is owed, not refused. Nor is a ticket recorded with less.
QList<QLatin1StringView> solvedFirstFields()
{
    return {TicketField::kKind, TicketField::kSummary};
}

QList<QLatin1StringView> neededFor(TicketAction action, const Ticket& ticket, const Settings& settings)
{
    using namespace TicketField;
    switch (action) {
        case TicketAction::Record:
            return solvedFirstFields();
        case TicketAction::Settle:
            return (ticket.solvedFirst() ? solvedFirstFields() : formFields(ticket, settings)) +
                   QList<QLatin1StringView>{kAnswer};
        case TicketAction::Dispatch: {
            if (ticket.solvedFirst())
                return solvedFirstFields();
            QList<QLatin1StringView> needed = formFields(ticket, settings) + QList<QLatin1StringView>{kDescription};
            if (ticket.mode() == TicketMode::Onsite)
                needed += {kAddress, kAppointment};
            return needed;
        }
        case TicketAction::Done:
            return {kAnswer};
        case TicketAction::FileForm:
            return formFields(ticket, settings) + QList<QLatin1StringView>{kDescription};
        default:
            return {};
    }
}

}  // namespace

QStringList missingFor(TicketAction action, const Ticket& ticket, const Settings& settings)
{
    const QList<QLatin1StringView> needed = neededFor(action, ticket, settings);
    QStringList missing;
    for (const QLatin1StringView field : formOrder()) {
        if (needed.contains(field) && ticket.row().text(field).trimmed().isEmpty())
            missing.append(field);
    }
    return missing;
}

QStringList missingFor(TicketAction action, const TicketDraft& draft, const Settings& settings)
{
    Row row;
    row.record = Ticket::kRecord;
    row.fields = draft.fields;
    row.fields.insert(TicketField::kSolvedFirst, draft.solvedFirst);
    QStringList missing = missingFor(action, Ticket(row), settings);
    if (action == TicketAction::Dispatch && draft.target.isNull()) {
        // Where to stands before the appointment in the form.
        const qsizetype last = missing.indexOf(QString(TicketField::kAppointment));
        missing.insert(last < 0 ? missing.size() : last, QStringLiteral("target"));
    }
    return missing;
}

}  // namespace Seatdesk
