// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of quality: by week, by month, and of one person.
#include "domain/callrecording.h"
#include "domain/dutyreport.h"
#include "domain/evaluation.h"
#include "domain/pointitem.h"
#include "domain/scorecard.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "support/text.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace Seatdesk;

namespace {

class CheckReports : public testing::Test
{
protected:
    CheckReports()
    {
        card = add(Scorecard::kRecord, {{ScorecardField::kBody, QJsonDocument::fromJson(R"({"groups": [
                       {"key": "words", "items": [{"key": "greeting", "kind": "yes_no", "points": 20}]},
                       {"key": "need", "items": [{"key": "identity", "kind": "yes_no", "points": 80, "weight": "critical"}]},
                       {"key": "never", "items": [{"key": "leak", "kind": "yes_no", "points": 0, "weight": "fatal"}]}]})")
                                                                    .object()}});
        me = hire();
    }
    RecordId add(QLatin1StringView record, const QJsonObject& fields)
    {
        Row row;
        row.record = record;
        row.id = newId<RecordId>();
        row.fields = fields;
        rows.append(row);
        return row.id;
    }
    StaffId hire() { return StaffId(add(Staff::kRecord, {{StaffField::kTeam, team.toString()}})); }
    RecordId check(StaffId agent, const QJsonObject& answers, Instant at)
    {
        return add(Evaluation::kRecord, {{EvaluationField::kOwner, agent.toString()},
                                         {EvaluationField::kScorecard, card.toString()},
                                         {EvaluationField::kRound, QString(EvaluationRound::kFirst)},
                                         {EvaluationField::kState, QString(EvaluationState::kPublished)},
                                         {EvaluationField::kAnswers, answers},
                                         {EvaluationField::kScore, 8000},
                                         {EvaluationField::kPublishedAt, toMicros(at)}});
    }
    DutyReport of(ReportKind kind, ScopeId scope) const
    {
        return {{ReportPeriod::of(kind, {2026, 11, 18}, settings), scope, false, Instant::min()}, rows};
    }

    Settings settings;
    const Instant noon =
        ReportPeriod::of(ReportKind::DailyWorkload, {2026, 11, 18}, settings).from + std::chrono::hours(12);
    const ScopeId team = newId<ScopeId>();
    QList<Row> rows;
    RecordId card;
    StaffId me;
};

}  // namespace

TEST_F(CheckReports, OfAMonthAreAboutAMonthOfTheCalendarAndOfAWeekAboutAWeek)
{
    for (const ReportKind kind : {ReportKind::MonthlyQuality, ReportKind::Assessment}) {
        const ReportPeriod month = ReportPeriod::of(kind, {2026, 11, 30}, settings);
        EXPECT_EQ(month.first, QDate(2026, 11, 1));
        EXPECT_EQ(month.last, QDate(2026, 11, 30));
        EXPECT_EQ(toDateTime(month.due, settings.zone()), QDateTime(QDate(2026, 12, 1), QTime(10, 0), settings.zone()));
    }
    const ReportPeriod week = ReportPeriod::of(ReportKind::WeeklyQuality, {2026, 11, 18}, settings);
    EXPECT_EQ(week.first, QDate(2026, 11, 16));
    EXPECT_EQ(week.last, QDate(2026, 11, 22));
}

TEST_F(CheckReports, OfOnePersonCountTheirChecksAlone)
{
    const StaffId other = hire();
    const RecordId mine = check(me, {{q("greeting"), true}, {q("identity"), true}}, noon);
    check(other, {{q("greeting"), false}, {q("identity"), true}}, noon);
    check(me, {{q("greeting"), false}, {q("identity"), true}}, noon - std::chrono::hours(24 * 30));
    const DutyReport report = of(ReportKind::Assessment, ScopeId(me));
    ASSERT_EQ(report.number(ReportFigure::Checks).rows.size(), 1);
    EXPECT_EQ(report.number(ReportFigure::Checks).rows.first().id, mine);
    EXPECT_EQ(of(ReportKind::WeeklyQuality, team).number(ReportFigure::Checks).value, 2);
    const QList<Query> queries = DutyReport::queries(report.subject());
    EXPECT_TRUE(queries.first().where.last().value == QJsonValue(ScopeId(me).toString())) << "nobody else's is read";
}

