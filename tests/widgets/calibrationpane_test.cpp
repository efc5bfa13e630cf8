// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calibration.h"
#include "domain/evaluation.h"
#include "qualitybench.h"
#include "support/clippedtexts.h"
#include "support/namelesscontrols.h"
#include "support/tabreach.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/quality/calibrationdialog.h"
#include "widgets/tickets/askdialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>

namespace Seatdesk {

class CalibrationBench : public QualityBench
{
protected:
    CalibrationBench()
    {
        colleague = hire("1043", "He Jing");
        grant(colleague);
        grant(work.person.person);
        call1 = addCall(written(q("call.wav"), call().wav()), 5);
        open();
        EXPECT_TRUE(heard());
        EXPECT_TRUE(actions.run(q("score.begin")));
        EXPECT_TRUE(wait([this] { return part<QWidget>("score.patience") != nullptr; }));
        QApplication::setActiveWindow(&window);
    }
    StaffId hire(const char* number, const char* name)
    {
        const StaffId id(work.put(q("staff"), {{q("number"), q(number)}, {q("name"), q(name)}}));
        work.office.scopes.insertPerson(id, work.office.team, q(name));
        work.session.update(Row(work.session.staff()), work.person.grants, work.office.scopes);
        return id;
    }
    void grant(StaffId person)
    {
        work.put(q("grant"), {{q("staff"), person.toString()},
                              {q("role"), q("inspector")},
                              {q("target"), work.office.department.toString()}});
    }
    RecordId card() const { return work.records.all(q("scorecard")).first().id; }
    RecordId putRound(StaffId owner, const QJsonArray& done = {}, QLatin1StringView state = CalibrationState::kOpen)
    {
        return work.put(Calibration::kRecord,
                        {{CalibrationField::kRecording, call1.toString()},
                         {CalibrationField::kScorecard, card().toString()},
                         {CalibrationField::kOwner, owner.toString()},
                         {CalibrationField::kInvited, QJsonArray{work.person.person.toString(), colleague.toString()}},
                         {CalibrationField::kDone, done},
                         {CalibrationField::kState, state},
                         {CalibrationField::kOpenedAt, toMicros(work.office.time.now())},
                         {CalibrationField::kClosedAt, toMicros(work.office.time.now())}},
                        work.office.pool(q("quality")));
    }
    void putShared(RecordId round, StaffId inspector, int patience, qint64 hundredths)
    {
        work.put(Evaluation::kRecord,
                 {{EvaluationField::kRecording, call1.toString()},
                  {EvaluationField::kScorecard, card().toString()},
                  {EvaluationField::kOwner, agent.toString()},
                  {EvaluationField::kResolver, inspector.toString()},
                  {EvaluationField::kRound, EvaluationRound::kCalibration},
                  {EvaluationField::kCalibration, round.toString()},
                  {EvaluationField::kAnswers, QJsonObject{{q("patience"), patience}}},
                  {EvaluationField::kScore, hundredths},
                  {EvaluationField::kState, EvaluationState::kShared}},
                 work.office.pool(q("quality")));
    }
    AskDialog* asked() const { return page->findChild<AskDialog*>(); }
    bool offersHandingIn()
    {
        return wait([this] { return part<QWidget>("scoreHandIn")->isVisible(); });
    }
    /// Leaves out what may be left out, and answers the rest.
    void score()
    {
        for (QCheckBox* box : page->findChildren<QCheckBox*>()) {
            if (box->objectName().startsWith(q("na.")) && box->isVisibleTo(page) &&
                box->objectName() != q("na.patience"))
                box->click();
        }
        QTest::keyClick(part<QWidget>("score.patience"), Qt::Key_3);
        QTest::keyClick(part<QWidget>("score.leak"), Qt::Key_1);
        QTest::keyClick(part<QWidget>("score.abuse"), Qt::Key_1);
    }
    QString line(const char* list, int row, const CalibrationDialog& dialog) const
    {
        return dialog.findChild<QListView*>(q(list))->model()->index(row, 0).data().toString();
    }

