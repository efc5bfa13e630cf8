// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports of the duty log count, and what they call no data.
#include "domain/dutyreport.h"

#include "domain/attempt.h"
#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/contact.h"
#include "domain/evaluation.h"
#include "domain/planrun.h"
#include "domain/reportkeys.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "domain/timelineentry.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

class DutyReports : public testing::Test
{
protected:
    DutyReports()
    {
        Row row = make(Book::kRecord, {{BookField::kOpenedAt, toMicros(period.from - hours(300))}});
        row.scope = team;
        book = row.id;
        add(row);
        me = hire(team);
    }
    Row make(QLatin1StringView record, const QJsonObject& fields)
    {
        Row row;
        row.record = record;
        row.id = newId<RecordId>();
        row.fields = fields;
        return row;
    }
    RecordId add(const Row& row)
    {
        rows.append(row);
        return row.id;
    }
    StaffId hire(ScopeId into) { return StaffId(add(make(Staff::kRecord, {{StaffField::kTeam, into.toString()}}))); }
    RecordId write(BookCategory category, Instant happened, RecordId corrects = {}, RecordId run = {})
    {
        BookBody body;
        body.category = category;
        body.happenedAt = happened;
        body.text = q("耳机无声");
        body.corrects = corrects;
        body.reason = corrects.isNull() ? QString() : q("写错");
        if (!run.isNull())
            body.links.append({PlanRun::kRecord, run});
        return add(make(BookEntry::kRecord, {{BookEntryField::kBook, book.toString()},
                                             {BookEntryField::kAt, toMicros(happened + hours(30))},
                                             {BookEntryField::kBody, body.toText()}}));
    }
    RecordId record(TicketKind kind, Instant at, ScopeId origin)
    {
        return add(make(Ticket::kRecord, {{TicketField::kKind, keyOf(kind)},
                                          {TicketField::kOrigin, origin.toString()},
                                          {TicketField::kRecordedAt, toMicros(at)}}));
    }
    RecordId call(Instant at, StaffId by)
    {
        return add(make(Attempt::kRecord, {{AttemptField::kAt, toMicros(at)},
                                           {AttemptField::kBy, by.toString()},
                                           {AttemptField::kTicket, newId<RecordId>().toString()}}));
    }
    RecordId contact(Instant at, StaffId by, const QString& direction)
    {
        return add(make(Contact::kRecord, {{ContactField::kBegunAt, toMicros(at)},
                                           {ContactField::kPerson, by.toString()},
                                           {ContactField::kDirection, direction}}));
    }
    RecordId step(RecordId ticket, EntryKind kind, TicketState to, Instant at, TicketState from = TicketState::Accepted)
    {
        return add(make(TimelineEntry::kRecord, {{TimelineEntryField::kTicket, ticket.toString()},
                                                 {TimelineEntryField::kKind, keyOf(kind)},
                                                 {TimelineEntryField::kFromState, keyOf(from)},
                                                 {TimelineEntryField::kToState, keyOf(to)},
                                                 {TimelineEntryField::kAt, toMicros(at)}}));
    }
    RecordId score(StaffId agent, int hundredths, Instant at)
    {
        return add(make(Evaluation::kRecord, {{EvaluationField::kOwner, agent.toString()},
                                              {EvaluationField::kRound, QString(EvaluationRound::kFirst)},
                                              {EvaluationField::kState, QString(EvaluationState::kPublished)},
                                              {EvaluationField::kScore, hundredths},
                                              {EvaluationField::kPublishedAt, toMicros(at)}}));
    }
    DutyReport of(ReportKind kind, Instant heldFrom = Instant::min()) const
    {
        return {{ReportPeriod::of(kind, {2026, 11, 18}, settings), team, false, heldFrom}, rows};
    }
    static QList<RecordId> idsOf(const ReportNumber& number)
    {
        QList<RecordId> ids;
        for (const Row& row : number.rows)
            ids.append(row.id);
        return ids;
    }
    DutyReport report(bool department = false, Instant heldFrom = Instant::min()) const
    {
        return {{period, team, department, heldFrom}, rows};
    }
    QList<RecordId> counted(ReportFigure figure, bool department = false) const
    {
        QList<RecordId> ids;
        for (const Row& row : report(department).number(figure).rows)
            ids.append(row.id);
        return ids;
    }

    Settings settings;
    const ReportPeriod period = ReportPeriod::of(ReportKind::DailyWorkload, {2026, 11, 18}, settings);
    const Instant noon = period.from + hours(12);
    const ScopeId team = newId<ScopeId>();
    const ScopeId other = newId<ScopeId>();
    RecordId book;
    StaffId me;
    QList<Row> rows;
};

}  // namespace

