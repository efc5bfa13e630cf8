// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bookchain.h"
#include "domain/fieldvalue.h"
#include "domain/groupbuilder.h"
#include "domain/planactions.h"
#include "domain/settings.h"
#include "domain/taskcalendar.h"
#include "domain/ticketcase.h"
#include "domain/ticketclock.h"
#include "domain/timelineentry.h"
#include "domain/workcalendar.h"
#include "host/ademo.h"
#include "host/demo/democontent.h"
#include "host/demo/demoledger.h"
#include "support/office.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

/// The rows of the demo, made once for all tests.
class DemoDepartmentRows : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        const Result<DemoRows> result = aDemo();
        ASSERT_TRUE(result.has_value()) << qPrintable(result.error().detail);
        s_rows = result->rows;
        for (const Row& row : s_rows) {
            s_byId.insert(row.id, row);
            s_byRecord[row.record].append(row);
            if (row.has(QStringLiteral("ticket")))
                s_children[row.reference(QStringLiteral("ticket"))].append(row);
        }
    }
    static QList<Row> all(const QString& record) { return s_byRecord.value(record); }
    static QList<Row> childrenOf(const Row& ticket, const QString& record)
    {
        QList<Row> found;
        for (const Row& row : s_children.value(ticket.id)) {
            if (row.record == record)
                found.append(row);
        }
        return found;
    }
    template <typename Predicate>
    static qsizetype count(const QString& record, Predicate predicate)
    {
        const QList<Row> rows = all(record);
        return std::count_if(rows.begin(), rows.end(), predicate);
    }
    static qsizetype tickets(TicketState state)
    {
        return count(QStringLiteral("ticket"), [&](const Row& row) { return Ticket(row).state() == state; });
    }
    /// The open tickets that lie there.
    static qsizetype openIn(const QString& code)
    {
        RecordId scope;
        for (const Row& row : all(QStringLiteral("scope"))) {
            if (row.text(QStringLiteral("code")) == code)
                scope = row.id;
        }
        return count(QStringLiteral("ticket"),
                     [&](const Row& row) { return isOpen(Ticket(row)) && row.scope == ScopeId(scope); });
    }
    static bool exists(const FieldRule& field, RecordId id)
    {
        const auto found = s_byId.constFind(id);
        if (found == s_byId.constEnd())
            return false;
        const bool person = field.target == u"scope" && found->record == u"staff";
        return field.target == u"id" || found->record == field.target || person;
    }

    static WorkCalendar calendarOfDemo()
    {
        Settings settings;
        QJsonObject hours;
        for (const Row& row : all(QStringLiteral("setting"))) {
            if (row.text(QStringLiteral("key")) == SettingKey::kWorkingHours)
                hours = row.fields.value(QStringLiteral("value")).toObject();
        }
        WorkCalendar calendar(settings.zone(), hours);
        for (const Row& row : all(QStringLiteral("calendar_day")))
            calendar.apply(row);
        return calendar;
    }

    static inline QList<Row> s_rows;
    static inline QHash<RecordId, Row> s_byId;
    static inline QHash<QString, QList<Row>> s_byRecord;
    static inline QHash<RecordId, QList<Row>> s_children;
};

}  // namespace

