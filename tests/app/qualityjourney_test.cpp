// SPDX-License-Identifier: GPL-3.0-or-later
// An inspector's work in the real window, over a real folder of recordings. With SEATDESK_PICTURES=DIR pictures are
// kept.
#include "audio/madecall.h"
#include "domain/callrecording.h"
#include "domain/evaluation.h"
#include "domain/qualitykeys.h"
#include "domain/settingrow.h"
#include "support/clippedtexts.h"
#include "support/namelesscontrols.h"
#include "support/tabreach.h"
#include "support/text.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/quality/addrecordingsdialog.h"
#include "widgets/quality/decidedialog.h"
#include "widgets/quality/qualitypage.h"
#include "widgets/quality/resultspage.h"
#include "widgets/tickets/askdialog.h"
#include "windowbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class QualityJourney : public testing::TestWithParam<const char*>
{
protected:
    QualityJourney() : bench(QString::fromLatin1(GetParam()))
    {
        bench.hire(q("1002"), q("王芳"), q("agent"));
        // Inspectors work for the whole department.
        bench.hire(q("1042"), q("邓颖"), q("inspector"), bench.desk().place().session.scopes().department());
        bench.hire(q("1043"), q("何静"), q("inspector"), bench.desk().place().session.scopes().department());
        QDir().mkpath(bench.path(q("calls/2")));
        bench.write(q("calls/external-1002-13812342716-20261118-150233-17.42.wav"), MadeCall::minute().wav());
        bench.write(q("calls/2/external-1002-13900001111-20261117-102000-17.40.wav"),
                    MadeCall::minute().wav().chopped(160000));
        bench.write(q("calls/note.txt"), "not a call\n");
        bench.write(q("calls/external-1002-13812342716-20261118-150233-17.42.srt"),
                    "1\n00:00:00,500 --> 00:00:06,000\n您好，1002号为您服务\n\n"
                    "2\n00:00:06,500 --> 00:00:11,900\n我的宽带断了\n\n"
                    "3\n00:00:12,100 --> 00:00:17,000\n我不知道，您自己看说明\n");
        bench.reopen(q("1042"));
        bench.window().window().resize(1366, 768);
        bench.window().window().activateWindow();
    }
    QualityPage* page() const
    {
        return qobject_cast<QualityPage*>(bench.desk().workbench()->page(QualityPage::workspace()));
    }
    template <typename T>
    T* part(const char* name) const
    {
        return page()->findChild<T*>(q(name));
    }
    void addFolder()
    {
        ASSERT_TRUE(bench.actions().run(q("quality.add")));
        auto* dialog = page()->findChild<AddRecordingsDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>(q("recordingFolder"))->setText(bench.path(q("calls")));
        dialog->findChild<QPushButton*>(q("lookThrough"))->click();
        auto* add = dialog->findChild<QPushButton*>(q("submit"));
        ASSERT_TRUE(waitFor([&] { return add->isVisible(); }));
        picture("add");
        add->click();
        ASSERT_TRUE(waitFor([this] { return part<QListView>("recordingList")->model()->rowCount() == 2; }));
    }
    void takeIntoTheSample()
    {
        ASSERT_TRUE(bench.actions().run(q("quality.choose")));
        auto* dialog = page()->findChild<AskDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QPlainTextEdit*>()->setPlainText(q("客户来电追责"));
        dialog->submit();
        ASSERT_TRUE(waitFor([this] { return !bench.actions().whyNot(q("quality.choose")).isEmpty(); }));
    }
    /// Finds fault once, leaves out the rest, and publishes.
    void scoreTheCall()
    {
        takeIntoTheSample();
        ASSERT_TRUE(bench.actions().run(q("score.begin")));
        ASSERT_TRUE(waitFor([this] { return part<QWidget>("score.leak") != nullptr; }));
        answer(Qt::Key_3);
        part<QLineEdit>("scoreRemark")->setText(q("两次打断客户"));
        QTest::keyClick(part<QLineEdit>("scoreRemark"), Qt::Key_Return);
        ASSERT_TRUE(bench.actions().run(q("score.publish")));
        ASSERT_TRUE(stored(EvaluationState::kPublished));
    }
    /// Scores how patient the agent was, and leaves out the rest.
    void answer(Qt::Key patience)
    {
        for (QCheckBox* box : page()->findChildren<QCheckBox*>()) {
            if (box->objectName().startsWith(q("na.")) && box->isVisibleTo(page()) &&
                box->objectName() != q("na.patience"))
                box->click();
        }
        QTest::keyClick(part<QWidget>("score.patience"), patience);
        QTest::keyClick(part<QWidget>("score.leak"), Qt::Key_1);
        QTest::keyClick(part<QWidget>("score.abuse"), Qt::Key_1);
    }
    /// The score of that round in the store; none before it is begun.
    std::optional<Evaluation> storedScore(QLatin1StringView round = EvaluationRound::kFirst)
    {
        for (const Row& row : bench.storedRows(Evaluation::kRecord)) {
            if (Evaluation(row).round() == round)
                return Evaluation(row);
        }
        return std::nullopt;
    }
    /// Whether it comes to that state there.
    bool stored(QLatin1StringView state, QLatin1StringView round = EvaluationRound::kFirst)
    {
        return waitFor([&] {
            const std::optional<Evaluation> score = storedScore(round);
            return score && score->state() == state;
        });
    }
    void signIn(const QString& number, const QString& workspace)
    {
        bench.reopen(number);
        bench.window().window().resize(1366, 768);
        bench.window().window().activateWindow();
        bench.desk().workbench()->showPage(workspace);
    }
    ResultsPage* results() const
    {
        return qobject_cast<ResultsPage*>(bench.desk().workbench()->page(ResultsPage::workspace()));
    }
    /// The agent's own score is listed and known whole.
    bool showsResult(const QString& action)
    {
        return waitFor([&] { return results() && bench.actions().whyNot(action).isEmpty(); });
    }
    void judge(QDialog& dialog, const char* name)
    {
        pictureOf(dialog, name);
        EXPECT_EQ(namelessControls(dialog, true), QStringList()) << name;
        EXPECT_EQ(missedByTab(dialog), QStringList()) << name;
    }
    void appeal()
    {
        signIn(q("1002"), ResultsPage::workspace());
        ASSERT_TRUE(showsResult(q("results.appeal")));
        ASSERT_TRUE(bench.actions().run(q("results.appeal")));
        auto* dialog = results()->findChild<AskDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>()->setText(kObjection);
        dialog->findChild<QPlainTextEdit*>()->setPlainText(q("请再听一遍"));
        judge(*dialog, "appeal");
        dialog->submit();
        ASSERT_TRUE(stored(EvaluationState::kAppealed));
        picture("appealed");
    }
    void scoreAgain()
    {
        signIn(q("1043"), QualityPage::workspace());
        ASSERT_TRUE(waitFor([this] { return page() && part<QListView>("appealList")->model()->rowCount() == 1; }));
        ASSERT_TRUE(waitFor([this] { return part<QListView>("recordingList")->model()->rowCount() == 2; }));
        EXPECT_EQ(part<QLabel>("appealCount")->text(), q("1"));
        EXPECT_FALSE(bench.actions().whyNot(q("appeal.decide")).isEmpty());
        part<QListView>("recordingList")->setCurrentIndex(part<QListView>("recordingList")->model()->index(1, 0));
        Q_EMIT part<QListView>("appealList")->clicked(part<QListView>("appealList")->model()->index(0, 0));
        ASSERT_TRUE(waitFor([this] {
            return part<QWidget>("scoreFinish")->isVisible() && part<QWidget>("score.patience") &&
                   part<QWidget>("score.patience")->isEnabled();
        }));
        expectBlind();
        picture("blind");
        answer(Qt::Key_5);
        ASSERT_TRUE(waitFor([this] { return bench.actions().whyNot(q("score.finish")).isEmpty(); }));
        expectBlind();
        ASSERT_TRUE(bench.actions().run(q("score.finish")));
        ASSERT_TRUE(stored(EvaluationState::kFinished, EvaluationRound::kSecond));
    }
    /// Nothing that is shown or spoken says what the first one found or the agent objects to.
    void expectBlind()
    {
        EXPECT_EQ(part<QListView>("scoreRemarks")->model()->rowCount(), 0);
        const QString first = q("50.0");
        for (const QLabel* label : page()->findChildren<QLabel*>()) {
            EXPECT_FALSE(label->text().contains(first) || label->toolTip().contains(first));
            EXPECT_FALSE(label->text().contains(kObjection));
        }
        const QModelIndex line = part<QListView>("appealList")->model()->index(0, 0);
        if (!line.isValid())
            return;
        EXPECT_FALSE(line.data().toString().contains(first));
        EXPECT_FALSE(line.data(Qt::AccessibleTextRole).toString().contains(kObjection));
    }
    void decide()
    {
        ASSERT_TRUE(waitFor([this] { return bench.actions().whyNot(q("appeal.decide")).isEmpty(); }));
        picture("finished");
        ASSERT_TRUE(bench.actions().run(q("appeal.decide")));
        auto* dialog = page()->findChild<DecideDialog*>();
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(dialog->findChild<QLabel*>(q("objection.patience"))->text(), kObjection);
        dialog->submit();
        EXPECT_TRUE(dialog->isVisible()) << "it asks why";
        dialog->findChild<QCheckBox*>(q("take.patience"))->click();
        dialog->findChild<QPlainTextEdit*>()->setPlainText(q("重听后属实"));
        judge(*dialog, "decide");
        dialog->submit();
        ASSERT_TRUE(stored(EvaluationState::kRevised));
        EXPECT_TRUE(waitFor([this] { return !part<QWidget>("appealsPane")->isVisible(); }));
    }
    /// Asks the two inspectors.
    void calibrate()
    {
        ASSERT_TRUE(waitFor([this] { return bench.actions().whyNot(q("calibration.start")).isEmpty(); }));
        ASSERT_TRUE(bench.actions().run(q("calibration.start")));
        auto* dialog = page()->findChild<AskDialog*>();
        ASSERT_NE(dialog, nullptr);
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
            box->setChecked(box->text() == q("邓颖") || box->text() == q("何静"));
        judge(*dialog, "calibrate");
        dialog->submit();
        ASSERT_TRUE(waitFor([this] { return part<QWidget>("scoreHandIn")->isVisible(); }));
    }
    void handIn(Qt::Key patience, QLatin1StringView state)
    {
        ASSERT_TRUE(waitFor(
            [this] { return part<QWidget>("score.patience") && part<QWidget>("score.patience")->isEnabled(); }));
        answer(patience);
        ASSERT_TRUE(waitFor([this] { return bench.actions().whyNot(q("score.handIn")).isEmpty(); }));
        ASSERT_TRUE(bench.actions().run(q("score.handIn")));
        ASSERT_TRUE(stored(state, EvaluationRound::kCalibration));
    }
    void picture(const char* name) { pictureOf(bench.window().window(), name); }
    void pictureOf(QWidget& what, const char* name)
    {
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        for (const Look look : {Look::Light, Look::Dark}) {
            bench.theme.setLook(look);
            QTest::qWait(80);
            EXPECT_EQ(clippedTexts(what), QStringList()) << name;
            if (!folder.isEmpty())
                what.grab().save(q("%1/quality-%2-%3-%4.png").arg(folder, q(name), Theme::nameOf(look), q(GetParam())));
        }
        bench.theme.setLook(Look::Light);
    }

    WindowBench bench;
    const QString kObjection = q("客户先打断");
};

}  // namespace

