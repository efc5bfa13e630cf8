// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualitybench.h"
#include "support/namelesscontrols.h"
#include "support/text.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/quality/addrecordingsdialog.h"
#include "widgets/quality/calleventsmodel.h"
#include "widgets/quality/recordinglist.h"
#include "widgets/quality/wavelanes.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Seatdesk {

namespace {

int pixelsOf(const QWidget& widget, const QColor& colour)
{
    const QImage picture = const_cast<QWidget&>(widget).grab().toImage().convertToFormat(QImage::Format_RGB32);
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

}  // namespace

TEST_F(QualityBench, OpensTheNewestRecordingAndListsWhatWasHeard)
{
    const QString path = written(q("call.wav"), call().wav());
    addCall(path, 90);
    addCall(path, 5, {{RecordingField::kTicketNumber, q("26111800420017")}});
    open();
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 2; }));
    ASSERT_TRUE(heard());
    EXPECT_TRUE(list()->model()->index(0, 0).data().toString().contains(q("261118-0042-0017"))) << "the newest first";
    EXPECT_EQ(list()->currentIndex().row(), 0);
    QStringList events;
    for (int row = 0; row < part<QListView>("heardList")->model()->rowCount(); ++row)
        events.append(part<QListView>("heardList")->model()->index(row, 0).data().toString());
    EXPECT_TRUE(!events.filter(q("Silence")).isEmpty() || !events.filter(q("waits")).isEmpty())
        << qPrintable(events.join(q(" | ")));
    EXPECT_EQ(events.filter(QRegularExpression(q("interrupts|Both speak"))).size(), 1)
        << qPrintable(events.join(q(" | ")));
    EXPECT_TRUE(text("callShares").contains(q("%"))) << qPrintable(text("callShares"));
}

TEST_F(QualityBench, DrawsBothVoicesAndWhatWasPlayedStronger)
{
    addCall(written(q("call.wav"), call().wav()), 5);
    open();
    ASSERT_TRUE(heard());
    const QWidget& lanes = *part<WaveLanes>("waveLanes");
    constexpr int kWords = 200;  // the names of the lanes have their colours too
    EXPECT_LT(pixelsOf(lanes, theme.color(Role::Agent)), kWords) << "nothing was played yet: all is paler";
    page->sound().seek(11);
    EXPECT_GT(pixelsOf(lanes, theme.color(Role::Agent)), 2 * kWords);
    EXPECT_GT(pixelsOf(lanes, theme.color(Role::Customer)), 2 * kWords);
}

