// SPDX-License-Identifier: GPL-3.0-or-later
// The page of quality with a call of every kind of event, as large as a 1366×768 screen lets it be. With
// SEATDESK_PICTURES=DIR the pictures are kept.
#include "domain/calibration.h"
#include "domain/evaluation.h"
#include "domain/redactions.h"
#include "qualitybench.h"
#include "support/clippedtexts.h"
#include "support/namelesscontrols.h"
#include "support/places.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/quality/calibrationdialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTranslator>

namespace Seatdesk {

class QualityPictures : public QualityBench, public testing::WithParamInterface<const char*>
{
protected:
    QualityPictures()
    {
        QLocale::setDefault(QLocale(QString::fromLatin1(GetParam())));
        if (translator.load(TestPlaces::programFile(
                QStringLiteral("../translations/seatdesk_%1.qm").arg(QString::fromLatin1(GetParam())))))
            QCoreApplication::installTranslator(&translator);
    }
    ~QualityPictures() override
    {
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(usual);
    }
    void look(const char* scene)
    {
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        for (const Look look : {Look::Light, Look::Dark, Look::Contrast}) {
            theme.setLook(look);
            for (const QSize& size : {QSize(1310, 700), QSize(1224, 652)}) {
                window.resize(size);
                QTest::qWait(50);
                EXPECT_EQ(clippedTexts(window), QStringList()) << scene << ' ' << size.width();
                if (folder.isEmpty() || size.width() != 1310)
                    continue;
                EXPECT_TRUE(window.grab().save(QStringLiteral("%1/quality-%2-%3-%4.png")
                                                   .arg(folder, QString::fromLatin1(scene), Theme::nameOf(look),
                                                        QString::fromLatin1(GetParam()))));
            }
        }
        EXPECT_EQ(namelessControls(window, true), QStringList()) << scene;
    }

    /// Something of everything that one can say of a call.
    void score()
    {
        ASSERT_TRUE(actions.run(QStringLiteral("score.begin")));
        ASSERT_TRUE(wait([this] { return part<QWidget>("score.patience") != nullptr; }));
        for (const char* item : {"score.greeting", "score.farewell", "score.tone", "score.leak"}) {
            QTest::keyClick(part<QWidget>(item), Qt::Key_1);
        }
        part<QSpinBox>("score.taboo")->setValue(4);
        part<QCheckBox>("na.restate")->click();
        for (const char* remark : {"客户话未说完就打断，重叠两秒", "保持前没有征得同意，恢复后已经致歉，下次先征询"}) {
            actions.run(QStringLiteral("call.remark"));
            part<QLineEdit>("scoreRemark")->setText(QString::fromUtf8(remark));
            QTest::keyClick(part<QLineEdit>("scoreRemark"), Qt::Key_Return);
        }
    }

