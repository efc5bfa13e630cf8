// SPDX-License-Identifier: GPL-3.0-or-later
// An agent's own scores. With SEATDESK_PICTURES=DIR pictures are kept.
#include "domain/scoreappeal.h"
#include "resultsbench.h"
#include "support/clippedtexts.h"
#include "support/namelesscontrols.h"
#include "support/places.h"
#include "support/text.h"
#include "widgets/controls/texts.h"
#include "widgets/tickets/askdialog.h"

#include <QLineEdit>
#include <QTranslator>

namespace Seatdesk {

class ResultsPageTest : public ResultsBench
{
protected:
    QString soundPath() { return written(q("call.wav"), MadeCall(12).wav()); }
    Evaluation kept(RecordId id) const { return Evaluation(work.records.row(id)); }
    static QJsonObject lost() { return {{q("patience"), 3}}; }
    void addSecondInspector()
    {
        work.put(q("grant"), {{q("staff"), newId<StaffId>().toString()},
                              {q("role"), q("inspector")},
                              {q("target"), work.office.department.toString()}});
    }
};

TEST_F(ResultsPageTest, ShowsWhatWasPublishedAndNoDraft)
{
    addResult({}, 1, 9100, {{EvaluationField::kAnswers, QJsonObject{{q("patience"), 3}, {q("restate"), q("na")}}}});
    addResult({}, 40, 8000);
    addResult({}, 0, 100, {{EvaluationField::kPublishedAt, QJsonValue()}, {EvaluationField::kState, q("ready")}});
    addResult({}, 0, 200, {{EvaluationField::kOwner, newId<StaffId>().toString()}});
    open();
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 2; }));
    ASSERT_TRUE(wait([this] { return part<QLabel>("answer.patience") != nullptr; }));
    EXPECT_EQ(text("resultTotal"), q("91.0")) << "the newest first";
    EXPECT_EQ(text("answer.patience"), q("3 of 5"));
    EXPECT_EQ(text("answer.restate"), q("N/A"));
    EXPECT_EQ(text("resultCount"), q("2 scored"));
    EXPECT_EQ(part<QWidget>("scoreTrend")->accessibleDescription(), q("Oct: 80.0, 1 score(s); Nov: 91.0, 1 score(s)"));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    EXPECT_EQ(text("resultTotal"), q("80.0"));
}

TEST_F(ResultsPageTest, PlaysARemarkAtItsSecond)
{
    addResult(soundPath(), 1, 9100, {{EvaluationField::kRemarks, remarks()}});
    open();
    ASSERT_TRUE(wait([this] { return page->sound().isOpen(); }));
    auto* remarkList = part<QListView>("resultRemarks");
    EXPECT_EQ(remarkList->model()->index(0, 0).data().toString(), q("00:03  No staff number"));
    Q_EMIT remarkList->activated(remarkList->model()->index(1, 0));
    EXPECT_DOUBLE_EQ(page->sound().position(), 8);
    EXPECT_TRUE(page->sound().isPlaying());
    window.hide();
    EXPECT_FALSE(page->sound().isPlaying()) << "nobody hears a customer who cannot stop the call";
}

TEST_F(ResultsPageTest, IsAcknowledgedOnce)
{
    const RecordId id = addResult({}, 1, 9100);
    open();
    ASSERT_TRUE(wait([this] { return actions.whyNot(q("results.acknowledge")).isEmpty(); }));
    ASSERT_TRUE(actions.run(q("results.acknowledge")));
    ASSERT_TRUE(wait([&] { return kept(id).state() == EvaluationState::kAcknowledged; }));
    EXPECT_EQ(kept(id).acknowledgedAt(), work.office.time.now());
    EXPECT_TRUE(wait([this] { return !actions.whyNot(q("results.acknowledge")).isEmpty(); }));
}

TEST_F(ResultsPageTest, SaysWhenTheCallIsNotOnThisPc)
{
    addResult(q("/nowhere/call.wav"), 1, 9100, {{EvaluationField::kRemarks, remarks()}});
    open();
    ASSERT_TRUE(wait([this] { return part<QLabel>("resultUnheard")->isVisible(); }));
    EXPECT_TRUE(text("resultUnheard").startsWith(q("The call cannot be heard on this PC.")));
    EXPECT_FALSE(actions.whyNot(q("results.play")).isEmpty());
}

TEST_F(ResultsPageTest, IsAppealedAgainstItemByItem)
{
    const RecordId id = addResult({}, 1, 9100, {{EvaluationField::kAnswers, lost()}});
    addSecondInspector();
    open();
    ASSERT_TRUE(wait([this] { return actions.whyNot(q("results.appeal")).isEmpty(); }));
    ASSERT_TRUE(actions.run(q("results.appeal")));
    auto* dialog = page->findChild<AskDialog*>();
    ASSERT_NE(dialog, nullptr);
    const QList<QLineEdit*> items = dialog->findChildren<QLineEdit*>();
    ASSERT_EQ(items.size(), 1) << "the item that lost points, and no other";
    dialog->submit();
    EXPECT_TRUE(dialog->isVisible()) << "nothing was objected to";
    items.first()->setText(q("客户先打断"));
    dialog->submit();
    ASSERT_TRUE(wait([&] { return kept(id).isUnderAppeal(); }));
    EXPECT_EQ(Objections::fromJson(kept(id).objections()).items.value(q("patience")), q("客户先打断"));
    EXPECT_EQ(kept(id).row().scope, work.office.pool(q("quality")));
    ASSERT_TRUE(wait([this] { return text("resultCount") == q("1 scored · 1 under appeal"); }));
    EXPECT_TRUE(text("resultOutcome").startsWith(q("You appealed on")));
    EXPECT_EQ(actions.whyNot(q("results.appeal")), q("Your appeal is under way."));
    EXPECT_EQ(actions.whyNot(q("results.acknowledge")), q("Your appeal is under way."));
    EXPECT_TRUE(part<QWidget>("scoreTrend")->accessibleDescription().isEmpty()) << "it does not count yet";
}

