// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of the duty log in the window: numbers that open their rows, remarks that are kept, when they are due.
#include "shiftplace.h"

#include "domain/accesslogentry.h"
#include "support/fakeoldertickets.h"
#include "widgets/controls/texteditor.h"
#include "widgets/handover/reportdialog.h"

#include <QLabel>
#include <QToolButton>

using namespace Seatdesk;

namespace {

using std::chrono::hours;

class ReportPage : public ShiftPlace
{
protected:
    ~ReportPage() override { delete dialog; }  // it writes what still waits into the drafts
    void openReport(const QDate& day = {2026, 11, 18}, const QString& role = q("lead"))
    {
        if (!work) {
            open(role);
            const Workplace& p = work->place;
            place.emplace(Workplace{p.records, drafts, p.search, p.customers, p.ticketNumbers, p.session, p.settings,
                                    p.calendar, p.syncStatus, p.tray, p.typeAhead, p.wording, p.time, p.seat});
        }
        HandoverWays ways;
        ways.openTicket = [this](RecordId ticket) { opened = ticket; };
        ways.printReport = [this](const WrittenReport& report, const std::function<void()>& told) {
            printed = report;
            isPrinted = told;
        };
        ways.olderTickets = &older;
        dialog = new ReportDialog(
            *place, theme, ways, [this](ScopeId, Instant at) { shown = at; },
            {ReportKind::DailyWorkload, work->office.team, day}, &window);
        dialog->open();
        ASSERT_TRUE(waitUntil([&] { return numbers()->model()->rowCount() == 5; }));
    }
    [[nodiscard]] QListView* numbers() const { return dialog->findChild<QListView*>(q("reportNumbers")); }
    [[nodiscard]] QString says(int number) const { return numbers()->model()->index(number, 0).data().toString(); }
    [[nodiscard]] QString label(const char* name) const { return dialog->findChild<QLabel*>(q(name))->text(); }
    [[nodiscard]] QString state() const { return dialog->findChild<Chip*>(q("reportState"))->chip().text; }
    [[nodiscard]] TextEditor* text() const { return dialog->findChild<TextEditor*>(q("reportText")); }
    void press(const char* name) const { dialog->findChild<QAbstractButton*>(q(name))->click(); }
    QListView* rowsOf(int number)
    {
        numbers()->setCurrentIndex(numbers()->model()->index(number, 0));
        press("reportOpen");
        QListView* found = nullptr;
        EXPECT_TRUE(waitUntil([&] { return (found = window.findChild<QListView*>(q("reportRowList"))) != nullptr; }));
        return found;
    }
    [[nodiscard]] Instant now() const { return work->office.time.now(); }

    MemoryDrafts drafts;
    FakeOlderTickets older;
    std::optional<Workplace> place;
    QPointer<ReportDialog> dialog;
    RecordId opened;
    std::optional<WrittenReport> printed;
    std::function<void()> isPrinted;
    std::optional<Instant> shown;
};

}  // namespace

TEST_F(ReportPage, EachNumberSaysHowItIsCountedAndOpensItsRows)
{
    openReport();
    const RecordId ticket = work->record(q("问套餐"), TicketKind::Inquiry);
    book->write(me(), now(), q("三号席耳机无声"), BookCategory::Equipment);
    press("reportAgain");
    ASSERT_TRUE(waitUntil([&] { return says(2).contains(q("Inquiries · 1 ·")); })) << qPrintable(says(2));
    EXPECT_TRUE(says(2).contains(q("Tickets of the kind “Inquiry” that were recorded here"))) << qPrintable(says(2));
    EXPECT_TRUE(says(0).startsWith(q("System problems · 1 ·"))) << qPrintable(says(0));
    EXPECT_TRUE(says(3).startsWith(q("Look-ups · 0 ·"))) << qPrintable(says(3));
    QListView* rows = rowsOf(2);
    ASSERT_EQ(rows->model()->rowCount(), 1);
    EXPECT_TRUE(rows->model()->index(0, 0).data().toString().contains(q("问套餐")));
    QTest::keyClick(rows, Qt::Key_Return);
    EXPECT_EQ(opened, ticket);
    EXPECT_TRUE(waitUntil([&] { return !dialog; })) << "it makes way for the ticket";
}

TEST_F(ReportPage, AnEntryLeadsToItsDayOfTheLog)
{
    openReport();
    book->write(me(), now(), q("三号席耳机无声"), BookCategory::Equipment);
    press("reportAgain");
    ASSERT_TRUE(waitUntil([&] { return says(0).contains(q(" · 1 · ")); }));
    QTest::keyClick(rowsOf(0), Qt::Key_Return);
    EXPECT_EQ(shown, now());
}

