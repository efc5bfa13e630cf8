// SPDX-License-Identifier: GPL-3.0-or-later
// What the records of every seat answer alike, asked of the ones in memory and of the ones in SQLite.
#include "domain/groupbuilder.h"
#include "host/recordsbench.h"
#include "support/fieldnames.h"

#include <QSignalSpy>

using namespace Seatdesk;

namespace {

using Test = Condition::Test;

const QString kReminder = QStringLiteral("reminder");
const QString kState = QStringLiteral("state");
const QString kText = QStringLiteral("text");
const QString kAt = QStringLiteral("at");

template <typename Bench>
class RecordsContract : public testing::Test
{
protected:
    Records& records() { return bench.records(); }
    GroupBuilder builder() { return {QStringLiteral("test"), agent.person, office.time}; }
    Result<void> submit(const GroupBuilder& group) { return await(records().submit(group.group())); }
    Result<Row> get(const QString& record, RecordId id) { return await(records().get(record, id)); }
    Result<QList<Row>> list(const Query& query) { return await(records().list(query)); }
    QStringList texts(const Query& query, const QString& field)
    {
        QStringList found;
        const Result<QList<Row>> rows = list(query);
        EXPECT_TRUE(rows) << qPrintable(rows ? QString() : rows.error().detail);
        for (const Row& row : rows.value_or(QList<Row>()))
            found.append(row.text(field));
        return found;
    }

    QJsonObject ticketFields(const QString& summary)
    {
        return {{QStringLiteral("kind"), QStringLiteral("fault")},
                {kSummary, summary},
                {kState, QStringLiteral("recorded")},
                {QStringLiteral("owner"), agent.person.toString()},
                {QStringLiteral("also_scope"), agent.person.toString()}};
    }
    RecordId ticket(const QString& summary = QStringLiteral("晚间掉线"))
    {
        GroupBuilder group = builder();
        const RecordId id = group.insert(kTicket, office.team, ticketFields(summary));
        const Result<void> saved = submit(group);
        EXPECT_TRUE(saved) << qPrintable(saved ? QString() : saved.error().detail);
        return id;
    }
    /// As it comes from the authority.
    Row colleaguesTicket() const
    {
        Row row;
        row.record = kTicket;
        row.id = newId<RecordId>();
        row.scope = office.team;
        row.revision = 1;
        row.fields = {{kSummary, QStringLiteral("来自同事")}};
        return row;
    }
    RecordId reminder(const QString& text, std::optional<qint64> at = {})
    {
        GroupBuilder group = builder();
        QJsonObject fields{{kText, text}};
        if (at)
            fields.insert(kAt, *at);
        const RecordId id = group.insert(kReminder, ScopeId(agent.person), fields);
        EXPECT_TRUE(submit(group));
        return id;
    }
    Query reminders(const QList<Condition>& where = {}, const QList<SortKey>& sort = {{kText, false}})
    {
        Query query;
        query.record = kReminder;
        query.where = where;
        query.sort = sort;
        return query;
    }

    Office office;
    Actor agent = office.actor(QStringLiteral("agent"), office.team);
    Bench bench{office, agent};
};

using Benches = testing::Types<RememberedRecords, SeatedRecords>;

}  // namespace

TYPED_TEST_SUITE(RecordsContract, Benches);

