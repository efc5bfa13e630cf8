// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a seat when its person loses a right: everything, whatever state it is in.
#include "domain/groupbuilder.h"
#include "domain/rulebook.h"
#include "domain/ticket.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "support/faketime.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ReplicaScopes : public testing::Test
{
protected:
    ReplicaScopes() { EXPECT_TRUE(replica->setScopes({mine, lent}).has_value()); }

    Row ticketIn(ScopeId scope) const
    {
        Row row;
        row.record = Ticket::kRecord;
        row.id = newId<RecordId>();
        row.scope = scope;
        row.revision = 1;
        row.fields = {{TicketField::kSummary, QStringLiteral("晚间掉线")},
                      {TicketField::kKind, QStringLiteral("fault")},
                      {TicketField::kState, QStringLiteral("recorded")}};
        return row;
    }
    Row received(ScopeId scope)
    {
        const Row row = ticketIn(scope);
        EXPECT_TRUE(replica->apply({row}, {}, QStringLiteral("1"), {}, *outbox));
        return row;
    }
    /// A change that is kept and shown, and not answered yet.
    OperationId edited(const Row& row)
    {
        GroupBuilder group(QStringLiteral("1"), person, time);
        group.change(row, {{TicketField::kPriority, QStringLiteral("urgent")}});
        EXPECT_TRUE(outbox->add(group.group()));
        EXPECT_TRUE(replica->overlay(group.group()));
        return group.group().first().id;
    }
    void answer(OperationId operation, PushResult::Status status)
    {
        PushResult result;
        result.operation = operation;
        result.status = status;
        EXPECT_TRUE(replica->apply({}, {}, QStringLiteral("2"), {result}, *outbox));
        EXPECT_TRUE(outbox->settle({result}, time.now()));
    }
    bool holds(const Row& row) { return replica->find(row.record, row.id).value().has_value(); }

    QTemporaryDir folder;
    FakeTime time;
    StaffId person = newId<StaffId>();
    ScopeId mine = newId<ScopeId>();
    ScopeId lent = newId<ScopeId>();
    std::unique_ptr<Outbox> outbox = Outbox::open(folder.filePath(QStringLiteral("outbox.db"))).value();
    std::unique_ptr<Replica> replica =
        Replica::open(folder.filePath(QStringLiteral("replica.db")), RuleBook::shipped()).value();
};

}  // namespace

TEST_F(ReplicaScopes, ALostScopeTakesItsRowsAndTheirWords)
{
    const Row kept = received(mine);
    const Row lost = received(lent);
    ASSERT_TRUE(replica->dropIndexJobs(replica->indexJobs(10).value().last().sequence));
    EXPECT_TRUE(replica->setScopes({mine}).value());
    EXPECT_TRUE(holds(kept));
    EXPECT_FALSE(holds(lost));
    const auto jobs = replica->indexJobs(10).value();
    ASSERT_EQ(jobs.size(), 1);
    EXPECT_EQ(jobs.first().id, lost.id);
    EXPECT_FALSE(jobs.first().row) << "the index forgets it";
}

TEST_F(ReplicaScopes, AnEditThatWaitsKeepsNoRowInSight)
{
    const Row row = received(lent);
    const OperationId edit = edited(row);
    EXPECT_TRUE(replica->setScopes({mine}).value());
    EXPECT_FALSE(holds(row));
    EXPECT_EQ(outbox->count()->operations, 1) << "it waits for its answer";
    answer(edit, PushResult::Status::Denied);
    EXPECT_FALSE(holds(row)) << "what it was laid over does not come back";
    EXPECT_EQ(outbox->tray()->size(), 1);
}

TEST_F(ReplicaScopes, ARefusedEditKeepsNoRowInSight)
{
    const Row row = received(lent);
    answer(edited(row), PushResult::Status::Denied);
    ASSERT_EQ(replica->find(row.record, row.id).value()->sync, SyncState::Attention);
    EXPECT_TRUE(replica->setScopes({mine}).value());
    EXPECT_FALSE(holds(row));
}

TEST_F(ReplicaScopes, WhatCameOfAScopeThatWasRevokedMeanwhileGoes)
{
    ASSERT_TRUE(replica->setScopes({mine}).has_value());
    ASSERT_TRUE(replica->beginFetching());
    const Row row = received(lent);
    EXPECT_TRUE(replica->setScopes({mine}).value()) << "it never got as far as naming the scope";
    EXPECT_FALSE(holds(row));
    EXPECT_FALSE(replica->setScopes({mine}).value()) << "once is enough";
}

TEST_F(ReplicaScopes, AnOwnTicketThatWaitsStays)
{
    GroupBuilder group(QStringLiteral("1"), person, time);
    const Row row = ticketIn(lent);
    group.insert(Ticket::kRecord, lent, row.fields, row.id);
    ASSERT_TRUE(outbox->add(group.group()));
    ASSERT_TRUE(replica->overlay(group.group()));
    EXPECT_TRUE(replica->setScopes({mine}).value());
    EXPECT_TRUE(holds(row)) << "nobody has answered it";
}
