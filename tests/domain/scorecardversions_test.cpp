// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecardversions.h"
#include "support/faketime.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

Row cardOf(qint64 version, qint64 madeAt, bool isWithdrawn = false)
{
    Row row;
    row.record = Scorecard::kRecord;
    row.id = newId<RecordId>();
    row.fields = {{ScorecardField::kVersion, version}, {ScorecardField::kMadeAt, madeAt}};
    if (isWithdrawn)
        row.fields.insert(ScorecardField::kRetiredAt, 9);
    return row;
}

}  // namespace

TEST(ScorecardVersions, TheHighestThatIsNotWithdrawnIsInUse)
{
    const QList<Row> cards{cardOf(1, 1), cardOf(2, 2), cardOf(3, 3, true)};
    ASSERT_TRUE(formInUse(cards));
    EXPECT_EQ(formInUse(cards)->version(), 2) << "the one before counts again";
    EXPECT_EQ(standingOf(Scorecard(cards[0]), cards), ScorecardStanding::Replaced);
    EXPECT_EQ(standingOf(Scorecard(cards[1]), cards), ScorecardStanding::InUse);
    EXPECT_EQ(standingOf(Scorecard(cards[2]), cards), ScorecardStanding::Withdrawn);
    EXPECT_EQ(nextVersion(cards), 4) << "a withdrawn one keeps its number";
    EXPECT_FALSE(formInUse({cardOf(1, 1, true)}));
    EXPECT_EQ(nextVersion({}), 1);
}

TEST(ScorecardVersions, OfTwoUnderOneNumberTheLaterIsInUseOnEverySeat)
{
    const Row early = cardOf(2, 5);
    const Row late = cardOf(2, 6);
    EXPECT_EQ(formInUse({early, late})->id(), late.id);
    EXPECT_EQ(formInUse({late, early})->id(), late.id);
}

TEST(ScorecardVersions, IsPutInUseInOnesOwnNameAndWithdrawn)
{
    const FakeTime time;
    const GroupBuilder builder(q("0042"), newId<StaffId>(), time);
    const Group group = putInUse(builder, ScopeId(), q("Form"), 3, QJsonObject());
    ASSERT_EQ(group.size(), 1);
    EXPECT_EQ(group.first().set.value(ScorecardField::kVersion).toInt(), 3);
    EXPECT_EQ(group.first().set.value(ScorecardField::kMadeBy).toString(), builder.person().toString());
    const Row card = cardOf(1, 1);
    EXPECT_TRUE(withdrawn(builder, card, true).first().set.value(ScorecardField::kRetiredAt).isDouble());
    EXPECT_TRUE(withdrawn(builder, cardOf(1, 1, true), false).first().set.value(ScorecardField::kRetiredAt).isNull());
}
