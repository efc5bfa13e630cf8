// SPDX-License-Identifier: GPL-3.0-or-later
// What every authority shows alike, and to whom.
#include "contract/authoritycontract.h"

#include <algorithm>

using namespace Seatdesk;

namespace {

template <typename Department>
class AuthorityReading : public AuthorityContract<Department>
{};

}  // namespace

TYPED_TEST_SUITE(AuthorityReading, Departments);

TYPED_TEST(AuthorityReading, WritesTheStepIntoTheTimeLine)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    EXPECT_EQ(this->dispatch(id).status, PushResult::Status::Ok);
    const QList<Row> entries = this->d.visible(this->agent, kEntry);
    ASSERT_EQ(entries.size(), 2);
    const auto step = std::find_if(entries.begin(), entries.end(), [](const Row& entry) {
        return entry.text(QStringLiteral("to_state")) == u"dispatched";
    });
    ASSERT_NE(step, entries.end());
    EXPECT_EQ(step->template reference<StaffId>(QStringLiteral("by")), this->agent);
    EXPECT_EQ(step->time(QStringLiteral("at")), this->d.time.now());
}

TYPED_TEST(AuthorityReading, ShowsATicketOnlyWhereItLiesAndToItsOwner)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    EXPECT_EQ(this->d.visible(this->agent, kTicket).size(), 1);
    EXPECT_EQ(this->d.visible(this->colleague, kTicket).size(), 1);
    EXPECT_EQ(this->d.visible(this->lead, kTicket).size(), 1);
    EXPECT_EQ(this->d.visible(this->stranger, kTicket).size(), 0);
    EXPECT_EQ(this->d.visible(this->clerk, kTicket).size(), 0);
    this->dispatch(id);
    EXPECT_EQ(this->d.visible(this->agent, kTicket).size(), 1);
    EXPECT_EQ(this->d.visible(this->colleague, kTicket).size(), 0);
    EXPECT_EQ(this->d.visible(this->lead, kTicket).size(), 1) << "the lead sees what the owner sees";
    EXPECT_EQ(this->d.visible(this->clerk, kTicket).size(), 1);
    EXPECT_EQ(this->d.visible(this->clerk, kEntry).size(), 2) << "the time line moves with its ticket";
}

TYPED_TEST(AuthorityReading, TellsWhoLosesSightOfARow)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    const auto view = this->d.authority(this->colleague);
    const QString cursor = view->pull(QString(), 1000, {}).value().cursor;
    this->dispatch(id);
    const PullPage page = view->pull(cursor, 1000, {}).value();
    EXPECT_TRUE(page.rows.isEmpty());
    EXPECT_TRUE(page.gone.contains(std::pair(kTicket, id)));
    EXPECT_EQ(page.gone.size(), 2) << "and of its time line";
}

TYPED_TEST(AuthorityReading, ARowThatWentAndCameBackIsThere)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    const auto view = this->d.authority(this->colleague);
    const QString cursor = view->pull(QString(), 1000, {}).value().cursor;
    this->dispatch(id);
    this->d.change(this->agent, this->d.row(kTicket, id),
                   {{kState, QStringLiteral("recorded")}, {QStringLiteral("scope_id"), this->d.firstTeam.toString()}});
    const PullPage page = view->pull(cursor, 1000, {}).value();
    EXPECT_TRUE(page.gone.isEmpty());
    EXPECT_TRUE(std::any_of(page.rows.begin(), page.rows.end(), [&](const Row& row) { return row.id == id; }));
}

TYPED_TEST(AuthorityReading, PullsTheSameRowsWhateverThePageSize)
{
    for (int i = 0; i < 7; ++i)
        this->dispatch(this->d.ticket(this->agent, this->d.firstTeam));
    const auto view = this->d.authority(this->agent);
    const qsizetype all = view->pull(QString(), 1000, {}).value().rows.size();
    for (int size = 1; size <= 7; ++size) {
        QString cursor;
        QSet<RecordId> rows;
        for (bool more = true; more;) {
            const PullPage page = view->pull(cursor, size, {}).value();
            EXPECT_LE(page.rows.size(), size);
            for (const Row& row : page.rows)
                rows.insert(row.id);
            cursor = page.cursor;
            more = page.more;
        }
        EXPECT_EQ(rows.size(), all) << size;
        EXPECT_TRUE(view->pull(cursor, size, {}).value().rows.isEmpty());
    }
}

