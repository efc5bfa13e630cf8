// SPDX-License-Identifier: GPL-3.0-or-later
// A seat holds the window of tickets; the server holds them all. The rule stands in domain/ticketwindow.h.
#include "seats/seatoffice.h"
#include "support/fieldnames.h"

using namespace Seatdesk;

namespace {

const QString kEntry = QStringLiteral("entry");
const QString kClosed = QStringLiteral("closed");
const QString kRecorded = QStringLiteral("recorded");
constexpr auto kMonth = std::chrono::days(31);

class Window : public SeatOffice
{
protected:
    /// A ticket of the first team with one entry, last changed so many days ago.
    RecordId older(int days, const QString& state, const QString& more = QStringLiteral("false"))
    {
        d.connection({});  // tells the time
        const RecordId id = newId<RecordId>();
        script(*d.admin,
               QStringLiteral("set role seatdesk_owner; insert into seatdesk.ticket (id, scope_id, number, kind, "
                              "summary, state, form_owed, updated_at) select '%1', '%2', 'T%3', 'fault', 'of day %3', "
                              "'%4', %5, seatdesk.now_micros() - %3 * 86400000000; insert into seatdesk.entry (id, "
                              "scope_id, ticket, kind, audience, text, at) values (gen_random_uuid(), '%2', '%1', "
                              "'note', 'internal', 'long ago', 1); reset role")
                   .arg(id.toString(), d.firstTeam.toString())
                   .arg(days)
                   .arg(state, more)
                   .toUtf8());
        return id;
    }
    void setNumber(const QString& key, int value)
    {
        script(*d.admin, QStringLiteral("insert into seatdesk.setting (id, scope_id, key, value) values "
                                        "(gen_random_uuid(), '%1', '%2', '%3')")
                             .arg(d.department.toString(), key)
                             .arg(value)
                             .toUtf8());
    }
    void note(RecordId ticket, const QString& text)
    {
        GroupBuilder group = d.builder(lead);
        group.insert(kEntry, d.firstTeam,
                     {{QStringLiteral("ticket"), ticket.toString()},
                      {QStringLiteral("kind"), QStringLiteral("note")},
                      {QStringLiteral("audience"), QStringLiteral("internal")},
                      {QStringLiteral("text"), text},
                      {QStringLiteral("at"), toMicros(d.time.now())},
                      {QStringLiteral("by"), lead.toString()}});
        d.apply(lead, group.group());
    }
    /// As the server has it.
    Row stored(RecordId ticket)
    {
        const auto rows = dynamic_cast<TicketArchive&>(*d.authority(lead)).wholeTickets({ticket}).value();
        return rows.isEmpty() ? Row() : rows.first();
    }
    static QStringList entries(ServerSeat& seat, RecordId ticket)
    {
        QStringList texts;
        for (const Row& row : seat.list(kEntry)) {
            if (row.reference(QStringLiteral("ticket")) == ticket)
                texts.append(row.text(QStringLiteral("text")));
        }
        texts.sort();
        return texts;
    }
    static QStringList numbers(ServerSeat& seat)
    {
        QStringList all;
        for (const Row& row : seat.list())
            all.append(row.text(QStringLiteral("number")));
        all.sort();
        return all;
    }
    /// A month passes; the person comes again, and what fell out of the window goes.
    void comeAgainAMonthLater(ServerSeat& seat)
    {
        seat.leave();
        d.time.advance(kMonth);
        d.connection({});
        ASSERT_TRUE(seat.signIn(kAgent, ServerDepartment::kPassword));
        ASSERT_TRUE(seat.sync());
    }
};

}  // namespace

TEST_F(Window, ANewSeatHoldsWhatIsUnfinishedAndWhatChangedLately)
{
    const RecordId lately = older(29, kClosed);
    const RecordId open = older(400, kRecorded);
    const RecordId old = older(31, kClosed);
    older(90, QStringLiteral("settled"), QStringLiteral("true"));
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(numbers(*seat), QStringList({QStringLiteral("T29"), QStringLiteral("T400"), QStringLiteral("T90")}));
    EXPECT_EQ(entries(*seat, lately).size(), 1);
    EXPECT_EQ(entries(*seat, open).size(), 1);
    EXPECT_EQ(entries(*seat, old).size(), 0);
}

TEST_F(Window, ASeatKnowsFromWhenOnItHoldsAll)
{
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    const auto heldFrom = [&] { return await(seat->seat->olderTickets()->heldFrom()).value(); };
    const Instant month = d.time.now() - std::chrono::days(30);
    EXPECT_GE(heldFrom(), month);
    EXPECT_LE(heldFrom(), month + std::chrono::hours(2)) << "the bounds are told by the hour";
    const Instant before = heldFrom();
    setNumber(QStringLiteral("window.days"), 60);
    comeAgainAMonthLater(*seat);
    EXPECT_GE(heldFrom(), before) << "what a narrower window left out does not come back with a wider one";
    older(1, kRecorded);
    setNumber(QStringLiteral("window.tickets"), 1);
    comeAgainAMonthLater(*seat);
    EXPECT_EQ(heldFrom(), OlderTickets::kNoneHeld) << "open ones fill the window";
}