TEST_F(DemoDepartmentRows, HoldsWhoAndWhatADepartmentHas)
{
    EXPECT_EQ(all(QStringLiteral("staff")).size(), 29);
    EXPECT_EQ(all(QStringLiteral("customer")).size(), 300);
    EXPECT_EQ(all(QStringLiteral("ticket")).size(), 2000);
    EXPECT_EQ(all(QStringLiteral("article")).size(), 200);
    EXPECT_GE(all(QStringLiteral("phrase")).size(), 120);
    EXPECT_GE(all(QStringLiteral("contact")).size(), 1900);
    const auto scopes = [](const QString& kind) {
        return count(QStringLiteral("scope"), [&](const Row& row) { return row.text(QStringLiteral("kind")) == kind; });
    };
    EXPECT_EQ(scopes(QStringLiteral("team")), 3);
    EXPECT_EQ(scopes(QStringLiteral("unit")), 2);
    EXPECT_EQ(scopes(QStringLiteral("pool")), 6);
    for (const QString& role : RuleBook::shipped().roleNames())
        EXPECT_GE(
            count(QStringLiteral("grant"), [&](const Row& row) { return row.text(QStringLiteral("role")) == role; }), 1)
            << qPrintable(role);
    // What is written on other days: blobs, imports, the log, bound keys, quality, points.
    const QStringList empty{QStringLiteral("blob"),        QStringLiteral("import_batch"), QStringLiteral("access_log"),
                            QStringLiteral("key_binding"), QStringLiteral("recording"),    QStringLiteral("scorecard"),
                            QStringLiteral("evaluation"),  QStringLiteral("calibration"),  QStringLiteral("point_item"),
                            QStringLiteral("redaction")};
    for (const QString& record : RuleBook::shipped().recordNames())
        EXPECT_EQ(all(record).isEmpty(), empty.contains(record)) << qPrintable(record);
}

TEST_F(DemoDepartmentRows, HasTicketsInEveryState)
{
    EXPECT_EQ(tickets(TicketState::Closed), 1250);
    EXPECT_EQ(tickets(TicketState::Settled), 400);
    EXPECT_EQ(tickets(TicketState::Cancelled) + tickets(TicketState::Merged), 60);
    for (const TicketState state : openStates())
        EXPECT_GE(tickets(state), 20) << qPrintable(keyOf(state));
}

TEST_F(DemoDepartmentRows, LivesByTheStepsOfTheRules)
{
    for (const Row& row : all(Ticket::kRecord)) {
        QList<Row> steps = childrenOf(row, TimelineEntry::kRecord);
        steps.removeIf([](const Row& entry) { return TimelineEntry(entry).kind() != EntryKind::Status; });
        std::stable_sort(steps.begin(), steps.end(), [](const Row& a, const Row& b) {
            return a.time(TimelineEntryField::kAt) < b.time(TimelineEntryField::kAt);
        });
        QString state;
        for (const Row& step : steps) {
            const QString to = step.text(QStringLiteral("to_state"));
            EXPECT_EQ(step.text(QStringLiteral("from_state")), state);
            EXPECT_NE(RuleBook::shipped().transition(Ticket::kRecord, state, to), nullptr)
                << qPrintable(state) << qPrintable(to);
            EXPECT_LE(step.time(TimelineEntryField::kAt), kDemoFriday);
            state = to;
        }
        EXPECT_EQ(row.text(TicketField::kState), state);
        EXPECT_FALSE(Ticket(row).owner().isNull());
        EXPECT_FALSE(Ticket(row).number().isEmpty());
    }
}

TEST_F(DemoDepartmentRows, IsDueWhenItsNextClockRunsOut)
{
    for (const Row& row : all(Ticket::kRecord)) {
        std::optional<Instant> due;
        for (const Row& child : childrenOf(row, TicketClock::kRecord)) {
            const TicketClock clock(child);
            if (clock.state() == ClockState::Running && (!due || *clock.dueAt() < *due))
                due = clock.dueAt();
        }
        EXPECT_EQ(Ticket(row).dueAt(), due);
        EXPECT_TRUE(isOpen(Ticket(row)) || !due);
    }
}

TEST_F(DemoDepartmentRows, PointsAtWhatThereIs)
{
    QSet<RecordId> ids;
    for (const Row& row : s_rows) {
        const RecordRule* rule = RuleBook::shipped().record(row.record);
        ASSERT_NE(rule, nullptr) << qPrintable(row.record);
        EXPECT_FALSE(ids.contains(row.id));
        ids.insert(row.id);
        EXPECT_TRUE(s_byId.contains(RecordId(row.scope))) << qPrintable(row.record);
        EXPECT_TRUE(row.alsoScope.isNull() || s_byId.contains(RecordId(row.alsoScope)));
        for (auto value = row.fields.begin(); value != row.fields.end(); ++value) {
            const FieldRule* field = rule->field(value.key());
            ASSERT_NE(field, nullptr) << qPrintable(row.record) << qPrintable(value.key());
            EXPECT_TRUE(checkFieldValue(*field, *value)) << qPrintable(row.record) << qPrintable(value.key());
            // The operation that wrote an entry of a book is no row.
            if (value.key() == u"op_id")
                continue;
            EXPECT_TRUE(field->type != FieldType::Reference || exists(*field, RecordId::fromString(value->toString())))
                << qPrintable(row.record) << qPrintable(value.key());
        }
        if (rule->scopeRule == ScopeRule::Parent) {
            EXPECT_EQ(row.scope, s_byId.value(row.reference(rule->parent)).scope) << qPrintable(row.record);
        }
    }
}

