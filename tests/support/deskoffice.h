// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketactions.h"
#include "support/fakerecords.h"
#include "support/office.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

#include <functional>

namespace Seatdesk {

/// Runs the event loop until the condition holds; false after five seconds.
inline bool waitUntil(const std::function<bool()>& condition)
{
    const QDeadlineTimer deadline(5000);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

/// A small department with one person signed in, for tests of models and pages that work through the ports.
class DeskOffice
{
public:
    enum class Place { Team, Unit, CallbackPool };

    explicit DeskOffice(const QString& role = QStringLiteral("lead"), Place place = Place::Team)
        : person(office.actor(role, scopeOf(place))), session(staffRow(role), RuleBook::shipped(), office.time)
    {
        session.update(staffRow(role), person.grants, office.scopes);
        records.obey(permissions, person, office.time);
    }
    /// Plans and puts a ticket as `who`, without asking whether the signed-in person sees it.
    TicketActions actionsOf(const Actor& who) const
    {
        return TicketActions({permissions, office.scopes, settings, calendar, office.time},
                             {who, office.team, QStringLiteral("0042")});
    }
    /// A ticket recorded by the signed-in person a moment ago.
    RecordId record(const QString& summary, TicketKind kind = TicketKind::Fault)
    {
        TicketDraft draft;
        draft.number = QStringLiteral("2611180042%1").arg(++m_count, 4, 10, QLatin1Char('0'));
        draft.fields = {{QStringLiteral("kind"), keyOf(kind)},
                        {QStringLiteral("summary"), summary},
                        {QStringLiteral("description"), summary}};
        const Result<Group> group = actionsOf(person).record(draft);
        records.submit(*group);
        return draft.ticket;
    }
    Ticket ticket(RecordId id) const { return Ticket(records.row(id)); }

    Office office;
    Permissions permissions{RuleBook::shipped(), office.scopes};
    Settings settings;
    WorkCalendar calendar = WorkCalendar::of(settings);
    Actor person;
    Session session;
    FakeRecords records;

private:
    ScopeId scopeOf(Place place) const
    {
        switch (place) {
            case Place::Team:
                return office.team;
            case Place::Unit:
                return office.unit;
            case Place::CallbackPool:
                return office.pool(QStringLiteral("callback"));
        }
        return {};
    }
    Row staffRow(const QString& name) const
    {
        Row staff;
        staff.record = QStringLiteral("staff");
        staff.id = RecordId(person.person);
        staff.fields = {{QStringLiteral("name"), name},
                        {QStringLiteral("number"), QStringLiteral("1087")},
                        {QStringLiteral("team"), office.team.toString()}};
        return staff;
    }

    int m_count = 0;
};

}  // namespace Seatdesk