TEST_F(CheckReports, SayWhatEachGroupOfTheFormBrought)
{
    check(me, {{q("greeting"), false}, {q("identity"), true}, {q("leak"), true}}, noon);
    check(me, {{q("greeting"), true}, {q("identity"), false}, {q("leak"), true}}, noon);
    const DutyReport report = of(ReportKind::Assessment, ScopeId(me));
    const QList<CheckPart> all = report.parts();
    ASSERT_EQ(all.size(), 2) << "what has no points of its own is no part";
    EXPECT_EQ(all.first().key, q("words"));
    EXPECT_EQ(all.first().score.earned, 20);
    EXPECT_EQ(all.first().score.possible, 40);
    EXPECT_FALSE(all.first().score.isVoid);
    EXPECT_TRUE(all.last().score.isVoid);
    const QList<CheckPart> one = report.partsOf(report.number(ReportFigure::Checks).rows.first());
    EXPECT_EQ(one.first().score.possible, 20);
}

TEST_F(CheckReports, APartCountsAsAnAppealLeftIt)
{
    check(me, {{q("greeting"), false}, {q("identity"), true}}, noon);
    rows.last().fields.insert(EvaluationField::kState, QString(EvaluationState::kRevised));
    rows.last().fields.insert(EvaluationField::kDecidedScore, 10000);
    rows.last().fields.insert(EvaluationField::kDecidedAnswers, QJsonObject{{q("greeting"), true}});
    EXPECT_EQ(of(ReportKind::Assessment, ScopeId(me)).parts().first().score.earned, 20);
}

TEST_F(CheckReports, APointSheetSumsWhatWasConfirmedByKindAndSaysTheStep)
{
    const auto item = [this](PointRule rule, Instant at) {
        const RecordId id = add(PointItem::kRecord, {{PointItemField::kOwner, me.toString()},
                                                     {PointItemField::kRule, keyOf(rule)},
                                                     {PointItemField::kTerms, PointTerms{0, {{1, -20}}}.toJson()},
                                                     {PointItemField::kHappenedAt, toMicros(at)},
                                                     {PointItemField::kState, q("confirmed")}});
        rows.last().scope = ScopeId(me);
        return id;
    };
    const RecordId late = item(PointRule::Late, noon);
    item(PointRule::Absence, noon);
    const RecordId rude = item(PointRule::Rude, noon);
    item(PointRule::Rude, noon - std::chrono::hours(24 * 40));
    const ReportPeriod period = ReportPeriod::of(ReportKind::PointSheet, {2026, 11, 18}, settings);
    const DutyReport::Subject subject{period,         ScopeId(me), false, Instant::min(), PointProfile::of(settings),
                                      settings.zone()};
    const DutyReport report(subject, rows);
    EXPECT_EQ(report.number(ReportFigure::Lateness).value, -40);
    EXPECT_TRUE(report.number(ReportFigure::Lateness).rows.first().id == late ||
                report.number(ReportFigure::Lateness).rows.last().id == late);
    ASSERT_EQ(report.number(ReportFigure::Conduct).rows.size(), 1);
    EXPECT_EQ(report.number(ReportFigure::Conduct).rows.first().id, rude);
    EXPECT_EQ(report.number(ReportFigure::Praise).value, 0);
    EXPECT_EQ(report.number(ReportFigure::Points).value, 40);
    EXPECT_EQ(report.number(ReportFigure::Points).rows.size(), 3);
    EXPECT_TRUE(report.number(ReportFigure::Points).hasData());
    EXPECT_EQ(report.account().measure, PointMeasure::Talk);
}