TEST(ReportPeriods, AreDaysAndWeeksOfTheDepartment)
{
    const Settings settings;
    const QTimeZone zone("Asia/Shanghai");
    const ReportPeriod day = ReportPeriod::of(ReportKind::DailyWorkload, {2026, 11, 18}, settings);
    EXPECT_EQ(toDateTime(day.from, zone), QDateTime(QDate(2026, 11, 18), QTime(0, 0), zone));
    EXPECT_EQ(day.until - day.from, hours(24));
    EXPECT_EQ(toDateTime(day.due, zone), QDateTime(QDate(2026, 11, 19), QTime(10, 0), zone));
    for (const int inside : {16, 18, 22}) {
        const ReportPeriod week = ReportPeriod::of(ReportKind::WeeklyWorkload, {2026, 11, inside}, settings);
        EXPECT_EQ(week.first, QDate(2026, 11, 16));
        EXPECT_EQ(week.last, QDate(2026, 11, 22));
        EXPECT_EQ(week.until - week.from, hours(7 * 24));
        EXPECT_EQ(toDateTime(week.due, zone), QDateTime(QDate(2026, 11, 23), QTime(14, 0), zone)) << "a setting";
        EXPECT_FALSE(week.contains(week.until));
    }
    EXPECT_EQ(day.daysLate(day.due + minutes(1), zone), 0);
    EXPECT_EQ(day.daysLate(day.due + hours(15), zone), 1) << "the next day has begun";
    EXPECT_EQ(day.daysLate(day.due - hours(40), zone), 0);
}

TEST(ReportPeriods, OfAnAnalysisEndBeforeTheDayByWhichItIsDue)
{
    const Settings settings;
    const QTimeZone zone("Asia/Shanghai");
    for (const QDate& inside : {QDate(2026, 10, 22), QDate(2026, 11, 18), QDate(2026, 11, 21)}) {
        const ReportPeriod month = ReportPeriod::of(ReportKind::QualityAnalysis, inside, settings);
        EXPECT_EQ(month.first, QDate(2026, 10, 22));
        EXPECT_EQ(month.last, QDate(2026, 11, 21));
        EXPECT_EQ(toDateTime(month.due, zone), QDateTime(QDate(2026, 11, 22), QTime(23, 59), zone));
        EXPECT_EQ(month.daysLate(month.due + hours(24), zone), 1);
    }
    EXPECT_EQ(ReportPeriod::of(ReportKind::QualityAnalysis, {2026, 12, 22}, settings).last, QDate(2027, 1, 21));
    EXPECT_EQ(ReportPeriod::of(ReportKind::WeeklyTotals, {2026, 11, 18}, settings).first, QDate(2026, 11, 16));
}

TEST(ReportPeriods, OfADayWhoseClocksChangeIsAsLongAsItWas)
{
    Settings settings(StaffId(), ScopeId(), newId<ScopeId>());
    Row zone;
    zone.record = QStringLiteral("setting");
    zone.id = newId<RecordId>();
    zone.scope = settings.scopeOf(SettingLevel::Department);
    zone.fields = {{q("key"), QString(SettingKey::kZone)}, {q("value"), q("Europe/Berlin")}};
    ASSERT_TRUE(settings.apply(zone));
    const ReportPeriod day = ReportPeriod::of(ReportKind::DailyWorkload, {2026, 10, 25}, settings);
    EXPECT_EQ(day.until - day.from, hours(25));
}

TEST_F(DutyReports, CountEntriesOfTheLogByWhenTheyHappened)
{
    const RecordId late = write(BookCategory::Equipment, period.until - minutes(1));
    const RecordId early = write(BookCategory::Equipment, period.from);
    write(BookCategory::Equipment, period.until);
    write(BookCategory::Equipment, period.from - minutes(1));
    const RecordId difficult = write(BookCategory::Difficult, noon);
    write(BookCategory::Other, noon);
    EXPECT_EQ(counted(ReportFigure::System), (QList<RecordId>{early, late})) << "written a day later, in their order";
    EXPECT_EQ(counted(ReportFigure::Difficult), QList<RecordId>{difficult});
}

