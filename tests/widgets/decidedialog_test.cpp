// SPDX-License-Identifier: GPL-3.0-or-later
// Two scores side by side: which one counts follows the boxes, and the boxes follow the choice.
#include "widgets/quality/decidedialog.h"
#include "support/places.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class DecideDialogTest : public testing::Test
{
protected:
    DecideDialog::Case about(const QJsonObject& second) const
    {
        QFile file(TestPlaces::sourceFile(q("resources/quality/scorecard.json")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto scored = [](const QJsonObject& answers) {
            Row row;
            row.record = Evaluation::kRecord;
            row.fields = {{EvaluationField::kAnswers, answers}, {EvaluationField::kScore, 6000}};
            return Evaluation(row);
        };
        return {q("王芳"), scored(first), scored(second),
                ScoreForm::fromJson(QJsonDocument::fromJson(file.readAll().replace(plain, waiting)).object())};
    }
    void open(const QJsonObject& second)
    {
        const auto submit = [this](const AppealDecision& decision, const std::function<void(const QString&)>& done) {
            decided = decision;
            done({});
        };
        dialog = std::make_unique<DecideDialog>(about(second), submit, theme, nullptr);
        dialog->show();
    }
    template <typename Widget>
    Widget* part(const char* name)
    {
        return dialog->findChild<Widget*>(q(name));
    }
    /// From now on patience is asked once the wish was restated.
    void makePatienceWait()
    {
        plain = R"("key": "patience",)";
        waiting = R"("key": "patience", "only_if": {"item": "restate", "is": [true]},)";
        first = {{q("restate"), false}};
    }
    QString outcome() { return part<SegmentedControl>("outcome")->currentValue(); }
    /// With the arrow keys, as many places to the right.
    void moveRight(int places)
    {
        part<SegmentedControl>("outcome")->setFocus();
        for (int i = 0; i < places; ++i)
            QTest::keyClick(part<SegmentedControl>("outcome"), Qt::Key_Right);
    }

    const Theme theme;
    std::unique_ptr<DecideDialog> dialog;
    std::optional<AppealDecision> decided;
    QJsonObject first{{q("patience"), 3}, {q("restate"), false}};
    QByteArray plain{"\n"};
    QByteArray waiting{"\n"};
};

}  // namespace

TEST_F(DecideDialogTest, TheArrowsReachEveryOutcomeAndSetTheBoxes)
{
    open({{q("patience"), 5}, {q("restate"), true}});
    EXPECT_EQ(outcome(), q("stands"));
    moveRight(1);
    EXPECT_EQ(outcome(), q("chosen"));
    EXPECT_FALSE(part<QCheckBox>("take.patience")->isChecked());
    moveRight(1);
    EXPECT_EQ(outcome(), q("second"));
    EXPECT_TRUE(part<QCheckBox>("take.patience")->isChecked());
    EXPECT_TRUE(part<QCheckBox>("take.restate")->isChecked());
}

TEST_F(DecideDialogTest, TheBoxesSayWhichOutcomeItIs)
{
    open({{q("patience"), 5}, {q("restate"), true}});
    part<QCheckBox>("take.patience")->setChecked(true);
    EXPECT_EQ(outcome(), q("chosen"));
    part<QCheckBox>("take.restate")->setChecked(true);
    EXPECT_EQ(outcome(), q("second"));
    part<QCheckBox>("take.patience")->setChecked(false);
    part<QCheckBox>("take.restate")->setChecked(false);
    EXPECT_EQ(outcome(), q("stands"));
}

TEST_F(DecideDialogTest, AsksForItemsWhereTheChosenOnesCountAndNoneIsChosen)
{
    open({{q("patience"), 5}, {q("restate"), false}});
    moveRight(1);
    part<QPlainTextEdit>("reason")->setPlainText(q("重听后属实"));
    dialog->submit();
    EXPECT_FALSE(decided) << "what one meant is not guessed";
    EXPECT_EQ(dialog->findChild<NoticeBar*>()->sentence(),
              q("Choose the items that count, or let the first score stand."));
    part<QCheckBox>("take.patience")->setChecked(true);
    dialog->submit();
    ASSERT_TRUE(decided);
    EXPECT_TRUE(decided->revises);
    EXPECT_EQ(decided->answers.value(q("patience")).toInt(), 5);
    EXPECT_EQ(decided->reason, q("重听后属实"));
}

TEST_F(DecideDialogTest, AnItemThatWaitsForAnotherIsNotCountedWithoutAnAnswer)
{
    makePatienceWait();
    open({{q("patience"), 5}, {q("restate"), true}});
    part<QPlainTextEdit>("reason")->setPlainText(q("重听后属实"));
    part<QCheckBox>("take.restate")->setChecked(true);
    dialog->submit();
    EXPECT_FALSE(decided);
    EXPECT_TRUE(dialog->findChild<NoticeBar*>()->sentence().contains(q("depends on another item")));
    part<QCheckBox>("take.patience")->setChecked(true);
    dialog->submit();
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->answers.value(q("patience")).toInt(), 5);
}
