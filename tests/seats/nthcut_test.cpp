// SPDX-License-Identifier: GPL-3.0-or-later
// A day's work at a seat whose wire is cut at the first message, at the second, … or whose server fails at its first
// step, at its second, … until none is left: nothing that was saved is lost, nothing happens twice.
//
// SEATDESK_CUT_STEP: 1 for every message and step, as the soak preset asks; otherwise every so many.
#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/bookentry.h"
#include "seats/seatoffice.h"
#include "support/fieldnames.h"

#include <array>
#include <cstdio>

using namespace Seatdesk;

namespace {

const QString kAddress = QStringLiteral("address");
const QString kTickets = QStringLiteral("ticket");
const QString kPhrases = QStringLiteral("phrase");

/// Every how manieth time something goes wrong.
int stepOr(int usual)
{
    const int asked = qEnvironmentVariableIntValue("SEATDESK_CUT_STEP");
    return asked > 0 ? asked : usual;
}

/// One person's day, each at a PC of its own.
class NthDay : public SeatOffice
{
protected:
    void SetUp() override
    {
        d.apply(lead, openBook(d.builder(lead), d.firstTeam, QStringLiteral("值班日志"), 1));
        theirs = d.ticket(colleague, d.firstTeam);
    }
    std::unique_ptr<ServerSeat> signedIn(const QString& name)
    {
        auto seat = pc(name);
        // Whoever is not let in tries once more.
        const bool in = seat->signIn(kAgent, ServerDepartment::kPassword).has_value();
        EXPECT_TRUE(in || seat->signIn(kAgent, ServerDepartment::kPassword));
        return seat;
    }
    static bool settles(ServerSeat& seat)
    {
        return QTest::qWaitFor(
            [&] { return seat.sync() && seat.seat->syncStatus().state() == SyncStatus::State::Synced; }, 60000);
    }
    /// Records tickets and a phrase, and writes into one.
    void begin(ServerSeat& seat, const QString& name)
    {
        ticket = seat.ticket(name);
        moved = seat.ticket(QStringLiteral("to be moved"));
        ASSERT_TRUE(seat.change(ticket, {{kDescription, name}}));
        GroupBuilder making = seat.builder();
        phrase = making.insert(kPhrases, ScopeId(agent), {{QStringLiteral("zh_cn"), name}});
        ASSERT_TRUE(seat.submit(making));
        ASSERT_TRUE(settles(seat));
    }
    /// Hears of a colleague's change, writes again, removes the phrase, hands a ticket on, and notes it in the book.
    void goOn(ServerSeat& seat, const QString& name)
    {
        const Row sent = d.row(kTickets, ticket);
        ASSERT_EQ(sent.text(kDescription), name);
        ASSERT_EQ(d.change({}, sent, {{kAddress, name}}).status, PushResult::Status::Ok);
        ASSERT_TRUE(seat.change(ticket, {{kSummary, name + u'!'}}));
        GroupBuilder removal = seat.builder();
        removal.remove(*seat.get(phrase, kPhrases));
        ASSERT_TRUE(seat.submit(removal));
        ASSERT_TRUE(seat.change(moved, {{QStringLiteral("state"), QStringLiteral("dispatched")},
                                        {QStringLiteral("scope_id"), d.unit.toString()}}));
        BookBody body;
        body.text = name;
        body.happenedAt = seat.builder().at();
        const Result<Row> book = seat.get(bookId(d.firstTeam, 1), QString(Book::kRecord));
        ASSERT_TRUE(book);
        const Result<Group> entry = writeEntry(seat.builder(), *book, body);
        ASSERT_TRUE(entry) << qPrintable(entry.error().detail);
        ASSERT_TRUE(await(seat.seat->records().submit(*entry)));
        ASSERT_TRUE(settles(seat));
        ASSERT_TRUE(settles(seat)) << "what the last round pushed over is pulled";
    }
    /// The rights of the team end in the middle of the day, and are given again.
    void loseAndRegainTheTeam(ServerSeat& seat)
    {
        const auto comesTo = [&](bool inSight) {
            return QTest::qWaitFor([&] { return settles(seat) && seat.get(theirs).has_value() == inSight; }, 60000);
        };
        ASSERT_TRUE(comesTo(true));
        endGrants(agent);
        ASSERT_TRUE(comesTo(false)) << "out of sight";
        EXPECT_TRUE(seat.get(ticket)) << "one's own stays";
        grant(agent, QStringLiteral("agent"), d.firstTeam);
        ASSERT_TRUE(comesTo(true));
    }
    /// A number that the server has of the row, as text.
    QString ofRow(const QByteArray& what, const QByteArray& table, RecordId id)
    {
        return d.value("select (" + what + ")::text from seatdesk." + table + " where id = '" +
                       id.toString().toLatin1() + '\'');
    }
    void expectEachOnce(ServerSeat& seat, const QString& name)
    {
        const Row there = d.row(kTickets, ticket);
        EXPECT_EQ(there.revision, 4) << "each change once";
        EXPECT_EQ(there.text(kSummary), name + u'!');
        EXPECT_EQ(there.text(kDescription), name);
        EXPECT_EQ(there.text(kAddress), name);
        EXPECT_EQ(d.value("select count(*) from seatdesk.ticket where description = '" + name.toUtf8() + '\''),
                  QStringLiteral("1"));
        EXPECT_EQ(d.value("select count(*) from seatdesk.entry where ticket = '" + ticket.toString().toLatin1() + '\''),
                  QStringLiteral("1"));
        EXPECT_EQ(ofRow("deleted, rev", "phrase", phrase), QStringLiteral("(t,2)"));
        EXPECT_EQ(ofRow("scope_id, rev", "ticket", moved), u'(' + d.unit.toString() + QStringLiteral(",2)"));
        EXPECT_EQ(
            d.value("select count(*) from seatdesk.book_entry where body::json->>'text' = '" + name.toUtf8() + '\''),
            QStringLiteral("1"));
        EXPECT_EQ(d.value("select max(seq) = count(*) from seatdesk.book_entry"), QStringLiteral("t")) << "no gap";
        for (const RecordId id : {ticket, moved}) {
            const Row here = seat.get(id).value();
            EXPECT_EQ(here.fields, d.row(kTickets, id).fields) << "the seat shows what the server has";
            EXPECT_EQ(here.sync, SyncState::Synced);
        }
        EXPECT_FALSE(seat.get(phrase, kPhrases));
        EXPECT_EQ(seat.list(QString(BookEntry::kRecord)).size(),
                  d.value("select count(*) from seatdesk.book_entry").toInt());
    }
    void workADay(const QString& name)
    {
        const auto seat = signedIn(name);
        ASSERT_TRUE(seat->seat);
        ASSERT_NO_FATAL_FAILURE(begin(*seat, name));
        ASSERT_NO_FATAL_FAILURE(goOn(*seat, name));
        ASSERT_NO_FATAL_FAILURE(loseAndRegainTheTeam(*seat));
        expectEachOnce(*seat, name);
    }

