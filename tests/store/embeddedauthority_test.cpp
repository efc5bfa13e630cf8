// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/department.h"

#include <algorithm>

using namespace Seatdesk;

namespace {

const QString kTicket = QStringLiteral("ticket");
const QString kSummary = QStringLiteral("summary");
const QString kState = QStringLiteral("state");

class Authority_ : public testing::Test
{
protected:
    GroupBuilder builder(StaffId person) { return {QStringLiteral("test"), person, d.time}; }

    PushResult change(StaffId person, const Row& seen, const QJsonObject& fields)
    {
        GroupBuilder group = builder(person);
        group.change(seen, fields);
        return d.push(person, group.group()).first();
    }

    QList<Row> visible(StaffId person, const QString& record)
    {
        QList<Row> rows = EmbeddedAuthority(*d.store, person, d.time).pull(QString(), 10000, {}).value().rows;
        rows.removeIf([&](const Row& row) { return row.record != record; });
        return rows;
    }

    TestDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId colleague = d.person(QStringLiteral("1002"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId stranger = d.person(QStringLiteral("2001"), d.secondTeam, QStringLiteral("agent"), d.secondTeam);
    StaffId lead = d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("lead"), d.firstTeam);
    StaffId clerk = d.person(QStringLiteral("3001"), d.unit, QStringLiteral("department"), d.unit);
};

}  // namespace

TEST_F(Authority_, AppliesAnOperationOnceHoweverOftenItIsSent)
{
    GroupBuilder group = builder(agent);
    const RecordId id = group.insert(kTicket, d.firstTeam, TestDepartment::ticketFields(agent));
    EXPECT_FALSE(d.push(agent, group.group()).first().duplicate);
    const PushResult again = d.push(agent, group.group()).first();
    EXPECT_EQ(again.status, PushResult::Status::Ok);
    EXPECT_TRUE(again.duplicate);
    EXPECT_EQ(d.row(kTicket, id).revision, 1);
}

TEST_F(Authority_, TellsNobodyTheAnswerToSomeoneElsesOperation)
{
    GroupBuilder group = builder(agent);
    group.insert(kTicket, d.firstTeam, TestDepartment::ticketFields(agent));
    d.apply(agent, group.group());
    EXPECT_EQ(d.push(stranger, group.group()).first().status, PushResult::Status::Denied);
}

TEST_F(Authority_, AppliesAGroupWholeOrNotAtAll)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    GroupBuilder group = builder(agent);
    group.change(d.row(kTicket, id), {{kSummary, QStringLiteral("改了")}});
    group.insert(QStringLiteral("staff"), d.department, {{QStringLiteral("number"), QStringLiteral("9")}});
    for (const PushResult& result : d.push(agent, group.group()))
        EXPECT_EQ(result.status, PushResult::Status::Denied);
    EXPECT_EQ(d.row(kTicket, id).text(kSummary), QStringLiteral("晚间掉线"));
}

TEST_F(Authority_, KeepsTheLosingTextOfAConflict)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    const Row seen = d.row(kTicket, id);
    EXPECT_EQ(change(agent, seen, {{kSummary, QStringLiteral("甲")}}).status, PushResult::Status::Ok);
    const PushResult lost = change(agent, seen, {{kSummary, QStringLiteral("乙")}});
    ASSERT_EQ(lost.status, PushResult::Status::Conflict);
    ASSERT_EQ(lost.conflicts.size(), 1);
    EXPECT_EQ(lost.conflicts.first().theirs.toString(), QStringLiteral("甲"));
    EXPECT_EQ(lost.conflicts.first().mine.toString(), QStringLiteral("乙"));
    EXPECT_EQ(d.row(kTicket, id).text(kSummary), QStringLiteral("甲"));
}

TEST_F(Authority_, MergesEditsOfDifferentFields)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    const Row seen = d.row(kTicket, id);
    change(agent, seen, {{kSummary, QStringLiteral("甲")}});
    EXPECT_EQ(change(agent, seen, {{QStringLiteral("description"), QStringLiteral("乙")}}).status,
              PushResult::Status::Ok);
    EXPECT_EQ(d.row(kTicket, id).text(kSummary), QStringLiteral("甲"));
    EXPECT_EQ(d.row(kTicket, id).text(QStringLiteral("description")), QStringLiteral("乙"));
}

TEST_F(Authority_, WritesTheStepIntoTheTimeLine)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    EXPECT_EQ(change(agent, d.row(kTicket, id),
                     {{kState, QStringLiteral("dispatched")}, {QStringLiteral("scope_id"), d.unit.toString()}})
                  .status,
              PushResult::Status::Ok);
    const QList<Row> entries = visible(agent, QStringLiteral("entry"));
    ASSERT_EQ(entries.size(), 2);
    EXPECT_TRUE(std::any_of(entries.begin(), entries.end(),
                            [](const Row& entry) { return entry.text(QStringLiteral("to_state")) == u"dispatched"; }));
}