TEST_F(ReportPage, WhatThisPcDoesNotHoldIsNoDataAndSaysWhy)
{
    older.held = fromDateTime(QDateTime(today, QTime(10, 0), QTimeZone("Asia/Shanghai")));
    openReport();
    EXPECT_TRUE(says(2).startsWith(q("Inquiries · no data ·"))) << qPrintable(says(2));
    EXPECT_TRUE(says(2).contains(q("This PC holds the tickets that changed since 11-18 10:00"))) << qPrintable(says(2));
    EXPECT_TRUE(says(0).startsWith(q("System problems · 0 ·"))) << qPrintable(says(0));
    EXPECT_FALSE(dialog->findChild<QAbstractButton*>(q("reportOpen"))->isEnabled()) << "nothing stands behind it";
    work->record(q("问套餐"), TicketKind::Inquiry);
    press("reportAgain");
    EXPECT_TRUE(waitUntil([&] { return says(2).contains(q("Inquiries · at least 1 ·")); })) << qPrintable(says(2));
}

TEST_F(ReportPage, RemarksAreKeptForTheirOwnReport)
{
    openReport();
    text()->insertAtCaret(q("今日系统平稳"));
    ASSERT_TRUE(waitUntil([&] { return drafts.kept.size() == 1; }));
    press("reportBefore");
    EXPECT_EQ(text()->text(), QString()) << "yesterday's has none";
    text()->insertAtCaret(q("昨日断网"));
    ASSERT_TRUE(waitUntil([&] { return drafts.kept.size() == 2; }));
    press("reportAfter");
    EXPECT_EQ(text()->text(), q("今日系统平稳"));
    dialog->reject();
    ASSERT_TRUE(waitUntil([&] { return !dialog; }));
    openReport(today.addDays(-1));
    EXPECT_TRUE(waitUntil([&] { return text()->text() == q("昨日断网"); })) << qPrintable(text()->text());
}

TEST_F(ReportPage, IsPrintedAsItStandsThere)
{
    openReport();
    text()->insertAtCaret(q("今日系统平稳"));
    press("reportPrint");
    ASSERT_TRUE(printed);
    EXPECT_EQ(printed->remarks, q("今日系统平稳"));
    EXPECT_EQ(printed->report.numbers().size(), 5);
    EXPECT_EQ(printed->basis, label("reportBasis"));
    EXPECT_TRUE(printed->basis.startsWith(q("Counted 11-18 10:00"))) << qPrintable(printed->basis);
}

TEST_F(ReportPage, RemarksAreDoneOnceTheyArePrintedAndNotBefore)
{
    openReport();
    text()->insertAtCaret(q("今日系统平稳"));
    ASSERT_TRUE(waitUntil([&] { return drafts.kept.size() == 1; }));
    press("reportPrint");
    EXPECT_EQ(drafts.kept.size(), 1) << "a print that is given up or fails says nothing";
    text()->insertAtCaret(q("，仅此"));
    isPrinted();
    ASSERT_TRUE(waitUntil([&] { return drafts.kept.size() == 1; })) << "what is not on the paper stays";
    press("reportPrint");
    isPrinted();
    EXPECT_TRUE(waitUntil([&] { return drafts.kept.isEmpty(); }));
    EXPECT_EQ(text()->text(), q("今日系统平稳，仅此")) << "it still stands there, to be printed again";
}

TEST_F(ReportPage, RemarksThatArePrintedAfterItIsClosedAreDoneToo)
{
    openReport();
    text()->insertAtCaret(q("今日系统平稳"));
    ASSERT_TRUE(waitUntil([&] { return drafts.kept.size() == 1; }));
    press("reportPrint");
    dialog->reject();
    ASSERT_TRUE(waitUntil([&] { return !dialog; }));
    isPrinted();
    EXPECT_TRUE(waitUntil([&] { return drafts.kept.isEmpty(); }));
}

TEST_F(ReportPage, SaysByWhenItIsDueAndThatItIsLateUntilItIsPrinted)
{
    openReport();
    EXPECT_EQ(label("reportDue"), q("Due 11-19 10:00"));
    EXPECT_EQ(state(), QString());
    press("reportBefore");
    EXPECT_EQ(label("reportDue"), q("Due 11-18 10:00"));
    EXPECT_EQ(state(), q("Overdue since today"));
    press("reportBefore");
    EXPECT_EQ(state(), q("Overdue by 1 day(s)"));
    const RecordId id = DutyReport::idOf(ReportKind::DailyWorkload, work->office.team, today.addDays(-2));
    work->put(AccessLogEntry::kRecord,
              {{AccessLogEntryField::kAt, toMicros(now())},
               {AccessLogEntryField::kWhat, q("print")},
               {AccessLogEntryField::kTarget, id.toString()}},
              work->office.pool(q("log")));
    EXPECT_TRUE(waitUntil([&] { return state() == q("Printed 11-18 10:00"); })) << qPrintable(state());
    press("reportAfter");
    EXPECT_EQ(state(), q("Overdue since today")) << "another one";
}

