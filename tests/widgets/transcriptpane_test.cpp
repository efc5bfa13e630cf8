// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualitybench.h"
#include "support/namelesscontrols.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "widgets/quality/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

namespace Seatdesk {

class TranscriptBench : public QualityBench
{
protected:
    /// A call with words beside it, once it was read.
    void openWithWords(const TranscriptResult<FoundTranscript>& found)
    {
        beside = found;
        work.wording.rules = {{q("taboo"), q("不知道"), q("我马上为您查")},
                              {q("compulsory"), q("再见|祝您"), q("再见。")}};
        addCall(written(q("call.wav"), call().wav()), 5);
        open();
        ASSERT_TRUE(heard());
    }
    QListView* lines() const { return part<QListView>("transcriptList"); }
    TranscriptModel* model() const { return qobject_cast<TranscriptModel*>(lines()->model()); }
    int rowOf(const char* words) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->index(row).data().toString().contains(q(words)))
                return row;
        }
        return -1;
    }
    QString facts() const { return text("transcriptFacts"); }
};

TEST_F(TranscriptBench, ShowsWhatWasSaidAndWhatWasHeardBetweenByTime)
{
    openWithWords(words());
    EXPECT_TRUE(asked.first().endsWith(q("call.wav"))) << "beside the recording";
    ASSERT_TRUE(lines()->isVisible());
    EXPECT_FALSE(part<QWidget>("heardList")->isVisible());
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(rowOf("00:00 Agent 您好"), 0) << "whose voice it is tells the sound";
    EXPECT_GT(rowOf("00:07 Customer 网又断了"), rowOf("waits") < 0 ? rowOf("Silence") : rowOf("waits"));
    EXPECT_GT(rowOf("00:08 Agent"), rowOf("Customer 网"));
    ASSERT_TRUE(actions.run(q("call.swap")));
    ASSERT_TRUE(wait([this] { return page->sound().analysis() && rowOf("Customer 您好") == 0; }));
}

TEST_F(TranscriptBench, MarksTheLineThatIsHeardAndGoesToTheOneThatIsClicked)
{
    openWithWords(words());
    EXPECT_EQ(model()->now(), -1) << "nothing is said yet";
    const int second = rowOf("Customer 网");
    Q_EMIT lines()->clicked(model()->index(second));
    EXPECT_DOUBLE_EQ(page->sound().position(), 7.1);
    EXPECT_EQ(model()->now(), second);
    ASSERT_TRUE(actions.run(q("call.loop"))) << "a line can be heard again and again";
    EXPECT_EQ(page->sound().loop(), (std::pair{7.1, 7.9}));
    page->sound().seek(9);
    EXPECT_GE(model()->now(), rowOf("Agent 我不知道"));
    ASSERT_TRUE(actions.run(q("call.play")));
    page->sound().seek(0.3);
    output->play(1);
    ASSERT_TRUE(wait([this] { return model()->now() == 0; })) << "it follows what is played";
}

TEST_F(TranscriptBench, MarksWordingToBeMindedAndSaysWhatWasNotSaid)
{
    openWithWords(words());
    EXPECT_EQ(model()->tabooCount(), 1) << "the customer may say what they like";
    EXPECT_TRUE(facts().contains(q("1 taboo wording"))) << qPrintable(facts());
    EXPECT_TRUE(facts().contains(q("Not said: 再见"))) << qPrintable(facts());
    ASSERT_TRUE(actions.run(q("transcript.nextTaboo")));
    EXPECT_DOUBLE_EQ(page->sound().position(), 8.1);
    const QModelIndex line = model()->index(rowOf("Agent 我不知道"));
    EXPECT_EQ(line.data(Qt::ToolTipRole).toString(), q("我马上为您查"));
    EXPECT_TRUE(line.data(Qt::AccessibleTextRole).toString().contains(q("taboo wording")));
    EXPECT_EQ(namelessControls(window), QStringList());
}

