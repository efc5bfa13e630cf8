// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/deputies.h"
#include "widgets/tickets/pickers.h"

using namespace Seatdesk;

TEST(Pickers, ProposeTheDeputyBeforeWhoIsAway)
{
    DeskPlace desk(QStringLiteral("lead"));
    const StaffId away = desk.office.actor(QStringLiteral("agent"), desk.office.team).person;
    const StaffId deputy = desk.office.actor(QStringLiteral("agent"), desk.office.otherTeam).person;
    desk.office.scopes.insertPerson(away, desk.office.team, QStringLiteral("Wang"));
    desk.office.scopes.insertPerson(deputy, desk.office.otherTeam, QStringLiteral("Zhao"));
    desk.session.update(desk.session.staff(), desk.person.grants, desk.office.scopes);
    QObject context;
    const PickSource source = Pickers::withDeputies(Pickers::dispatchTargets(desk.session, desk.typeAhead),
                                                    desk.records, desk.session, &context);
    QList<PickItem> found;
    const auto ask = [&](qsizetype expected) {
        found.clear();
        source(QStringLiteral("Wang"), [&](const QList<PickItem>& items) { found = items; });
        return waitUntil([&] { return found.size() == expected; });
    };
    ASSERT_TRUE(ask(1));
    EXPECT_EQ(found.first().id, away.toString());

    const Instant now = desk.office.time.now();
    const Grant grant = Deputies::grant(away, deputy, now, now + std::chrono::hours(8));
    desk.put(QStringLiteral("grant"), {{QStringLiteral("staff"), deputy.toString()},
                                       {QStringLiteral("role"), grant.role},
                                       {QStringLiteral("target"), away.toString()},
                                       {QStringLiteral("valid_until"), toMicros(grant.until)}});
    ASSERT_TRUE(ask(2));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].id, deputy.toString());
    EXPECT_EQ(found[1].id, away.toString());
}
