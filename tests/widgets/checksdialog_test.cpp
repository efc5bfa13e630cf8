// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of a duty log: what lacks one is shown, and whoever may check reads the page and signs.
#include "shiftplace.h"

#include "domain/pagecheck.h"
#include "widgets/handover/checksdialog.h"

#include <QLabel>
#include <QToolButton>

using namespace Seatdesk;

namespace {

using std::chrono::hours;

class ChecksPage : public ShiftPlace
{
protected:
    /// Yesterday's page by two people, and the one of the day before by me alone.
    void openChecks(const QString& role = q("lead"))
    {
        open(role);
        book->write(me(), now() - hours(48), q("三号席耳机无声"));
        book->write(li, now() - hours(26), q("四号席键盘失灵"));
        book->write(me(), now() - hours(25), q("已更换"));
        EXPECT_TRUE(waitUntil([&] { return chip()->isVisible(); }));
        EXPECT_TRUE(actions.run(q("handover.checks")));
        dialog = window.findChild<ChecksDialog*>();
        ASSERT_TRUE(dialog);
        ASSERT_TRUE(waitUntil([&] { return rows() > 1; }));
    }
    [[nodiscard]] Instant now() const { return work->office.time.now(); }
    [[nodiscard]] Chip* chip() const { return page->findChild<Chip*>(q("dutyLogUnchecked")); }
    [[nodiscard]] QListView* checkList() const { return dialog->findChild<QListView*>(q("checkList")); }
    [[nodiscard]] int rows() const { return checkList()->model()->rowCount(); }
    [[nodiscard]] QString rowText(int row) const { return checkList()->model()->index(row, 0).data().toString(); }
    /// Chooses the daily check of that day, and asks to sign it.
    void ask(const QString& day)
    {
        for (int row = 0; row < rows(); ++row) {
            if (rowText(row).contains(day) && rowText(row).contains(q("Daily check")))
                checkList()->setCurrentIndex(checkList()->model()->index(row, 0));
        }
        dialog->findChild<QPushButton*>(q("checkSign"))->click();
    }
    [[nodiscard]] QList<Row> checks() const { return work->records.all(PageCheck::kRecord); }
    void choose(const QString& which)
    {
        auto* segments = dialog->findChild<SegmentedControl*>(q("checksWhich"));
        segments->setCurrentValue(which);
        Q_EMIT segments->chosen(which);
    }

    ChecksDialog* dialog = nullptr;
};

}  // namespace

TEST_F(ChecksPage, NamesWhatIsNotSignedAndUntilWhenItIsDue)
{
    openChecks();
    EXPECT_EQ(chip()->chip().text, q("%1 not checked").arg(rows()));
    EXPECT_TRUE(rowText(0).contains(q("2026-11-17"))) << qPrintable(rowText(0));
    EXPECT_TRUE(rowText(0).contains(q("2 entries"))) << qPrintable(rowText(0));
    EXPECT_TRUE(rowText(0).contains(q("Not signed"))) << qPrintable(rowText(0));
    EXPECT_TRUE(rowText(rows() - 1).contains(q("Overdue"))) << qPrintable(rowText(rows() - 1));
}

TEST_F(ChecksPage, ThePageIsReadAndSignedWithTheOwnPassword)
{
    openChecks();
    const int before = rows();
    ask(q("2026-11-17"));
    QDialog* sign = signDialog();
    const QString read = sign->findChild<QTextBrowser*>(q("signedPage"))->toPlainText();
    EXPECT_TRUE(read.contains(q("四号席键盘失灵")) && read.contains(q("已更换"))) << qPrintable(read);
    EXPECT_FALSE(read.contains(q("三号席"))) << "of another page";
    type(sign, "wrong");
    ASSERT_TRUE(waitUntil([&] { return told(sign) == q("That is not your password. Nothing was signed."); }));
    EXPECT_FALSE(sign->findChild<QPushButton*>(q("handOverUnsigned"))->isVisible()) << "no check is one unsigned";
    EXPECT_TRUE(checks().isEmpty());
    type(sign, "my words");
    ASSERT_TRUE(waitUntil([&] { return rows() == before - 1; }));
    ASSERT_EQ(checks().size(), 1);
    const PageCheck check(checks().first());
    EXPECT_EQ(check.person(), me());
    EXPECT_EQ(check.level(), CheckLevel::Daily);
    EXPECT_EQ(check.head().seq, 3);
    EXPECT_EQ(chip()->chip().text, q("%1 not checked").arg(before - 1));
    choose(q("all"));
    EXPECT_EQ(rows(), before);
    ask(q("2026-11-17"));
    EXPECT_EQ(told(dialog), q("It was checked and signed, and nothing was written on it since."));
    const auto* chain = page->findChild<Chip*>(q("dutyLogChain"));
    EXPECT_TRUE(waitUntil([&] { return chain->chip().text.startsWith(q("Chain holds")); }))
        << qPrintable(chain->chip().text);
}