TEST_F(DemoDepartmentRows, LeavesNoBlankInWhatPeopleWrote)
{
    static const QRegularExpression slot(QStringLiteral("\\{[a-z_]+\\}"));
    QSet<QString> told;
    for (const QString& record : {QStringLiteral("ticket"), QStringLiteral("entry"), QStringLiteral("attempt"),
                                  QStringLiteral("escalation"), QStringLiteral("customer_contact")}) {
        for (const Row& row : all(record)) {
            for (const QJsonValue value : row.fields)
                EXPECT_FALSE(value.toString().contains(slot)) << qPrintable(value.toString());
            told.insert(row.text(QStringLiteral("summary")) + row.text(QStringLiteral("description")));
        }
    }
    EXPECT_GE(told.size(), 1500);
}

TEST_F(DemoDepartmentRows, NamesTheTimeOfEachVisitAsItIs)
{
    const QStringList windows = QString::fromUtf8(
                                    "凌晨零点到两点 凌晨两点到四点 凌晨四点到六点 早上六点到八点 上午八点到十点 "
                                    "上午十点到十二点 中午十二点到两点 下午两点到四点 下午四点到六点 晚上六点到八点 "
                                    "晚上八点到十点 晚上十点到十二点")
                                    .split(u' ');
    int visits = 0;
    for (const Row& row : all(TimelineEntry::kRecord)) {
        const TimelineEntry entry(row);
        if (entry.kind() != EntryKind::Appointment)
            continue;
        const Instant visit = fromMicros(entry.data().toObject().value(TicketField::kAppointedAt).toInteger());
        const QDateTime at = toDateTime(visit, Settings().zone());
        EXPECT_EQ(entry.text(), QString::fromUtf8("%1月%2日").arg(at.date().month()).arg(at.date().day()) +
                                    windows.value(at.time().hour() / 2));
        const Row ticket = s_byId.value(RecordId(entry.ticket()));
        EXPECT_EQ(Ticket(ticket).appointment(), entry.text());
        for (const Row& other : childrenOf(ticket, TimelineEntry::kRecord)) {
            if (TimelineEntry(other).kind() == EntryKind::Reply && TimelineEntry(other).text().contains(entry.text())) {
                EXPECT_LT(*TimelineEntry(other).at(), visit) << "told before";
            }
        }
        ++visits;
    }
    EXPECT_GE(visits, 300);
}

TEST_F(DemoDepartmentRows, WritesWhatFitsTheCase)
{
    const DemoContent content = DemoContent::shipped();
    QSet<QString> accounts;
    for (const QString& text : content.eventTexts(QStringLiteral("progress"), {QStringLiteral("tariff")}))
        accounts.insert(text);
    for (const QString& text : content.eventTexts(QStringLiteral("progress")))
        accounts.remove(text);
    ASSERT_FALSE(accounts.isEmpty());
    int found = 0;
    for (const Row& row : all(TimelineEntry::kRecord)) {
        if (!accounts.contains(TimelineEntry(row).text()))
            continue;
        const Ticket ticket(s_byId.value(RecordId(TimelineEntry(row).ticket())));
        EXPECT_NE(ticket.kind(), TicketKind::Fault) << qPrintable(ticket.summary());
        EXPECT_NE(ticket.kind(), TicketKind::Repair) << qPrintable(ticket.summary());
        ++found;
    }
    EXPECT_GE(found, 5);
}