TYPED_TEST(RecordsContract, ShowsWhatWasSavedAtOnce)
{
    const RecordId id = this->ticket();
    const Row row = this->get(kTicket, id).value();
    EXPECT_EQ(row.text(kSummary), QStringLiteral("晚间掉线"));
    EXPECT_EQ(row.scope, this->office.team);
    EXPECT_EQ(row.alsoScope, ScopeId(this->agent.person));
    EXPECT_EQ(row.updatedBy, this->agent.person);
    EXPECT_EQ(row.updatedAt, this->office.time.now());
    EXPECT_EQ(row.sync, SyncState::Here) << "the authority has not seen it";
    EXPECT_NE(row.key, 0);
    EXPECT_EQ(this->get(QStringLiteral("entry"), id).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(this->get(kTicket, newId<RecordId>()).error().kind, Error::Kind::NotFound);
}

TYPED_TEST(RecordsContract, ChangesOnlyTheFieldsOfTheOperation)
{
    const RecordId id = this->ticket();
    GroupBuilder group = this->builder();
    group.change(this->get(kTicket, id).value(),
                 {{kSummary, QStringLiteral("改了")}, {QStringLiteral("kind"), QJsonValue()}});
    ASSERT_TRUE(this->submit(group));
    const Row row = this->get(kTicket, id).value();
    EXPECT_EQ(row.text(kSummary), QStringLiteral("改了"));
    EXPECT_FALSE(row.has(QStringLiteral("kind"))) << "null clears";
    EXPECT_EQ(row.text(kState), QStringLiteral("recorded"));
}

TYPED_TEST(RecordsContract, AppendsToATicketAndMakesWhatFollowsByRule)
{
    const RecordId id = this->ticket();
    Operation note = this->builder().group().value(0);
    note.id = newId<OperationId>();
    note.group = newId<GroupId>();
    note.person = this->agent.person;
    note.at = this->office.time.now();
    note.record = QStringLiteral("entry");
    note.verb = Operation::Verb::Append;
    note.row = newId<RecordId>();
    note.set = {{kTicket, id.toString()}, {kText, QStringLiteral("说明")}};
    ASSERT_TRUE(await(this->records().submit({note})));
    EXPECT_EQ(this->get(QStringLiteral("entry"), note.row)->scope, this->office.team);
    Query entries;
    entries.record = QStringLiteral("entry");
    entries.where = {{kTicket, Test::Equal, id.toString(), {}}};
    EXPECT_EQ(this->list(entries)->size(), 2) << "the note, and the step that made the ticket";
}

TYPED_TEST(RecordsContract, NobodyFindsWhatWasDeleted)
{
    const RecordId id = this->reminder(QStringLiteral("回电"));
    GroupBuilder group = this->builder();
    group.remove(this->get(kReminder, id).value());
    QSignalSpy spy(&this->records().feed(), &RecordFeed::changed);
    ASSERT_TRUE(this->submit(group));
    EXPECT_EQ(this->get(kReminder, id).error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(this->list(this->reminders())->isEmpty());
    EXPECT_EQ(await(this->records().counts({this->reminders()})).value(), QList<qint64>{0});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !spy.isEmpty(); }));
    const auto changes = spy.first().first().template value<QList<RowChange>>();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_TRUE(changes.first().gone);
    Row ghost;
    ghost.record = kReminder;
    ghost.id = id;
    GroupBuilder edit = this->builder();
    edit.change(ghost, {{kText, QStringLiteral("再回电")}});
    EXPECT_EQ(this->submit(edit).error().kind, Error::Kind::NotFound) << "an edit does not bring it back";
}

TYPED_TEST(RecordsContract, SavesAGroupWholeOrNotAtAll)
{
    QSignalSpy spy(&this->records().feed(), &RecordFeed::changed);
    GroupBuilder group = this->builder();
    const RecordId id = group.insert(kTicket, this->office.team, this->ticketFields(QStringLiteral("x")));
    group.insert(QStringLiteral("staff"), this->office.department, {{QStringLiteral("number"), QStringLiteral("9")}});
    EXPECT_EQ(this->submit(group).error().kind, Error::Kind::Denied);
    EXPECT_EQ(this->get(kTicket, id).error().kind, Error::Kind::NotFound);
    const RecordId next = this->ticket();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !spy.isEmpty(); }));
    for (const RowChange& change : spy.first().first().template value<QList<RowChange>>())
        EXPECT_NE(change.row.id, id) << "nor heard of";
    EXPECT_TRUE(this->get(kTicket, next));
}