TEST_F(DutyReports, AnEmergencyPlanIsOneCaseWhateverTheLogTellsOfItsSteps)
{
    const RecordId run = newId<RecordId>();
    const RecordId begun = write(BookCategory::Equipment, noon, {}, run);
    write(BookCategory::Equipment, noon + minutes(5), {}, run);
    write(BookCategory::Equipment, noon + minutes(9), {}, run);
    const RecordId another = write(BookCategory::Equipment, noon + minutes(7), {}, newId<RecordId>());
    EXPECT_EQ(counted(ReportFigure::System), (QList<RecordId>{begun, another}));
}

TEST_F(DutyReports, ACorrectedEntryCountsAsItsCorrectionSays)
{
    const RecordId wrong = write(BookCategory::Equipment, noon);
    const RecordId right = write(BookCategory::Difficult, noon, wrong);
    const RecordId moved = write(BookCategory::Equipment, noon);
    write(BookCategory::Equipment, noon - hours(48), moved);
    EXPECT_TRUE(counted(ReportFigure::System).isEmpty());
    EXPECT_EQ(counted(ReportFigure::Difficult), QList<RecordId>{right});
}

TEST_F(DutyReports, CountTicketsThatTheTeamRecordedWhereverTheyLieNow)
{
    const RecordId inquiry = record(TicketKind::Inquiry, noon, team);
    const RecordId lookup = record(TicketKind::Lookup, noon, team);
    record(TicketKind::Fault, noon, team);
    record(TicketKind::Inquiry, period.until, team);
    const RecordId theirs = record(TicketKind::Inquiry, noon + minutes(1), other);
    EXPECT_EQ(counted(ReportFigure::Inquiry), QList<RecordId>{inquiry});
    EXPECT_EQ(counted(ReportFigure::Lookup), QList<RecordId>{lookup});
    EXPECT_EQ(counted(ReportFigure::Inquiry, true), (QList<RecordId>{inquiry, theirs}));
}

TEST_F(DutyReports, CountCallsToCustomersByPeopleOfTheTeam)
{
    const RecordId back = call(noon, me);
    const RecordId out = contact(noon + minutes(1), me, q("out"));
    contact(noon, me, q("in"));
    call(noon, hire(other));
    EXPECT_EQ(counted(ReportFigure::Proactive), (QList<RecordId>{back, out}));
    EXPECT_EQ(counted(ReportFigure::Proactive, true).size(), 3);
    EXPECT_FALSE(DutyReport::ticketQueries(rows).isEmpty()) << "the ticket that was called about is named";
}

TEST_F(DutyReports, CountARowOnceThoughItWasReadTwice)
{
    const RecordId inquiry = record(TicketKind::Inquiry, noon, team);
    rows += rows;
    EXPECT_EQ(counted(ReportFigure::Inquiry), QList<RecordId>{inquiry});
}

TEST_F(DutyReports, CallNothingZeroThatIsNotKnown)
{
    EXPECT_EQ(report().number(ReportFigure::Inquiry).state, ReportNumber::State::Known);
    EXPECT_EQ(report().number(ReportFigure::System).state, ReportNumber::State::Known) << "nothing was written";
    EXPECT_EQ(report(false, noon).number(ReportFigure::Inquiry).state, ReportNumber::State::NotHeld);
    EXPECT_EQ(report(false, period.from).number(ReportFigure::Inquiry).state, ReportNumber::State::Known);
    record(TicketKind::Inquiry, noon, team);
    EXPECT_EQ(report(false, noon).number(ReportFigure::Inquiry).state, ReportNumber::State::AtLeast);
    EXPECT_EQ(report(false, noon).number(ReportFigure::System).state, ReportNumber::State::Known)
        << "books are held whole";
    rows.removeIf([](const Row& row) { return row.record == Book::kRecord; });
    EXPECT_EQ(report().number(ReportFigure::System).state, ReportNumber::State::NoBook);
}

TEST_F(DutyReports, ABookOfAnotherTimeIsNoBook)
{
    rows.first().fields.insert(BookField::kClosedAt, toMicros(period.from - hours(1)));
    EXPECT_EQ(report().number(ReportFigure::System).state, ReportNumber::State::NoBook);
    rows.first().fields = {{BookField::kOpenedAt, toMicros(period.until)}};
    EXPECT_EQ(report().number(ReportFigure::System).state, ReportNumber::State::NoBook);
}

TEST_F(DutyReports, HaveAnIdThatEverybodyArrivesAt)
{
    const RecordId id = DutyReport::idOf(ReportKind::DailyWorkload, team, period.first);
    EXPECT_EQ(id, DutyReport::idOf(ReportKind::DailyWorkload, team, period.first));
    EXPECT_NE(id, DutyReport::idOf(ReportKind::DailyWorkload, other, period.first));
    EXPECT_NE(id, DutyReport::idOf(ReportKind::WeeklyWorkload, team, period.first));
    EXPECT_NE(id, DutyReport::idOf(ReportKind::DailyWorkload, team, period.last.addDays(1)));
}

