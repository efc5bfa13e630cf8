// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/documents.h"

#include "app/window/reasondialog.h"
#include "app/window/ticketprint.h"
#include "app/window/viewexport.h"
#include "domain/accesslogentry.h"
#include "support/readingplace.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"

#include <QFile>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

Query allTickets()
{
    Query query;
    query.record = Ticket::kRecord;
    query.sort = {{q("number"), false}};
    return query;
}

class DocumentsTest : public testing::Test
{
protected:
    QString path(const char* name) const { return folder.filePath(q(name)); }
    QByteArray bytes(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<Row> logged() const { return office.records.all(AccessLogEntry::kRecord); }
    void fillIn(ReasonDialog& dialog, const char* reason)
    {
        dialog.findChild<QLineEdit*>(q("reason"))->setText(q(reason));
        dialog.findChild<QPushButton*>(q("goOn"))->click();
    }
    QString sentence(const ReasonDialog& dialog) const { return dialog.findChild<NoticeBar*>()->sentence(); }

    QTemporaryDir folder;
    ReadingPlace office{q("lead")};
    Theme theme;
    QWidget window;
};

}  // namespace

TEST_F(DocumentsTest, TheAccessLogIsWrittenAndThatIsAnEntryItself)
{
    const RecordId ticket = office.record(q("no dial tone"));
    Row entry;
    entry.record = AccessLogEntry::kRecord;
    entry.id = newId<RecordId>();
    entry.scope = office.office.pool(q("log"));
    entry.fields = {{AccessLogEntryField::kAt, toMicros(office.office.time.now())},
                    {AccessLogEntryField::kBy, office.person.person.toString()},
                    {AccessLogEntryField::kWhat, q("print")},
                    {AccessLogEntryField::kRecord, q("ticket")},
                    {AccessLogEntryField::kTarget, ticket.toString()},
                    {AccessLogEntryField::kReason, q("for the engineer")}};
    office.records.put(entry);
    Query query;
    query.record = AccessLogEntry::kRecord;
    ViewExport::Order order{query, q("monthly check"), path("log.csv")};
    order.sheet = logSheet;
    ViewExport work(office.place, order, nullptr);
    const QSignalSpy wrote(&work, &ViewExport::wrote);
    work.start();
    ASSERT_TRUE(waitUntil([&] { return !wrote.isEmpty(); }));
    const QString text = QString::fromUtf8(bytes("log.csv"));
    EXPECT_TRUE(text.contains(q("for the engineer")));
    EXPECT_TRUE(text.contains(q("ticket 261118"))) << qPrintable(text);
    const QList<Row> entries = logged();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(AccessLogEntry(entries.last()).what(), q("export"));
    EXPECT_EQ(AccessLogEntry(entries.last()).record(), AccessLogEntry::kRecord);
    EXPECT_EQ(AccessLogEntry(entries.last()).reason(), q("monthly check"));
}

TEST_F(DocumentsTest, AViewIsWrittenAndLogged)
{
    office.record(q("no dial tone"));
    office.record(q("line, with a comma"));
    ViewExport work(office.place, {allTickets(), q("weekly report"), path("view.csv")}, nullptr);
    const QSignalSpy wrote(&work, &ViewExport::wrote);
    work.start();
    ASSERT_TRUE(waitUntil([&] { return !wrote.isEmpty(); }));
    EXPECT_EQ(wrote[0][0].toLongLong(), 2);
    const QString text = QString::fromUtf8(bytes("view.csv"));
    EXPECT_TRUE(text.contains(q("Fault report")));
    EXPECT_TRUE(text.contains(q("\"line, with a comma\"")));
    EXPECT_EQ(text.trimmed().count(u'\n'), 2);
    ASSERT_EQ(logged().size(), 1);
    const AccessLogEntry entry(logged()[0]);
    EXPECT_EQ(entry.what(), q("export"));
    EXPECT_EQ(entry.record(), q("ticket"));
    EXPECT_EQ(entry.reason(), q("weekly report"));
    EXPECT_EQ(entry.amount(), 2);
    EXPECT_EQ(entry.by(), office.session.person());
}

