// SPDX-License-Identifier: GPL-3.0-or-later
// The form that calls are scored by: designed, put in use, frozen, and designed anew.
#include "widgets/quality/scorecardsdialog.h"
#include "domain/evaluation.h"
#include "domain/scorecardversions.h"
#include "domain/scorefaults.h"
#include "qualitybench.h"
#include "support/fakeports.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texteditor.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/quality/standardform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace Seatdesk {

class ScorecardsTest : public QualityBench
{
protected:
    // Its draft is written as it goes.
    ~ScorecardsTest() override { delete dialog; }
    void openForms()
    {
        if (!page)
            open();
        dialog = new ScorecardsDialog(place, theme, page);
        dialog->open();
        QApplication::setActiveWindow(dialog);
        EXPECT_TRUE(waitUntil([this] { return versions()->model()->rowCount() > 0 || cards().isEmpty(); }));
    }
    void closeForms()
    {
        dialog->reject();
        ASSERT_TRUE(waitUntil([this] { return dialog.isNull(); }));
    }
    template <typename T>
    T* of(const char* name) const
    {
        return dialog->findChild<T*>(q(name));
    }
    QPushButton* button(const char* name) const { return of<QPushButton>(name); }
    QListView* versions() const { return of<QListView>("formVersions"); }
    QListView* outline() const
    {
        auto* draft = of<QListView>("formDraftOutline");
        return draft->isVisibleTo(dialog) ? draft : of<QListView>("formOutline");
    }
    /// Chooses the line of that name.
    void choose(const char* name) const
    {
        for (int row = 0; row < outline()->model()->rowCount(); ++row) {
            const QModelIndex line = outline()->model()->index(row, 0);
            if (line.data().toString() == q(name))
                return outline()->setCurrentIndex(line);
        }
        FAIL() << "no line " << name;
    }
    void type(const char* field, const char* text) const
    {
        auto* line = of<QLineEdit>(field);
        line->selectAll();
        QTest::keyClicks(line, q(text));
    }
    void set(const char* points, int value) const { of<QSpinBox>(points)->setValue(value); }
    void pick(const char* box, int entry) const
    {
        auto* combo = of<QComboBox>(box);
        combo->setCurrentIndex(entry);
        Q_EMIT combo->activated(entry);
    }
    QString told() const
    {
        auto* bar = dialog->findChild<NoticeBar*>();
        return bar->isVisibleTo(dialog) ? bar->sentence() : QString();
    }
    QList<Row> cards() const { return work.records.all(Scorecard::kRecord); }
    ScoreForm latest() const
    {
        const std::optional<Scorecard> used = formInUse(cards());
        return used ? ScoreForm::fromJson(used->body()) : ScoreForm();
    }
    void use()
    {
        const qsizetype before = cards().size();
        QApplication::setActiveWindow(dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitUntil([&] { return cards().size() == before + 1; })) << qPrintable(told());
        ASSERT_TRUE(waitUntil([&] {
            return versions()->model()->rowCount() == before + 1 && button("formNew")->isEnabled() &&
                   told().startsWith(q("Version"));
        })) << qPrintable(told());
    }

    FakeDrafts drafts;
    Workplace place{work.place.records,       drafts,
                    work.place.search,        work.place.customers,
                    work.place.ticketNumbers, work.place.session,
                    work.place.settings,      work.place.calendar,
                    work.place.syncStatus,    work.place.tray,
                    work.place.typeAhead,     work.place.wording,
                    work.place.time,          work.place.seat};
    QPointer<ScorecardsDialog> dialog;
};

TEST_F(ScorecardsTest, AreOpenedFromThePageByAKey)
{
    open();
    ASSERT_TRUE(actions.run(q("quality.forms")));
    const QPointer<ScorecardsDialog> shown = page->findChild<ScorecardsDialog*>();
    ASSERT_TRUE(shown);
    QTest::keyClick(shown, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([&] { return shown.isNull(); }));
}

TEST_F(ScorecardsTest, BeginsFromTheStandardFormAndPutsItInUse)
{
    openForms();
    EXPECT_FALSE(button("formNew")->isEnabled());
    EXPECT_FALSE(button("formUse")->isEnabled());
    button("formStandard")->click();
    EXPECT_EQ(versions()->model()->rowCount(), 1);
    EXPECT_EQ(outline()->model()->rowCount(), 19);
    EXPECT_FALSE(button("formStandard")->isEnabled()) << "one draft at a time";
    use();
    EXPECT_TRUE(told().startsWith(q("Version 1 is in use."))) << qPrintable(told());
    EXPECT_TRUE(scoreFaults(latest()).isEmpty());
    EXPECT_EQ(Scorecard(cards().first()).madeBy(), work.person.person);
    EXPECT_TRUE(drafts.kept.isEmpty());
    EXPECT_FALSE(of<QWidget>("formItemName")->isEnabled()) << "nothing in it changes any more";
    EXPECT_TRUE(of<QLineEdit>("formName")->isReadOnly());
}