TEST_F(DutyReports, TotalsCountEachTicketOnceThoughItWasUrgedTwice)
{
    const RecordId old = record(TicketKind::Fault, noon - hours(24 * 10), team);
    const RecordId fresh = record(TicketKind::Inquiry, noon, team);
    record(TicketKind::Inquiry, noon, other);
    step(old, EntryKind::Urge, TicketState::Dispatched, noon);
    step(old, EntryKind::Urge, TicketState::Dispatched, noon + minutes(1));
    step(fresh, EntryKind::Urge, TicketState::Dispatched, noon - hours(24 * 10));
    step(old, EntryKind::Status, TicketState::Done, noon);
    step(fresh, EntryKind::Status, TicketState::Dispatched, noon);
    step(fresh, EntryKind::Status, TicketState::Done, noon, TicketState::Closed);
    rows.append(make(Attempt::kRecord, {{AttemptField::kAt, toMicros(noon)}, {AttemptField::kTicket, old.toString()}}));
    const DutyReport totals = of(ReportKind::WeeklyTotals);
    EXPECT_EQ(idsOf(totals.number(ReportFigure::Accepted)), QList<RecordId>{fresh});
    EXPECT_EQ(idsOf(totals.number(ReportFigure::Urged)), QList<RecordId>{old});
    EXPECT_EQ(idsOf(totals.number(ReportFigure::Answered)), QList<RecordId>{old});
    EXPECT_EQ(idsOf(totals.number(ReportFigure::CalledBack)), QList<RecordId>{old});
    EXPECT_EQ(of(ReportKind::WeeklyTotals, noon).number(ReportFigure::Urged).state, ReportNumber::State::AtLeast);
    EXPECT_FALSE(totals.number(ReportFigure::System).hasData()) << "it has no such number";
}

TEST_F(DutyReports, AStepOfATicketThatIsNotKnownIsNotCounted)
{
    step(newId<RecordId>(), EntryKind::Urge, TicketState::Dispatched, noon);
    EXPECT_TRUE(of(ReportKind::WeeklyTotals).number(ReportFigure::Urged).rows.isEmpty());
    const ReportPeriod week = ReportPeriod::of(ReportKind::WeeklyTotals, {2026, 11, 18}, settings);
    EXPECT_TRUE(DutyReport({week, team, true, Instant::min()}, rows).number(ReportFigure::Urged).rows.isEmpty());
}

TEST_F(DutyReports, TheAnalysisAveragesTheTeamsScoresAndCountsComplaints)
{
    score(me, 9000, noon);
    score(me, 8000, noon);
    score(hire(other), 1000, noon);
    score(me, 1000, noon - hours(24 * 60));
    const RecordId valid = record(TicketKind::Complaint, noon, team);
    rows.last().fields.insert(TicketField::kComplaintValid, keyOf(Verdict::Valid));
    record(TicketKind::Complaint, noon, team);
    const DutyReport analysis = of(ReportKind::QualityAnalysis);
    EXPECT_EQ(analysis.number(ReportFigure::Checks).value, 2);
    EXPECT_EQ(analysis.number(ReportFigure::Score).value, 8500) << "hundredths";
    EXPECT_EQ(analysis.number(ReportFigure::Complaints).value, 2);
    EXPECT_EQ(idsOf(analysis.number(ReportFigure::ValidComplaints)), QList<RecordId>{valid});
    EXPECT_EQ(of(ReportKind::QualityAnalysis, noon).number(ReportFigure::Score).state, ReportNumber::State::Known)
        << "of scores all are here";
}

TEST_F(DutyReports, WithoutAScoreThereIsNoAverageAndNobodyIsWithoutFaults)
{
    const DutyReport analysis = of(ReportKind::QualityAnalysis);
    EXPECT_EQ(analysis.number(ReportFigure::Checks).state, ReportNumber::State::Known);
    EXPECT_EQ(analysis.number(ReportFigure::Score).state, ReportNumber::State::Nothing);
    EXPECT_EQ(analysis.number(ReportFigure::Faults).state, ReportNumber::State::Nothing);
    score(me, 9000, noon);
    EXPECT_EQ(of(ReportKind::QualityAnalysis).number(ReportFigure::Faults).state, ReportNumber::State::Known);
}