TEST_F(DocumentsTest, WhatCannotBeLoggedIsNotWritten)
{
    const RecordId ticket = office.record(q("no dial tone"));
    office.records.failSubmits(Error{Error::Kind::Full, {}});
    ViewExport work(office.place, {allTickets(), q("report"), path("view.csv")}, nullptr);
    TicketPrint print(office.place, TicketId(ticket), FormKind::Complaint, {q("archive"), path("form.pdf")}, nullptr);
    const QSignalSpy failed(&work, &ViewExport::failed);
    const QSignalSpy printFailed(&print, &TicketPrint::failed);
    work.start();
    print.start();
    ASSERT_TRUE(waitUntil([&] { return !failed.isEmpty() && !printFailed.isEmpty(); }));
    EXPECT_FALSE(QFile::exists(path("view.csv")));
    EXPECT_FALSE(QFile::exists(path("form.pdf")));
}

TEST_F(DocumentsTest, AViewWithTooManyTicketsIsCutAndSaysSo)
{
    for (int i = 0; i < 4; ++i)
        office.record(q("fault"));
    ViewExport work(office.place, {allTickets(), q("report"), path("view.xlsx"), 3}, nullptr);
    const QSignalSpy wrote(&work, &ViewExport::wrote);
    work.start();
    ASSERT_TRUE(waitUntil([&] { return !wrote.isEmpty(); }));
    EXPECT_EQ(wrote[0][0].toLongLong(), 3);
    EXPECT_TRUE(wrote[0][1].toBool());
    EXPECT_TRUE(bytes("view.xlsx").startsWith("PK"));
    EXPECT_EQ(AccessLogEntry(logged().value(0)).amount(), 3);
}

TEST_F(DocumentsTest, ACancelledExportLeavesNothing)
{
    office.record(q("fault"));
    ViewExport work(office.place, {allTickets(), q("report"), path("view.csv")}, nullptr);
    const QSignalSpy wrote(&work, &ViewExport::wrote);
    work.start();
    work.cancel();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    EXPECT_TRUE(wrote.isEmpty());
    EXPECT_TRUE(logged().isEmpty());
    EXPECT_FALSE(QFile::exists(path("view.csv")));
}

TEST_F(DocumentsTest, ATicketIsPrintedAndLogged)
{
    const RecordId ticket = office.record(q("no dial tone"));
    TicketPrint work(office.place, TicketId(ticket), FormKind::WorkOrder, {q("for the engineer"), path("form.pdf")},
                     nullptr);
    const QSignalSpy printed(&work, &TicketPrint::printed);
    work.start();
    ASSERT_TRUE(waitUntil([&] { return !printed.isEmpty(); }));
    EXPECT_EQ(printed[0][0].toInt(), 1);
    EXPECT_TRUE(bytes("form.pdf").startsWith("%PDF"));
    ASSERT_EQ(logged().size(), 1);
    EXPECT_EQ(AccessLogEntry(logged()[0]).what(), q("print"));
    EXPECT_EQ(AccessLogEntry(logged()[0]).target(), ticket);
    EXPECT_EQ(AccessLogEntry(logged()[0]).reason(), q("for the engineer"));
}

TEST_F(DocumentsTest, NothingIsChosenOrWrittenWithoutAReason)
{
    office.record(q("no dial tone"));
    Documents documents(office.place, theme, &window);
    QString suggested;
    documents.setChooser([&](QWidget*, const Documents::Suggestion& suggestion, const Documents::Chosen& chosen) {
        suggested = suggestion.name;
        chosen(path("view.csv"));
    });
    documents.exportView(allTickets(), q("Mine: today/now"));
    ASSERT_NE(documents.dialog(), nullptr);
    fillIn(*documents.dialog(), "  ");
    EXPECT_FALSE(sentence(*documents.dialog()).isEmpty());
    EXPECT_TRUE(suggested.isEmpty());
    fillIn(*documents.dialog(), "weekly report");
    EXPECT_EQ(suggested, q("Mine_ today_now"));
    ASSERT_TRUE(waitUntil([&] { return sentence(*documents.dialog()).contains(q("view.csv")); }));
    EXPECT_EQ(logged().size(), 1);
    documents.dialog()->findChild<QPushButton*>(q("cancel"))->click();
    EXPECT_TRUE(waitUntil([&] { return documents.dialog() == nullptr; }));
}