TYPED_TEST(AuthorityReading, FetchesAScopeThatIsNewWhole)
{
    this->d.ticket(this->agent, this->d.firstTeam);
    const auto view = this->d.authority(this->stranger);
    EXPECT_FALSE(view->hello()->scopes.contains(this->d.firstTeam));
    const QString cursor = view->pull(QString(), 1000, {}).value().cursor;
    this->insert(
        {}, QStringLiteral("grant"), this->d.department,
        PortDepartment::grantFields(this->stranger, QStringLiteral("lead"), this->d.firstTeam, Instant::max()));
    EXPECT_TRUE(view->hello()->scopes.contains(this->d.firstTeam));
    const QList<Row> later = view->pull(cursor, 1000, {}).value().rows;
    for (const Row& row : later)
        EXPECT_NE(row.record, kTicket) << "old rows do not come by the cursor";
    const PullPage page = view->pull(QString(), 1000, {this->d.firstTeam}).value();
    EXPECT_EQ(page.rows.size(), 2) << "the ticket and its entry, nothing of other scopes";
}

TYPED_TEST(AuthorityReading, EndsRightsWithTheGrant)
{
    const Instant end = this->d.time.now() + std::chrono::hours(8);
    this->insert({}, QStringLiteral("grant"), this->d.department,
                 PortDepartment::grantFields(this->colleague, QStringLiteral("lead"), this->d.firstTeam, end));
    const RecordId first = this->d.ticket(this->agent, this->d.firstTeam);
    const RecordId second = this->d.ticket(this->agent, this->d.firstTeam);
    const QJsonObject cancel{{kState, QStringLiteral("cancelled")}, {QStringLiteral("reason"), QStringLiteral("误录")}};
    EXPECT_EQ(this->d.change(this->colleague, this->d.row(kTicket, first), cancel).status, PushResult::Status::Ok);
    this->d.time.set(end);
    EXPECT_EQ(this->d.change(this->colleague, this->d.row(kTicket, second), cancel).status, PushResult::Status::Denied);
}

TYPED_TEST(AuthorityReading, TakesAGrantAwayAndGivesItAgain)
{
    const StaffId helper = this->d.person(QStringLiteral("1009"), this->d.secondTeam, {}, {});
    const RecordId grant = newId<RecordId>();
    this->insert({}, QStringLiteral("grant"), this->d.department,
                 PortDepartment::grantFields(helper, QStringLiteral("agent"), this->d.firstTeam, Instant::max()),
                 grant);
    this->d.ticket(this->agent, this->d.firstTeam);
    EXPECT_EQ(this->d.visible(helper, kTicket).size(), 1);
    GroupBuilder removal = this->d.builder({});
    removal.remove(this->d.row(QStringLiteral("grant"), grant));
    this->d.apply({}, removal.group());
    EXPECT_EQ(this->d.visible(helper, kTicket).size(), 0);
    this->insert({}, QStringLiteral("grant"), this->d.department,
                 PortDepartment::grantFields(helper, QStringLiteral("agent"), this->d.firstTeam, Instant::max()));
    EXPECT_EQ(this->d.visible(helper, kTicket).size(), 1);
}

TYPED_TEST(AuthorityReading, FindsCallersByPartsOfTheirNumberAndLogsIt)
{
    const RecordId contact = this->contact(QStringLiteral("138 0000 2716"));
    const auto view = this->d.authority(this->agent);
    const QList<CallerMatch> matches = view->caller(QStringLiteral("2716")).value();
    ASSERT_EQ(matches.size(), 1);
    EXPECT_EQ(matches.first().contact, contact);
    EXPECT_EQ(matches.first().maskedNumber, QStringLiteral("138****2716"));
    EXPECT_EQ(view->caller(QStringLiteral("27")).error().kind, Error::Kind::Invalid) << "two digits find everyone";
    EXPECT_EQ(this->d.visible(this->lead, kLog).size(), 1);
    EXPECT_EQ(this->d.authority(this->clerk)->caller(QStringLiteral("2716")).error().kind, Error::Kind::Denied);
    const Row logged = this->d.visible(this->lead, kLog).first();
    EXPECT_EQ(logged.template reference<StaffId>(QStringLiteral("by")), this->agent);
    EXPECT_EQ(logged.template reference<RecordId>(QStringLiteral("target")), contact) << "and who was found";
    EXPECT_TRUE(view->caller(QStringLiteral("99999"))->isEmpty());
    for (int i = 0; i < 4; ++i)
        this->contact(QStringLiteral("138 0000 555") + QString::number(i));
    EXPECT_EQ(view->caller(QStringLiteral("0555"))->size(), 4);
    EXPECT_EQ(this->d.visible(this->lead, kLog).size(), 3) << "of many, only that somebody looked";
}