TEST_F(ResultsPageTest, SaysWhyItCannotBeAppealedAgainst)
{
    addResult({}, 1, 9100, {{EvaluationField::kAnswers, lost()}});
    addResult({}, 20, 9000, {{EvaluationField::kAnswers, lost()}});
    addResult({}, 2, 10000, {{EvaluationField::kAnswers, QJsonObject{{q("patience"), 5}}}});
    open();
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 3; }));
    EXPECT_TRUE(wait([this] { return actions.whyNot(q("results.appeal")).startsWith(q("Nobody but the inspector")); }));
    addSecondInspector();
    EXPECT_TRUE(wait([this] { return actions.whyNot(q("results.appeal")).isEmpty(); }));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    EXPECT_EQ(actions.whyNot(q("results.appeal")), q("No item lost points: there is nothing to object to."));
    list()->setCurrentIndex(list()->model()->index(2, 0));
    EXPECT_TRUE(actions.whyNot(q("results.appeal")).startsWith(q("An appeal was possible until")));
}

TEST_F(ResultsPageTest, ShowsWhatAnAppealChanged)
{
    const RecordId id = addResult({}, 1, 9100,
                                  {{EvaluationField::kAnswers, lost()},
                                   {EvaluationField::kState, EvaluationState::kRevised},
                                   {EvaluationField::kAppealedAt, 1},
                                   {EvaluationField::kDecidedAt, toMicros(work.office.time.now())},
                                   {EvaluationField::kDecidedAnswers, QJsonObject{{q("patience"), 5}}},
                                   {EvaluationField::kDecidedScore, 9600},
                                   {EvaluationField::kReason, q("重听后属实")}});
    open();
    ASSERT_TRUE(wait([this] { return part<QLabel>("answer.patience") != nullptr; }));
    EXPECT_EQ(text("resultTotal"), q("96.0"));
    EXPECT_EQ(text("answer.patience"), q("3 of 5 → 5 of 5"));
    EXPECT_TRUE(text("resultOutcome").contains(q("Revised from 91.0 to 96.0")));
    EXPECT_TRUE(text("resultOutcome").endsWith(q("Reason: 重听后属实")));
    EXPECT_EQ(actions.whyNot(q("results.appeal")), q("An appeal against this score was decided."));
    ASSERT_TRUE(actions.run(q("results.acknowledge")));
    ASSERT_TRUE(wait([&] { return kept(id).state() == EvaluationState::kAcknowledged; }));
}

class ResultsPictures : public ResultsPageTest, public testing::WithParamInterface<const char*>
{
protected:
    ResultsPictures()
    {
        QLocale::setDefault(QLocale(QString::fromLatin1(GetParam())));
        if (translator.load(TestPlaces::programFile(q("../translations/seatdesk_%1.qm").arg(q(GetParam())))))
            QCoreApplication::installTranslator(&translator);
    }
    ~ResultsPictures() override
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
                if (!folder.isEmpty() && size.width() == 1310)
                    window.grab().save(
                        q("%1/results-%2-%3-%4.png").arg(folder, q(scene), Theme::nameOf(look), q(GetParam())));
            }
        }
        EXPECT_EQ(namelessControls(window, true), QStringList()) << scene;
    }

    const QLocale usual;
    QTranslator translator;
};

TEST_P(ResultsPictures, AreWholeInEveryLookAndSize)
{
    open();
    ASSERT_TRUE(wait([this] { return !list()->isVisible(); }));
    look("empty");
    const QJsonObject answers{{q("greeting"), true},   {q("hold"), q("unasked")}, {q("taboo"), 4},
                              {q("farewell"), true},   {q("patience"), 3},        {q("interrupt"), 0},
                              {q("restate"), q("na")}, {q("identity"), false},    {q("leak"), true}};
    const QString path = written(q("call.wav"), MadeCall::minute().wav());
    addResult(path, 1, 6330,
              {{EvaluationField::kAnswers, answers},
               {EvaluationField::kRemarks, remarks()},
               {EvaluationField::kNote, q("整体不错，核实身份这一步不能省。")}});
    for (int i = 1; i < 9; ++i)
        addResult(path, 20 * i, 9500 - 300 * i, {{EvaluationField::kState, EvaluationState::kAcknowledged}});
    ASSERT_TRUE(wait([this] { return page->sound().analysis() != nullptr; }));
    look("all");
    addResult(path, 0, 6330,
              {{EvaluationField::kAnswers, answers},
               {EvaluationField::kState, EvaluationState::kRevised},
               {EvaluationField::kAppealedAt, toMicros(work.office.time.now())},
               {EvaluationField::kDecidedAt, toMicros(work.office.time.now())},
               {EvaluationField::kDecidedBy, inspector.toString()},
               {EvaluationField::kDecidedAnswers,
                [&] {
                    QJsonObject decided = answers;
                    decided.insert(q("patience"), 5);
                    decided.insert(q("hold"), q("asked"));
                    return decided;
                }()},
               {EvaluationField::kDecidedScore, 7330},
               {EvaluationField::kReason, q("重听录音，客户确实同意等待，耐心一项原评偏低。")}});
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 10; }));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    ASSERT_TRUE(wait([this] { return !text("resultOutcome").isEmpty(); }));
    look("revised");
}

INSTANTIATE_TEST_SUITE_P(Languages, ResultsPictures, testing::Values("zh_CN", "zh_TW", "en"),
                         [](const auto& language) { return std::string(language.param); });

}  // namespace Seatdesk