    const QLocale usual;
    QTranslator translator;
};

TEST_P(QualityPictures, AreWholeInEveryLookAndSize)
{
    const QString path = written(QStringLiteral("call.wav"), MadeCall::minute().wav());
    for (int i = 0; i < 12; ++i)
        addCall(path, 3 + 400 * i,
                {{RecordingField::kLengthMs, 60000},
                 {RecordingField::kDirection, QStringLiteral("in")},
                 {RecordingField::kMaskedNumber, QStringLiteral("138****2716")},
                 {RecordingField::kTicketNumber, i % 3 ? QString() : QStringLiteral("26111800420017")}});
    open();
    ASSERT_TRUE(heard());
    page->sound().seek(13);
    actions.run(QStringLiteral("call.nextEvent"));
    look("call");
    score();
    look("score");
    actions.run(QStringLiteral("call.zoomIn"));
    for (int i = 0; i < 12; ++i)
        actions.run(QStringLiteral("call.zoomIn"));
    QTest::qWait(100);
    look("near");
}

TEST_P(QualityPictures, OfRedactionsAreWholeToo)
{
    const RecordId call =
        addCall(written(QStringLiteral("call.wav"), MadeCall::minute().wav()), 5, {{RecordingField::kLengthMs, 60000}});
    const auto hide = [&](qint64 from, qint64 to, RedactionReason reason, const QString& text) {
        return work.put(Redaction::kRecord,
                        {{RedactionField::kRecording, call.toString()},
                         {RedactionField::kFromUs, from * 1000000},
                         {RedactionField::kToUs, to * 1000000},
                         {RedactionField::kReason, keyOf(reason)},
                         {RedactionField::kText, text},
                         {RedactionField::kAt, toMicros(work.office.time.now())},
                         {RedactionField::kBy, work.person.person.toString()}},
                        work.office.pool(QStringLiteral("quality")));
    };
    hide(8, 12, RedactionReason::Bank, {});
    hide(11, 13, RedactionReason::ThirdPerson, {});
    const RecordId wrong = hide(50, 52, RedactionReason::Other, QStringLiteral("旁边同事的谈话"));
    work.put(Redaction::kRecord,
             {{RedactionField::kRecording, call.toString()},
              {RedactionField::kTakesBack, wrong.toString()},
              {RedactionField::kText, QStringLiteral("位置标错，已另行遮蔽")}},
             work.office.pool(QStringLiteral("quality")));
    open();
    ASSERT_TRUE(heard());
    ASSERT_TRUE(wait([this] { return page->sound().isHiddenKnown(); }));
    page->sound().seek(13);
    look("redacted");
}

TEST_P(QualityPictures, OfATranscriptAreWholeToo)
{
    FoundTranscript found{QStringLiteral("call.srt"), {}};
    const auto said = [&](double from, double to, const char* voice, const char* text) {
        found.transcript.lines.append({from, to, QString::fromUtf8(voice), QString::fromUtf8(text), {}});
    };
    said(0.5, 6, "Speaker 1", "您好，一零零二号为您服务，请问有什么可以帮您？");
    said(6.5, 14, "Speaker 2",
         "我的宽带又断了，上个星期刚修过，你们到底有没有修好，我已经打了三次电话，每次都说马上处理");
    said(12, 17, "Speaker 1", "我刚才不是说过了吗，系统里没有记录");
    said(23, 28, "Speaker 2", "那你再查一下");
    said(46, 52, "Speaker 1", "让您久等了，工程师明天上午上门");
    said(52.5, 58, "Speaker 2", "好吧");
    found.transcript.leftOut = 3;
    beside = found;
    work.wording.rules = {
        {QStringLiteral("taboo"), QStringLiteral("我刚才不是说过了吗"), QStringLiteral("我再为您说明一次")},
        {QStringLiteral("compulsory"), QStringLiteral("感谢您的来电"), {}}};
    addCall(written(QStringLiteral("call.wav"), MadeCall::minute().wav()), 5, {{RecordingField::kLengthMs, 60000}});
    open();
    ASSERT_TRUE(heard());
    page->sound().seek(13);
    part<QLineEdit>("transcriptSearch")->setText(QStringLiteral("查一下"));
    look("transcript");
}

TEST_P(QualityPictures, OfACalibrationAreWholeToo)
{
    addCall(written(QStringLiteral("call.wav"), MadeCall::minute().wav()), 5, {{RecordingField::kLengthMs, 60000}});
    open();
    ASSERT_TRUE(heard());
    actions.run(QStringLiteral("score.begin"));
    ASSERT_TRUE(wait([this] { return part<QWidget>("score.patience") != nullptr; }));
    const QString card = work.records.all(QStringLiteral("scorecard")).first().id.toString();
    QList<StaffId> people{work.person.person};
    for (const char* name : {"何静", "邓颖"}) {
        people.append(StaffId(work.put(QStringLiteral("staff"), {{QStringLiteral("name"), QString::fromUtf8(name)}})));
        work.office.scopes.insertPerson(people.last(), work.office.team, QString::fromUtf8(name));
    }
    work.session.update(Row(work.session.staff()), work.person.grants, work.office.scopes);
    QJsonArray invited;
    for (const StaffId person : people)
        invited.append(person.toString());
    const RecordId call = work.records.all(CallRecording::kRecord).first().id;
    for (int round = 0; round < 6; ++round) {
        const bool isOpen = round == 5;
        const RecordId id =
            work.put(Calibration::kRecord,
                     {{CalibrationField::kRecording, call.toString()},
                      {CalibrationField::kScorecard, card},
                      {CalibrationField::kOwner, people.last().toString()},
                      {CalibrationField::kInvited, invited},
                      {CalibrationField::kState, isOpen ? CalibrationState::kOpen : CalibrationState::kClosed},
                      {CalibrationField::kClosedAt, toMicros(work.office.time.now()) + round}},
                     work.office.pool(QStringLiteral("quality")));
        for (int judge = 0; !isOpen && judge < people.size(); ++judge)
            work.put(Evaluation::kRecord,
                     {{EvaluationField::kOwner, agent.toString()},
                      {EvaluationField::kResolver, people.at(judge).toString()},
                      {EvaluationField::kRound, EvaluationRound::kCalibration},
                      {EvaluationField::kCalibration, id.toString()},
                      {EvaluationField::kAnswers,
                       QJsonObject{{QStringLiteral("patience"), 1 + (round + judge / 2) % 5},
                                   {QStringLiteral("tone"), 1 + round % 5},
                                   {QStringLiteral("greeting"), (round * 7 + judge * 3) % 2 == 0}}},
                      {EvaluationField::kScore, 9000 - 150 * judge + 40 * round * judge},
                      {EvaluationField::kState, EvaluationState::kShared}},
                     work.office.pool(QStringLiteral("quality")));
    }
    ASSERT_TRUE(wait([this] { return part<QWidget>("scoreHandIn")->isVisible(); }));
    look("calibration");
    ASSERT_TRUE(actions.run(QStringLiteral("calibration.results")));
    auto* dialog = page->findChild<CalibrationDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* by = dialog->findChild<SegmentedControl*>(QStringLiteral("calibrationBy"));
    for (const char* way : {"items", "calls", "inspectors"}) {
        by->setCurrentValue(QString::fromLatin1(way));
        Q_EMIT by->chosen(QString::fromLatin1(way));
        for (const Look look : {Look::Light, Look::Dark, Look::Contrast}) {
            theme.setLook(look);
            QTest::qWait(50);
            EXPECT_EQ(clippedTexts(*dialog), QStringList()) << way;
            if (const QString folder = qEnvironmentVariable("SEATDESK_PICTURES"); !folder.isEmpty()) {
                EXPECT_TRUE(dialog->grab().save(
                    QStringLiteral("%1/calibration-%2-%3-%4.png")
                        .arg(folder, QString::fromLatin1(way), Theme::nameOf(look), QString::fromLatin1(GetParam()))));
            }
        }
    }
    EXPECT_EQ(namelessControls(*dialog, true), QStringList());
}

TEST_P(QualityPictures, OfNothingAndOfAFaultAreWholeToo)
{
    open();
    ASSERT_TRUE(wait([this] { return !part<QWidget>("recordingPane")->isVisible(); }));
    look("empty");
    addCall(written(QStringLiteral("broken.wav"), "RIFF\x10"), 1);
    ASSERT_TRUE(wait([this] { return part<QWidget>("recordingPane")->isVisible(); }));
    ASSERT_TRUE(
        wait([this] { return !page->sound().isOpen() && !actions.whyNot(QStringLiteral("call.play")).isEmpty(); }));
    QTest::qWait(300);
    look("broken");
}

INSTANTIATE_TEST_SUITE_P(Languages, QualityPictures, testing::Values("zh_CN", "zh_TW", "en"),
                         [](const auto& language) { return std::string(language.param); });

}  // namespace Seatdesk