TEST_F(DemoDepartmentRows, GivesEveryoneSomethingToDo)
{
    for (const char16_t* code : {u"KF1", u"KF2", u"KF3", u"GC", u"ZC", u"complaints", u"callback"})
        EXPECT_GE(openIn(QString::fromUtf16(code)), 2) << qPrintable(QString::fromUtf16(code));
    const auto open = [](auto predicate) {
        return count(QStringLiteral("ticket"),
                     [&](const Row& row) { return isOpen(Ticket(row)) && predicate(Ticket(row)); });
    };
    using std::chrono::hours;
    EXPECT_GE(open([](const Ticket& t) {
                  return t.dueAt() && *t.dueAt() > kDemoFriday && *t.dueAt() < kDemoFriday + hours(1);
              }),
              5);
    EXPECT_GE(open([](const Ticket& t) { return t.dueAt() && *t.dueAt() <= kDemoFriday; }), 10);
    EXPECT_GE(open([](const Ticket& t) { return *t.movedAt() < kDemoFriday - hours(24) && !t.waiting(); }), 30);
    EXPECT_GE(open([](const Ticket& t) { return t.waiting(); }), 30);
    EXPECT_GE(open([](const Ticket& t) { return !t.escalatedTo().isEmpty(); }), 5);
    EXPECT_GE(open([](const Ticket& t) { return t.attempts() > 0; }), 10);
    EXPECT_GE(count(QStringLiteral("ticket"), [](const Row& row) { return Ticket(row).formOwed(); }), 3);
    const auto today = [](const Row& row) {
        return row.time(TicketField::kRecordedAt) > kDemoFriday - hours(7) &&
               row.time(TicketField::kRecordedAt) <= kDemoFriday;
    };
    EXPECT_GE(count(QStringLiteral("ticket"), today), 30);
}

TEST_F(DemoDepartmentRows, AreOfSixWeeksWithSomethingInEach)
{
    using std::chrono::days;
    Instant first = kDemoFriday;
    Instant last{};
    QHash<qint64, int> weeks;
    for (const Row& row : all(Ticket::kRecord)) {
        const Instant recorded = row.time(TicketField::kRecordedAt);
        first = std::min(first, recorded);
        last = std::max(last, recorded);
        ++weeks[(kDemoFriday - recorded) / days(7)];
    }
    EXPECT_GT(kDemoFriday - first, days(41));
    EXPECT_LE(kDemoFriday - first, days(49)) << "what went on for long began before them";
    EXPECT_LE(last, kDemoFriday);
    EXPECT_LT(kDemoFriday - last, days(1));
    for (qint64 week = 0; week < 6; ++week)
        EXPECT_GE(weeks.value(week), 100) << week;
}

TEST_F(DemoDepartmentRows, AreTheSameEveryTime)
{
    const Result<DemoRows> again = aDemo();
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE(again->rows == s_rows);
}

TEST(Demo, CanBeMadeAtAnyHour)
{
    using std::chrono::hours;
    const Instant night = fromDateTime(QDateTime(QDate(2026, 10, 3), QTime(19, 30), Qt::UTC));
    const Instant sunday = fromDateTime(QDateTime(QDate(2027, 1, 3), QTime(0, 20), Qt::UTC));
    RecordId last;
    for (const auto& [seed, now] : {std::pair<quint64, Instant>{11, night}, {12, sunday}}) {
        const Result<DemoRows> result = aDemo(seed, now);
        ASSERT_TRUE(result.has_value()) << qPrintable(result.error().detail);
        EXPECT_NE(result->rows.last().id, last) << "another seed, another department";
        last = result->rows.last().id;
        for (const Row& row : result->rows)
            EXPECT_LE(row.time(TicketField::kRecordedAt), now);
    }
}

TEST(DemoLedger, RefusesWhoMayNot)
{
    Office office;
    const Actor agent = office.actor(QStringLiteral("agent"), office.team);
    const Actor clerk = office.actor(QStringLiteral("department"), office.unit);
    DemoLedger ledger(RuleBook::shipped(), office.permissions);
    GroupBuilder builder(QStringLiteral("demo"), agent.person, office.time);
    builder.insert(Ticket::kRecord, office.team,
                   {{TicketField::kKind, keyOf(TicketKind::Fault)},
                    {TicketField::kSummary, QStringLiteral("No dial tone")},
                    {TicketField::kState, keyOf(TicketState::Recorded)}});
    EXPECT_FALSE(ledger.submit(builder.group(), clerk).has_value());
    EXPECT_TRUE(ledger.rows().isEmpty());
    EXPECT_TRUE(ledger.submit(builder.group(), agent).has_value());
    EXPECT_EQ(ledger.rows().size(), 2);
}