TEST_F(Window, OfMoreThanTheDepartmentAllowsWhatChangedLastIsHeldUnfinishedFirst)
{
    older(1, kClosed);
    older(2, kClosed);
    older(300, kRecorded);
    older(200, kRecorded);
    setNumber(QStringLiteral("window.tickets"), 3);
    EXPECT_EQ(numbers(*seated(kAgent)),
              QStringList({QStringLiteral("T1"), QStringLiteral("T200"), QStringLiteral("T300")}));
    setNumber(QStringLiteral("window.tickets"), 1);
    script(*d.admin, "update seatdesk.setting set deleted = true where value = '3'");
    EXPECT_EQ(numbers(*seated(kColleague)), QStringList({QStringLiteral("T200")}));
}

TEST_F(Window, AScopeThatIsNewToAPersonBringsItsWindow)
{
    endGrants(agent);
    older(29, kClosed);
    older(31, kClosed);
    older(400, kRecorded);
    const auto seat = seated(kAgent);
    EXPECT_EQ(numbers(*seat), QStringList());
    grant(agent, QStringLiteral("agent"), d.firstTeam);
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(numbers(*seat), QStringList({QStringLiteral("T29"), QStringLiteral("T400")}));
    EXPECT_EQ(seat->list(kEntry).size(), 2);
}

TEST_F(Window, WhatFellOutOfItGoesFromTheSeatOnly)
{
    const RecordId plain = older(1, kClosed);
    const RecordId open = older(2, kRecorded);
    const auto seat = seated(kAgent);
    ASSERT_EQ(entries(*seat, plain).size(), 1);
    comeAgainAMonthLater(*seat);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !seat->get(plain); }, kPatience));
    EXPECT_EQ(entries(*seat, plain).size(), 0);
    EXPECT_TRUE(seat->get(open));
    EXPECT_EQ(entries(*seat, open).size(), 1);
    EXPECT_FALSE(stored(plain).deleted);
    EXPECT_EQ(stored(plain).revision, 1);
}

TEST_F(Window, WhatSomebodyWorksOnStays)
{
    const RecordId plain = older(1, kClosed);
    const RecordId opened = older(2, kClosed);
    const RecordId drafted = older(3, kClosed);
    const RecordId waiting = older(4, kClosed);
    const RecordId refused = older(5, kClosed);
    const auto seat = seated(kAgent);
    Draft draft;
    draft.id = newId<DraftId>();
    draft.content = {{QStringLiteral("fields"), QJsonObject{{QStringLiteral("ticket"), drafted.toString()}}}};
    ASSERT_TRUE(await(seat->seat->drafts().put(draft)));
    wire.cut();
    EXPECT_FALSE(seat->sync());
    ASSERT_TRUE(seat->change(refused, {{kSummary, QStringLiteral("mine")}}));
    script(*d.admin,
           "set role seatdesk_owner; update seatdesk.ticket set summary = 'theirs', updated_at = updated_at "
           "where number = 'T5'; reset role");
    wire.mend();
    ASSERT_TRUE(seat->sync());
    ASSERT_EQ(seat->tray().size(), 1);
    script(*d.admin, "update seatdesk.meta set min_client = 1000");  // nothing is sent any more
    seat->leave();
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    GroupBuilder group = seat->builder();
    group.insert(kEntry, d.firstTeam,
                 {{QStringLiteral("ticket"), waiting.toString()},
                  {QStringLiteral("kind"), QStringLiteral("note")},
                  {QStringLiteral("audience"), QStringLiteral("internal")},
                  {QStringLiteral("text"), QStringLiteral("not sent")}});
    ASSERT_TRUE(seat->submit(group));
    d.time.advance(std::chrono::days(20));
    ASSERT_TRUE(await(seat->seat->holdOpen(opened)));
    seat->leave();
    d.time.advance(std::chrono::days(11));
    d.connection({});
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(seat->sync());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !seat->get(plain); }, kPatience));
    for (const RecordId& id : {opened, drafted, waiting, refused})
        EXPECT_TRUE(seat->get(id)) << qPrintable(stored(id).text(QStringLiteral("number")));
    EXPECT_EQ(entries(*seat, waiting).size(), 2);
}

TEST_F(Window, ALaterChangeBringsTheWholeTicketBack)
{
    const RecordId old = older(100, kClosed);
    const RecordId still = older(200, kClosed);
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(d.change(lead, stored(old),
                       {{QStringLiteral("state"), QStringLiteral("dispatched")},
                        {QStringLiteral("reason"), QStringLiteral("again")}})
                  .status,
              PushResult::Status::Ok);
    ASSERT_TRUE(seat->sync());
    ASSERT_TRUE(seat->get(old));
    EXPECT_EQ(entries(*seat, old), QStringList({QStringLiteral("again"), QStringLiteral("long ago")}));
    note(still, QStringLiteral("by the way"));
    ASSERT_TRUE(seat->sync());
    EXPECT_FALSE(seat->get(still)) << "a note does not bring a finished ticket back";
    EXPECT_EQ(entries(*seat, still), QStringList());
}