TEST_P(QualityJourney, AFolderOfCallsIsAddedHeardAndSeen)
{
    bench.desk().workbench()->showPage(QualityPage::workspace());
    ASSERT_NE(page(), nullptr);
    ASSERT_TRUE(waitFor([this] { return part<QPushButton>("addButton") != nullptr; }));
    picture("empty");
    addFolder();
    ASSERT_TRUE(waitFor([this] { return page()->sound().analysis() != nullptr; }));
    ASSERT_TRUE(waitFor([this] { return part<QListView>("transcriptList")->isVisible(); }));
    ASSERT_TRUE(waitFor([this] { return bench.actions().whyNot(q("transcript.nextTaboo")).isEmpty(); }))
        << "the department's own wordings are asked";
    ASSERT_TRUE(bench.actions().run(q("transcript.nextTaboo")));
    EXPECT_DOUBLE_EQ(page()->sound().position(), 12.1);
    picture("call");
    EXPECT_EQ(namelessControls(bench.window().window(), true), QStringList());
    const QList<Row> calls = bench.storedRows(CallRecording::kRecord);
    ASSERT_EQ(calls.size(), 2);
    for (const Row& call : calls)
        EXPECT_FALSE(CallRecording(call).agent().isNull());
    bool remembered = false;
    for (const Row& row : bench.storedRows(SettingRow::kRecord))
        remembered = remembered || SettingRow(row).value() == bench.path(q("calls"));
    EXPECT_TRUE(remembered) << "the folder is offered again";
}

