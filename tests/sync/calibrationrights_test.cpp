// SPDX-License-Identifier: GPL-3.0-or-later
// What a person learns with psql in hand of what others found in a calibration that is open.
#include "sync/serverdepartment.h"

using namespace Seatdesk;

TEST(CalibrationRights, SqlShowsAScoreOfAnOpenRoundToItsInspectorAlone)
{
    ServerDepartment d;
    const QString role = QStringLiteral("inspector");
    const StaffId inspector = d.person(QStringLiteral("c1"), d.firstTeam, role, d.department);
    const StaffId colleague = d.person(QStringLiteral("c2"), d.firstTeam, role, d.department);
    const StaffId director = d.person(QStringLiteral("c3"), d.department, QStringLiteral("director"), d.department);
    const auto quoted = [](StaffId person) { return '\'' + person.toString().toLatin1() + '\''; };
    for (const char* state : {"draft", "sealed"})
        script(*d.admin,
               "insert into seatdesk.evaluation (id, scope_id, also_scope, round, resolver, state) values "
               "(gen_random_uuid(), " +
                   quoted(inspector) + ", " + quoted(director) + ", 'calibration', " + quoted(inspector) + ", '" +
                   state + "')");
    const auto shown = [&](StaffId person, const QByteArray& from) {
        return valueOf(*d.connection(person), "select count(*) from " + from);
    };
    const QByteArray pulled =
        "seatdesk.pull('1:1:', 1000, '0', '00000000-0000-0000-0000-000000000000', '', '', "
        "'00000000-0000-0000-0000-000000000000', null) where record = 'evaluation'";
    EXPECT_EQ(shown(inspector, "seatdesk.evaluation"), u"2");
    EXPECT_EQ(shown(inspector, pulled), u"2");
    for (const StaffId other : {colleague, director}) {
        EXPECT_EQ(shown(other, "seatdesk.evaluation"), u"0");
        EXPECT_EQ(shown(other, pulled), u"0");
    }
    script(*d.admin, "update seatdesk.evaluation set state = 'shared'");
    EXPECT_EQ(shown(director, "seatdesk.evaluation"), u"2");
}
