// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enumkeys.h"
#include "domain/ticketwindow.h"
#include "sync/serverdepartment.h"

#include "domain/ticket.h"

using namespace Seatdesk;

TEST(ServerWindow, TakesTheSameTicketsForUnfinishedAsTheSeat)
{
    ServerDepartment d;
    for (const TicketState state : allOf<TicketState>()) {
        for (const bool owed : {false, true}) {
            Row row;
            row.record = QStringLiteral("ticket");
            row.fields = {{QStringLiteral("state"), keyOf(state)}, {QStringLiteral("form_owed"), owed}};
            const QByteArray sql = "select seatdesk.is_unfinished('" + keyOf(state).toLatin1() + "', " +
                                   (owed ? "true" : "false") + ")::int";
            EXPECT_EQ(d.value(sql), QString::number(int(TicketWindow::isUnfinished(row)))) << qPrintable(keyOf(state));
        }
    }
}
