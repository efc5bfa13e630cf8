// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of the files below it.
#include "app/window/openingwords.h"
#include "app/window/repairnotice.h"
#include "sync/connectionfault.h"
#include "widgets/words/errorwords.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(OpeningWords, SendsNobodyToSalvageAFileThatIsNotDamaged)
{
    const QString salvage = QStringLiteral("salvage");
    EXPECT_TRUE(openingSentence({Error::Kind::Corrupt, {}}).contains(salvage));
    const QString full = openingSentence({Error::Kind::Full, {}});
    EXPECT_TRUE(full.contains(u"disk is full")) << qPrintable(full);
    EXPECT_FALSE(full.contains(salvage));
    const QString denied = openingSentence({Error::Kind::Denied, {}});
    EXPECT_TRUE(denied.contains(u"rights")) << qPrintable(denied);
    EXPECT_FALSE(denied.contains(salvage));
    EXPECT_TRUE(openingSentence({Error::Kind::Conflict, {}}).contains(u"newer Seatdesk"));
}

TEST(RepairWords, SayHowMuchWasLost)
{
    const QString file = QStringLiteral("/somewhere/outbox.db");
    const QString sentence = repairSentence({FileRepair::Kind::Salvaged, file, 812, 3});
    EXPECT_TRUE(sentence.startsWith(u"outbox.db was damaged. 812 rows")) << qPrintable(sentence);
    EXPECT_TRUE(sentence.contains(u"3 rows or pages could not")) << qPrintable(sentence);
    EXPECT_FALSE(repairSentence({FileRepair::Kind::Salvaged, file, 812, 0}).contains(u"could not"));
}

/// Nobody is sent to free space on a PC whose disk has room, or told of rights where a pooler is in the way.
TEST(ErrorWords, TellTheServersTroubleFromThisPCs)
{
    const QString here = ErrorWords::reason({Error::Kind::Full, {}});
    const QString there = ErrorWords::reason(errorOf(ConnectionFault::ServerFull));
    EXPECT_TRUE(here.startsWith(u"The disk is full; free some space")) << qPrintable(here);
    EXPECT_TRUE(there.startsWith(u"The server's disk is full, not this PC's")) << qPrintable(there);
    const QString between = ErrorWords::reason(errorOf(ConnectionFault::Pooled));
    EXPECT_TRUE(between.startsWith(u"The pooler between this PC and the server")) << qPrintable(between);
}