TEST_F(DocumentsTest, AFailureIsToldAndCanBeTriedAgain)
{
    const RecordId ticket = office.record(q("no dial tone"));
    Documents documents(office.place, theme, &window);
    documents.setChooser([&](QWidget*, const Documents::Suggestion&, const Documents::Chosen& chosen) {
        chosen(path("missing/form.pdf"));
    });
    documents.print(TicketId(ticket), FormKind::Complaint);
    documents.dialog()->findChild<QLineEdit*>(q("reason"))->setText(q("archive"));
    documents.dialog()->findChild<QPushButton*>(q("otherWay"))->click();
    ASSERT_TRUE(waitUntil([&] { return sentence(*documents.dialog()).startsWith(q("Nothing was printed.")); }));
    EXPECT_TRUE(documents.dialog()->findChild<QPushButton*>(q("goOn"))->isEnabled());
}

TEST_F(DocumentsTest, AReportIsLoggedUnderItsOwnIdAndPrinted)
{
    const ReportPeriod period = ReportPeriod::of(ReportKind::DailyWorkload, {2026, 11, 18}, office.settings);
    const WrittenReport report{DutyReport({period, office.office.team, false, Instant::min()}, {}),
                               office.office.time.now(), q("平稳"), q("Counted.")};
    Documents documents(office.place, theme, &window);
    documents.setChooser([this](QWidget*, const FileSuggestion&, const FileChosen& chosen) { chosen(path("r.pdf")); });
    documents.printReport(report);
    ReasonDialog* dialog = documents.dialog();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit*>(q("reason"))->setText(q("for the director"));
    dialog->findChild<QPushButton*>(q("otherWay"))->click();
    ASSERT_TRUE(waitUntil([&] { return sentence(*dialog).contains(q("Pages: 1")); })) << qPrintable(sentence(*dialog));
    EXPECT_TRUE(bytes("r.pdf").startsWith("%PDF"));
    ASSERT_EQ(logged().size(), 1);
    const AccessLogEntry entry(logged().first());
    EXPECT_EQ(entry.target(), DutyReport::idOf(ReportKind::DailyWorkload, office.office.team, period.first));
    EXPECT_EQ(entry.record(), q("duty_report"));
    EXPECT_EQ(entry.reason(), q("for the director"));
}

TEST_F(DocumentsTest, AReportIsWrittenAsASpreadsheetToo)
{
    const ReportPeriod period = ReportPeriod::of(ReportKind::WeeklyQuality, {2026, 11, 18}, office.settings);
    const WrittenReport report{DutyReport({period, office.office.team, false, Instant::min()}, {}),
                               office.office.time.now(), q("周三下午培训"), q("Counted.")};
    Documents documents(office.place, theme, &window);
    QStringList offered;
    documents.setChooser([&](QWidget*, const FileSuggestion& suggestion, const FileChosen& chosen) {
        offered = suggestion.filters;
        chosen(path("r.xlsx"));
    });
    documents.printReport(report);
    ReasonDialog* dialog = documents.dialog();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit*>(q("reason"))->setText(q("for the director"));
    dialog->findChild<QPushButton*>(q("otherWay"))->click();
    ASSERT_TRUE(waitUntil([&] { return sentence(*dialog).startsWith(q("7 rows are in ")); }))
        << qPrintable(sentence(*dialog));
    EXPECT_EQ(offered.size(), 2);
    EXPECT_TRUE(bytes("r.xlsx").startsWith("PK"));
    ASSERT_EQ(logged().size(), 1);
    EXPECT_EQ(AccessLogEntry(logged().first()).what(), q("export"));
    EXPECT_EQ(AccessLogEntry(logged().first()).target(),
              DutyReport::idOf(ReportKind::WeeklyQuality, office.office.team, period.first));
}

TEST_F(DocumentsTest, AFormIsNamedAfterItsTicketAndOneSaysWhereItLies)
{
    const RecordId ticket = office.record(q("no dial tone"));
    Documents documents(office.place, theme, &window);
    QString suggested;
    documents.setPrinterChooser([&](QWidget*, const QString& name, const Documents::PrinterChosen& chosen) {
        suggested = name;
        const auto printer = std::make_shared<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path("printed.pdf"));
        chosen(printer);
    });
    documents.print(TicketId(ticket), FormKind::Complaint, q("261120-9000-0446"));
    fillIn(*documents.dialog(), "archive");
    EXPECT_EQ(suggested, q("Complaint record 261120-9000-0446"));
    ASSERT_TRUE(waitUntil([&] { return sentence(*documents.dialog()).contains(q("Pages: ")); }));
    EXPECT_TRUE(sentence(*documents.dialog()).contains(q("printed.pdf"))) << qPrintable(sentence(*documents.dialog()));
}