TEST_F(DemoDepartmentRows, TheCalendarOfDutiesWasKeptForSixWeeksWithSomeLateAndOneToCatchUpOn)
{
    Settings settings;
    const WorkCalendar calendar = calendarOfDemo();
    QList<ScopeId> teams;
    ScopeId department;
    for (const Row& row : all(QStringLiteral("scope"))) {
        if (row.text(QStringLiteral("kind")) == u"team")
            teams.append(ScopeId(row.id));
        if (row.text(QStringLiteral("kind")) == u"department")
            department = ScopeId(row.id);
    }
    QHash<TaskDue::State, int> states;
    const QList<TaskDue> dues = TaskCalendar(settings, calendar)
                                    .dues(all(QStringLiteral("standing_task")), teams, department,
                                          all(QStringLiteral("fulfilment")), kDemoFriday);
    for (const TaskDue& due : dues)
        ++states[due.state];
    EXPECT_EQ(all(QStringLiteral("standing_task")).size(), 15);
    EXPECT_EQ(states[TaskDue::State::Overdue], 1);
    EXPECT_GT(states[TaskDue::State::Today], 0);
    EXPECT_GT(states[TaskDue::State::DoneLate], 5);
    EXPECT_GT(states[TaskDue::State::Done], 5 * states[TaskDue::State::DoneLate] / 2);
    EXPECT_EQ(all(QStringLiteral("fulfilment")).size(),
              states[TaskDue::State::Done] + states[TaskDue::State::DoneLate]);
    for (const Row& row : all(QStringLiteral("fulfilment"))) {
        EXPECT_LE(Fulfilment(row).doneAt(), kDemoFriday);
        EXPECT_FALSE(Fulfilment(row).person().isNull());
    }
}

TEST_F(DemoDepartmentRows, TheDutyLogsOfSixWeeksHoldFromTheFirstEntryToTheLast)
{
    ASSERT_EQ(all(QStringLiteral("book")).size(), 3);
    QHash<RecordId, BookCheck> checks;
    QSet<BookCategory> categories;
    int corrections = 0;
    for (const Row& row : all(QStringLiteral("book_entry"))) {
        const BookEntry entry(row);
        EXPECT_EQ(checks[entry.book()].take(entry), std::nullopt) << entry.seq();
        EXPECT_LE(entry.atMicros(), toMicros(kDemoFriday));
        categories.insert(entry.body()->category);
        corrections += entry.body()->corrects.isNull() ? 0 : 1;
    }
    const QHash<RecordId, BookHead> heads = aDemo()->bookHeads;
    for (auto check = checks.cbegin(); check != checks.cend(); ++check)
        EXPECT_EQ(check->end(heads.value(check.key())), std::nullopt);
    EXPECT_EQ(checks.size(), 3);
    EXPECT_EQ(categories.size(), 9);
    EXPECT_GT(corrections, 5);
    EXPECT_GE(all(QStringLiteral("open_item")).size(), 9);
}

TEST_F(DemoDepartmentRows, ATeamHasWorkedByAnEmergencyPlanAndItsBookTellsIt)
{
    EXPECT_EQ(currentPlans(all(EmergencyPlan::kRecord)).size(), 4);
    const QList<Row> runs = all(PlanRun::kRecord);
    ASSERT_EQ(runs.size(), 1);
    EXPECT_FALSE(PlanRun(runs.first()).isUnderWay());
    const BookLink link{PlanRun::kRecord, runs.first().id};
    const auto entries = count(QStringLiteral("book_entry"),
                               [&](const Row& row) { return BookEntry(row).body()->links.contains(link); });
    EXPECT_EQ(entries, all(PlanTick::kRecord).size() + 2) << "the beginning, each step, the end";
}
