// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/office.h"

#include "domain/ticket.h"

namespace Seatdesk {

Office::Office()
{
    scopes.insert({department, QStringLiteral("department"), QStringLiteral("Department"), {}, {}});
    scopes.insert({team, QStringLiteral("team"), QStringLiteral("Team 1"), {}, department});
    scopes.insert({otherTeam, QStringLiteral("team"), QStringLiteral("Team 2"), {}, department});
    scopes.insert({unit, QStringLiteral("unit"), QStringLiteral("Network"), {}, department});
    for (const char16_t* code : {u"customers", u"complaints", u"callback", u"quality", u"drafts", u"log"}) {
        const QString name = QString::fromUtf16(code);
        scopes.insert({newId<ScopeId>(), QStringLiteral("pool"), name, name, department});
    }
}

Actor Office::actor(const QString& role, ScopeId grantScope)
{
    Actor actor;
    actor.person = newId<StaffId>();
    actor.grants = {{actor.person, role, grantScope, {}, Instant::max()}};
    const Scope* home = scopes.find(grantScope);
    scopes.insertPerson(actor.person, home && home->kind == u"pool" ? team : grantScope, role);
    return actor;
}

Row Office::ticket(TicketState state, ScopeId scope)
{
    const Actor owner = actor(QStringLiteral("agent"), team);
    Row row;
    row.record = Ticket::kRecord;
    row.id = newId<RecordId>();
    row.scope = scope;
    row.alsoScope = ScopeId(owner.person);
    row.fields = {{TicketField::kState, keyOf(state)},
                  {TicketField::kKind, keyOf(TicketKind::Fault)},
                  {TicketField::kSummary, QStringLiteral("No dial tone")},
                  {TicketField::kOrigin, team.toString()},
                  {TicketField::kOwner, owner.person.toString()}};
    return row;
}

}  // namespace Seatdesk
