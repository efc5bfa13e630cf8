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
#include "support/text.h"
#include "widgets/quality/addrecordingsdialog.h"
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
        QDir().mkpath(bench.path(q("calls/2")));
        bench.write(q("calls/external-1002-13812342716-20261118-150233-17.42.wav"), MadeCall::minute().wav());
        bench.write(q("calls/2/external-1002-13900001111-20261117-102000-17.40.wav"),
                    MadeCall::minute().wav().chopped(160000));
        bench.write(q("calls/note.txt"), "not a call\n");
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
        for (QCheckBox* box : page()->findChildren<QCheckBox*>()) {
            if (box->objectName().startsWith(q("na.")) && box->isVisibleTo(page()) &&
                box->objectName() != q("na.patience"))
                box->click();
        }
        QTest::keyClick(part<QWidget>("score.patience"), Qt::Key_3);
        QTest::keyClick(part<QWidget>("score.leak"), Qt::Key_1);
        QTest::keyClick(part<QWidget>("score.abuse"), Qt::Key_1);
        part<QLineEdit>("scoreRemark")->setText(q("两次打断客户"));
        QTest::keyClick(part<QLineEdit>("scoreRemark"), Qt::Key_Return);
        ASSERT_TRUE(bench.actions().run(q("score.publish")));
        ASSERT_TRUE(stored(EvaluationState::kPublished));
    }
    /// Whether the one score that there is comes to that state in the store.
    bool stored(QLatin1StringView state)
    {
        return waitFor([&] {
            const QList<Row> rows = bench.storedRows(Evaluation::kRecord);
            return rows.size() == 1 && Evaluation(rows.first()).state() == state;
        });
    }
    void picture(const char* name)
    {
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        for (const Look look : {Look::Light, Look::Dark}) {
            bench.theme.setLook(look);
            QTest::qWait(80);
            EXPECT_EQ(clippedTexts(bench.window().window()), QStringList()) << name;
            if (!folder.isEmpty())
                bench.window().window().grab().save(
                    q("%1/quality-%2-%3-%4.png").arg(folder, q(name), Theme::nameOf(look), q(GetParam())));
        }
        bench.theme.setLook(Look::Light);
    }

    WindowBench bench;
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
    page()->sound().seek(20);
    bench.actions().run(q("call.nextEvent"));
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

INSTANTIATE_TEST_SUITE_P(Languages, QualityJourney, testing::Values("zh_CN", "zh_TW", "en"),
                         [](const auto& language) { return std::string(language.param); });
