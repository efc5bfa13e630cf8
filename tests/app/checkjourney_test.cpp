// SPDX-License-Identifier: GPL-3.0-or-later
// A lead reads yesterday's page of the duty log and signs it with the own password, over a real folder: what the
// authority then holds can be judged without the window.
#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/bookchain.h"
#include "domain/settings.h"
#include "store/signingpair.h"
#include "support/fixedtime.h"
#include "support/text.h"
#include "widgets/controls/chip.h"
#include "widgets/handover/checksdialog.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/handover/signdialog.h"
#include "windowbench.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class CheckJourney : public testing::Test
{
protected:
    CheckJourney()
    {
        bench.hire(q("1002"), q("王芳"), q("agent"));
        show();
        EXPECT_TRUE(waitFor([&] { return bench.actions().run(q("handover.open")); }));
        EXPECT_TRUE(waitFor([&] { return bench.storedRows(Book::kRecord).size() == 1; }));
        bench.reopen(q("1002"));
        writeYesterday();
        bench.reopen(WindowBench::kAdmin);
        show();
    }
    void show() const
    {
        bench.window().window().activateWindow();
        bench.desk().workbench()->showPage(HandoverPage::workspace());
    }
    [[nodiscard]] Chip* chip(const char* name) const
    {
        return bench.desk().workbench()->page(HandoverPage::workspace())->findChild<Chip*>(q(name));
    }
    void writeYesterday()
    {
        const Workplace& place = bench.desk().place();
        FixedTime yesterday;
        yesterday.set(place.time.now() - std::chrono::hours(24));
        BookBody body;
        body.category = BookCategory::Equipment;
        body.happenedAt = yesterday.now();
        body.text = q("三号席耳机无声");
        const Row book = bench.storedRows(Book::kRecord).first();
        const auto group = writeEntry({place.seat, place.session.person(), yesterday}, book, body);
        const auto submitted = bench.desk().place().records.submit(*group);
        ASSERT_TRUE(waitFor([&] { return submitted.isFinished(); }));
        ASSERT_TRUE(waitFor([&] { return bench.storedRows(BookEntry::kRecord).size() == 1; }));
    }
    /// The list of yesterday's month, with its first line chosen.
    ChecksDialog* openChecks()
    {
        EXPECT_TRUE(waitFor([&] { return chip("dutyLogUnchecked")->isVisible(); }));
        EXPECT_TRUE(bench.actions().run(q("handover.checks")));
        auto* dialog = bench.window().window().findChild<ChecksDialog*>();
        EXPECT_TRUE(dialog);
        const Workplace& place = bench.desk().place();
        if (toDateTime(place.time.now(), place.settings.zone()).date().day() == 1)
            dialog->findChild<QToolButton*>(q("checksBefore"))->click();
        const auto* list = dialog->findChild<QListView*>(q("checkList"));
        EXPECT_TRUE(waitFor([list] { return list->model()->rowCount() > 0 && list->currentIndex().isValid(); }));
        return dialog;
    }

    WindowBench bench;
};

}  // namespace

TEST_F(CheckJourney, TheLeadSignsThePageOfTheDayBefore)
{
    const QPointer<ChecksDialog> checks = openChecks();
    auto* list = checks->findChild<QListView*>(q("checkList"));
    const QModelIndexList daily =
        list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, q("Daily check"), 1, Qt::MatchContains);
    ASSERT_FALSE(daily.isEmpty());
    list->setCurrentIndex(daily.first());
    QTest::keyClick(list, Qt::Key_Return);
    SignDialog* sign = nullptr;
    ASSERT_TRUE(waitFor([&] { return (sign = checks->findChild<SignDialog*>()) != nullptr; }));
    auto* password = sign->findChild<QLineEdit*>(q("password0"));
    QTest::keyClicks(password, q("seatdesk"));
    QTest::keyClick(password, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return bench.storedRows(PageCheck::kRecord).size() == 1; }));
    const PageCheck check(bench.storedRows(PageCheck::kRecord).first());
    EXPECT_EQ(check.person(), bench.desk().place().session.person());
    BookCheck chain(std::make_shared<const SigningKeys>(bench.storedRows(SigningKey::kRecord), signatureHolds));
    for (const Row& row : bench.storedRows(BookEntry::kRecord))
        ASSERT_EQ(chain.take(BookEntry(row)), std::nullopt);
    EXPECT_TRUE(chain.bears(check));
    EXPECT_TRUE(waitFor([&] { return chip("dutyLogChain")->chip().text.startsWith(q("Chain holds")); }));
}