TEST_F(ScorecardsTest, AnItemIsMadeOfEveryKindByTheKeyboard)
{
    openForms();
    button("formStandard")->click();
    choose("Restates to confirm");
    set("formItemPoints", 4);
    QApplication::setActiveWindow(dialog);
    QTest::keyClick(dialog, Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(dialog->focusWidget(), of<QWidget>("formItemName"));
    type("formItemName", "Asks for the mood");
    pick("formItemKind", 3);
    type("formChoice1", "Warmly");
    set("formChoicePercent1", 100);
    type("formChoice2", "Coldly");
    set("formItemPoints", 6);
    of<QCheckBox>("formItemReason")->click();
    of<QCheckBox>("formItemNotApplying")->click();
    pick("formItemAsked", of<QComboBox>("formItemAsked")->findData(q("need")));
    EXPECT_TRUE(of<QLabel>("formItemFaults")->text().contains(q("Say at which answers")));
    of<QCheckBox>("formAnswer1")->click();
    of<QCheckBox>("formAnswer2")->click();
    EXPECT_TRUE(of<QLabel>("formItemFaults")->text().isEmpty()) << qPrintable(of<QLabel>("formItemFaults")->text());
    use();
    const QList<ScoreItem> items = latest().groups().at(2).items;
    ASSERT_EQ(items.size(), 3);
    const ScoreItem& made = items.at(2);
    EXPECT_EQ(made.name.in(q("zh_CN")), q("Asks for the mood"));
    EXPECT_EQ(made.kind, ScoreKind::Choice);
    ASSERT_EQ(made.choices.size(), 2);
    EXPECT_EQ(made.choices.first().percent, 100);
    EXPECT_EQ(made.points, 6);
    EXPECT_TRUE(made.commentNeeded);
    EXPECT_FALSE(made.mayNotApply);
    EXPECT_EQ(made.onlyIf, (ScoreCondition{q("need"), {1, 2}}));
    EXPECT_EQ(latest().item(q("greeting"))->name.in(q("zh_TW")), q("問候並報員工編號"))
        << "what nobody changed keeps its languages";
}

TEST_F(ScorecardsTest, IsNotPutInUseWithFaultsAndGoesToTheFirst)
{
    openForms();
    button("formStandard")->click();
    choose("Restates to confirm");
    set("formItemPoints", 0);
    EXPECT_EQ(of<QLabel>("formSum")->text(), q("The points add up to 90, not to 100."));
    choose("Service phrases");
    button("formUse")->click();
    EXPECT_EQ(outline()->currentIndex().data().toString(), q("Restates to confirm"));
    EXPECT_EQ(dialog->focusWidget(), of<QWidget>("formItemName"));
    EXPECT_TRUE(told().contains(q("An ordinary item needs points."))) << qPrintable(told());
    EXPECT_TRUE(cards().isEmpty());
    set("formItemPoints", 10);
    EXPECT_EQ(of<QLabel>("formSum")->text(), q("100 point(s)"));
}

TEST_F(ScorecardsTest, TheDraftIsThereAgainAfterTheProgramEnded)
{
    openForms();
    button("formStandard")->click();
    type("formName", "Quarter form");
    choose("Greeting, staff number");
    type("formItemName", "Says hello");
    ASSERT_TRUE(waitUntil([this] {
        const QList<Draft> kept = drafts.kept.values();
        return kept.size() == 1 &&
               kept.first().content.value(FormDraft::kFields).toObject().value(u"name").toString() == u"Quarter form";
    })) << "while the dialog stands, as a kill would find it";
    closeForms();
    openForms();
    ASSERT_TRUE(waitUntil([this] { return of<QLineEdit>("formName")->text() == q("Quarter form"); }));
    choose("Says hello");
    EXPECT_TRUE(of<QWidget>("formItemName")->isEnabled());
}

TEST_F(ScorecardsTest, StepsAreTakenBackAndAThrownDraftIsHadBack)
{
    openForms();
    button("formStandard")->click();
    choose("Need");
    button("formRemove")->click();
    EXPECT_EQ(outline()->model()->rowCount(), 16);
    button("formUndo")->click();
    EXPECT_EQ(outline()->model()->rowCount(), 19);
    button("formRedo")->click();
    EXPECT_EQ(outline()->model()->rowCount(), 16);
    button("formUndo")->click();
    const ScoreForm before = ScoreForm::fromJson(standardForm());
    button("formDrop")->click();
    EXPECT_EQ(versions()->model()->rowCount(), 0);
    EXPECT_TRUE(drafts.kept.isEmpty());
    EXPECT_EQ(told(), q("The draft was thrown away."));
    for (QToolButton* word : dialog->findChildren<QToolButton*>()) {
        if (word->text() == u"Have it back")
            word->click();
    }
    EXPECT_EQ(outline()->model()->rowCount(), 19);
    use();
    EXPECT_EQ(latest().toJson(), before.toJson());
}

TEST_F(ScorecardsTest, ANewVersionReplacesTheOneBeforeAndScoresKeepTheirs)
{
    addCall(written(q("call.wav"), call().wav()), 5);
    addCall(written(q("other.wav"), call().wav()), 90);
    openForms();
    ASSERT_TRUE(waitUntil([this] { return list()->model()->rowCount() == 2; }));
    button("formStandard")->click();
    use();
    closeForms();
    ASSERT_TRUE(wait([this] { return part<QWidget>("score.patience") != nullptr; }));
    QTest::keyClick(part<QWidget>("score.patience"), Qt::Key_3);
    ASSERT_TRUE(waitUntil([this] { return work.records.all(Evaluation::kRecord).size() == 1; }));
    openForms();
    button("formNew")->click();
    choose("Listens patiently");
    type("formItemName", "Listens");
    use();
    EXPECT_EQ(versions()->model()->index(0, 0).data().toString(), q("Standard form, version 2"));
    EXPECT_EQ(standingOf(Scorecard(cards().first()), cards()) == ScorecardStanding::InUse,
              Scorecard(cards().first()).version() == 2);
    closeForms();
    EXPECT_EQ(text("scoreForm"), q("Standard form, version 1")) << "what was begun is finished by its own";
    ASSERT_TRUE(actions.run(q("quality.nextCall")));
    ASSERT_TRUE(wait([this] { return part<QLabel>("scoreForm")->text() == q("Standard form, version 2"); }));
    QTest::keyClick(part<QWidget>("score.patience"), Qt::Key_3);
    ASSERT_TRUE(waitUntil([this] { return work.records.all(Evaluation::kRecord).size() == 2; }));
    const QList<Row> scores = work.records.all(Evaluation::kRecord);
    EXPECT_NE(Evaluation(scores.at(0)).scorecard(), Evaluation(scores.at(1)).scorecard());
}

TEST_F(ScorecardsTest, AWithdrawnVersionGivesWayToTheOneBefore)
{
    openForms();
    button("formStandard")->click();
    use();
    button("formNew")->click();
    use();
    versions()->setCurrentIndex(versions()->model()->index(0, 0));
    button("formWithdraw")->click();
    ASSERT_TRUE(waitUntil([this] { return formInUse(cards())->version() == 1; }));
    ASSERT_TRUE(waitUntil([this] { return button("formWithdraw")->text() == q("Take up again"); }));
    button("formWithdraw")->click();
    EXPECT_TRUE(waitUntil([this] { return formInUse(cards())->version() == 2; }));
}

TEST_F(ScorecardsTest, TellsWhatWasNotPutInUseAndKeepsTheDraft)
{
    openForms();
    button("formStandard")->click();
    work.records.failSubmits(Error{Error::Kind::Full, {}});
    button("formUse")->click();
    ASSERT_TRUE(waitUntil([this] { return told().startsWith(q("The form was not put in use.")); }));
    EXPECT_TRUE(of<QWidget>("formItemName")->isEnabled());
    EXPECT_TRUE(button("formUse")->isEnabled());
    work.records.failSubmits(std::nullopt);
    use();
}

TEST_F(ScorecardsTest, ShowsHowItLooksAndSaysHowItCounts)
{
    openForms();
    button("formStandard")->click();
    choose("Restates to confirm");
    pick("formItemAsked", of<QComboBox>("formItemAsked")->findData(q("need")));
    of<QCheckBox>("formAnswer1")->click();
    const QString counting = of<QLabel>("formCounting")->text();
    EXPECT_TRUE(counting.contains(q("“Identifies the caller” is critical: where it fails, “Handling” counts nothing.")))
        << qPrintable(counting);
    EXPECT_TRUE(counting.contains(q("“Restates to confirm” is asked only where “Grasps the need” has: 1 of 5.")));
    EXPECT_TRUE(counting.contains(q("Keeps data private” is fatal")));
    auto* preview = dialog->findChild<QWidget*>(q("score.restate"));
    ASSERT_TRUE(preview);
    EXPECT_FALSE(preview->isVisibleTo(dialog)) << "not before the mark is given";
    QTest::keyClick(dialog->findChild<QWidget*>(q("score.need")), Qt::Key_1);
    EXPECT_TRUE(preview->isVisibleTo(dialog));
    EXPECT_EQ(of<QLabel>("previewTotal")->text(), q("90.0"));
    EXPECT_TRUE(work.records.all(Evaluation::kRecord).isEmpty()) << "tried, not scored";
}

}  // namespace Seatdesk
