// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketactions.h"
#include "support/ledger.h"

#include <gtest/gtest.h>

#include <functional>

namespace Seatdesk {

/// A department in which people act on one ticket, one after the other.
class TicketStory : public testing::Test
{
protected:
    using Action = std::function<Result<Group>(const TicketActions&, const TicketCase&)>;

    TicketActions actions(const Actor& actor) const
    {
        return TicketActions(rules(), {actor, office.team, QStringLiteral("0042")});
    }
    ActionRules rules() const { return {office.permissions, office.scopes, settings, calendar, office.time}; }
    TicketDraft draft(TicketKind kind = TicketKind::Fault) const
    {
        TicketDraft made;
        made.number = QStringLiteral("26111800420017");
        made.fields = {{TicketField::kKind, keyOf(kind)},
                       {TicketField::kSummary, QStringLiteral("No dial tone")},
                       {TicketField::kDescription, QStringLiteral("Since this morning")}};
        return made;
    }
    void start(const TicketDraft& made)
    {
        id = made.ticket;
        const Result<Group> group = actions(agent).record(made);
        ASSERT_TRUE(group.has_value()) << qPrintable(group.error().detail);
        submit(*group, agent);
    }
    void submit(const Group& group, const Actor& actor)
    {
        const Result<void> done = ledger.submit(group, actor);
        ASSERT_TRUE(done.has_value()) << qPrintable(done.error().detail);
    }
    /// Plans and applies; a refusal is returned, a plan that the ledger refuses is a failure.
    Result<void> act(const Actor& actor, const Action& action)
    {
        const Result<Group> group = action(actions(actor), ledger.ticketCase(id));
        if (!group)
            return tl::unexpected(group.error());
        submit(*group, actor);
        return {};
    }
    void actWell(const Actor& actor, const Action& action)
    {
        const Result<void> done = act(actor, action);
        ASSERT_TRUE(done.has_value()) << qPrintable(done.error().detail);
    }
    void dispatchTo(ScopeId target)
    {
        actWell(agent, [&](const TicketActions& a, const TicketCase& c) { return a.dispatch(c, {target, {}, {}}); });
    }
    void accept(const Actor& by)
    {
        actWell(by, [](const TicketActions& a, const TicketCase& c) { return a.accept(c); });
    }
    void finishWork(const Actor& by)
    {
        actWell(by, [](const TicketActions& a, const TicketCase& c) { return a.done(c, QStringLiteral("Repaired")); });
    }
    void approve(const Actor& by)
    {
        actWell(by, [](const TicketActions& a, const TicketCase& c) { return a.approve(c); });
    }
    Ticket ticket() const { return Ticket(ledger.row(id)); }
    TicketClock clock(ClockKind kind) const { return ledger.clock(id, kind); }
    bool offers(const Actor& actor, TicketAction action) const
    {
        return actions(actor).offer(action, ledger.ticketCase(id)).allowed();
    }
    qsizetype entries(EntryKind kind) const
    {
        const QList<Row> rows = ledger.rows(QStringLiteral("entry"));
        return std::count_if(rows.begin(), rows.end(), [&](const Row& row) {
            return row.reference(QStringLiteral("ticket")) == id && row.text(QStringLiteral("kind")) == keyOf(kind);
        });
    }

    Office office;
    Settings settings;
    WorkCalendar calendar = WorkCalendar::of(settings);
    Ledger ledger{office};
    RecordId id;
    Actor agent = office.actor(QStringLiteral("agent"), office.team);
    Actor lead = office.actor(QStringLiteral("lead"), office.team);
    Actor clerk = office.actor(QStringLiteral("department"), office.unit);
    Actor caller = office.actor(QStringLiteral("callback"), office.pool(QStringLiteral("callback")));
    Actor director = office.actor(QStringLiteral("director"), office.department);
};

}  // namespace Seatdesk
