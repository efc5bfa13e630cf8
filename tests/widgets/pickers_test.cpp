// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/deputies.h"
#include "widgets/tickets/pickers.h"

#include <QTest>

#include <algorithm>

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
    QList<PickItem> found;
    int answers = 0;
    const auto ask = [&](const PickSource& source, const QString& typed) {
        source(typed, [&](const QList<PickItem>& items) {
            found = items;
            ++answers;
        });
    };
    const auto begin = [&] {
        return Pickers::withDeputies(Pickers::dispatchTargets(desk.session, desk.typeAhead), desk.records, desk.session,
                                     &context);
    };
    ask(begin(), QStringLiteral("Wang"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().id, away.toString());

    const Instant now = desk.office.time.now();
    const Grant grant = Deputies::grant(away, deputy, now, now + std::chrono::hours(8));
    desk.put(QStringLiteral("grant"), {{QStringLiteral("staff"), deputy.toString()},
                                       {QStringLiteral("role"), grant.role},
                                       {QStringLiteral("target"), away.toString()},
                                       {QStringLiteral("valid_until"), toMicros(grant.until)}});
    const PickSource source = begin();
    ask(source, QStringLiteral("Wang"));
    ASSERT_TRUE(waitUntil([&] { return found.size() == 2; }));
    EXPECT_EQ(found[0].id, deputy.toString());
    EXPECT_EQ(found[1].id, away.toString());

    // Once they are known there is one answer, and it stays as it is under the hand.
    answers = 0;
    ask(source, {});
    const auto place = [&](const StaffId& person) {
        return std::find_if(found.begin(), found.end(), [&](const auto& item) { return item.id == person.toString(); });
    };
    ASSERT_NE(place(away), found.end());
    EXPECT_EQ(place(away) - place(deputy), 1) << "also when everybody is a hit";
    EXPECT_FALSE(place(away)->detail.isEmpty());
    QTest::qWait(50);
    EXPECT_EQ(answers, 1);
}