TYPED_TEST(RecordsContract, RefusesWhatTheRowsDoNotAllow)
{
    const RecordId id = this->ticket();
    GroupBuilder twice = this->builder();
    twice.insert(kTicket, this->office.team, this->ticketFields(QStringLiteral("x")), id);
    EXPECT_EQ(this->submit(twice).error().kind, Error::Kind::Invalid);
    Row unknown = this->get(kTicket, id).value();
    unknown.id = newId<RecordId>();
    GroupBuilder change = this->builder();
    change.change(unknown, {{kSummary, QStringLiteral("y")}});
    EXPECT_EQ(this->submit(change).error().kind, Error::Kind::NotFound);
    GroupBuilder removal = this->builder();
    removal.remove(unknown);
    EXPECT_EQ(this->submit(removal).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(this->get(kTicket, id)->text(kSummary), QStringLiteral("晚间掉线"));
}

TYPED_TEST(RecordsContract, RefusesWhatThePersonMayNot)
{
    const RecordId id = this->ticket();
    GroupBuilder step = this->builder();
    step.change(this->get(kTicket, id).value(),
                {{kState, QStringLiteral("merged")}, {QStringLiteral("merged_into"), id.toString()}});
    EXPECT_EQ(this->submit(step).error().kind, Error::Kind::Denied);
    GroupBuilder removal = this->builder();
    removal.remove(this->get(kTicket, id).value());
    EXPECT_EQ(this->submit(removal).error().kind, Error::Kind::Denied);
    GroupBuilder reason = this->builder();
    reason.change(this->get(kTicket, id).value(), {{kState, QStringLiteral("cancelled")}});
    EXPECT_EQ(this->submit(reason).error().kind, Error::Kind::Invalid);
}

TYPED_TEST(RecordsContract, RefusesValuesThatNoStoreCanHold)
{
    const QList<QJsonObject> broken{{{kText, QString(QChar(0))}},
                                    {{kText, QString(QChar(0xdc00))}},
                                    {{kText, 3}},
                                    {{kAt, QStringLiteral("tomorrow")}},
                                    {{QStringLiteral("no_such_field"), QStringLiteral("x")}}};
    for (const QJsonObject& fields : broken) {
        GroupBuilder group = this->builder();
        group.insert(kReminder, ScopeId(this->agent.person), fields);
        EXPECT_EQ(this->submit(group).error().kind, Error::Kind::Invalid);
    }
    GroupBuilder group = this->builder();
    group.insert(QStringLiteral("no_such_record"), this->office.team, {});
    EXPECT_EQ(this->submit(group).error().kind, Error::Kind::Invalid);
}

TYPED_TEST(RecordsContract, NeverGivesACustomersNumberBack)
{
    GroupBuilder group = this->builder();
    const RecordId customer = group.insert(QStringLiteral("customer"), this->office.pool(QStringLiteral("customers")),
                                           {{QStringLiteral("name"), QStringLiteral("王秀兰")}});
    const RecordId contact =
        group.insert(QStringLiteral("customer_contact"), this->office.pool(QStringLiteral("customers")),
                     {{QStringLiteral("customer"), customer.toString()},
                      {QStringLiteral("value"), QStringLiteral("13800002716")},
                      {QStringLiteral("masked"), QStringLiteral("138****2716")}});
    ASSERT_TRUE(this->submit(group));
    EXPECT_TRUE(this->get(QStringLiteral("customer"), customer));
    Query query;
    query.record = QStringLiteral("customer_contact");
    EXPECT_EQ(this->get(query.record, contact).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(this->list(query).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(await(this->records().counts({query})).error().kind, Error::Kind::Invalid);
}

TYPED_TEST(RecordsContract, AnswersEveryTestOfAQuery)
{
    this->reminder(QStringLiteral("a"), 10);
    this->reminder(QStringLiteral("ab"), 20);
    this->reminder(QStringLiteral("b"));
    const auto found = [&](const Condition& condition) {
        return this->texts(this->reminders({condition}), kText).join(u',');
    };
    EXPECT_EQ(found({kText, Test::Equal, QStringLiteral("a"), {}}), QStringLiteral("a"));
    EXPECT_EQ(found({kText, Test::NotEqual, QStringLiteral("a"), {}}), QStringLiteral("ab,b"));
    EXPECT_EQ(found({kAt, Test::NotEqual, 10, {}}), QStringLiteral("ab,b")) << "empty is another";
    EXPECT_EQ(found({kAt, Test::Less, 20, {}}), QStringLiteral("a"));
    EXPECT_EQ(found({kAt, Test::AtMost, 20, {}}), QStringLiteral("a,ab"));
    EXPECT_EQ(found({kAt, Test::Greater, 10, {}}), QStringLiteral("ab"));
    EXPECT_EQ(found({kAt, Test::AtLeast, 10, {}}), QStringLiteral("a,ab"));
    EXPECT_EQ(found({kText, Test::In, QJsonArray{QStringLiteral("a"), QStringLiteral("b")}, {}}),
              QStringLiteral("a,b"));
    EXPECT_EQ(found({kAt, Test::Empty, {}, {}}), QStringLiteral("b"));
    EXPECT_EQ(found({kAt, Test::Filled, {}, {}}), QStringLiteral("a,ab"));
    EXPECT_EQ(found({kText, Test::Contains, QStringLiteral("b"), {}}), QStringLiteral("ab,b"));
    EXPECT_EQ(found({kText, Test::Contains, QStringLiteral("B"), {}}), QStringLiteral("ab,b")) << "in either case";
    EXPECT_EQ(found({kText, Test::StartsWith, QStringLiteral("a"), {}}), QStringLiteral("a,ab"));
    EXPECT_EQ(found({{}, Test::Equal, {}, {{kAt, Test::Equal, 10, {}}, {kText, Test::Equal, QStringLiteral("b"), {}}}}),
              QStringLiteral("a,b"));
    EXPECT_EQ(found({kText, Test::Contains, QStringLiteral("%"), {}}), QString()) << "no pattern language";
}

TYPED_TEST(RecordsContract, RefusesAQueryThatFitsNoRecord)
{
    EXPECT_EQ(this->list(this->reminders({{QStringLiteral("1=1; --"), Test::Equal, 1, {}}})).error().kind,
              Error::Kind::Invalid);
    EXPECT_EQ(this->list(this->reminders({}, {{QStringLiteral("nothing"), false}})).error().kind, Error::Kind::Invalid);
    Query unknown;
    unknown.record = QStringLiteral("nothing");
    EXPECT_EQ(this->list(unknown).error().kind, Error::Kind::Invalid);
}

TYPED_TEST(RecordsContract, SortsWhatHasNoValueLastInEitherDirection)
{
    this->reminder(QStringLiteral("none"));
    this->reminder(QStringLiteral("late"), 20);
    this->reminder(QStringLiteral("early"), 10);
    EXPECT_EQ(this->texts(this->reminders({}, {{kAt, false}}), kText).join(u','), QStringLiteral("early,late,none"));
    EXPECT_EQ(this->texts(this->reminders({}, {{kAt, true}}), kText).join(u','), QStringLiteral("late,early,none"));
}

TYPED_TEST(RecordsContract, GivesAWindowOfAList)
{
    for (const char* name : {"a", "b", "c", "d", "e"})
        this->reminder(QString::fromLatin1(name));
    Query window = this->reminders();
    window.limit = 2;
    window.offset = 3;
    EXPECT_EQ(this->texts(window, kText).join(u','), QStringLiteral("d,e"));
    const QList<qint64> keys = await(this->records().keys(this->reminders())).value();
    ASSERT_EQ(keys.size(), 5);
    const QList<Row> some = await(this->records().rows(kReminder, {keys[4], keys[1], 987654}, {kText})).value();
    ASSERT_EQ(some.size(), 2) << "in the order asked; what is not there is left out";
    EXPECT_EQ(some[0].text(kText), QStringLiteral("e"));
    EXPECT_EQ(some[1].text(kText), QStringLiteral("b"));
}

TYPED_TEST(RecordsContract, CountsSeveralViewsAtOnce)
{
    this->reminder(QStringLiteral("a"), 1);
    this->reminder(QStringLiteral("b"));
    const QList<Query> views{this->reminders(), this->reminders({{kAt, Test::Filled, {}, {}}}),
                             this->reminders({{kText, Test::Equal, QStringLiteral("z"), {}}})};
    EXPECT_EQ(await(this->records().counts(views)).value(), (QList<qint64>{2, 1, 0}));
}

TYPED_TEST(RecordsContract, TellsOncePerActionWhatChanged)
{
    QSignalSpy spy(&this->records().feed(), &RecordFeed::changed);
    GroupBuilder group = this->builder();
    const RecordId first = group.insert(kReminder, ScopeId(this->agent.person), {{kText, QStringLiteral("a")}});
    const RecordId second = group.insert(kReminder, ScopeId(this->agent.person), {{kText, QStringLiteral("b")}});
    ASSERT_TRUE(this->submit(group));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !spy.isEmpty(); }));
    EXPECT_EQ(spy.size(), 1);
    QSet<RecordId> told;
    for (const RowChange& change : spy.first().first().template value<QList<RowChange>>())
        told.insert(change.row.id);
    EXPECT_EQ(told, (QSet<RecordId>{first, second}));
}

