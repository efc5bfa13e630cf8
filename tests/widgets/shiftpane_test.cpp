// SPDX-License-Identifier: GPL-3.0-or-later
// The shift beside the log: who is on it, the roster as a grid, roll call and handing over.
#include "shiftplace.h"

#include "domain/evaluation.h"
#include "domain/scorecard.h"

using namespace Seatdesk;

namespace {

using ShiftPanePage = ShiftPlace;

}  // namespace

TEST_F(ShiftPanePage, NamesWhoIsOnAndWhoComesNext)
{
    open(q("agent"));
    plan(li, today, q("08:00-16:00"));
    plan(li, today, q("16:00-24:00"));
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), q("李婷"));
    const auto* next = page->findChild<ElidedLabel*>(q("shiftNext"));
    EXPECT_TRUE(next->fullText().contains(q("16:00–00:00"))) << qPrintable(next->fullText());
    EXPECT_TRUE(next->fullText().contains(q("李婷")));
}

TEST_F(ShiftPanePage, ALeadChoosesAShiftInACellAndItIsSavedAtOnce)
{
    open(q("lead"));
    QTableView* table = roster();
    // Wednesday.
    table->setCurrentIndex(table->model()->index(0, 2));
    table->edit(table->currentIndex());
    auto* box = table->findChild<QComboBox*>(q("rosterShift"));
    ASSERT_TRUE(box);
    box->setCurrentIndex(box->findData(q("08:00-16:00")));
    Q_EMIT box->activated(box->currentIndex());
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; })) << "it stands beside the log as well";
    const QList<Row> duties = work->records.all(Duty::kRecord);
    ASSERT_EQ(duties.size(), 1);
    EXPECT_EQ(Duty(duties.first()).person(), li);
    EXPECT_EQ(Duty(duties.first()).date(), today);
    EXPECT_EQ(duties.first().scope, work->office.team);
}