TEST_F(QualityBench, IsPlayedByKeysWhileOneTypes)
{
    addCall(written(q("call.wav"), call().wav()), 5);
    open();
    ASSERT_TRUE(heard());
    auto* search = part<QLineEdit>("recordingSearch");
    search->setFocus();
    QTest::keyClicks(search, q("Wa"));
    QTest::keyClick(search, Qt::Key_F12);
    EXPECT_DOUBLE_EQ(page->sound().position(), 5);
    QTest::keyClick(search, Qt::Key_F11);
    EXPECT_DOUBLE_EQ(page->sound().position(), 0);
    QTest::keyClick(search, Qt::Key_F9);
    ASSERT_TRUE(page->sound().isPlaying());
    ASSERT_NE(output, nullptr);
    output->play(4);
    EXPECT_NEAR(page->sound().position(), 4, 0.1);
    QTest::keyClick(search, Qt::Key_F9);
    EXPECT_FALSE(page->sound().isPlaying());
    const double rested = page->sound().position();
    QTest::keyClick(search, Qt::Key_F9);
    EXPECT_NEAR(page->sound().position(), rested - 1.5, 0.1) << "one finds back into the sentence";
    QTest::keyClick(search, Qt::Key_BracketRight, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(page->sound().speed(), 1.2);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(search, Qt::Key_BracketLeft, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(page->sound().speed(), 0.5);
    QTest::keyClick(search, Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(page->sound().speed(), 1);
    EXPECT_EQ(search->text(), q("Wa")) << "no key went into what is typed";
    EXPECT_TRUE(search->hasFocus());
    ASSERT_TRUE(page->sound().isPlaying());
    page->hide();
    EXPECT_FALSE(page->sound().isPlaying()) << "nobody hears a customer through the lock page";
}

TEST_F(QualityBench, JumpsToWhatWasHeardAndLoopsIt)
{
    addCall(written(q("call.wav"), call().wav()), 5);
    open();
    ASSERT_TRUE(heard());
    EXPECT_FALSE(actions.whyNot(q("call.loop")).isEmpty()) << "nothing to loop yet";
    ASSERT_TRUE(actions.run(q("call.nextEvent")));
    const auto* model = qobject_cast<CallEventsModel*>(part<QListView>("heardList")->model());
    const CallEvent first = model->events().front();
    EXPECT_DOUBLE_EQ(page->sound().position(), first.span.start());
    ASSERT_TRUE(actions.run(q("call.loop")));
    EXPECT_EQ(page->sound().loop(), (std::pair{first.span.start(), first.span.end()}));
    EXPECT_TRUE(actions.action(q("call.loop"))->isChecked());
    ASSERT_TRUE(actions.run(q("call.play")));
    output->play(first.span.seconds() * 3 + 0.5);
    EXPECT_GE(page->sound().position(), first.span.start() - 0.1);
    EXPECT_LT(page->sound().position(), first.span.end() + 0.1) << "round and round";
    page->sound().seek(0);
    EXPECT_FALSE(page->sound().loops()) << "who goes elsewhere has heard it";
}

TEST_F(QualityBench, JumpsOverSilence)
{
    addCall(written(q("call.wav"), call().wav()), 5);
    open();
    ASSERT_TRUE(heard());
    ASSERT_TRUE(actions.run(q("call.skipSilence")));
    ASSERT_TRUE(actions.run(q("call.play")));
    output->play(5);
    EXPECT_GT(page->sound().position(), 7) << "four seconds of silence took less than one";
}

TEST_F(QualityBench, SaysWhatIsWrongWithAFileAndGoesOnWithTheNext)
{
    addCall(written(q("broken.wav"), "RIFF\x10"), 1, {{RecordingField::kFileName, q("broken.wav")}});
    addCall(written(q("call.wav"), call().wav()), 5);
    open();
    auto* notice = page->findChild<NoticeBar*>();
    ASSERT_TRUE(wait([&] { return notice->isVisible(); }));
    EXPECT_EQ(notice->tone(), Tone::Danger);
    EXPECT_TRUE(notice->sentence().startsWith(q("This recording cannot be played."))) << qPrintable(notice->sentence());
    EXPECT_EQ(actions.whyNot(q("call.play")), q("No recording is open."));
    ASSERT_TRUE(actions.run(q("quality.nextCall")));
    ASSERT_TRUE(heard());
    EXPECT_FALSE(notice->isVisible());
    EXPECT_TRUE(actions.run(q("call.play")));
}

TEST_F(QualityBench, SaysHonestlyThatOneChannelHoldsBothVoices)
{
    addCall(written(q("mono.wav"), MadeSound::wav(MadeSound::tone(300, 4), 8000, 1)), 5);
    open();
    ASSERT_TRUE(heard());
    EXPECT_TRUE(text("callShares").startsWith(q("The voices were not recorded apart")));
    EXPECT_FALSE(actions.whyNot(q("call.swap")).isEmpty());
    EXPECT_FALSE(actions.whyNot(q("call.muteAgent")).isEmpty());
}

TEST_F(QualityBench, SwapsTheVoicesForGood)
{
    const RecordId id = addCall(written(q("call.wav"), call().wav()), 5);
    open();
    ASSERT_TRUE(heard());
    ASSERT_TRUE(actions.run(q("call.swap")));
    ASSERT_TRUE(wait([&] { return CallRecording(work.records.row(id)).agentChannel() == 1; }));
    ASSERT_TRUE(wait([&] { return page->sound().agentVoice() == 1; }));
    ASSERT_TRUE(heard());
    ASSERT_TRUE(actions.run(q("call.muteAgent")));
    EXPECT_TRUE(page->sound().isMuted(1));
    EXPECT_FALSE(page->sound().isMuted(0));
}

TEST_F(QualityBench, IsNarrowedByWhatIsTyped)
{
    const QString path = written(q("call.wav"), call().wav());
    addCall(path, 90, {{RecordingField::kTicketNumber, q("26111800420017")}});
    addCall(path, 5);
    open();
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 2; }));
    const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    part<QLineEdit>("recordingSearch")->setText(q("0042"));
    ASSERT_EQ(list()->model()->rowCount(), 1);
    part<QLineEdit>("recordingSearch")->setText(q("nothing like it"));
    EXPECT_EQ(list()->model()->rowCount(), 0);
    part<QLineEdit>("recordingSearch")->clear();
    EXPECT_EQ(list()->model()->rowCount(), 2);
    EXPECT_EQ(namelessControls(window), QStringList());
}