TYPED_TEST(AuthorityReading, FindsACallerHoweverTheNumberIsWritten)
{
    const RecordId mobile = this->contact(QStringLiteral("138 0000 2716"));
    const RecordId fixed = this->contact(QStringLiteral("+86 571 8812 3456"));
    const auto view = this->d.authority(this->agent);
    const auto found = [&](const char* number) {
        const QList<CallerMatch> matches = view->caller(QString::fromUtf8(number)).value();
        return matches.size() == 1 ? matches.first().contact : RecordId();
    };
    for (const char* number : {"13800002716", "+8613800002716", "8613800002716", "00 86 138 0000 2716", "013800002716",
                               "１３８００００２７１６", "tel:+86-138-0000-2716;phone-context=+86;ext=99"})
        EXPECT_EQ(found(number), mobile) << number;
    for (const char* number : {"0571-88123456", "+8657188123456", "008657188123456", "88123456"})
        EXPECT_EQ(found(number), fixed) << number;
    EXPECT_TRUE(view->caller(QStringLiteral("+8613800002717"))->isEmpty());
    EXPECT_TRUE(view->caller(QStringLiteral("+85213800002716"))->isEmpty()) << "a number of somewhere else";
}

TYPED_TEST(AuthorityReading, RevealsANumberForAReasonAndLogsIt)
{
    const RecordId contact = this->contact(QStringLiteral("138 0000 2716"));
    const auto view = this->d.authority(this->agent);
    EXPECT_EQ(view->reveal(contact, QStringLiteral("  ")).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(this->d.authority(this->clerk)->reveal(contact, QStringLiteral("回电")).error().kind,
              Error::Kind::Denied);
    EXPECT_TRUE(this->d.visible(this->lead, kLog).isEmpty());
    EXPECT_EQ(view->reveal(contact, QStringLiteral("回电")).value(), QStringLiteral("138 0000 2716"));
    const QList<Row> log = this->d.visible(this->lead, kLog);
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log.first().text(QStringLiteral("what")), QStringLiteral("reveal"));
    EXPECT_EQ(log.first().text(QStringLiteral("reason")), QStringLiteral("回电"));
    EXPECT_EQ(log.first().reference(QStringLiteral("target")), contact);
}

TYPED_TEST(AuthorityReading, SendsNoNumberToAnySeat)
{
    this->contact(QStringLiteral("138 0000 2716"));
    for (const StaffId& person : {this->agent, this->lead, this->clerk, StaffId()})
        EXPECT_TRUE(this->d.visible(person, QStringLiteral("customer_contact")).isEmpty());
}

TYPED_TEST(AuthorityReading, TheDirectorReadsTheAccessLogAndNobodyChangesIt)
{
    const RecordId contact = this->contact(QStringLiteral("138 0000 2716"));
    this->d.authority(this->agent)->reveal(contact, QStringLiteral("回电")).value();
    const StaffId director = this->holder(QStringLiteral("director"), this->d.department);
    ASSERT_EQ(this->d.visible(director, kLog).size(), 1);
    EXPECT_TRUE(this->d.visible(this->clerk, kLog).isEmpty());
    const Row entry = this->d.visible(director, kLog).first();
    for (const QString& role : RuleBook::shipped().roleNames()) {
        const StaffId person = this->holder(role, this->d.department);
        EXPECT_EQ(this->d.change(person, entry, {{QStringLiteral("reason"), QStringLiteral("另")}}).status,
                  PushResult::Status::Denied)
            << qPrintable(role);
        GroupBuilder removal = this->d.builder(person);
        removal.remove(entry);
        EXPECT_EQ(this->d.push(person, removal.group()).first().status, PushResult::Status::Denied) << qPrintable(role);
    }
    EXPECT_EQ(this->d.row(kLog, entry.id), entry);
}

TYPED_TEST(AuthorityReading, SaysWhoItIs)
{
    const auto view = this->d.authority(this->agent);
    const Hello hello = view->hello().value();
    EXPECT_FALSE(hello.epoch.isEmpty());
    EXPECT_EQ(view->hello()->epoch, hello.epoch);
    EXPECT_EQ(hello.serverNow, this->d.time.now());
    EXPECT_EQ(hello.grants.size(), 1);
    EXPECT_TRUE(hello.scopes.contains(this->d.firstTeam));
    EXPECT_TRUE(hello.scopes.contains(ScopeId(this->agent)));
    EXPECT_FALSE(hello.scopes.contains(this->d.secondTeam));
}
