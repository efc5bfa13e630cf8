// SPDX-License-Identifier: GPL-3.0-or-later
// What every authority answers alike to who writes.
#include "contract/authoritycontract.h"

using namespace Seatdesk;

namespace {

template <typename Department>
class AuthorityWriting : public AuthorityContract<Department>
{};

}  // namespace

TYPED_TEST_SUITE(AuthorityWriting, Departments);

TYPED_TEST(AuthorityWriting, AppliesAnOperationOnceHoweverOftenItIsSent)
{
    GroupBuilder group = this->d.builder(this->agent);
    const RecordId id = group.insert(kTicket, this->d.firstTeam, PortDepartment::ticketFields(this->agent));
    EXPECT_FALSE(this->d.push(this->agent, group.group()).first().duplicate);
    const PushResult again = this->d.push(this->agent, group.group()).first();
    EXPECT_EQ(again.status, PushResult::Status::Ok);
    EXPECT_TRUE(again.duplicate);
    EXPECT_EQ(this->d.row(kTicket, id).revision, 1);
}

TYPED_TEST(AuthorityWriting, TellsNobodyTheAnswerToSomeoneElsesOperation)
{
    GroupBuilder group = this->d.builder(this->agent);
    group.insert(kTicket, this->d.firstTeam, PortDepartment::ticketFields(this->agent));
    this->d.apply(this->agent, group.group());
    EXPECT_EQ(this->d.push(this->stranger, group.group()).first().status, PushResult::Status::Denied);
}

TYPED_TEST(AuthorityWriting, SignsWithWhoeverPushesWhateverTheOperationSays)
{
    GroupBuilder forged = this->d.builder(this->lead);
    const RecordId id = forged.insert(kTicket, this->d.firstTeam, PortDepartment::ticketFields(this->agent));
    this->d.apply(this->agent, forged.group());
    EXPECT_EQ(this->d.row(kTicket, id).updatedBy, this->agent);
}

/// A PC's clock may be wrong; what happened when is told by fields.
TYPED_TEST(AuthorityWriting, SaysItselfWhenARowWasChangedAndKeepsTheMomentOfTheActBelowIt)
{
    FakeTime wrong;
    wrong.set(this->d.time.now() - std::chrono::days(31));
    const auto builder = [&] { return GroupBuilder(QStringLiteral("test"), this->agent, wrong); };
    GroupBuilder making = builder();
    const RecordId id = making.insert(kTicket, this->d.firstTeam, PortDepartment::ticketFields(this->agent));
    this->d.apply(this->agent, making.group());
    EXPECT_EQ(this->d.row(kTicket, id).updatedAt, this->d.time.now());
    this->d.time.advance(std::chrono::minutes(1));
    GroupBuilder changing = builder();
    changing.change(this->d.row(kTicket, id), {{kSummary, QStringLiteral("改了")}});
    this->d.apply(this->agent, changing.group());
    EXPECT_EQ(this->d.row(kTicket, id).updatedAt, this->d.time.now());

    const RecordId status = derivedId(making.group().first().id, QStringLiteral("status"));
    EXPECT_EQ(this->d.row(kEntry, status).updatedAt, wrong.now());
    EXPECT_EQ(this->d.row(kEntry, status).integer(QStringLiteral("at")), toMicros(wrong.now()));
}

TYPED_TEST(AuthorityWriting, InsertsChangesAppendsAndDeletes)
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

TYPED_TEST(AuthorityWriting, RefusesVerbsThatDoNotFitTheRow)
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

TYPED_TEST(AuthorityWriting, AnEditDoesNotBringADeletedRowBack)
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

TYPED_TEST(AuthorityWriting, ADeletionTakesNoEditAlongThatItDidNotSee)
{
    const QString reminder = QStringLiteral("reminder");
    const RecordId id = newId<RecordId>();
    this->insert(this->agent, reminder, {}, {{QStringLiteral("text"), QStringLiteral("回电")}}, id);
    const Row seen = this->d.row(reminder, id);
    const auto remove = [&](const Row& row) {
        GroupBuilder removal = this->d.builder(this->agent);
        removal.remove(row);
        return this->d.push(this->agent, removal.group()).first();
    };
    ASSERT_EQ(this->d.change(this->agent, seen, {{QStringLiteral("text"), QStringLiteral("再回电")}}).status,
              PushResult::Status::Ok);
    const PushResult refused = remove(seen);
    EXPECT_EQ(refused.status, PushResult::Status::Conflict);
    ASSERT_EQ(refused.conflicts.size(), 1);
    EXPECT_EQ(refused.conflicts.first().field, QStringLiteral("text"));
    EXPECT_EQ(refused.conflicts.first().base.toString(), QStringLiteral("回电"));
    EXPECT_EQ(refused.conflicts.first().theirs.toString(), QStringLiteral("再回电"));
    EXPECT_FALSE(this->d.row(reminder, id).deleted);
    EXPECT_EQ(this->d.row(reminder, id).text(QStringLiteral("text")), QStringLiteral("再回电"));
    EXPECT_EQ(remove(this->d.row(reminder, id)).status, PushResult::Status::Ok) << "who has seen it may";
    EXPECT_TRUE(this->d.row(reminder, id).deleted);
}

TYPED_TEST(AuthorityWriting, AnOlderProgramsDeletionIsTaken)
{
    const RecordId id = newId<RecordId>();
    this->insert(this->agent, QStringLiteral("reminder"), {}, {{QStringLiteral("text"), QStringLiteral("回电")}}, id);
    GroupBuilder removal = this->d.builder(this->agent);
    removal.remove(this->d.row(QStringLiteral("reminder"), id));
    Group silent = removal.group();
    silent.first().base = {};
    EXPECT_EQ(this->d.push(this->agent, silent).first().status, PushResult::Status::Ok);
}

