// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evaluation.h"
#include "domain/scorecard.h"
#include "domain/scorefaults.h"
#include "qualitybench.h"
#include "support/text.h"
#include "widgets/controls/segmentedcontrol.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

namespace Seatdesk {

class ScorePanelTest : public QualityBench
{
protected:
    void openCall(const QJsonObject& more = {})
    {
        addCall(written(q("call.wav"), call().wav()), 5, more);
        open();
        ASSERT_TRUE(heard());
        ASSERT_TRUE(actions.run(q("score.begin")));
        ASSERT_TRUE(wait([this] { return part<QWidget>("score.patience") != nullptr; }));
        QApplication::setActiveWindow(&window);
    }
    /// What is in the store, once it is as wanted.
    bool kept(const std::function<bool(const Evaluation&)>& wanted)
    {
        return wait([&] {
            const QList<Row> rows = work.records.all(Evaluation::kRecord);
            return rows.size() == 1 && wanted(Evaluation(rows.first()));
        });
    }
};

TEST_F(ScorePanelTest, BeginsWithTheStandardFormOnce)
{
    openCall();
    const QList<Row> forms = work.records.all(Scorecard::kRecord);
    ASSERT_EQ(forms.size(), 1);
    EXPECT_TRUE(scoreFaults(ScoreForm::fromJson(Scorecard(forms.first()).body())).isEmpty());
    EXPECT_EQ(actions.whyNot(q("score.begin")), q("There is a form already."));
    EXPECT_TRUE(work.records.all(Evaluation::kRecord).isEmpty()) << "looking at a call scores nothing";
    EXPECT_EQ(text("scoreTotal"), q("–"));
}

TEST_F(ScorePanelTest, IsScoredByKeysAndSavedAtEachOfThem)
{
    openCall();
    ASSERT_TRUE(actions.run(q("score.next")));
    EXPECT_EQ(window.focusWidget(), part<QWidget>("score.greeting"));
    EXPECT_TRUE(part<QWidget>("score.greeting")->isVisible());
    QTest::keyClick(part<QWidget>("score.greeting"), Qt::Key_2);
    ASSERT_TRUE(kept([](const Evaluation& one) { return one.score() == 9500; }));
    EXPECT_EQ(text("scoreTotal"), q("95.0"));
    EXPECT_TRUE(text("scoreFacts").startsWith(q("Draft, saved.")));
    QTest::keyClick(part<QWidget>("score.patience"), Qt::Key_3);
    part<QSpinBox>("score.taboo")->setValue(4);
    part<QCheckBox>("na.restate")->click();
    EXPECT_TRUE(kept([](const Evaluation& one) { return one.score() == 8600 && one.answers().size() == 4; }));
    EXPECT_FALSE(part<QWidget>("score.restate")->isEnabled());
    ASSERT_TRUE(actions.run(q("call.play")));
    EXPECT_TRUE(page->sound().isPlaying()) << "one scores while it plays";
}

TEST_F(ScorePanelTest, IsNilWhenAFatalItemHolds)
{
    openCall();
    QTest::keyClick(part<QWidget>("score.leak"), Qt::Key_2);
    ASSERT_TRUE(kept([](const Evaluation& one) { return one.hasScore() && one.score() == 0; }));
    EXPECT_EQ(text("scoreTotal"), q("0.0"));
    EXPECT_EQ(text("scoreFacts"), q("A fatal item holds: nil. Without it 100.0."));
    QTest::keyClick(part<QWidget>("score.leak"), Qt::Key_1);
    EXPECT_TRUE(kept([](const Evaluation& one) { return one.score() == 10000; })) << "taken back";
}

TEST_F(ScorePanelTest, SaysWhatAnItemAsksAndWhatItVoids)
{
    openCall();
    part<QWidget>("score.identity")->setFocus();
    EXPECT_EQ(text("scoreHelp"),
              q("If not, the group counts nothing. Critical: voids its group. Say why once points are lost."));
    QTest::keyClick(part<QWidget>("score.identity"), Qt::Key_2);
    ASSERT_TRUE(kept([](const Evaluation& one) { return one.score() == 7000; }));
    const QList<QLabel*> labels = page->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == q("void: 0.0 / 30");
    }));
    part<QWidget>("score.leak")->setFocus();
    EXPECT_TRUE(text("scoreHelp").contains(q("Fatal: voids the whole score."))) << qPrintable(text("scoreHelp"));
}

TEST_F(ScorePanelTest, KeepsAReasonWithTheCallItWasTypedFor)
{
    openCall();
    addCall(written(q("other.wav"), call().wav()), 90);
    QTest::keyClick(part<QWidget>("score.identity"), Qt::Key_2);
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 2; }));
    auto* why = part<QLineEdit>("why.identity");
    ASSERT_TRUE(why->isVisible());
    QTest::keyClicks(why, q("Never asked"));
    ASSERT_TRUE(actions.run(q("quality.nextCall"))) << "before the pause after the last key is over";
    ASSERT_TRUE(wait([this] { return text("scoreTotal") == q("–"); }));
    EXPECT_FALSE(why->isVisible());
    EXPECT_TRUE(kept([](const Evaluation& one) { return one.remarks().size() == 1; }));
    ASSERT_TRUE(actions.run(q("quality.previousCall")));
    EXPECT_TRUE(wait([&] { return why->isVisible() && why->text() == q("Never asked"); }));
    EXPECT_TRUE(part<QListView>("scoreRemarks")->model()->index(0, 0).data().toString().endsWith(q(": Never asked")));
}

