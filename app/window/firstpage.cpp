// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/firstpage.h"

#include "domain/session.h"
#include "domain/ticket.h"
#include "widgets/knowledge/knowledgepage.h"
#include "widgets/people/peoplepage.h"

namespace Seatdesk {

bool mayRecordTickets(const Session& session)
{
    Row ticket;
    ticket.record = Ticket::kRecord;
    ticket.scope = session.team();
    return session.permissions().mayInsert(session.actor(), ticket, session.time().now());
}

QString firstPageOf(const Session& session)
{
    if (mayRecordTickets(session))
        return QStringLiteral("desk");
    if (session.hasRole(QStringLiteral("editor")))
        return KnowledgePage::workspace();
    const bool administersOnly = session.actor().grants.size() == 1 && session.hasRole(QStringLiteral("admin"));
    return administersOnly ? PeoplePage::workspace() : QStringLiteral("tickets");
}

}  // namespace Seatdesk
