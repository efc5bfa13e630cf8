// SPDX-License-Identifier: GPL-3.0-or-later
// The register of the printed forms: what is not keyed in yet is shown until it is, or is void with a reason.
#include "shiftplace.h"

#include "domain/paperactions.h"
#include "widgets/handover/papersdialog.h"

using namespace Seatdesk;

namespace {

class PaperRegisterPage : public ShiftPlace
{
protected:
    void openRegister(const QString& role = q("lead"))
    {
        open(role);
        const GroupBuilder builder(q("0042"), me(), work->office.time);
        for (const Operation& operation : recordForms(builder, work->office.team, {numbers[0], numbers[1]})) {
            Row row;
            row.record = operation.record;
            row.id = operation.row;
            row.scope = work->office.team;
            row.fields = operation.set;
            row.fields.remove(q("scope_id"));
            work->records.put(row);
        }
        HandoverWays ways;
        ways.enterPaper = [this](const QString& number) { entered = number; };
        ways.printPapers = [this](ScopeId, int count, bool hasLogPage) { printed = {count, hasLogPage}; };
        dialog = new PapersDialog(work->place, theme, work->office.team, ways, &window);
        dialog->open();
        EXPECT_TRUE(waitUntil([&] { return rows() == 2; }));
    }
    [[nodiscard]] QAbstractItemModel* model() const { return dialog->findChild<QListView*>(q("paperList"))->model(); }
    [[nodiscard]] int rows() const { return model()->rowCount(); }
    void press(const char* name) const { dialog->findChild<QPushButton*>(QString::fromLatin1(name))->click(); }
    [[nodiscard]] QDialog* asked() const { return dialog->findChild<QDialog*>(q("askDialog")); }
    void sayWhy(const char* why) const
    {
        ASSERT_TRUE(asked());
        asked()->findChild<QPlainTextEdit*>(q("reason"))->setPlainText(q(why));
        submit(asked());
        EXPECT_TRUE(waitUntil([&] { return !asked(); }));
    }
    void showAll() const
    {
        auto* which = dialog->findChild<SegmentedControl*>(q("papersWhich"));
        which->setCurrentValue(q("all"));
        Q_EMIT which->chosen(q("all"));
    }

    const QList<TicketNumber> numbers{{QDate(2026, 11, 18), 42, 7}, {QDate(2026, 11, 18), 42, 8}};
    PapersDialog* dialog = nullptr;
    QString entered;
    std::pair<int, bool> printed;
};

}  // namespace

TEST_F(PaperRegisterPage, ShowsWhatIsNotKeyedInAndGoesOnAtTheDesk)
{
    openRegister();
    EXPECT_TRUE(model()->index(0, 0).data().toString().startsWith(numbers[0].shown()));
    EXPECT_TRUE(model()->index(0, 0).data().toString().endsWith(q("Not keyed in")));
    press("paperKeyIn");
    EXPECT_EQ(entered, numbers[0].digits());
}

TEST_F(PaperRegisterPage, AVoidFormSaysWhyAndALeadTakesItBack)
{
    openRegister();
    press("paperVoid");
    sayWhy("写坏");
    ASSERT_TRUE(waitUntil([&] { return rows() == 1; }));
    showAll();
    ASSERT_EQ(rows(), 2);
    const QModelIndex last = model()->index(1, 0);
    EXPECT_TRUE(last.data().toString().contains(q("写坏")) && last.data().toString().endsWith(q("Void")));
    dialog->findChild<QListView*>(q("paperList"))->setCurrentIndex(last);
    press("paperReopen");
    sayWhy("找到了");
    EXPECT_EQ(PaperForm(work->records.row(paperFormId(numbers[0]))).state(), PaperState::Open);
}

TEST_F(PaperRegisterPage, AnAgentDoesNotTakeBackThatAFormIsVoid)
{
    openRegister(q("agent"));
    press("paperVoid");
    sayWhy("写坏");
    showAll();
    dialog->findChild<QListView*>(q("paperList"))->setCurrentIndex(model()->index(1, 0));
    press("paperReopen");
    EXPECT_EQ(told(dialog), q("The team's lead or the director takes back that a form is void."));
    EXPECT_FALSE(asked());
}

TEST_F(PaperRegisterPage, AsksHowManyArePrinted)
{
    openRegister();
    press("papersPrint");
    ASSERT_TRUE(asked());
    asked()->findChild<QCheckBox*>(q("log"))->setChecked(true);
    submit(asked());
    EXPECT_TRUE(waitUntil([&] { return printed == std::pair(10, true); }));
}
