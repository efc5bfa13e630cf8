// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clockwatch.h"
#include "support/deskoffice.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

/// Someone's ticket in the first team, made by an agent who is not the one who watches.
RecordId ticketOf(DeskOffice& at, const Actor& agent, const QJsonObject& fields)
{
    TicketDraft draft;
    draft.number = QStringLiteral("26111800420017");
    draft.fields = fields;
    draft.fields.insert(TicketField::kSummary, QStringLiteral("No light"));
    const Result<Group> group = at.actionsOf(agent).record(draft);
    for (const Operation& operation : *group) {
        Row row = applied(operation, Row());
        if (row.scope.isNull())
            row.scope = at.office.team;
        at.records.put({row});
    }
    return draft.ticket;
}

QList<ClockKind> kinds(const ClockWatch& watch)
{
    QList<ClockKind> result;
    for (const DueClock& due : watch.due())
        result.append(due.kind().value_or(ClockKind::Order));
    return result;
}

}  // namespace

TEST(ClockWatch, ShowsOnesOwnClocksAndThoseThatWarnTheLead)
{
    DeskOffice at{QStringLiteral("lead")};
    const Actor agent = at.office.actor(QStringLiteral("agent"), at.office.team);
    ticketOf(at, agent, {{TicketField::kKind, keyOf(TicketKind::Fault)}});
    ticketOf(at, agent,
             {{TicketField::kKind, keyOf(TicketKind::Repair)}, {TicketField::kMode, keyOf(TicketMode::Onsite)}});
    at.record(QStringLiteral("mine"));
    ClockWatch watch(at.records, at.session);
    const QList<ClockKind> wanted{ClockKind::Dispatch, ClockKind::Onsite};
    EXPECT_TRUE(waitUntil([&] { return kinds(watch) == wanted; }))
        << "my own dispatch and the visit that warns the lead; not the agents' dispatches";
}

TEST(ClockWatch, LeavesAnAgentAloneWithTheLeadsClocks)
{
    DeskOffice at{QStringLiteral("agent")};
    const Actor other = at.office.actor(QStringLiteral("agent"), at.office.team);
    ticketOf(at, other,
             {{TicketField::kKind, keyOf(TicketKind::Repair)}, {TicketField::kMode, keyOf(TicketMode::Onsite)}});
    at.record(QStringLiteral("mine"));
    ClockWatch watch(at.records, at.session);
    EXPECT_TRUE(waitUntil([&] { return kinds(watch) == QList<ClockKind>{ClockKind::Dispatch}; }));
}

TEST(ClockWatch, WarnsOnceWhenAClockComesToItsWarning)
{
    DeskOffice at{QStringLiteral("agent")};
    const RecordId id = at.record(QStringLiteral("mine"));
    ClockWatch watch(at.records, at.session);
    QList<RecordId> warned;
    QObject::connect(&watch, &ClockWatch::warned, [&](const DueClock& due) { warned.append(due.ticket.id); });
    ASSERT_TRUE(waitUntil([&] { return watch.due().size() == 1; }));
    watch.look();
    EXPECT_TRUE(warned.isEmpty());
    at.office.time.advance(46min);
    watch.look();
    watch.look();
    EXPECT_EQ(warned, QList<RecordId>{id});
}

TEST(ClockWatch, WarnsThoughTwentyOthersAreOverdue)
{
    DeskOffice at{QStringLiteral("agent")};
    for (int i = 0; i < 20; ++i)
        at.record(QStringLiteral("overdue"));
    at.office.time.advance(2h);
    const RecordId id = at.record(QStringLiteral("fresh"));
    ClockWatch watch(at.records, at.session);
    QList<RecordId> warned;
    QObject::connect(&watch, &ClockWatch::warned, [&](const DueClock& due) { warned.append(due.ticket.id); });
    ASSERT_TRUE(waitUntil([&] { return watch.due().size() == 20; }));
    EXPECT_EQ(Ticket(watch.due().constFirst().ticket).summary(), QStringLiteral("overdue"));
    watch.look();
    EXPECT_TRUE(warned.isEmpty());
    at.office.time.advance(46min);
    EXPECT_TRUE(waitUntil([&] {
        watch.look();
        return !warned.isEmpty();
    }));
    EXPECT_EQ(warned, QList<RecordId>{id});
}

/// A PC whose clock was hours ahead until the server put it right.
TEST(ClockWatch, WarnsAfterTheClockWasPutBack)
{
    DeskOffice at{QStringLiteral("agent")};
    at.office.time.advance(5h);
    ClockWatch watch(at.records, at.session);
    QList<RecordId> warned;
    QObject::connect(&watch, &ClockWatch::warned, [&](const DueClock& due) { warned.append(due.ticket.id); });
    watch.look();
    at.office.time.advance(-5h);
    watch.look();
    const RecordId id = at.record(QStringLiteral("mine"));
    ASSERT_TRUE(waitUntil([&] { return watch.due().size() == 1; }));
    at.office.time.advance(46min);
    EXPECT_TRUE(waitUntil([&] {
        watch.look();
        return !warned.isEmpty();
    }));
    EXPECT_EQ(warned, QList<RecordId>{id});
}

TEST(ClockWatch, AsksAgainAfterAReadThatFailed)
{
    DeskOffice at{QStringLiteral("agent")};
    const RecordId id = at.record(QStringLiteral("mine"));
    at.office.time.advance(20min);
    at.records.fail(Error{Error::Kind::Busy, QStringLiteral("once")});
    ClockWatch watch(at.records, at.session);
    at.records.fail(std::nullopt);
    QList<RecordId> warned;
    QObject::connect(&watch, &ClockWatch::warned, [&](const DueClock& due) { warned.append(due.ticket.id); });
    at.office.time.advance(26min);  // sooner than it reads on by itself
    EXPECT_TRUE(waitUntil([&] {
        watch.look();
        return !warned.isEmpty();
    }));
    EXPECT_EQ(warned, QList<RecordId>{id});
}

TEST(ClockWatch, WarnsOfWhatCameWhileNobodyLookedForHours)
{
    DeskOffice at{QStringLiteral("agent")};
    ClockWatch watch(at.records, at.session);
    QList<RecordId> warned;
    QObject::connect(&watch, &ClockWatch::warned, [&](const DueClock& due) { warned.append(due.ticket.id); });
    at.office.time.advance(3h);
    const RecordId id = at.record(QStringLiteral("mine"));
    at.office.time.advance(2h);
    EXPECT_TRUE(waitUntil([&] {
        watch.look();
        return !warned.isEmpty();
    })) << "the PC slept past all that had been read ahead";
    watch.look();
    EXPECT_EQ(warned, QList<RecordId>{id});
}
