// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ticketnames.h"
#include "domain/instant.h"
#include "exchange/formcontent.h"
#include "items/ticketfile.h"
#include "widgets/tickets/formkind.h"

#include <QHash>

namespace Seatdesk {

/// A ticket as one of the department's forms: what the ticket knows is filled in, the rest stays an empty box for the
/// pen. Numbers are masked. Any thread.
class TicketPrintout
{
public:
    /// What stands on the sheet besides the ticket.
    struct Sheet
    {
        QString printedBy;
        Instant printedAt{};
        QString reason;
        QTimeZone zone;
    };

    TicketPrintout(TicketFile file, TicketNames names, Sheet sheet);

    [[nodiscard]] FormContent content(FormKind form, const QString& organisation) const;
    /// By item of the form's FormSpec.
    [[nodiscard]] QHash<QString, QString> values(FormKind form) const;

private:
    [[nodiscard]] QHash<QString, QString> complaint() const;
    [[nodiscard]] QHash<QString, QString> workOrder() const;
    [[nodiscard]] QHash<QString, QString> contactSheet() const;
    [[nodiscard]] QString time(std::optional<Instant> at) const;
    [[nodiscard]] QString customer() const;
    [[nodiscard]] QString worker() const;
    /// One line for each attempt to call back.
    [[nodiscard]] QString callbacks() const;
    [[nodiscard]] QString rating() const;
    /// The texts of the entries of these kinds, one line for each.
    [[nodiscard]] QString told(const QList<EntryKind>& kinds) const;
    /// When the answer is due by the ticket's clocks.
    [[nodiscard]] std::optional<Instant> answerBy() const;

    [[nodiscard]] const Ticket& ticket() const { return m_file.ticket.ticket; }

    TicketFile m_file;
    TicketNames m_names;
    Sheet m_sheet;
};

}  // namespace Seatdesk