TEST_F(ReportPage, TurnsByDaysOrWeeksAndNotIntoTheFuture)
{
    openReport();
    EXPECT_EQ(label("reportDays"), q("2026-11-18"));
    EXPECT_FALSE(dialog->findChild<QToolButton*>(q("reportAfter"))->isEnabled());
    auto* kinds = dialog->findChild<QComboBox*>(q("reportKind"));
    kinds->setCurrentIndex(1);
    EXPECT_EQ(label("reportDays"), q("2026-11-09 – 2026-11-15")) << "the last that is over is owed";
    press("reportAfter");
    EXPECT_EQ(label("reportDays"), q("2026-11-16 – 2026-11-22"));
    EXPECT_FALSE(dialog->findChild<QToolButton*>(q("reportAfter"))->isEnabled());
    press("reportBefore");
    EXPECT_EQ(label("reportDays"), q("2026-11-09 – 2026-11-15"));
    kinds->setCurrentIndex(3);
    EXPECT_EQ(label("reportDays"), q("2026-09-22 – 2026-10-21"));
}

TEST_F(ReportPage, NoNumberStandsUnderAHeadingThatItWasNotCountedFor)
{
    openReport();
    work->records.fail(Error{Error::Kind::Corrupt, {}});
    press("reportBefore");
    ASSERT_TRUE(waitUntil([&] { return dialog->findChild<NoticeBar*>()->isVisible(); }));
    EXPECT_EQ(numbers()->model()->rowCount(), 0);
    EXPECT_EQ(label("reportBasis"), QString());
    EXPECT_FALSE(dialog->findChild<QAbstractButton*>(q("reportPrint"))->isEnabled());
    work->records.fail({});
    press("reportAgain");
    EXPECT_TRUE(waitUntil([&] { return numbers()->model()->rowCount() == 5; }));
}

TEST_F(ReportPage, IsWrittenByTheTeamsLeadAndOpenedFromTheLog)
{
    open(q("lead"));
    ASSERT_TRUE(waitUntil([&] { return page->findChild<QAbstractButton*>(q("handover.reports"))->isVisible(); }));
    EXPECT_EQ(ReportDialog::scopesOf(work->session).size(), 1);
    EXPECT_TRUE(actions.run(q("handover.reports")));
    const auto* report = window.findChild<ReportDialog*>();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->findChild<QLabel*>(q("reportDays"))->text(), q("2026-11-17")) << "yesterday's is owed";
}

TEST_F(ReportPage, IsNotForAnAgent)
{
    open(q("agent"));
    EXPECT_EQ(actions.whyNot(q("handover.reports")), q("The team's lead or the director writes the reports."));
    EXPECT_FALSE(page->findChild<QAbstractButton*>(q("handover.reports"))->isVisible());
}

TEST_F(ReportPage, OfTheWholeDepartmentIsTheDirectors)
{
    openReport(today, q("director"));
    auto* scopes = dialog->findChild<QComboBox*>(q("reportScope"));
    ASSERT_GT(scopes->count(), 1);
    EXPECT_EQ(scopes->itemData(scopes->count() - 1).toString(), work->office.department.toString());
    const RecordId elsewhere = work->put(Ticket::kRecord, {{TicketField::kKind, q("inquiry")},
                                                           {TicketField::kRecordedAt, toMicros(now())},
                                                           {TicketField::kOrigin, newId<ScopeId>().toString()}});
    scopes->setCurrentIndex(scopes->count() - 1);
    EXPECT_TRUE(waitUntil([&] { return says(2).startsWith(q("Inquiries · 1 ·")); })) << qPrintable(says(2));
    EXPECT_FALSE(elsewhere.isNull());
}

TEST_F(ReportPage, OfOnePersonOffersThePeopleOfTheTeamsThatOneLeads)
{
    openReport();
    auto* scopes = dialog->findChild<QComboBox*>(q("reportScope"));
    auto* kinds = dialog->findChild<QComboBox*>(q("reportKind"));
    const QString team = scopes->currentData().toString();
    kinds->setCurrentIndex(kinds->findData(QString(keyOf(ReportKind::Assessment))));
    EXPECT_TRUE(scopes->isVisible());
    EXPECT_GE(scopes->findData(me().toString()), 0);
    EXPECT_LT(scopes->findData(team), 0) << "a team is nobody";
    scopes->setCurrentIndex(scopes->findData(me().toString()));
    ASSERT_TRUE(waitUntil([&] { return numbers()->model()->rowCount() == 3; }));
    EXPECT_EQ(label("reportDays"), q("2026-10-01 – 2026-10-31"));
    kinds->setCurrentIndex(0);
    EXPECT_EQ(scopes->currentData().toString(), team);
}