TEST_F(Authority_, ShowsATicketOnlyWhereItLiesAndToItsOwner)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    EXPECT_EQ(visible(agent, kTicket).size(), 1);
    EXPECT_EQ(visible(colleague, kTicket).size(), 1);
    EXPECT_EQ(visible(lead, kTicket).size(), 1);
    EXPECT_EQ(visible(stranger, kTicket).size(), 0);
    EXPECT_EQ(visible(clerk, kTicket).size(), 0);
    change(agent, d.row(kTicket, id),
           {{kState, QStringLiteral("dispatched")}, {QStringLiteral("scope_id"), d.unit.toString()}});
    EXPECT_EQ(visible(agent, kTicket).size(), 1);
    EXPECT_EQ(visible(colleague, kTicket).size(), 0);
    EXPECT_EQ(visible(lead, kTicket).size(), 1) << "the lead sees what the owner sees";
    EXPECT_EQ(visible(clerk, kTicket).size(), 1);
    EXPECT_EQ(visible(clerk, QStringLiteral("entry")).size(), 2) << "the time line moves with its ticket";
}

TEST_F(Authority_, TellsWhoLosesSightOfARow)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    EmbeddedAuthority view(*d.store, colleague, d.time);
    const QString cursor = view.pull(QString(), 1000, {}).value().cursor;
    change(agent, d.row(kTicket, id),
           {{kState, QStringLiteral("dispatched")}, {QStringLiteral("scope_id"), d.unit.toString()}});
    const PullPage page = view.pull(cursor, 1000, {}).value();
    EXPECT_TRUE(page.rows.isEmpty());
    EXPECT_TRUE(page.gone.contains(std::pair(kTicket, id)));
}

TEST_F(Authority_, PullsTheSameRowsWhateverThePageSize)
{
    for (int i = 0; i < 7; ++i)
        d.ticket(agent, d.firstTeam);
    EmbeddedAuthority view(*d.store, agent, d.time);
    const qsizetype all = view.pull(QString(), 1000, {}).value().rows.size();
    for (int size = 1; size <= 7; ++size) {
        QString cursor;
        qsizetype rows = 0;
        for (bool more = true; more;) {
            const PullPage page = view.pull(cursor, size, {}).value();
            rows += page.rows.size();
            cursor = page.cursor;
            more = page.more;
        }
        EXPECT_EQ(rows, all) << size;
    }
}

TEST_F(Authority_, EndsRightsWithTheGrant)
{
    GroupBuilder group = builder(StaffId());
    const Instant end = d.time.now() + std::chrono::hours(8);
    group.insert(QStringLiteral("grant"), d.department,
                 {{QStringLiteral("staff"), colleague.toString()},
                  {QStringLiteral("role"), QStringLiteral("lead")},
                  {QStringLiteral("target"), d.firstTeam.toString()},
                  {QStringLiteral("valid_until"), toMicros(end)}});
    d.apply(StaffId(), group.group());
    const RecordId first = d.ticket(agent, d.firstTeam);
    const RecordId second = d.ticket(agent, d.firstTeam);
    const QJsonObject cancel{{kState, QStringLiteral("cancelled")}, {QStringLiteral("reason"), QStringLiteral("误录")}};
    EXPECT_EQ(change(colleague, d.row(kTicket, first), cancel).status, PushResult::Status::Ok);
    d.time.set(end);
    EXPECT_EQ(change(colleague, d.row(kTicket, second), cancel).status, PushResult::Status::Denied);
}

TEST_F(Authority_, AsksForTheReasonOfAStep)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    const PushResult result = change(agent, d.row(kTicket, id), {{kState, QStringLiteral("cancelled")}});
    EXPECT_EQ(result.status, PushResult::Status::Invalid);
    EXPECT_EQ(result.detail, QStringLiteral("reason"));
}

TEST_F(Authority_, FindsCallersByPartsOfTheirNumberAndLogsIt)
{
    GroupBuilder group = builder(agent);
    const RecordId customer =
        group.insert(QStringLiteral("customer"), ScopeId(), {{QStringLiteral("name"), QStringLiteral("王秀兰")}});
    const RecordId contact = group.insert(QStringLiteral("customer_contact"), ScopeId(),
                                          {{QStringLiteral("customer"), customer.toString()},
                                           {QStringLiteral("kind"), QStringLiteral("phone")},
                                           {QStringLiteral("value"), QStringLiteral("138 0000 2716")},
                                           {QStringLiteral("masked"), QStringLiteral("138****2716")}});
    d.apply(agent, group.group());
    EmbeddedAuthority view(*d.store, agent, d.time);
    const QList<CallerMatch> matches = view.caller(QStringLiteral("2716")).value();
    ASSERT_EQ(matches.size(), 1);
    EXPECT_EQ(matches.first().customer, customer);
    EXPECT_EQ(matches.first().maskedNumber, QStringLiteral("138****2716"));
    EXPECT_EQ(view.reveal(contact, QStringLiteral("回电")).value(), QStringLiteral("138 0000 2716"));
    EXPECT_EQ(view.reveal(contact, QString()).error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(visible(agent, QStringLiteral("customer_contact")).isEmpty()) << "numbers are in no seat's files";
    const QList<Row> log = visible(lead, QStringLiteral("access_log"));
    EXPECT_EQ(log.size(), 2);
    EXPECT_EQ(EmbeddedAuthority(*d.store, clerk, d.time).caller(QStringLiteral("2716")).error().kind,
              Error::Kind::Denied);
}

TEST_F(Authority_, RefusesWhatNoStoreCanHold)
{
    const RecordId id = d.ticket(agent, d.firstTeam);
    const QString lone(QChar(0xd800));
    EXPECT_EQ(change(agent, d.row(kTicket, id), {{kSummary, QString(QChar(0))}}).status, PushResult::Status::Invalid);
    EXPECT_EQ(change(agent, d.row(kTicket, id), {{kSummary, lone}}).status, PushResult::Status::Invalid);
}