TEST_F(ShiftPanePage, AnAgentReadsTheRosterAndChangesNothing)
{
    open(q("agent"));
    const QTableView* table = roster();
    EXPECT_FALSE(table->model()->flags(table->model()->index(0, 2)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(window.findChild<QPushButton*>(q("rosterCopy"))->isEnabled());
}

TEST_F(ShiftPanePage, IsOpenedOnceAndStandsInTheLog)
{
    open(q("agent"));
    ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.openShift")).isEmpty(); }));
    EXPECT_EQ(actions.whyNot(q("handover.closeShift")), q("Open the shift first."));
    ASSERT_TRUE(actions.run(q("handover.openShift")));
    ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.openShift")) == q("This shift was opened."); }));
    EXPECT_EQ(lastEntry(), q("Shift opened: 08:00–16:00."));
    EXPECT_EQ(shift().openedBy(), work->person.person);
    EXPECT_EQ(actions.whyNot(q("handover.callRoll")), q("The team's lead or the director calls the roll."));
}

TEST_F(ShiftPanePage, ALeadCallsTheRollAndWhatWasTalkedOverStandsInTheLog)
{
    open(q("lead"));
    plan(li, today, q("08:00-16:00"));
    work->put(Announcement::kRecord, {{AnnouncementField::kTitle, q("资费调整")},
                                      {AnnouncementField::kMustRead, true},
                                      {AnnouncementField::kAt, toMicros(work->office.time.now())}});
    openShift();
    QDialog* roll = ask("handover.callRoll");
    choose(roll, li.toString(), q("late"));
    auto* point = roll->findChild<QCheckBox*>();
    ASSERT_TRUE(point);
    EXPECT_TRUE(point->text().contains(q("资费调整"))) << qPrintable(point->text());
    point->setChecked(true);
    roll->findChild<QPlainTextEdit*>(q("remarks"))->setPlainText(q("注意用语"));
    submit(roll);
    ASSERT_TRUE(waitUntil([&] { return work->records.all(Attendance::kRecord).size() == 1; }));
    const Attendance found(work->records.all(Attendance::kRecord).first());
    EXPECT_EQ(found.person(), li);
    EXPECT_EQ(found.state(), Presence::Late);
    const QString entry = lastEntry();
    for (const char* words : {"1 expected, 1 there", "Late: 李婷", "资费调整", "注意用语"})
        EXPECT_TRUE(entry.contains(q(words))) << words << " in " << qPrintable(entry);
}

TEST_F(ShiftPanePage, WhatChecksOfQualityFoundIsOfferedAtTheRollCallWithoutNames)
{
    open(q("lead"));
    plan(li, today, q("08:00-16:00"));
    const QJsonObject item{{q("key"), q("restate")}, {q("kind"), q("yes_no")}, {q("points"), 100}};
    const QJsonObject all{{q("key"), q("all")}, {q("items"), QJsonArray{item}}};
    const RecordId card =
        work->put(Scorecard::kRecord, {{ScorecardField::kBody, QJsonObject{{q("groups"), QJsonArray{all}}}}});
    const auto score = [&](StaffId agent, int daysAgo, const QString& remark) {
        const Instant at = work->office.time.now() - std::chrono::days(daysAgo);
        work->put(Evaluation::kRecord, {{EvaluationField::kOwner, agent.toString()},
                                        {EvaluationField::kScorecard, card.toString()},
                                        {EvaluationField::kRound, QString(EvaluationRound::kFirst)},
                                        {EvaluationField::kState, QString(EvaluationState::kPublished)},
                                        {EvaluationField::kScore, 0},
                                        {EvaluationField::kAnswers, QJsonObject{{q("restate"), false}}},
                                        {EvaluationField::kRemarks, QJsonArray{QJsonObject{{q("text"), remark}}}},
                                        {EvaluationField::kPublishedAt, toMicros(at)}});
    };
    score(li, 1, q("未复述地址"));
    score(li, 2, {});
    score(li, 9, q("上上周的"));
    score(newId<StaffId>(), 1, q("别的班组"));
    openShift();
    const QDialog* roll = ask("handover.callRoll");
    QStringList points;
    for (const QCheckBox* point : roll->findChildren<QCheckBox*>())
        points.append(point->text());
    EXPECT_EQ(points, (QStringList{q("Quality: restate (2 of 2 calls)"), q("Remark of quality: 未复述地址")}))
        << qPrintable(points.join(u'|'));
}

TEST_F(ShiftPanePage, ASecondRollCallChangesWhatTheFirstFound)
{
    open(q("lead"));
    plan(li, today, q("08:00-16:00"));
    openShift();
    QDialog* roll = ask("handover.callRoll");
    choose(roll, li.toString(), q("absent"));
    submit(roll);
    ASSERT_TRUE(waitUntil([&] { return !window.findChild<QDialog*>(q("askDialog")); }));
    roll = ask("handover.callRoll");
    EXPECT_EQ(roll->findChild<SegmentedControl*>(li.toString())->currentValue(), q("absent"));
    choose(roll, li.toString(), q("there"));
    submit(roll);
    ASSERT_TRUE(waitUntil([&] { return !window.findChild<QDialog*>(q("askDialog")); }));
    ASSERT_EQ(work->records.all(Attendance::kRecord).size(), 1);
    EXPECT_EQ(Attendance(work->records.all(Attendance::kRecord).first()).state(), Presence::There);
}

TEST_F(ShiftPanePage, ThePageIsFilledByItselfAndHandedOverByName)
{
    open(q("lead"));
    work->put(OpenItem::kRecord,
              {{OpenItemField::kText, q("抢修未完")},
               {OpenItemField::kOwner, work->person.person.toString()},
               {OpenItemField::kOpenedAt, toMicros(work->office.time.now())},
               {OpenItemField::kPromisedAt, toMicros(work->office.time.now() + std::chrono::hours(5))}},
              work->office.team);
    openShift();
    const auto* lines = page->findChild<QListView*>(q("closingLines"))->model();
    ASSERT_EQ(lines->rowCount(), kClosingKinds);
    const QModelIndex carried = lines->index(static_cast<int>(ClosingKind::Carried), 0);
    EXPECT_TRUE(waitUntil([&] { return carried.data().toString() == q("Left open: 1 (抢修未完)"); }))
        << qPrintable(carried.data().toString());
    QDialog* ask = this->ask("handover.closeShift");
    submit(ask);
    EXPECT_FALSE(shift().closedAt()) << "important work has to be answered";
    choose(ask, q("unfinished"), q("no"));
    submit(ask);
    EXPECT_FALSE(shift().closedAt()) << "somebody has to take over";
    choose(ask, q("ending"), q("nobody"));
    ask->findChild<QLineEdit*>(q("reason"))->setText(q("停电"));
    submit(ask);
    QDialog* sign = signDialog();
    EXPECT_FALSE(sign->findChild<QLineEdit*>(q("password1"))) << "nobody takes over";
    type(sign, "my words");
    ASSERT_TRUE(waitUntil([&] { return shift().closedAt().has_value(); }));
    EXPECT_EQ(lastProof().value_or(HandoverProof()).signatures.size(), 1);
    EXPECT_EQ(shift().ending(), ShiftEnding::Nobody);
    for (const char* words : {"Nobody came: 停电", "Left open: 1 (抢修未完)", "Important work unfinished: none"})
        EXPECT_TRUE(lastEntry().contains(q(words))) << words << " in " << qPrintable(lastEntry());
    EXPECT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.closeShift")) == q("Open the shift first."); }));
}

TEST_F(ShiftPanePage, GoesOnWithADraftOnceTheShiftHasBeenRead)
{
    open(q("lead"));
    const Instant starts = work->office.time.now() - std::chrono::hours(2);
    work->put(DutyShift::kRecord,
              {{DutyShiftField::kName, q("08:00-16:00")},
               {DutyShiftField::kDay, today.toString(Qt::ISODate)},
               {DutyShiftField::kStartsAt, toMicros(starts)},
               {DutyShiftField::kEndsAt, toMicros(starts + std::chrono::hours(8))}},
              work->office.team);
    page->handOver(work->office.team);
    EXPECT_TRUE(waitUntil([&] { return window.findChild<QDialog*>(q("askDialog")) != nullptr; }));
}

TEST_F(ShiftPanePage, ALineOpensWhatStandsBehindIt)
{
    open(q("lead"));
    work->put(OpenItem::kRecord,
              {{OpenItemField::kText, q("抢修未完")},
               {OpenItemField::kOpenedAt, toMicros(work->office.time.now())},
               {OpenItemField::kPromisedAt, toMicros(work->office.time.now() + std::chrono::hours(5))}},
              work->office.team);
    auto* lines = page->findChild<QListView*>(q("closingLines"));
    const QModelIndex carried = lines->model()->index(static_cast<int>(ClosingKind::Carried), 0);
    ASSERT_TRUE(waitUntil([&] { return carried.data().toString().contains(q("抢修未完")); }));
    lines->setCurrentIndex(lines->model()->index(0, 0));
    EXPECT_FALSE(actions.run(q("handover.showRows"))) << "no clock is broken";
    lines->setCurrentIndex(carried);
    ASSERT_TRUE(actions.run(q("handover.showRows")));
    const auto* rows = window.findChild<QListView*>(q("closingRowList"));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->model()->rowCount(), 1);
}
