// SPDX-License-Identifier: GPL-3.0-or-later
// A lead takes tickets out of the program: a view as a table, a ticket as each of the department's forms.
#include "app/window/documents.h"
#include "app/window/reasondialog.h"
#include "domain/accesslogentry.h"
#include "domain/ticket.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"
#include "windowbench.h"

#include <QDir>
#include <QLineEdit>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// What a reader of the PDF finds in it.
QString textOf(const QString& pdf)
{
    QProcess reader;
    reader.start(q("pdftotext"), {q("-layout"), pdf, q("-")});
    const bool done = reader.waitForFinished(20000);
    EXPECT_TRUE(done) << "pdftotext is of poppler-utils, see packaging/packages.txt: "
                      << qPrintable(reader.errorString());
    // The font names some characters by their radicals, which look the same; 戶 then stands for 户.
    return done ? QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC)
                : QString();
}

class DocumentsJourney : public testing::Test
{
protected:
    DocumentsJourney() : bench(q("zh_CN"))
    {
        ticket = bench.record(q("宽带每晚八点后掉线"),
                              {{q("customer_name"), q("李娜")},
                               {q("masked_number"), q("138****2716")},
                               {q("description"), q("客户反映连续一周每晚掉线，重启光猫无效，要求上门检查。")},
                               {q("complaint_level"), q("1")},
                               {q("address"), q("城东区柳树街 18 号 3 单元 402 室")},
                               {q("channel"), q("phone")},
                               {q("priority"), q("urgent")}});
        bench.desk().workbench()->showPage(q("tickets"));
        page = bench.desk().workbench()->findChild<TicketsPage*>();
        page->showTicket(ticket);
        EXPECT_TRUE(waitFor([this] { return page->detail().file().has_value(); }));
    }

    /// Gives the reason and goes the way of that button; the sentence that stands there in the end.
    QString goOn(const char* reason, const char* button)
    {
        ReasonDialog* dialog = bench.desk().documents()->dialog();
        dialog->findChild<QLineEdit*>(q("reason"))->setText(q(reason));
        dialog->findChild<QPushButton*>(q(button))->click();
        EXPECT_TRUE(waitFor([dialog] { return !dialog->findChild<QPushButton*>(q("goOn"))->isVisible(); }));
        const QString sentence = dialog->findChild<NoticeBar*>()->sentence();
        dialog->findChild<QPushButton*>(q("cancel"))->click();
        EXPECT_TRUE(waitFor([this] { return bench.desk().documents()->dialog() == nullptr; }));
        return sentence;
    }
    void chooseAlways(const QString& path)
    {
        bench.desk().documents()->setChooser(
            [path](QWidget*, const Documents::Suggestion&, const Documents::Chosen& chosen) { chosen(path); });
    }
    QList<AccessLogEntry> logged()
    {
        EXPECT_TRUE(waitFor([this] { return !bench.storedRows(AccessLogEntry::kRecord).isEmpty(); }));
        QList<AccessLogEntry> entries;
        for (const Row& row : bench.storedRows(AccessLogEntry::kRecord))
            entries.append(AccessLogEntry(row));
        return entries;
    }

    WindowBench bench;
    RecordId ticket;
    TicketsPage* page = nullptr;
};

}  // namespace

TEST_F(DocumentsJourney, AViewLeavesAsATableAndTheDepartmentKnowsWhy)
{
    for (const char* name : {"view.csv", "view.xlsx"}) {
        chooseAlways(bench.path(q(name)));
        ASSERT_TRUE(bench.actions().run(q("tickets.export")));
        EXPECT_TRUE(goOn("月度分析", "goOn").contains(q(name)));
    }
    const QString table = QString::fromUtf8(bench.bytes(q("view.csv")));
    EXPECT_TRUE(table.contains(q("宽带每晚八点后掉线")));
    EXPECT_TRUE(table.contains(q("138****2716")));
    EXPECT_TRUE(bench.bytes(q("view.xlsx")).startsWith("PK"));
    ASSERT_TRUE(waitFor([this] { return logged().size() == 2; }));
    EXPECT_EQ(logged()[0].what(), q("export"));
    EXPECT_EQ(logged()[0].reason(), q("月度分析"));
    EXPECT_EQ(logged()[0].amount(), 1);
}

TEST_F(DocumentsJourney, EachFormIsPrintedWithWhatTheTicketKnows)
{
    // For a person to look at the forms: a folder to leave them in.
    const QString kept = qEnvironmentVariable("SEATDESK_FORMS_TO");
    const QHash<QString, QString> titles{
        {q("complaint"), q("投诉记录表")}, {q("work_order"), q("维修工作单")}, {q("contact_sheet"), q("工作联络单")}};
    for (auto form = titles.begin(); form != titles.end(); ++form) {
        const QString pdf = (kept.isEmpty() ? bench.path(QString()) : kept + u'/') + form.key() + q(".pdf");
        chooseAlways(pdf);
        ASSERT_TRUE(bench.actions().run(q("tickets.print.") + form.key()));
        EXPECT_TRUE(goOn("存档", "otherWay").contains(form.key()));
        const QString text = textOf(pdf);
        for (const QString& words : {*form, q("服务部"), q("存档"), q("周敏")})
            EXPECT_TRUE(text.contains(words)) << qPrintable(words) << qPrintable(text);
        EXPECT_EQ(text.contains(q("138****2716")), form.key() != u"contact_sheet");
    }
    ASSERT_TRUE(waitFor([this] { return logged().size() == 3; }));
    EXPECT_EQ(logged()[2].what(), q("print"));
    EXPECT_EQ(logged()[2].target(), ticket);
}

TEST_F(DocumentsJourney, AFormGoesToAPrinterAsWell)
{
    const auto paper = std::make_shared<QPdfWriter>(bench.path(q("paper.pdf")));
    bench.desk().documents()->setPrinterChooser(
        [paper](QWidget*, const QString& name, const Documents::PrinterChosen& chosen) {
            EXPECT_FALSE(name.contains(u'/')) << "a printer that writes files makes one of that name";
            chosen(paper);
        });
    ASSERT_TRUE(bench.actions().run(q("tickets.print.work_order")));
    EXPECT_FALSE(goOn("给工程师", "goOn").isEmpty());
    EXPECT_TRUE(bench.bytes(q("paper.pdf")).startsWith("%PDF"));
}
