// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/printjob.h"
#include "items/ticketdesk.h"
#include "widgets/tickets/formkind.h"

namespace Seatdesk {

/// Prints a ticket as one of the department's forms.
class TicketPrint : public PrintJob
{
    Q_OBJECT

public:
    TicketPrint(const Workplace& place, TicketId ticket, FormKind form, Paper paper, QObject* parent);

    void start() override;

private:
    void take(const TicketFile& file, const QList<Row>& categories);

    TicketId m_ticket;
    FormKind m_form;
    TicketDesk m_desk;
};

}  // namespace Seatdesk