TEST_F(QualityBench, OpensAnOlderRecordingThanAreListed)
{
    const QString path = written(q("call.wav"), call().wav());
    const RecordId oldest = addCall(path, 1000000);
    QList<Row> newer;
    for (int i = 0; i < RecordingList::kMost; ++i) {
        Row row;
        row.record = CallRecording::kRecord;
        row.id = newId<RecordId>();
        row.scope = work.office.pool(q("quality"));
        row.fields = {{RecordingField::kPath, path},
                      {RecordingField::kTakenAt, toMicros(work.office.time.now() - std::chrono::minutes(i))}};
        newer.append(row);
    }
    work.records.put(newer);
    open();
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == RecordingList::kMost; }));
    auto* calls = page->findChild<RecordingList*>();
    calls->choose(oldest);
    ASSERT_TRUE(wait([&] { return calls->current() && calls->current()->id == oldest; }));
    EXPECT_TRUE(heard());
    calls->choose(newId<RecordId>());
    auto* notice = page->findChild<NoticeBar*>();
    ASSERT_TRUE(wait([&] { return notice->isVisible(); }));
    EXPECT_TRUE(notice->sentence().startsWith(q("This recording is not here"))) << qPrintable(notice->sentence());
    EXPECT_EQ(calls->current()->id, oldest) << "what stood open stays";
}

TEST_F(QualityBench, SaysWhatWouldFillIt)
{
    open();
    ASSERT_TRUE(wait([this] { return actions.whyNot(q("quality.search")) == q("There is no recording yet."); }));
    EXPECT_FALSE(list()->isVisible());
    EXPECT_TRUE(QualityPage::isConcerned(ReadingPlace(q("director")).session));
    EXPECT_FALSE(QualityPage::isConcerned(ReadingPlace(q("agent")).session));
}

TEST_F(QualityBench, AddsTheRecordingsOfAFolder)
{
    written(q("out-13812342716-1002-20261118-150233-17.42.wav"), call().wav());
    written(q("memo.wav"), MadeSound::wav(MadeSound::tone(300, 1), 8000, 1));
    written(q("list.txt"), "no sound\n");
    open();
    ASSERT_TRUE(actions.run(q("quality.add")));
    auto* dialog = page->findChild<AddRecordingsDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(q("recordingFolder"))->setText(folderPath());
    dialog->findChild<QPushButton*>(q("lookThrough"))->click();
    auto* found = dialog->findChild<QLabel*>(q("foundRecordings"));
    ASSERT_TRUE(wait([&] { return !found->text().isEmpty(); }));
    EXPECT_EQ(found->text(),
              q("2 new recordings.\nAgent known for 1, ticket for 0.\n1 files hold no sound that can be heard."));
    EXPECT_TRUE(work.records.all(CallRecording::kRecord).isEmpty()) << "nothing is written before it was said";
    dialog->findChild<QPushButton*>(q("submit"))->click();
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 2; }));
    EXPECT_TRUE(heard());
    for (const Row& row : work.records.all(CallRecording::kRecord))
        EXPECT_FALSE(CallRecording(row).fileName().contains(q("13812342716"))) << "a customer's number stays masked";
}

TEST(CallEventsModel, AnswersOnlyWithinItsBounds)
{
    CallEventsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEvents({{CallEvent::Kind::Hold, {100, 2100}, -1}, {CallEvent::Kind::Clipped, {0, 0}, 1}}, 0);
    EXPECT_EQ(model.index(0).data().toString(), q("00:01 Hold, music 20 s"));
    EXPECT_EQ(model.index(1).data().toString(), q("Customer too loud for the line"));
    EXPECT_EQ(model.eventAt(model.index(2)), nullptr);
    model.setEvents({}, 0);
    EXPECT_EQ(model.eventAt(model.index(0)), nullptr);
}

TEST(WaveWindow, KeepsWhatOnePointsAtWhileZooming)
{
    WaveWindow window;
    window.reset(600);
    EXPECT_DOUBLE_EQ(window.span(), WaveWindow::kFirstLook);
    const double x = window.xOf(30, 900);
    window.zoom(0.25, 30);
    EXPECT_NEAR(window.xOf(30, 900), x, 1e-6);
    window.reveal(400);
    EXPECT_LT(window.from(), 400);
    EXPECT_GT(window.to(), 400);
    window.zoom(1e-9, 400);
    EXPECT_DOUBLE_EQ(window.span(), WaveWindow::kNearest) << "down to samples and no nearer";
    window.showAll();
    EXPECT_DOUBLE_EQ(window.to(), 600);
    window.showFrom(9999);
    EXPECT_DOUBLE_EQ(window.to(), 600);
}

}  // namespace Seatdesk