TYPED_TEST(RecordsContract, TellsWhatArrivedAndWhatLeft)
{
    const Row row = this->colleaguesTicket();
    QSignalSpy spy(&this->records().feed(), &RecordFeed::changed);
    this->bench.arrive(row);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !spy.isEmpty(); }));
    EXPECT_EQ(spy.takeFirst().first().template value<QList<RowChange>>().first().row.id, row.id);
    EXPECT_EQ(this->get(kTicket, row.id)->sync, SyncState::Synced);
    this->bench.leave(row);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !spy.isEmpty() && spy.last().first().template value<QList<RowChange>>().first().gone; }));
    EXPECT_EQ(this->get(kTicket, row.id).error().kind, Error::Kind::NotFound);
}

TYPED_TEST(RecordsContract, TellsWhichRowOfAListChanged)
{
    Row row = this->colleaguesTicket();
    QSignalSpy spy(&this->records().feed(), &RecordFeed::changed);
    this->bench.arrive(row);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !spy.isEmpty(); }));
    Query all;
    all.record = kTicket;
    const auto keys = await(this->records().keys(all));
    ASSERT_TRUE(keys && keys->size() == 1);
    spy.clear();
    row.revision = 2;
    row.fields.insert(kSummary, QStringLiteral("同事又改了"));
    this->bench.arrive(row);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !spy.isEmpty(); }));
    EXPECT_EQ(spy.first().first().template value<QList<RowChange>>().first().row.key, keys->first());
}

