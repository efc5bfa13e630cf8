// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketdesk.h"
#include "support/deskoffice.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class TicketDeskTest : public testing::Test
{
protected:
    Result<void> perform(RecordId ticket, const TicketDesk::Action& action)
    {
        std::optional<Result<void>> answer;
        desk.perform(ticket, QStringLiteral("Action"), action, &context,
                     [&](const Result<void>& result) { answer = result; });
        EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
        return answer.value_or(Result<void>());
    }
    Result<void> undo()
    {
        std::optional<Result<void>> answer;
        desk.undo(&context, [&](const Result<void>& result) { answer = result; });
        EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
        return answer.value_or(Result<void>());
    }
    Result<TicketFile> load(RecordId ticket)
    {
        std::optional<Result<TicketFile>> answer;
        desk.load(ticket, &context, [&](const Result<TicketFile>& file) { answer = file; });
        EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
        return answer.value_or(Result<TicketFile>(failure(Error::Kind::Internal, {})));
    }
    TicketDesk::Action dispatchTo(ScopeId target) const
    {
        return [target](const TicketActions& a, const TicketCase& c) { return a.dispatch(c, {target, {}, {}}); };
    }

    DeskOffice at{QStringLiteral("lead")};
    QObject context;
    TicketDesk desk{at.records, at.session, at.settings, at.calendar, QStringLiteral("0042")};
};

}  // namespace

TEST_F(TicketDeskTest, LoadsATicketWithItsClocksAndTimeLine)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    const Result<TicketFile> file = load(id);
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(file->ticket.ticket.summary(), QStringLiteral("No light"));
    EXPECT_EQ(file->ticket.clocks.size(), 1);
    EXPECT_FALSE(file->entries.isEmpty());
}

TEST_F(TicketDeskTest, SaysThatATicketIsNotThere)
{
    EXPECT_EQ(load(newId<RecordId>()).error().kind, Error::Kind::NotFound);
}

TEST_F(TicketDeskTest, CarriesOutAnActionAndOffersToTakeItBack)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    const QSignalSpy changed(&desk, &TicketDesk::undoChanged);
    ASSERT_TRUE(perform(id, dispatchTo(at.office.unit)).has_value());
    EXPECT_EQ(at.ticket(id).state(), TicketState::Dispatched);
    EXPECT_EQ(desk.undoName(), QStringLiteral("Action"));
    EXPECT_EQ(changed.count(), 1);
    ASSERT_TRUE(undo().has_value());
    EXPECT_EQ(at.ticket(id).state(), TicketState::Recorded);
    EXPECT_TRUE(desk.undoName().isEmpty());
}

TEST_F(TicketDeskTest, OffersNothingOlderWhileItLooksAtTheLastDeed)
{
    const RecordId first = at.record(QStringLiteral("No light"));
    const RecordId second = at.record(QStringLiteral("No sound"));
    QStringList offered;
    QObject::connect(&desk, &TicketDesk::undoChanged, &desk, [&] { offered.append(desk.undoName()); });
    ASSERT_TRUE(perform(first, dispatchTo(at.office.unit)).has_value());
    ASSERT_TRUE(perform(second, dispatchTo(at.office.unit)).has_value());
    EXPECT_EQ(offered, (QStringList{QStringLiteral("Action"), QString(), QStringLiteral("Action")}));
}

TEST_F(TicketDeskTest, LeavesAloneWhatSomeoneElseHasMovedSince)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    ASSERT_TRUE(perform(id, dispatchTo(at.office.unit)).has_value());
    Row moved = at.records.row(id);
    moved.fields.insert(QStringLiteral("state"), QStringLiteral("accepted"));
    at.records.put(moved);
    EXPECT_EQ(undo().error().kind, Error::Kind::Conflict);
    EXPECT_EQ(at.ticket(id).state(), TicketState::Accepted);
}

TEST_F(TicketDeskTest, ChangesNothingWhenTheRulesRefuse)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    const qsizetype before = at.records.submitted().size();
    const Result<void> result =
        perform(id, [](const TicketActions& a, const TicketCase& c) { return a.cancel(c, QString()); });
    EXPECT_EQ(result.error().kind, Error::Kind::Invalid);
    EXPECT_EQ(at.records.submitted().size(), before);
    EXPECT_TRUE(desk.undoName().isEmpty());
}

TEST_F(TicketDeskTest, TellsWhenTheDiskIsFull)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    at.records.failSubmits(Error{Error::Kind::Full, QStringLiteral("disk")});
    EXPECT_EQ(perform(id, dispatchTo(at.office.unit)).error().kind, Error::Kind::Full);
    EXPECT_EQ(at.ticket(id).state(), TicketState::Recorded);
}

TEST_F(TicketDeskTest, LoadsManyCasesInTheOrderAsked)
{
    const QList<RecordId> ids{at.record(QStringLiteral("a")), at.record(QStringLiteral("b")),
                              at.record(QStringLiteral("c"))};
    std::optional<Result<QList<TicketCase>>> answer;
    desk.loadCases({ids[2], newId<RecordId>(), ids[0]}, &context,
                   [&](const Result<QList<TicketCase>>& cases) { answer = cases; });
    ASSERT_TRUE(waitUntil([&] { return answer.has_value(); }));
    ASSERT_TRUE(answer->has_value());
    ASSERT_EQ((*answer)->size(), 2);
    EXPECT_EQ((*answer)->at(0).ticket.summary(), QStringLiteral("c"));
    EXPECT_EQ((*answer)->at(1).clocks.size(), 1);
}
