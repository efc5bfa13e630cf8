// SPDX-License-Identifier: GPL-3.0-or-later
// What every authority answers alike, asked of PostgreSQL through the port.
#include "sync/serverdepartment.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Seatdesk;

namespace {

const QString kTicket = QStringLiteral("ticket");
const QString kSummary = QStringLiteral("summary");
const QString kState = QStringLiteral("state");
const QString kEntry = QStringLiteral("entry");
const QString kLog = QStringLiteral("access_log");

template <typename Department>
class AuthorityContract : public testing::Test
{
protected:
    using Status = PushResult::Status;

    PushResult insert(StaffId person, const QString& record, ScopeId scope, const QJsonObject& fields,
                      RecordId id = newId<RecordId>())
    {
        GroupBuilder group = d.builder(person);
        group.insert(record, scope, fields, id);
        return d.push(person, group.group()).first();
    }
    PushResult dispatch(RecordId id)
    {
        return d.change(agent, d.row(kTicket, id),
                        {{kState, QStringLiteral("dispatched")}, {QStringLiteral("scope_id"), d.unit.toString()}});
    }
    RecordId contact(const QString& number)
    {
        GroupBuilder group = d.builder(agent);
        const RecordId customer =
            group.insert(QStringLiteral("customer"), ScopeId(), {{QStringLiteral("name"), QStringLiteral("王秀兰")}});
        const RecordId id = group.insert(QStringLiteral("customer_contact"), ScopeId(),
                                         {{QStringLiteral("customer"), customer.toString()},
                                          {QStringLiteral("kind"), QStringLiteral("phone")},
                                          {QStringLiteral("value"), number},
                                          {QStringLiteral("masked"), QStringLiteral("138****2716")}});
        d.apply(agent, group.group());
        return id;
    }
    StaffId holder(const QString& role, ScopeId target) { return d.person(role, d.firstTeam, role, target); }

    Department d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId colleague = d.person(QStringLiteral("1002"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId stranger = d.person(QStringLiteral("2001"), d.secondTeam, QStringLiteral("agent"), d.secondTeam);
    StaffId lead = d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("lead"), d.firstTeam);
    StaffId clerk = d.person(QStringLiteral("3001"), d.unit, QStringLiteral("department"), d.unit);
};

using Departments = testing::Types<ServerDepartment>;

}  // namespace

TYPED_TEST_SUITE(AuthorityContract, Departments);

TYPED_TEST(AuthorityContract, AppliesAnOperationOnceHoweverOftenItIsSent)
{
    GroupBuilder group = this->d.builder(this->agent);
    const RecordId id = group.insert(kTicket, this->d.firstTeam, PortDepartment::ticketFields(this->agent));
    EXPECT_FALSE(this->d.push(this->agent, group.group()).first().duplicate);
    const PushResult again = this->d.push(this->agent, group.group()).first();
    EXPECT_EQ(again.status, PushResult::Status::Ok);
    EXPECT_TRUE(again.duplicate);
    EXPECT_EQ(this->d.row(kTicket, id).revision, 1);
}

TYPED_TEST(AuthorityContract, TellsNobodyTheAnswerToSomeoneElsesOperation)
{
    GroupBuilder group = this->d.builder(this->agent);
    group.insert(kTicket, this->d.firstTeam, PortDepartment::ticketFields(this->agent));
    this->d.apply(this->agent, group.group());
    EXPECT_EQ(this->d.push(this->stranger, group.group()).first().status, PushResult::Status::Denied);
}

TYPED_TEST(AuthorityContract, SignsWithWhoeverPushesWhateverTheOperationSays)
{
    GroupBuilder forged = this->d.builder(this->lead);
    const RecordId id = forged.insert(kTicket, this->d.firstTeam, PortDepartment::ticketFields(this->agent));
    this->d.apply(this->agent, forged.group());
    EXPECT_EQ(this->d.row(kTicket, id).updatedBy, this->agent);
}

TYPED_TEST(AuthorityContract, InsertsChangesAppendsAndDeletes)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    EXPECT_EQ(this->d.change(this->agent, this->d.row(kTicket, id), {{kSummary, QStringLiteral("改了")}}).status,
              PushResult::Status::Ok);
    Operation note;
    note.id = newId<OperationId>();
    note.group = newId<GroupId>();
    note.at = this->d.time.now();
    note.record = kEntry;
    note.verb = Operation::Verb::Append;
    note.row = newId<RecordId>();
    note.set = {{kTicket, id.toString()}, {QStringLiteral("text"), QStringLiteral("说明")}};
    this->d.apply(this->agent, {note});
    EXPECT_EQ(this->d.row(kEntry, note.row).scope, this->d.firstTeam) << "a child lies where its parent does";
    EXPECT_EQ(this->d.row(kTicket, id).text(kSummary), QStringLiteral("改了"));
    EXPECT_EQ(this->d.row(kTicket, id).revision, 2);

