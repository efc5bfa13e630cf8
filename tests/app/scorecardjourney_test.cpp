// SPDX-License-Identifier: GPL-3.0-or-later
// An inspector designs the form, scores by it, finds it frozen, makes version 2: both scores keep their own.
#include "audio/madecall.h"
#include "domain/evaluation.h"
#include "domain/scorecardversions.h"
#include "support/text.h"
#include "widgets/quality/addrecordingsdialog.h"
#include "widgets/quality/qualitypage.h"
#include "widgets/quality/scorecardsdialog.h"
#include "windowbench.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ScorecardJourney : public testing::Test
{
protected:
    ScorecardJourney() : bench(q("en"))
    {
        bench.hire(q("1002"), q("王芳"), q("agent"));
        bench.hire(q("1042"), q("邓颖"), q("inspector"), bench.desk().place().session.scopes().department());
        QDir().mkpath(bench.path(q("calls")));
        bench.write(q("calls/external-1002-13812342716-20261118-150233-17.42.wav"), MadeCall::minute().wav());
        bench.write(q("calls/external-1002-13900001111-20261117-102000-17.40.wav"),
                    MadeCall::minute().wav().chopped(160000));
        bench.reopen(q("1042"));
        bench.desk().workbench()->showPage(QualityPage::workspace());
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
    void addCalls() const
    {
        ASSERT_TRUE(bench.actions().run(q("quality.add")));
        auto* dialog = page()->findChild<AddRecordingsDialog*>();
        dialog->findChild<QLineEdit*>(q("recordingFolder"))->setText(bench.path(q("calls")));
        dialog->findChild<QPushButton*>(q("lookThrough"))->click();
        auto* add = dialog->findChild<QPushButton*>(q("submit"));
        ASSERT_TRUE(waitFor([&] { return add->isVisible(); }));
        add->click();
        ASSERT_TRUE(waitFor([this] { return part<QListView>("recordingList")->model()->rowCount() == 2; }));
    }
    /// Begins a draft in that way, changes it, and puts it in use.
    void design(const char* way, const std::function<void()>& change)
    {
        ASSERT_TRUE(bench.actions().run(q("quality.forms")));
        forms = page()->findChild<ScorecardsDialog*>();
        auto* begin = forms->findChild<QPushButton*>(q(way));
        ASSERT_TRUE(waitFor([&] { return begin->isEnabled(); })) << way;
        begin->click();
        change();
        const qsizetype before = bench.storedRows(Scorecard::kRecord).size();
        forms->findChild<QPushButton*>(q("formUse"))->click();
        ASSERT_TRUE(waitFor([&] { return bench.storedRows(Scorecard::kRecord).size() == before + 1; }));
        // What is in use cannot be changed where one looks at it.
        EXPECT_TRUE(waitFor([this] { return !forms->findChild<QWidget*>(q("formItemName"))->isEnabled(); }));
        forms->reject();
        ASSERT_TRUE(waitFor([this] { return forms.isNull(); }));
    }
    void choose(const char* name) const
    {
        auto* outline = forms->findChild<QListView*>(q("formDraftOutline"));
        for (int row = 0; row < outline->model()->rowCount(); ++row) {
            if (outline->model()->index(row, 0).data().toString() == q(name))
                return outline->setCurrentIndex(outline->model()->index(row, 0));
        }
        FAIL() << "no line " << name;
    }
    void rename(const char* from, const char* to) const
    {
        choose(from);
        auto* field = forms->findChild<QLineEdit*>(q("formItemName"));
        field->selectAll();
        QTest::keyClicks(field, q(to));
    }
    void scoreCall(int row, const char* version)
    {
        auto* list = part<QListView>("recordingList");
        list->setCurrentIndex(list->model()->index(row, 0));
        ASSERT_TRUE(waitFor([&] {
            auto* form = part<QLabel>("scoreForm");
            return form && form->text().endsWith(q(version)) && part<QWidget>("score.patience")->isEnabled();
        })) << version;
        const qsizetype before = bench.storedRows(Evaluation::kRecord).size();
        QTest::keyClick(part<QWidget>("score.patience"), Qt::Key_3);
        ASSERT_TRUE(waitFor([&] { return bench.storedRows(Evaluation::kRecord).size() == before + 1; }));
    }

    WindowBench bench;
    QPointer<ScorecardsDialog> forms;
};

}  // namespace

TEST_F(ScorecardJourney, EachScoreKeepsTheVersionThatItWasBegunBy)
{
    addCalls();
    design("formStandard", [this] { rename("Listens patiently", "Hears the customer out"); });
    scoreCall(0, "version 1");
    design("formNew", [this] { rename("Hears the customer out", "Lets the customer finish"); });
    scoreCall(1, "version 2");
    QHash<RecordId, Row> cards;
    for (const Row& card : bench.storedRows(Scorecard::kRecord))
        cards.insert(card.id, card);
    QStringList asked;
    for (const Row& score : bench.storedRows(Evaluation::kRecord)) {
        const Scorecard card(cards.value(Evaluation(score).scorecard()));
        asked.append(ScoreForm::fromJson(card.body()).item(q("patience"))->name.in(q("en")));
    }
    asked.sort();
    EXPECT_EQ(asked, (QStringList{q("Hears the customer out"), q("Lets the customer finish")}));
    auto* list = part<QListView>("recordingList");
    list->setCurrentIndex(list->model()->index(0, 0));
    EXPECT_TRUE(waitFor([this] { return part<QLabel>("scoreForm")->text().endsWith(q("version 1")); }));
}