TEST_F(TranscriptBench, SaysHowFastTheAgentSpeaksByTheWordsOrByAnEstimate)
{
    openWithWords(words());
    EXPECT_TRUE(facts().contains(QRegularExpression(q("Agent: 1[67]\\d characters a minute \\(norm 120\\)"))))
        << "19 characters in 6.5 s: " << qPrintable(facts());
    beside = tl::unexpected(TranscriptFault::NotFound);
    addCall(written(q("second.wav"), call().wav()), 1);
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 2; }));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    ASSERT_TRUE(heard());
    EXPECT_FALSE(lines()->isVisible());
    EXPECT_TRUE(part<QWidget>("heardList")->isVisible());
    EXPECT_TRUE(facts().contains(q("estimated from the sound"))) << qPrintable(facts());
    EXPECT_FALSE(actions.whyNot(q("transcript.search")).isEmpty());
}

TEST_F(TranscriptBench, FindsWordsAndGoesFromOneToTheNext)
{
    openWithWords(words());
    ASSERT_TRUE(actions.run(q("transcript.search")));
    auto* field = part<QLineEdit>("transcriptSearch");
    field->setText(q("不知道"));
    EXPECT_EQ(model()->foundRows(), 2);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(page->sound().position(), 7.1);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(page->sound().position(), 8.1);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(page->sound().position(), 7.1) << "and begins again";
    field->setText(q("nowhere"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(page->sound().position(), 7.1);
    field->clear();
    EXPECT_EQ(model()->foundRows(), 0);
}

TEST_F(TranscriptBench, SaysWhyAFileIsNotReadAndTakesOneThatAPersonOpens)
{
    openWithWords(tl::unexpected(TranscriptFault::WrongEncoding));
    auto* notice = page->findChild<NoticeBar*>();
    ASSERT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->sentence().startsWith(q("The transcript was not read."))) << qPrintable(notice->sentence());
    FoundTranscript other = words();
    other.path = q("other.srt");
    other.transcript.leftOut = 2;
    other.transcript.lines.append({500, 510, {}, q("再见"), {}});
    chosen = other;
    ASSERT_TRUE(actions.run(q("transcript.open")));
    ASSERT_TRUE(wait([this] { return lines()->isVisible(); }));
    EXPECT_TRUE(facts().contains(q("2 lines"))) << qPrintable(facts());
    EXPECT_TRUE(facts().contains(q("another call"))) << qPrintable(facts());
    addCall(written(q("second.wav"), call().wav()), 9);
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 2; }));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    EXPECT_FALSE(lines()->isVisible());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    EXPECT_TRUE(wait([this] { return lines()->isVisible(); })) << "it is still that call's";
}

TEST_F(TranscriptBench, TakesTheAnswerOfTheOpenCallAlone)
{
    openWithWords(tl::unexpected(TranscriptFault::NotFound));
    chosen = words();
    ASSERT_TRUE(actions.run(q("transcript.open")));
    addCall(written(q("second.wav"), call().wav()), 9);
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 2; }));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    ASSERT_TRUE(heard());
    EXPECT_FALSE(lines()->isVisible()) << "what was asked for another call";
}

TEST(TranscriptModel, AnswersOnlyWithinItsBounds)
{
    TranscriptModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.nextFound(-1), -1);
    TranscriptEntry entry;
    entry.from = 3;
    entry.line.text = q("Aa aA");
    model.setEntries({entry}, 0);
    EXPECT_EQ(model.entryAt(model.index(1)), nullptr);
    EXPECT_EQ(model.entryAt({}), nullptr);
    model.setNow(2.9);
    EXPECT_EQ(model.now(), -1);
    model.setNow(3);
    EXPECT_EQ(model.now(), 0);
    model.search(q("aa"));
    EXPECT_EQ(model.entryAt(model.index(0))->found, QList<TextRange>({{0, 2}, {3, 2}}));
    model.setEntries({}, 0);
    EXPECT_EQ(model.now(), -1);
}

}  // namespace Seatdesk
