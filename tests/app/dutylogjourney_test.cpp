// SPDX-License-Identifier: GPL-3.0-or-later
// Two people write a day into their team's duty log by keyboard, over a real folder: what the authority numbered and
// chained afterwards, and that it can be verified without the window.
#include "domain/book.h"
#include "domain/bookchain.h"
#include "support/text.h"
#include "widgets/controls/chip.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/tickets/askdialog.h"
#include "windowbench.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

class DutyLogJourney : public testing::Test
{
protected:
    DutyLogJourney()
    {
        bench.hire(q("1002"), q("王芳"), q("agent"));
        show();
    }
    void show() const
    {
        bench.window().window().activateWindow();
        bench.desk().workbench()->showPage(HandoverPage::workspace());
        ASSERT_NE(page(), nullptr);
    }
    QWidget* page() const { return bench.desk().workbench()->page(HandoverPage::workspace()); }
    template <typename Part>
    Part* part(const char* name) const
    {
        return page()->findChild<Part*>(q(name));
    }
    bool shows(int entries) const
    {
        return waitFor([&] { return part<QListView>("dutyLog")->model()->rowCount() == entries; });
    }
    /// With the keys of a person: category, words, Ctrl+Enter.
    void write(const char* category, const QString& words) const
    {
        auto* text = part<QPlainTextEdit>("entryText");
        ASSERT_TRUE(waitFor([&] { return text->isVisible(); }));
        auto* combo = part<QComboBox>("entryCategory");
        combo->setCurrentIndex(combo->findData(q(category)));
        text->setFocus();
        QTest::keyClicks(text, words);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(waitFor([&] { return text->toPlainText().isEmpty(); })) << qPrintable(words);
    }
    void correctFirst(const QString& words, const QString& reason) const
    {
        auto* list = part<QListView>("dutyLog");
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_E, Qt::ControlModifier);
        AskDialog* ask = nullptr;
        ASSERT_TRUE(waitFor([&] { return (ask = page()->findChild<AskDialog*>()) != nullptr; }));
        ask->findChild<QPlainTextEdit*>(q("text"))->setPlainText(words);
        ask->findChild<QLineEdit*>(q("reason"))->setText(reason);
        QTest::keyClick(ask, Qt::Key_Return, Qt::ControlModifier);
    }
    /// What the authority holds, in the order of its numbers, once that many are there.
    QList<BookEntry> stored(int count) const
    {
        QList<BookEntry> entries;
        EXPECT_TRUE(waitFor([&] {
            entries.clear();
            for (const Row& row : bench.storedRows(BookEntry::kRecord))
                entries.append(BookEntry(row));
            return entries.size() == count;
        }));
        std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.seq() < b.seq(); });
        return entries;
    }

    WindowBench bench;
};

}  // namespace

TEST_F(DutyLogJourney, TwoPeopleWriteAndCorrectOneChain)
{
    ASSERT_TRUE(waitFor([&] { return bench.actions().run(q("handover.open")); }));
    write("equipment", q("headset 07 silent"));
    bench.reopen(q("1002"));
    show();
    ASSERT_TRUE(shows(1));
    write("complaint", q("first answer four minutes late"));
    ASSERT_TRUE(shows(2));
    correctFirst(q("headset 08 silent"), q("wrong seat"));
    ASSERT_TRUE(shows(3));
    const QList<BookEntry> entries = stored(3);
    BookCheck check;
    for (const BookEntry& entry : entries)
        EXPECT_EQ(check.take(entry), std::nullopt) << entry.seq();
    EXPECT_NE(entries.at(0).author(), entries.at(1).author()) << "each signs with the own name";
    EXPECT_EQ(entries.at(2).body()->corrects, entries.at(0).id());
    EXPECT_EQ(entries.at(0).body()->text, q("headset 07 silent")) << "what was corrected stands as it was";
    EXPECT_TRUE(waitFor([&] { return part<Chip>("dutyLogChain")->chip().text.startsWith(q("Chain holds, #1–#3")); }));
    EXPECT_TRUE(part<Chip>("dutyLogChain")->chip().text.endsWith(check.head().hash.mid(4, 4)));
}

TEST_F(DutyLogJourney, WhatIsHalfWrittenIsListedAndOpenedAfterTheProgramEnded)
{
    ASSERT_TRUE(waitFor([&] { return bench.actions().run(q("handover.open")); }));
    auto* text = part<QPlainTextEdit>("entryText");
    ASSERT_TRUE(waitFor([&] { return text->isVisible(); }));
    QTest::keyClicks(text, q("half written"));
    ASSERT_TRUE(waitFor([&] {
        auto drafts = bench.desk().place().drafts.all();
        return waitFor([&] { return drafts.isFinished(); }) && drafts.result()->size() == 1;
    }));
    bench.reopen(WindowBench::kAdmin);
    show();
    EXPECT_TRUE(waitFor([&] { return part<QPlainTextEdit>("entryText")->toPlainText() == q("half written"); }));
}
