// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverprogram.h"

using namespace Seatdesk;

namespace {

class ServerCheck : public ServerProgram
{};

}  // namespace

TEST_F(ServerCheck, SaysInWordsWhatIsWrongAndFails)
{
    const Outcome empty = server({QStringLiteral("check"), url()});
    EXPECT_EQ(empty.code, 1);
    EXPECT_TRUE(empty.out.startsWith(u"The schema is at version 0, this program has ")) << qPrintable(empty.out);
    ASSERT_EQ(server({QStringLiteral("init"), url()}).code, 0);
    const Outcome well = server({QStringLiteral("check"), url()});
    EXPECT_EQ(well.code, 0);
    EXPECT_TRUE(well.out.startsWith(u"All is well")) << qPrintable(well.out);
    script(*admin,
           "grant update on seatdesk.ticket to seatdesk_seat; grant execute on function "
           "seatdesk.department() to public; update seatdesk.meta set system_id = '1'");
    const Outcome harmed = server({QStringLiteral("check"), url()});
    EXPECT_EQ(harmed.code, 1);
    EXPECT_TRUE(harmed.out.contains(u"Seats can write past push: ticket. Revoke it from seatdesk_seat.\n"));
    EXPECT_TRUE(harmed.out.contains(u"Everyone may call these functions: department. Revoke EXECUTE from PUBLIC.\n"));
    EXPECT_TRUE(harmed.out.contains(u"This is not the server that was set up ("));
    EXPECT_EQ(harmed.out.count(u'\n'), 3);
}

TEST_F(ServerCheck, ARestoredServerHasAnotherEpoch)
{
    ASSERT_EQ(server({QStringLiteral("init"), url()}).code, 0);
    const QString before = value("select seatdesk.epoch()");
    const Outcome restored = server({QStringLiteral("restored"), url()});
    EXPECT_EQ(restored.code, 0) << qPrintable(restored.err);
    EXPECT_NE(value("select seatdesk.epoch()"), before);
    EXPECT_EQ(server({QStringLiteral("check"), url()}).code, 0);
}