    const RecordId reminder = newId<RecordId>();
    this->insert(this->agent, QStringLiteral("reminder"), {}, {{QStringLiteral("text"), QStringLiteral("回电")}},
                 reminder);
    const QString cursor = this->d.authority(this->agent)->pull(QString(), 1000, {})->cursor;
    GroupBuilder removal = this->d.builder(this->agent);
    removal.remove(this->d.row(QStringLiteral("reminder"), reminder));
    this->d.apply(this->agent, removal.group());
    const PullPage page = this->d.authority(this->agent)->pull(cursor, 1000, {}).value();
    ASSERT_EQ(page.rows.size(), 1);
    EXPECT_TRUE(page.rows.first().deleted) << "everyone who has the row learns that it is gone";
}

TYPED_TEST(AuthorityContract, RefusesVerbsThatDoNotFitTheRow)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    EXPECT_EQ(
        this->insert(this->agent, kTicket, this->d.firstTeam, PortDepartment::ticketFields(this->agent), id).status,
        PushResult::Status::Invalid)
        << "inserted twice";
    Row unknown = this->d.row(kTicket, id);
    unknown.id = newId<RecordId>();
    EXPECT_EQ(this->d.change(this->agent, unknown, {{kSummary, QStringLiteral("x")}}).status,
              PushResult::Status::Invalid);
    EXPECT_EQ(this->insert(this->agent, QStringLiteral("nothing"), this->d.firstTeam, {}).status,
              PushResult::Status::Invalid);
}

TYPED_TEST(AuthorityContract, AnEditDoesNotBringADeletedRowBack)
{
    const RecordId id = newId<RecordId>();
    this->insert(this->agent, QStringLiteral("reminder"), {}, {{QStringLiteral("text"), QStringLiteral("回电")}}, id);
    const Row seen = this->d.row(QStringLiteral("reminder"), id);
    GroupBuilder removal = this->d.builder(this->agent);
    removal.remove(seen);
    this->d.apply(this->agent, removal.group());
    EXPECT_EQ(this->d.change(this->agent, seen, {{QStringLiteral("text"), QStringLiteral("再回电")}}).status,
              PushResult::Status::Invalid);
    EXPECT_TRUE(this->d.row(QStringLiteral("reminder"), id).deleted);
}

TYPED_TEST(AuthorityContract, AppliesAGroupWholeOrNotAtAll)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    GroupBuilder group = this->d.builder(this->agent);
    group.change(this->d.row(kTicket, id), {{kSummary, QStringLiteral("改了")}});
    group.insert(QStringLiteral("staff"), this->d.department, {{QStringLiteral("number"), QStringLiteral("9")}});
    for (const PushResult& result : this->d.push(this->agent, group.group()))
        EXPECT_EQ(result.status, PushResult::Status::Denied);
    EXPECT_EQ(this->d.row(kTicket, id).text(kSummary), QStringLiteral("晚间掉线"));
    EXPECT_EQ(this->d.row(kTicket, id).revision, 1);
}

TYPED_TEST(AuthorityContract, ARefusedGroupDoesNotHoldUpTheNext)
{
    GroupBuilder poison = this->d.builder(this->agent);
    poison.insert(QStringLiteral("staff"), this->d.department, {{QStringLiteral("number"), QStringLiteral("9")}});
    GroupBuilder good = this->d.builder(this->agent);
    good.insert(kTicket, this->d.firstTeam, PortDepartment::ticketFields(this->agent));
    const QList<PushResult> results = this->d.push(this->agent, poison.group() + good.group());
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results[0].status, PushResult::Status::Denied);
    EXPECT_EQ(results[1].status, PushResult::Status::Ok);
}

TYPED_TEST(AuthorityContract, KeepsTheLosingTextOfAConflict)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    const Row seen = this->d.row(kTicket, id);
    EXPECT_EQ(this->d.change(this->agent, seen, {{kSummary, QStringLiteral("甲")}}).status, PushResult::Status::Ok);
    GroupBuilder late = this->d.builder(this->agent);
    late.change(seen, {{kSummary, QStringLiteral("乙")}});
    for (const bool again : {false, true}) {
        const PushResult lost = this->d.push(this->agent, late.group()).first();
        ASSERT_EQ(lost.status, PushResult::Status::Conflict);
        EXPECT_EQ(lost.duplicate, again);
        ASSERT_EQ(lost.conflicts.size(), 1) << "also when asked again after a lost answer";
        EXPECT_EQ(lost.conflicts.first().base.toString(), QStringLiteral("晚间掉线"));
        EXPECT_EQ(lost.conflicts.first().theirs.toString(), QStringLiteral("甲"));
        EXPECT_EQ(lost.conflicts.first().mine.toString(), QStringLiteral("乙"));
    }
    EXPECT_EQ(this->d.row(kTicket, id).text(kSummary), QStringLiteral("甲"));
}