TEST_P(QualityJourney, AScoreReachesItsAgentWhoAcknowledgesIt)
{
    bench.desk().workbench()->showPage(QualityPage::workspace());
    ASSERT_TRUE(waitFor([this] { return part<QPushButton>("addButton") != nullptr; }));
    addFolder();
    scoreTheCall();
    picture("published");
    bench.reopen(q("1002"));
    bench.window().window().resize(1366, 768);
    bench.window().window().activateWindow();
    bench.desk().workbench()->showPage(ResultsPage::workspace());
    auto* results = qobject_cast<ResultsPage*>(bench.desk().workbench()->page(ResultsPage::workspace()));
    ASSERT_NE(results, nullptr);
    auto* list = results->findChild<QListView*>(q("resultList"));
    ASSERT_TRUE(waitFor([list] { return list->model()->rowCount() == 1; }));
    EXPECT_TRUE(waitFor([results] { return results->sound().isOpen(); })) << "the remarks can be heard";
    picture("result");
    ASSERT_TRUE(bench.actions().run(q("results.acknowledge")));
    EXPECT_TRUE(stored(EvaluationState::kAcknowledged));
    EXPECT_EQ(bench.desk().workbench()->page(QualityPage::workspace()), nullptr) << "no recordings of others";
}

TEST_P(QualityJourney, AnAppealIsScoredAgainUnseenAndDecidedAndReachesItsAgent)
{
    bench.desk().workbench()->showPage(QualityPage::workspace());
    ASSERT_TRUE(waitFor([this] { return part<QPushButton>("addButton") != nullptr; }));
    addFolder();
    scoreTheCall();
    ASSERT_NO_FATAL_FAILURE(appeal());
    ASSERT_NO_FATAL_FAILURE(scoreAgain());
    ASSERT_NO_FATAL_FAILURE(decide());
    EXPECT_EQ(storedScore()->score(), 5000) << "what was published stays";
    EXPECT_EQ(storedScore()->standingScore(), 10000);
    EXPECT_EQ(storedScore(EvaluationRound::kSecond)->score(), 10000);
    signIn(q("1042"), QualityPage::workspace());
    ASSERT_TRUE(waitFor([this] { return page() && part<QLabel>("scoreState")->isVisible(); }));
    EXPECT_TRUE(part<QLabel>("scoreState")->text().contains(q("100.0"))) << "its inspector learns of it";
    EXPECT_FALSE(part<QWidget>("appealsPane")->isVisible()) << "and has nothing to decide";
    signIn(q("1002"), ResultsPage::workspace());
    ASSERT_TRUE(showsResult(q("results.acknowledge")));
    EXPECT_EQ(results()->findChild<QLabel*>(q("resultTotal"))->text(), q("100.0"));
    EXPECT_TRUE(results()->findChild<QLabel*>(q("resultOutcome"))->text().contains(q("重听后属实")));
    picture("decided");
    ASSERT_TRUE(bench.actions().run(q("results.acknowledge")));
    EXPECT_TRUE(stored(EvaluationState::kAcknowledged));
}

