// SPDX-License-Identifier: GPL-3.0-or-later
// Who else has a ticket on the screen, between two seats of one server.
#include "seats/seatoffice.h"

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

class OpenAtOthers : public SeatOffice
{
protected:
    void SetUp() override
    {
        first = seated(kAgent);
        second = seated(kColleague);
        ticket = first->ticket(QStringLiteral("晚间掉线"));
        ASSERT_TRUE(second->shows(ticket));
    }
    static Result<QList<TicketOpener>> holdOpen(ServerSeat& seat, RecordId shown)
    {
        return await(seat.seat->openTickets().holdOpen(shown));
    }
    /// As if it was so much earlier that anybody said what they have open.
    void letTimePass(std::chrono::seconds span)
    {
        const QByteArray interval = "interval '" + QByteArray::number(static_cast<qint64>(span.count())) + " seconds'";
        script(*d.admin, "update seatdesk.opened set seen = seen - " + interval + ", since = since - " + interval);
    }

    std::unique_ptr<ServerSeat> first;
    std::unique_ptr<ServerSeat> second;
    RecordId ticket;
};

}  // namespace

TEST_F(OpenAtOthers, EachIsToldWhoAndForHowLong)
{
    EXPECT_TRUE(holdOpen(*first, ticket)->isEmpty()) << "nobody else";
    letTimePass(50s);
    const QList<TicketOpener> seen = holdOpen(*second, ticket).value();
    ASSERT_EQ(seen.size(), 1);
    EXPECT_EQ(seen.first().person, agent);
    EXPECT_EQ(seen.first().name, kAgent);
    EXPECT_GE(seen.first().since, 50s);
    EXPECT_LT(seen.first().since, 110s);
    const QList<TicketOpener> back = holdOpen(*first, ticket).value();
    ASSERT_EQ(back.size(), 1);
    EXPECT_EQ(back.first().person, colleague);
    EXPECT_LT(back.first().since, 50s);
    EXPECT_TRUE(holdOpen(*second, {}));
    EXPECT_TRUE(holdOpen(*first, ticket)->isEmpty()) << "closed";
}

TEST_F(OpenAtOthers, WhoeverSaysSoAgainStaysAndWhoeverDoesNotIsForgotten)
{
    ASSERT_TRUE(holdOpen(*first, ticket));
    for (int renewal = 0; renewal < 5; ++renewal) {
        letTimePass(OpenTickets::kRenewal);
        ASSERT_TRUE(holdOpen(*first, ticket));
    }
    const QList<TicketOpener> seen = holdOpen(*second, ticket).value();
    ASSERT_EQ(seen.size(), 1);
    EXPECT_GE(seen.first().since, 5 * OpenTickets::kRenewal) << "since it was opened, not since it was said again";
    first->leave();
    letTimePass(3 * OpenTickets::kRenewal);
    EXPECT_TRUE(holdOpen(*second, ticket)->isEmpty()) << "a program that was closed";
}

TEST_F(OpenAtOthers, WithoutTheServerNobodyKnows)
{
    ASSERT_TRUE(holdOpen(*first, ticket));
    wire.cut();
    const Result<QList<TicketOpener>> unknown = holdOpen(*second, ticket);
    ASSERT_FALSE(unknown) << "not: nobody";
    EXPECT_EQ(unknown.error().kind, Error::Kind::Offline);
    wire.mend();
    ASSERT_TRUE(second->sync());
    EXPECT_EQ(holdOpen(*second, ticket)->size(), 1);
}