TYPED_TEST(AuthorityWriting, AppliesAGroupWholeOrNotAtAll)
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

TYPED_TEST(AuthorityWriting, ARefusedGroupDoesNotHoldUpTheNext)
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

TYPED_TEST(AuthorityWriting, KeepsTheLosingTextOfAConflict)
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

TYPED_TEST(AuthorityWriting, MergesEditsOfDifferentFields)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    const Row seen = this->d.row(kTicket, id);
    this->d.change(this->agent, seen, {{kSummary, QStringLiteral("甲")}});
    EXPECT_EQ(this->d.change(this->agent, seen, {{QStringLiteral("description"), QStringLiteral("乙")}}).status,
              PushResult::Status::Ok);
    EXPECT_EQ(this->d.row(kTicket, id).text(kSummary), QStringLiteral("甲"));
    EXPECT_EQ(this->d.row(kTicket, id).text(QStringLiteral("description")), QStringLiteral("乙"));
}

TYPED_TEST(AuthorityWriting, KeepsWhatBothAddedToASet)
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

TYPED_TEST(AuthorityWriting, AsksForTheReasonOfAStep)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    const PushResult result =
        this->d.change(this->agent, this->d.row(kTicket, id), {{kState, QStringLiteral("cancelled")}});
    EXPECT_EQ(result.status, PushResult::Status::Invalid);
    EXPECT_EQ(result.detail, QStringLiteral("reason"));
}

TYPED_TEST(AuthorityWriting, RefusesWhatNoStoreCanHold)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    for (const QString& text : {QString(QChar(0)), QString(QChar(0xd800))})
        EXPECT_EQ(this->d.change(this->agent, this->d.row(kTicket, id), {{kSummary, text}}).status,
                  PushResult::Status::Invalid);
}

TYPED_TEST(AuthorityWriting, RefusesAWordThatTheFieldDoesNotKnowAndNamesThoseItKnows)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    const PushResult refused =
        this->d.change(this->agent, this->d.row(kTicket, id), {{QStringLiteral("mode"), QStringLiteral("zzz")}});
    EXPECT_EQ(refused.status, PushResult::Status::Invalid);
    EXPECT_EQ(refused.detail, QStringLiteral("value of mode: hotline|remote|onsite"));
    QJsonObject fields = PortDepartment::ticketFields(this->agent);
    fields.insert(QStringLiteral("kind"), QStringLiteral("zzz"));
    EXPECT_EQ(this->insert(this->agent, kTicket, this->d.firstTeam, fields).status, PushResult::Status::Invalid);
    EXPECT_EQ(
        this->d.change(this->agent, this->d.row(kTicket, id), {{QStringLiteral("mode"), QStringLiteral("remote")}})
            .status,
        PushResult::Status::Ok);
}

/// The first-contact owner of a ticket may write to it wherever it lies; one who owns it no longer sees nothing of it.
TYPED_TEST(AuthorityWriting, TellsNothingOfARowThatIsNotSeen)
{
    const RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
    const Row real = this->d.row(kTicket, id);
    Row guess = real;
    guess.fields.insert(kSummary, QStringLiteral("guessed"));
    const PushResult collided = this->d.change(this->stranger, guess, {{kSummary, QStringLiteral("mine")}});
    EXPECT_EQ(collided.status, PushResult::Status::Denied);
    EXPECT_TRUE(collided.conflicts.isEmpty()) << "not what stands there";
    guess.fields.insert(kSummary, QStringLiteral("x"));
    const PushResult guessed = this->d.change(this->stranger, guess, {{kSummary, real.text(kSummary)}});
    EXPECT_EQ(guessed.status, PushResult::Status::Denied) << "nor that the guess was right";
    EXPECT_EQ(guessed.detail, collided.detail);
    // A deletion is held against what it saw; with something to set beside it, it must not get as far.
    GroupBuilder removal = this->d.builder(this->stranger);
    removal.remove(guess);
    Group sly = removal.group();
    sly.first().set = {{QStringLiteral("reach_time"), QStringLiteral("x")}};
    const PushResult removed = this->d.push(this->stranger, sly).first();
    EXPECT_EQ(removed.status, PushResult::Status::Denied);
    EXPECT_TRUE(removed.conflicts.isEmpty()) << "nor what else the row holds";
}

/// A conflict answers what the others wrote: for a number that would be a look-up past the log.
TYPED_TEST(AuthorityWriting, ACollisionDoesNotTellANumber)
{
    const RecordId contact = this->contact(QStringLiteral("13800002716"));
    Row guess;
    guess.record = QStringLiteral("customer_contact");
    guess.id = contact;
    guess.fields = {{QStringLiteral("value"), QStringLiteral("1")}};
    GroupBuilder group = this->d.builder(this->colleague);
    group.change(guess, {{QStringLiteral("value"), QStringLiteral("2")}});
    for (const bool again : {false, true}) {
        const PushResult result = this->d.push(this->colleague, group.group()).first();
        ASSERT_EQ(result.status, PushResult::Status::Conflict);
        EXPECT_EQ(result.duplicate, again);
        ASSERT_EQ(result.conflicts.size(), 1);
        EXPECT_TRUE(result.conflicts.first().theirs.isNull());
        EXPECT_EQ(result.conflicts.first().mine.toString(), QStringLiteral("2"));
    }
}