/// Its clock would put the ticket where nobody looks.
TEST_F(Window, WhatAPcAMonthBehindChangedIsHeld)
{
    const RecordId id = older(1, kRecorded);
    FakeTime behind;
    behind.set(d.time.now() - kMonth);
    GroupBuilder closing(QStringLiteral("behind"), lead, behind);
    closing.change(stored(id), {{QStringLiteral("state"), QStringLiteral("cancelled")},
                                {QStringLiteral("reason"), QStringLiteral("withdrawn")}});
    d.apply(lead, closing.group());
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    EXPECT_TRUE(seat->get(id));
    EXPECT_EQ(entries(*seat, id).size(), 2);
}

TEST_F(Window, AnOldTicketThatIsOpenedIsFetchedWholeAndStays)
{
    const RecordId old = older(100, kClosed);
    const RecordId other = older(200, kClosed);
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    ASSERT_FALSE(seat->get(old));
    const Result<Row> opened = seat->open(old);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->text(QStringLiteral("number")), QStringLiteral("T100"));
    EXPECT_EQ(entries(*seat, old), QStringList({QStringLiteral("long ago")}));
    note(old, QStringLiteral("by the way"));
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(entries(*seat, old).size(), 2) << "it is followed like every other";
    seat->leave();
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(seat->sync());
    EXPECT_TRUE(seat->get(old));
    EXPECT_EQ(seat->open(newId<RecordId>()).error().kind, Error::Kind::NotFound);
    wire.cut();
    EXPECT_FALSE(seat->sync());
    EXPECT_EQ(seat->open(other).error().kind, Error::Kind::Offline);
    EXPECT_TRUE(seat->open(old));
}

TEST_F(Window, OlderTicketsAreFoundOnTheServerAndHeldOnesAreNot)
{
    const RecordId old = older(100, kClosed);
    older(10, kClosed);
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    OlderTickets* elsewhere = seat->seat->olderTickets();
    ASSERT_TRUE(elsewhere);
    const auto found = await(elsewhere->findOlder(QStringLiteral("Day  OF"), {})).value();
    ASSERT_EQ(found.tickets.size(), 1) << "the other one is here";
    EXPECT_EQ(found.tickets.first().id, old);
    EXPECT_TRUE(found.reached.isNull());
    EXPECT_FALSE(seat->get(old)) << "not held before somebody opens it";
    ASSERT_TRUE(seat->open(old));
    EXPECT_EQ(await(elsewhere->findOlder(QStringLiteral("of day"), {}))->tickets.size(), 0);
    wire.cut();
    EXPECT_FALSE(seat->sync());
    EXPECT_EQ(await(elsewhere->findOlder(QStringLiteral("of day"), {})).error().kind, Error::Kind::Offline);
}

TEST_F(Window, AnOldTicketIsFoundByItsNumberByWhoMaySeeIt)
{
    const TicketNumber number{QDate(2025, 3, 4), 17, 5};
    const RecordId old = older(100, kClosed);
    older(10, kClosed);
    script(*d.admin, "set role seatdesk_owner; update seatdesk.ticket set number = '" + number.digits().toLatin1() +
                         "' where id = '" + old.toString().toLatin1() + "'; reset role");
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    ASSERT_FALSE(seat->get(old));
    OlderTickets* elsewhere = seat->seat->olderTickets();
    const auto found = await(elsewhere->findByNumber(number)).value();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id, old);
    EXPECT_FALSE(await(elsewhere->findByNumber({QDate(2025, 3, 4), 17, 6})).value()) << "nobody's";
    ASSERT_TRUE(seat->open(old));
    EXPECT_FALSE(await(elsewhere->findByNumber(number)).value()) << "it is here now";
    const StaffId other = d.person(QStringLiteral("2001"), d.secondTeam, QStringLiteral("agent"), d.secondTeam);
    d.giveLogin(other);
    const auto stranger = seated(QStringLiteral("2001"));
    EXPECT_FALSE(await(stranger->seat->olderTickets()->findByNumber(number)).value()) << "of another team";
    wire.cut();
    EXPECT_FALSE(seat->sync());
    EXPECT_EQ(await(elsewhere->findByNumber(number)).error().kind, Error::Kind::Offline);
}

TEST_F(Window, NobodyFetchesWhatTheyDoNotSee)
{
    const RecordId old = older(100, kClosed);
    script(*d.admin, "set role seatdesk_owner; update seatdesk.ticket set scope_id = '" +
                         d.secondTeam.toString().toLatin1() + "'; reset role");
    EXPECT_EQ(seated(kAgent)->open(old).error().kind, Error::Kind::NotFound);
}