TEST_F(ScorePanelTest, PinsARemarkAtTheSecondItWasBegun)
{
    openCall();
    page->sound().seek(5);
    ASSERT_TRUE(actions.run(q("call.remark")));
    page->sound().seek(9);
    auto* field = part<QLineEdit>("scoreRemark");
    EXPECT_EQ(window.focusWidget(), field);
    field->setText(q("Cut short"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(kept([](const Evaluation& one) { return one.remarks().size() == 1; }));
    EXPECT_TRUE(field->text().isEmpty());
    auto* remarks = part<QListView>("scoreRemarks");
    EXPECT_EQ(remarks->model()->index(0, 0).data().toString(), q("00:05  Cut short"));
    Q_EMIT remarks->activated(remarks->model()->index(0, 0));
    EXPECT_DOUBLE_EQ(page->sound().position(), 5) << "it is played where it was pinned";
    remarks->setCurrentIndex(remarks->model()->index(0, 0));
    ASSERT_TRUE(actions.run(q("score.removeRemark")));
    EXPECT_TRUE(kept([](const Evaluation& one) { return one.remarks().isEmpty(); }));
}

TEST_F(ScorePanelTest, IsThereAgainWithTheCall)
{
    openCall();
    addCall(written(q("other.wav"), call().wav()), 90);
    QTest::keyClick(part<QWidget>("score.patience"), Qt::Key_3);
    ASSERT_TRUE(kept([](const Evaluation& one) { return one.score() == 9500; }));
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 2; }));
    ASSERT_TRUE(actions.run(q("quality.nextCall")));
    ASSERT_TRUE(wait([this] { return text("scoreTotal") == q("–"); })) << "another call is another score";
    ASSERT_TRUE(actions.run(q("quality.previousCall")));
    EXPECT_TRUE(wait([this] { return text("scoreTotal") == q("95.0"); }));
    EXPECT_EQ(part<SegmentedControl>("score.patience")->currentValue(), q("3"));
}

TEST_F(ScorePanelTest, ScoresNobodyWhoIsNotKnown)
{
    openCall({{RecordingField::kAgent, QJsonValue()}});
    EXPECT_FALSE(part<QWidget>("score.patience")->isEnabled());
    EXPECT_TRUE(text("scoreFacts").startsWith(q("Nobody knows whose call this was")));
    EXPECT_FALSE(actions.run(q("call.remark")));
}

TEST_F(ScorePanelTest, IsPublishedToTheAgentAndReadOnlyFromThen)
{
    openCall({{RecordingField::kSampleMonth, q("2026-11")}});
    EXPECT_EQ(actions.whyNot(q("score.publish")), q("Nothing is scored yet."));
    QTest::keyClick(part<QWidget>("score.greeting"), Qt::Key_1);
    EXPECT_EQ(actions.whyNot(q("score.publish")), q("Answer every item first, or say that it does not apply."));
    for (QCheckBox* box : page->findChildren<QCheckBox*>()) {
        if (box->objectName().startsWith(q("na.")) && box->isVisibleTo(page))
            box->click();
    }
    QTest::keyClick(part<QWidget>("score.leak"), Qt::Key_1);
    QTest::keyClick(part<QWidget>("score.abuse"), Qt::Key_2);
    ASSERT_TRUE(actions.run(q("score.publish")));
    EXPECT_EQ(window.focusWidget(), part<QWidget>("why.abuse")) << "where the reason is to be said";
    EXPECT_FALSE(part<QWidget>("why.leak")->isVisible());
    EXPECT_TRUE(kept([](const Evaluation& one) { return one.isDraft(); }));
    QTest::keyClicks(part<QWidget>("why.abuse"), q("Hung up"));
    ASSERT_TRUE(actions.run(q("score.publish")));
    ASSERT_TRUE(kept([](const Evaluation& one) { return one.state() == EvaluationState::kPublished; }));
    ASSERT_TRUE(wait([this] { return part<QWidget>("scoreState")->isVisible(); }));
    EXPECT_TRUE(text("scoreState").endsWith(q("The agent has not acknowledged it yet.")));
    EXPECT_FALSE(part<QWidget>("scorePublish")->isVisible());
    EXPECT_FALSE(part<QWidget>("score.leak")->isEnabled());
    EXPECT_FALSE(part<QWidget>("scoreRemark")->isEnabled());
    EXPECT_TRUE(wait([this] { return list()->model()->index(0, 0).data().toString().contains(q("Scored")); }));
}

TEST_F(ScorePanelTest, IsPublishedWithTheRemarkThatIsBeingTyped)
{
    openCall({{RecordingField::kSampleMonth, q("2026-11")}});
    QTest::keyClick(part<QWidget>("score.greeting"), Qt::Key_1);
    for (QCheckBox* box : page->findChildren<QCheckBox*>()) {
        if (box->objectName().startsWith(q("na.")) && box->objectName() != q("na.greeting") && box->isVisibleTo(page))
            box->click();
    }
    QTest::keyClick(part<QWidget>("score.leak"), Qt::Key_1);
    QTest::keyClick(part<QWidget>("score.abuse"), Qt::Key_1);
    ASSERT_TRUE(wait([this] { return actions.whyNot(q("score.publish")).isEmpty(); }))
        << qPrintable(actions.whyNot(q("score.publish")));
    auto* field = part<QLineEdit>("scoreRemark");
    field->setFocus();
    QTest::keyClicks(field, q("Well done"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(kept([](const Evaluation& one) { return one.state() == EvaluationState::kPublished; }));
    const Evaluation published(work.records.all(Evaluation::kRecord).first());
    ASSERT_EQ(published.remarks().size(), 1);
    EXPECT_EQ(published.remarks().first().toObject().value(q("text")).toString(), q("Well done"));
    EXPECT_TRUE(field->text().isEmpty());
}

}  // namespace Seatdesk