TEST_F(ChecksPage, ACheckThatWasForgedBreaksTheBook)
{
    openChecks();
    ask(q("2026-11-17"));
    type(signDialog(), "my words");
    ASSERT_TRUE(waitUntil([&] { return checks().size() == 1; }));
    Row forged = checks().first();
    forged.fields.insert(PageCheckField::kPerson, li.toString());
    work->records.put(forged);
    ASSERT_TRUE(actions.run(q("handover.verify")));
    const auto* chain = page->findChild<Chip*>(q("dutyLogChain"));
    EXPECT_TRUE(waitUntil([&] { return chain->chip().text == q("Chain broken at #3"); }))
        << qPrintable(chain->chip().text);
}

TEST_F(ChecksPage, NobodyIsLetCheckAPageOfTheirOwn)
{
    openChecks();
    ask(q("2026-11-16"));
    EXPECT_TRUE(told(dialog).startsWith(q("This page is your own"))) << qPrintable(told(dialog));
    EXPECT_FALSE(window.findChild<QDialog*>(q("signDialog")));
}

TEST_F(ChecksPage, AnAgentReadsWhatIsMissingAndIsToldWhoSigns)
{
    openChecks(q("agent"));
    ask(q("2026-11-17"));
    EXPECT_TRUE(told(dialog).startsWith(q("This check is signed by:"))) << qPrintable(told(dialog));
    EXPECT_FALSE(window.findChild<QDialog*>(q("signDialog")));
}

TEST_F(ChecksPage, WithoutTheServerNothingIsSignedAndNothingIsLost)
{
    openChecks();
    signing->error = Error{Error::Kind::Offline, {}};
    ask(q("2026-11-17"));
    QDialog* sign = signDialog();
    type(sign, "my words");
    ASSERT_TRUE(waitUntil([&] { return told(sign).startsWith(q("Nothing was signed.")); })) << qPrintable(told(sign));
    EXPECT_TRUE(sign->isVisible());
    EXPECT_TRUE(checks().isEmpty());
}

TEST_F(ChecksPage, AnotherMonthIsTurnedToAndTheNextOneIsNotThereYet)
{
    openChecks();
    EXPECT_FALSE(dialog->findChild<QToolButton*>(q("checksAfter"))->isEnabled());
    dialog->findChild<QToolButton*>(q("checksBefore"))->click();
    EXPECT_EQ(dialog->findChild<QLabel*>(q("checksMonth"))->text(), q("2026-10"));
    EXPECT_TRUE(waitUntil([&] { return rows() == 0; }));
    dialog->findChild<QToolButton*>(q("checksAfter"))->click();
    EXPECT_TRUE(waitUntil([&] { return rows() > 1; }));
}

TEST_F(ChecksPage, WhileEntriesAreStillArrivingNothingIsSigned)
{
    openChecks();
    const Row first = work->records.all(BookEntry::kRecord).first();
    work->records.remove(first.id);
    ask(q("2026-11-17"));
    EXPECT_TRUE(waitUntil([&] { return told(dialog) == q("The book is not here yet. Try again in a moment."); }))
        << qPrintable(told(dialog));
    EXPECT_FALSE(window.findChild<QDialog*>(q("signDialog")));
    work->records.put(first);
    ask(q("2026-11-17"));
    EXPECT_TRUE(signDialog());
}

TEST_F(ChecksPage, WhatIsWrittenWhileThePageIsReadIsNotCoveredAndAsksForAnotherCheck)
{
    openChecks();
    const int before = rows();
    ask(q("2026-11-17"));
    QDialog* sign = signDialog();
    book->write(li, now() - hours(24), q("断网时写的"));
    type(sign, "my words");
    ASSERT_TRUE(waitUntil([&] { return checks().size() == 1; }));
    EXPECT_EQ(PageCheck(checks().first()).head().seq, 3);
    ASSERT_TRUE(waitUntil([&] {
        for (int row = 0; row < rows(); ++row) {
            if (rowText(row).contains(q("written on since")))
                return true;
        }
        return false;
    }));
    EXPECT_EQ(rows(), before);
    const auto* chain = page->findChild<Chip*>(q("dutyLogChain"));
    EXPECT_TRUE(waitUntil([&] { return chain->chip().text.startsWith(q("Chain holds, #1–#4")); }))
        << qPrintable(chain->chip().text);
}