TYPED_TEST(AuthorityContract, MergesEditsOfDifferentFields)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    const Row seen = this->d.row(kTicket, id);
    this->d.change(this->agent, seen, {{kSummary, QStringLiteral("甲")}});
    EXPECT_EQ(this->d.change(this->agent, seen, {{QStringLiteral("description"), QStringLiteral("乙")}}).status,
              PushResult::Status::Ok);
    EXPECT_EQ(this->d.row(kTicket, id).text(kSummary), QStringLiteral("甲"));
    EXPECT_EQ(this->d.row(kTicket, id).text(QStringLiteral("description")), QStringLiteral("乙"));
}

TYPED_TEST(AuthorityContract, KeepsWhatBothAddedToASet)
{
    const RecordId id = newId<RecordId>();
    this->insert(
        this->agent, QStringLiteral("customer"), {},
        {{QStringLiteral("name"), QStringLiteral("王")}, {QStringLiteral("services"), QJsonArray{QStringLiteral("a")}}},
        id);
    const Row seen = this->d.row(QStringLiteral("customer"), id);
    const auto services = [](std::initializer_list<QJsonValue> names) {
        return QJsonObject{{QStringLiteral("services"), QJsonArray(names)}};
    };
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    this->d.change(this->agent, seen, services({QStringLiteral("a"), b}));
    this->d.change(this->colleague, seen, services({c}));
    EXPECT_EQ(this->d.row(QStringLiteral("customer"), id).fields.value(QStringLiteral("services")).toArray(),
              (QJsonArray{b, c}));
}

TYPED_TEST(AuthorityContract, WritesTheStepIntoTheTimeLine)
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

TYPED_TEST(AuthorityContract, ShowsATicketOnlyWhereItLiesAndToItsOwner)
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

TYPED_TEST(AuthorityContract, TellsWhoLosesSightOfARow)
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

TYPED_TEST(AuthorityContract, ARowThatWentAndCameBackIsThere)
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

TYPED_TEST(AuthorityContract, PullsTheSameRowsWhateverThePageSize)
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

TYPED_TEST(AuthorityContract, FetchesAScopeThatIsNewWhole)
{
    this->d.ticket(this->agent, this->d.firstTeam);
    const auto view = this->d.authority(this->stranger);
    const QString cursor = view->pull(QString(), 1000, {}).value().cursor;
    EXPECT_FALSE(view->hello()->scopes.contains(this->d.firstTeam));
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

TYPED_TEST(AuthorityContract, EndsRightsWithTheGrant)
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

TYPED_TEST(AuthorityContract, TakesAGrantAwayAndGivesItAgain)
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

TYPED_TEST(AuthorityContract, AsksForTheReasonOfAStep)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    const PushResult result =
        this->d.change(this->agent, this->d.row(kTicket, id), {{kState, QStringLiteral("cancelled")}});
    EXPECT_EQ(result.status, PushResult::Status::Invalid);
    EXPECT_EQ(result.detail, QStringLiteral("reason"));
}

TYPED_TEST(AuthorityContract, FindsCallersByPartsOfTheirNumberAndLogsIt)
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
    EXPECT_EQ(this->d.visible(this->lead, kLog).first().template reference<StaffId>(QStringLiteral("by")), this->agent);
}

TYPED_TEST(AuthorityContract, RevealsANumberForAReasonAndLogsIt)
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

TYPED_TEST(AuthorityContract, SendsNoNumberToAnySeat)
{
    this->contact(QStringLiteral("138 0000 2716"));
    for (const StaffId& person : {this->agent, this->lead, this->clerk, StaffId()})
        EXPECT_TRUE(this->d.visible(person, QStringLiteral("customer_contact")).isEmpty());
}

TYPED_TEST(AuthorityContract, TheDirectorReadsTheAccessLogAndNobodyChangesIt)
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

TYPED_TEST(AuthorityContract, RefusesWhatNoStoreCanHold)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    for (const QString& text : {QString(QChar(0)), QString(QChar(0xd800))})
        EXPECT_EQ(this->d.change(this->agent, this->d.row(kTicket, id), {{kSummary, text}}).status,
                  PushResult::Status::Invalid);
}

TYPED_TEST(AuthorityContract, SaysWhoItIs)
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