    StaffId colleague;
    RecordId call1;
};

TEST_F(CalibrationBench, IsStartedFromARecordingForThoseWhoAreChosen)
{
    EXPECT_FALSE(part<QWidget>("calibrationPane")->isVisible());
    ASSERT_TRUE(wait([this] { return actions.whyNot(q("calibration.start")).isEmpty(); }));
    ASSERT_TRUE(actions.run(q("calibration.start")));
    ASSERT_NE(asked(), nullptr);
    const QList<QCheckBox*> people = asked()->findChildren<QCheckBox*>();
    ASSERT_EQ(people.size(), 2);
    people.first()->setChecked(false);
    asked()->submit();
    EXPECT_EQ(asked()->findChild<NoticeBar*>()->sentence(), q("Choose at least two inspectors."));
    people.first()->setChecked(true);
    asked()->submit();
    ASSERT_TRUE(offersHandingIn());
    EXPECT_FALSE(part<QWidget>("scorePublish")->isVisible());
    EXPECT_EQ(work.records.all(Calibration::kRecord).size(), 1);
    EXPECT_EQ(text("calibrationCount"), q("1"));
    EXPECT_FALSE(actions.whyNot(q("calibration.start")).isEmpty()) << "one of a call at a time";
    EXPECT_TRUE(part<QListView>("calibrationList")->model()->index(0, 0).data().toString().contains(q("He Jing")));
    EXPECT_EQ(namelessControls(window), QStringList());
}

TEST_F(CalibrationBench, IsScoredBesideThePlayerAndHandedIn)
{
    const RecordId round = putRound(colleague);
    ASSERT_TRUE(offersHandingIn());
    EXPECT_EQ(actions.whyNot(q("score.publish")), q("A score for a calibration is handed in, not published."));
    score();
    ASSERT_TRUE(wait([this] { return actions.whyNot(q("score.handIn")).isEmpty(); }))
        << qPrintable(actions.whyNot(q("score.handIn")));
    ASSERT_TRUE(actions.run(q("score.handIn")));
    ASSERT_TRUE(wait([&] { return Calibration(work.records.row(round)).done().contains(work.person.person); }));
    const Evaluation kept(work.records.all(Evaluation::kRecord).first());
    EXPECT_EQ(kept.state(), EvaluationState::kSealed);
    EXPECT_EQ(kept.calibration(), round);
    EXPECT_FALSE(kept.hasScore() && CallRecording(work.records.row(call1)).judgedAt()) << "it is no score of the agent";
    EXPECT_TRUE(Calibration(work.records.row(round)).isOpen()) << "the colleague owes";
    EXPECT_TRUE(wait([this] { return text("scoreState").startsWith(q("Handed in.")); }));
    EXPECT_FALSE(part<QWidget>("score.patience")->isEnabled());
}

TEST_F(CalibrationBench, ClosesWithTheLastScore)
{
    const RecordId round = putRound(colleague, {colleague.toString()});
    ASSERT_TRUE(offersHandingIn());
    score();
    ASSERT_TRUE(wait([this] { return actions.whyNot(q("score.handIn")).isEmpty(); }));
    ASSERT_TRUE(actions.run(q("score.handIn")));
    ASSERT_TRUE(wait([&] { return !Calibration(work.records.row(round)).isOpen(); }));
    EXPECT_TRUE(wait([this] { return part<QWidget>("scorePublish")->isVisible(); })) << "the agent's score is another";
}

TEST_F(CalibrationBench, IsClosedEarlyByWhoStartedIt)
{
    const RecordId others = putRound(colleague);
    ASSERT_TRUE(offersHandingIn());
    EXPECT_TRUE(actions.whyNot(q("calibration.close")).contains(q("He Jing")));
    work.records.remove(others);
    const RecordId own = putRound(work.person.person);
    ASSERT_TRUE(wait([this] { return actions.whyNot(q("calibration.close")).isEmpty(); }));
    ASSERT_TRUE(actions.run(q("calibration.close")));
    ASSERT_NE(asked(), nullptr);
    asked()->submit();
    ASSERT_TRUE(wait([&] { return !Calibration(work.records.row(own)).isOpen(); }));
}

TEST_F(CalibrationBench, TellsHowFarInspectorsAgreeWithTheRowsBehindEachNumber)
{
    const std::pair<int, int> answers[]{{5, 5}, {4, 4}, {2, 4}, {1, 1}};
    for (const auto& [own, others] : answers) {
        const RecordId round = putRound(colleague, {}, CalibrationState::kClosed);
        putShared(round, work.person.person, own, 9000);
        putShared(round, colleague, others, 8800);
    }
    ASSERT_TRUE(wait([this] { return part<QWidget>("calibrationPane")->isVisible(); }));
    ASSERT_TRUE(actions.run(q("calibration.results")));
    auto* dialog = page->findChild<CalibrationDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* list = dialog->findChild<QListView*>(q("calibrationLines"));
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    int patience = -1;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (line("calibrationLines", row, *dialog).contains(q("4 calls")))
            patience = row;
    }
    ASSERT_GE(patience, 0);
    EXPECT_TRUE(line("calibrationLines", patience, *dialog).contains(q("κ 0.67")))
        << qPrintable(line("calibrationLines", patience, *dialog));
    EXPECT_TRUE(line("calibrationLines", patience, *dialog).contains(q("no agreement")));
    EXPECT_TRUE(line("calibrationLines", patience == 0 ? 1 : 0, *dialog).contains(q("no data")));
    list->setCurrentIndex(list->model()->index(patience, 0));
    auto* behind = dialog->findChild<QListView*>(q("calibrationBehind"));
    ASSERT_EQ(behind->model()->rowCount(), 4);
    int apart = 0;
    for (int row = 0; row < 4; ++row)
        apart += line("calibrationBehind", row, *dialog).contains(q("differ")) ? 1 : 0;
    EXPECT_EQ(apart, 1);
    dialog->findChild<SegmentedControl*>(q("calibrationBy"))->setCurrentValue(q("inspectors"));
    Q_EMIT dialog->findChild<SegmentedControl*>(q("calibrationBy"))->chosen(q("inspectors"));
    ASSERT_EQ(list->model()->rowCount(), 2);
    EXPECT_TRUE(line("calibrationLines", 0, *dialog).contains(q("2.0 points beside the others")))
        << qPrintable(line("calibrationLines", 0, *dialog));
    EXPECT_EQ(behind->model()->rowCount(), 4);
    dialog->findChild<SegmentedControl*>(q("calibrationBy"))->setCurrentValue(q("calls"));
    Q_EMIT dialog->findChild<SegmentedControl*>(q("calibrationBy"))->chosen(q("calls"));
    EXPECT_EQ(list->model()->rowCount(), 4);
    EXPECT_EQ(clippedTexts(*dialog), QStringList());
    EXPECT_EQ(namelessControls(*dialog, true), QStringList());
    EXPECT_EQ(missedByTab(*dialog), QStringList());
    dialog->findChild<QPushButton*>(q("calibrationOpen"))->click();
    EXPECT_EQ(list->isVisible(), false) << "it goes to the call";
}

}  // namespace Seatdesk