    RecordId theirs;
    RecordId ticket;
    RecordId moved;
    RecordId phrase;
};

class NthCut : public NthDay
{};

/// A server that can be told to fail at one step of what the agent asks: where it learns who asks, where it looks what
/// they may see, and before each row that it writes for them.
class NthFailure : public NthDay
{
protected:
    void SetUp() override
    {
        NthDay::SetUp();
        script(*d.admin,
               "create schema fault; grant usage on schema fault to public; create sequence fault.steps; "
               "create table fault.plan (step bigint, state text); insert into fault.plan values (0, ''); "
               // A sequence counts on in what is rolled back; a read-only transaction (a filling) cannot count.
               "create function fault.step() returns void language plpgsql security definer as $$ "
               "declare plan fault.plan; begin if session_user <> '" +
                   d.roles.value(agent).toLatin1() +
                   "' or current_setting('transaction_read_only')::boolean then return; end if; "
                   "select * into plan from fault.plan; if nextval('fault.steps') = plan.step then "
                   "raise exception 'failed by the test' using errcode = plan.state; end if; end $$; "
                   "create function fault.row_step() returns trigger language plpgsql security definer as $$ "
                   "begin perform fault.step(); return new; end $$");
        for (const QByteArray table : {"ticket", "entry", "phrase", "book_entry", "op"})
            script(*d.admin, "create trigger a_step before insert or update on seatdesk." + table +
                                 " for each row execute function fault.row_step()");
        precede("require_person", "uuid");
        precede("my_scopes", "uuid[]");
    }
    /// From now on: the n-th step fails, once.
    void failAt(int step, const QByteArray& state)
    {
        script(*d.admin, "alter sequence fault.steps restart; update fault.plan set step = " +
                             QByteArray::number(step) + ", state = '" + state + '\'');
    }
    bool hasFailed(int step)
    {
        return d.value("select is_called and last_value >= " + QByteArray::number(step) + " from fault.steps") == u"t";
    }

private:
    /// That function of the server is a step from now on.
    void precede(const QByteArray& function, const QByteArray& type)
    {
        script(*d.admin, "alter function seatdesk." + function + "() rename to " + function +
                             "_after; create function seatdesk." + function + "() returns " + type +
                             " language plpgsql stable security definer set search_path = pg_catalog, pg_temp as "
                             "$$ begin perform fault.step(); return seatdesk." +
                             function + "_after(); end $$; alter function seatdesk." + function +
                             "() owner to seatdesk_owner; grant execute on function seatdesk." + function +
                             " to seatdesk_seat");
    }
};

}  // namespace

TEST_F(NthCut, LosesNothingAndDoesNothingTwice)
{
    const int step = stepOr(17);
    int cuts = 0;
    for (int message = 1;; message += step, ++cuts) {
        wire.cutAt(message);
        workADay(QString::number(message));
        if (HasFailure())
            FAIL() << "cut at message " << message;
        if (!wire.hasCut())
            break;
    }
    EXPECT_GT(cuts, 3);
    std::printf("cut at %d messages\n", cuts);
}

/// A conflict with another transaction, a server without room for one more, an administrator who cancels a statement.
TEST_F(NthFailure, LosesNothingAndDoesNothingTwice)
{
    const std::array<QByteArray, 3> states{"40001", "53000", "57014"};
    const int step = stepOr(5);
    int failures = 0;
    for (int number = 1;; number += step, ++failures) {
        const QByteArray& state = states[static_cast<size_t>(failures) % states.size()];
        failAt(number, state);
        workADay(QString::number(number));
        if (HasFailure())
            FAIL() << state.constData() << " at step " << number;
        if (!hasFailed(number))
            break;
    }
    EXPECT_GT(failures, 0);
    std::printf("failed at %d steps\n", failures);
}