TYPED_TEST(RecordsContract, UndoesByAnInverseOperation)
{
    const RecordId id = this->ticket();
    GroupBuilder change = this->builder();
    change.change(this->get(kTicket, id).value(), {{kSummary, QStringLiteral("改了")}});
    ASSERT_TRUE(this->submit(change));
    const auto undo = [&] {
        return inverse(RuleBook::shipped(), change.group(), {this->get(kTicket, id).value()}, this->builder());
    };
    const Result<Group> back = undo();
    ASSERT_TRUE(back);
    ASSERT_TRUE(await(this->records().submit(*back)));
    EXPECT_EQ(this->get(kTicket, id)->text(kSummary), QStringLiteral("晚间掉线"));
    EXPECT_EQ(undo().error().kind, Error::Kind::Conflict) << "someone has changed the field since";
}

TYPED_TEST(RecordsContract, UndoesAStepAndKeepsTheTimeLine)
{
    const RecordId id = this->ticket();
    GroupBuilder step = this->builder();
    step.change(this->get(kTicket, id).value(),
                {{kState, QStringLiteral("cancelled")}, {QStringLiteral("reason"), QStringLiteral("误录")}});
    ASSERT_TRUE(this->submit(step));
    const Result<Group> back =
        inverse(RuleBook::shipped(), step.group(), {this->get(kTicket, id).value()}, this->builder());
    ASSERT_TRUE(back);
    ASSERT_TRUE(await(this->records().submit(*back)));
    EXPECT_EQ(this->get(kTicket, id)->text(kState), QStringLiteral("recorded"));
    Query entries;
    entries.record = QStringLiteral("entry");
    EXPECT_EQ(this->list(entries)->size(), 3) << "recorded, cancelled, recorded again: nothing is forgotten";
}