TEST_P(QualityJourney, ACalibrationIsScoredUnseenAndTellsHowFarInspectorsAgree)
{
    bench.desk().workbench()->showPage(QualityPage::workspace());
    ASSERT_TRUE(waitFor([this] { return part<QPushButton>("addButton") != nullptr; }));
    addFolder();
    ASSERT_TRUE(bench.actions().run(q("score.begin")));
    ASSERT_NO_FATAL_FAILURE(calibrate());
    ASSERT_NO_FATAL_FAILURE(handIn(Qt::Key_3, EvaluationState::kSealed));
    picture("sealed");
    signIn(q("1043"), QualityPage::workspace());
    ASSERT_TRUE(waitFor([this] { return page() && part<QListView>("calibrationList")->model()->rowCount() == 1; }));
    ASSERT_TRUE(waitFor([this] { return part<QListView>("recordingList")->model()->rowCount() == 2; }));
    Q_EMIT part<QListView>("calibrationList")->clicked(part<QListView>("calibrationList")->model()->index(0, 0));
    ASSERT_TRUE(waitFor([this] { return part<QWidget>("scoreHandIn")->isVisible(); }));
    expectBlind();
    picture("calibrating");
    ASSERT_NO_FATAL_FAILURE(handIn(Qt::Key_5, EvaluationState::kShared));
    ASSERT_TRUE(waitFor([this] { return !part<QWidget>("scoreHandIn")->isVisible(); }));
    ASSERT_TRUE(bench.actions().run(q("calibration.results")));
    auto* dialog = page()->findChild<QDialog*>(q("calibrationDialog"));
    ASSERT_NE(dialog, nullptr);
    auto* by = dialog->findChild<SegmentedControl*>(q("calibrationBy"));
    by->setCurrentValue(q("calls"));
    Q_EMIT by->chosen(q("calls"));
    const auto* lines = dialog->findChild<QListView*>(q("calibrationLines"));
    EXPECT_TRUE(waitFor([lines] {
        const QString line = lines->model()->index(0, 0).data().toString();
        return line.contains(q("50.0")) && line.contains(q("100.0"));
    })) << "what was handed in arrives while one looks";
    judge(*dialog, "agreement");
}

INSTANTIATE_TEST_SUITE_P(Languages, QualityJourney, testing::Values("zh_CN", "zh_TW", "en"),
                         [](const auto& language) { return std::string(language.param); });
