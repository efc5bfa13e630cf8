// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/groupbuilder.h"
#include "domain/ticket.h"
#include "domain/ticketclock.h"
#include "domain/timelineentry.h"

#include "support/fixedtime.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

Row ticketRow()
{
    Row row;
    row.record = Ticket::kRecord;
    row.id = newId<RecordId>();
    row.scope = newId<ScopeId>();
    row.fields = {{TicketField::kSummary, QStringLiteral("old")}, {TicketField::kAddress, QStringLiteral("here")}};
    return row;
}

class GroupBuilderTest : public testing::Test
{
protected:
    GroupBuilder builder() const { return GroupBuilder(QStringLiteral("0042"), m_person, m_time); }

    FixedTime m_time;
    StaffId m_person = newId<StaffId>();
};

}  // namespace

TEST_F(GroupBuilderTest, RemembersWhatThePersonSaw)
{
    const Row row = ticketRow();
    GroupBuilder group = builder();
    group.change(row, {{TicketField::kSummary, QStringLiteral("new")},
                       {TicketField::kAddress, QStringLiteral("here")},
                       {TicketField::kAnswer, QJsonValue()}});
    ASSERT_EQ(group.group().size(), 1);
    const Operation& operation = group.group().first();
    EXPECT_EQ(operation.base, (QJsonObject{{TicketField::kSummary, QStringLiteral("old")}}));
    EXPECT_EQ(operation.set, (QJsonObject{{TicketField::kSummary, QStringLiteral("new")}}));
    EXPECT_EQ(operation.person, m_person);
    EXPECT_EQ(operation.at, m_time.now());
}

TEST_F(GroupBuilderTest, AddsNothingWhenNothingDiffers)
{
    const Row row = ticketRow();
    GroupBuilder group = builder();
    group.change(row,
                 {{TicketField::kSummary, QStringLiteral("old")}, {QStringLiteral("scope_id"), row.scope.toString()}});
    EXPECT_TRUE(group.isEmpty());
}

TEST_F(GroupBuilderTest, GivesOneGroupToAllOperations)
{
    GroupBuilder group = builder();
    group.insert(QStringLiteral("ticket"), newId<ScopeId>(), {{TicketField::kSummary, QStringLiteral("a")}});
    group.insert(QStringLiteral("entry"), {}, {});
    EXPECT_EQ(group.group()[0].group, group.group()[1].group);
    EXPECT_NE(group.group()[0].id, group.group()[1].id);
    EXPECT_TRUE(group.group()[0].set.contains(QStringLiteral("scope_id")));
    EXPECT_FALSE(group.group()[1].set.contains(QStringLiteral("scope_id")));
}

TEST_F(GroupBuilderTest, UndoesAChangeAndVoidsAClockButKeepsTheTimeLine)
{
    const Row before = ticketRow();
    GroupBuilder group = builder();
    const RecordId clock =
        group.insert(TicketClock::kRecord, {}, {{TicketClockField::kState, QStringLiteral("running")}});
    group.insert(TimelineEntry::kRecord, {}, {{TimelineEntryField::kText, QStringLiteral("x")}});
    group.change(before, {{TicketField::kSummary, QStringLiteral("new")}, {TicketField::kAnswer, QStringLiteral("a")}});
    const Row after = applied(group.group()[2], before);
    const Row clockRow = applied(group.group()[0], Row());

    const Result<Group> undone = inverse(RuleBook::shipped(), group.group(), {after, clockRow}, builder());
    ASSERT_TRUE(undone.has_value());
    ASSERT_EQ(undone->size(), 2);
    EXPECT_EQ(applied((*undone)[0], after).fields, before.fields);
    EXPECT_EQ((*undone)[1].row, clock);
    EXPECT_EQ((*undone)[1].set.value(TicketClockField::kState).toString(), QStringLiteral("void"));
}

TEST_F(GroupBuilderTest, RefusesToUndoWhatSomeoneElseChangedSince)
{
    const Row before = ticketRow();
    GroupBuilder group = builder();
    group.change(before, {{TicketField::kSummary, QStringLiteral("new")}});
    Row after = applied(group.group()[0], before);
    after.fields.insert(TicketField::kSummary, QStringLiteral("theirs"));
    const Result<Group> undone = inverse(RuleBook::shipped(), group.group(), {after}, builder());
    ASSERT_FALSE(undone.has_value());
    EXPECT_EQ(undone.error().kind, Error::Kind::Conflict);
}
