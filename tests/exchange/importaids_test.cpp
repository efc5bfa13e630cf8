// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangefixture.h"
#include "exchange/filefault.h"
#include "exchange/keptcell.h"
#include "exchange/refusedrows.h"
#include "exchange/tablereader.h"
#include "exchange/trialsink.h"
#include "support/fieldnames.h"
#include "support/text.h"

using namespace Seatdesk;

namespace {

const RefusedWords kWords{QStringLiteral("Refused line"), QStringLiteral("Why refused"), QStringLiteral("Refused text"),
                          refusalName};

}  // namespace

class ImportAids : public Exchange
{};

TEST_F(ImportAids, AFileThatIsNoTableIsKnownByItsBeginning)
{
    EXPECT_EQ(fileFault(folder.filePath(q("none"))), FileFault::Missing);
    EXPECT_EQ(fileFault(folder.path()), FileFault::Folder);
    EXPECT_EQ(fileFault(write(q("e.csv"), {})), FileFault::Empty);
    EXPECT_EQ(fileFault(write(q("p.csv"), "%PDF-1.7\n")), FileFault::Pdf);
    EXPECT_EQ(fileFault(write(q("j.csv"), "\xff\xd8\xff\xe0 JFIF")), FileFault::Picture);
    EXPECT_EQ(fileFault(write(q("x.csv"), QByteArray("PK\x03\x04") + "[Content_Types].xml")), FileFault::Workbook);
    EXPECT_EQ(fileFault(write(q("z.csv"), QByteArray("PK\x03\x04") + "a.csv")), FileFault::Archive);
    EXPECT_EQ(fileFault(write(q("b.csv"), QByteArray(2000, '\x02'))), FileFault::NotText);
    const Result<ImportReport> report = import(folder.filePath(q("p.csv")), optionsFor(kTicket));
    EXPECT_EQ(report.error().detail, q("it is a PDF, not a table"));
}

TEST_F(ImportAids, TextOfEveryEncodingMayBeATable)
{
    EXPECT_FALSE(fileFault(write(q("a.csv"), "标题\n内容\n")));
    EXPECT_FALSE(fileFault(write(q("u.csv"), QByteArray("\xff\xfe\x07\x68\x98\x98\x0a\x00", 8))));
    EXPECT_FALSE(fileFault(write(q("c.csv"), "title\n\x01\x02\x03\n")));
    EXPECT_FALSE(fileFault(write(q("h.csv"), "PK,name\n1,a\n")));
}

TEST_F(ImportAids, ATrialCountsAsTheImportDoesAndWritesNothing)
{
    ImportOptions options = optionsFor(kTicket);
    options.keyColumn = q("no");
    import(write(q("t.csv"), "no,subject\n1,a\n"), options);
    const qsizetype before = store.all(kTicket).size();
    const QString path = write(q("u.csv"), "no,subject\n1,a\n2,b\n2,c\n3,d,e\n4,f\n");
    TrialSink trial(store);
    const Result<ImportReport> counted = Importer(options, trial, time).run(path);
    EXPECT_EQ(store.all(kTicket).size(), before);
    const Result<ImportReport> done = import(path, options);
    for (const Result<ImportReport>& report : {counted, done}) {
        EXPECT_EQ(report->taken, 2);
        EXPECT_EQ(report->known, 1);
        EXPECT_EQ(report->refused, 2);
    }
    EXPECT_EQ(trial.refusedRows(), store.refusedRows);
}

TEST_F(ImportAids, BadRowsAreSavedWithTheirLineReasonAndCells)
{
    const QString path = write(q("t.csv"), "no,subject\n1,\"a\nb\"\n2,b,c\n");
    const Result<ImportReport> report = import(path, optionsFor(kTicket));
    const QString out = folder.filePath(q("bad.csv"));
    EXPECT_EQ(writeRefusedRows(*describeTable(path), report->refusedRows, kWords, out), 1);
    EXPECT_EQ(read(out), "\xef\xbb\xbfRefused line,Why refused,Refused text,no,subject\n4,too_many_cells,,2,b,c\n");
}

TEST_F(ImportAids, OfABadRowWithoutCellsItsTextIsSaved)
{
    const QString out = folder.filePath(q("bad.csv"));
    const auto saved = [&](const char* name, const QByteArray& content) {
        const QString path = write(q(name), content);
        ImportOptions options = optionsFor(kTicket);
        options.hints.encoding = "UTF-8";
        const Result<ImportReport> report = import(path, options);
        EXPECT_TRUE(writeRefusedRows(*describeTable(path, options.hints), report->refusedRows, kWords, out));
        return read(out).split('\n').value(1);
    };
    EXPECT_EQ(saved("a.jsonl", "{\"no\": \"1\", \"subject\": \"a\"}\n{\"no\": 2, oops}\n"),
              "2,not_json,\"{\"\"no\"\": 2, oops}\",,");
    EXPECT_EQ(saved("b.csv", "no,subject\n1,a\n2,\"never closed\n"), "3,unclosed_quote,\"2,\"\"never closed\",,");
    EXPECT_EQ(saved("c.csv", "no,subject\n1,\xe4\xbd\xa0\xe5\xa5\xbd\n2,b\xffz\xf0\x9f\x98\x80\n"),
              "3,invalid_bytes,\"2,b\\xffz\xf0\x9f\x98\x80\",2,b\\xffz\xf0\x9f\x98\x80");
    EXPECT_EQ(saved("d.csv", QByteArray("no,subject\n1,a\n2,b\0c\n", 21)), "3,nul_character,\"2,b\\x00c\",2,b\\x00c");
}

TEST_F(ImportAids, MendedRowsComeInAsRowsOfTheirTable)
{
    const QString path = write(q("t.csv"), "no,subject\n1,a\n2,b,c\n3,d\n");
    ASSERT_EQ(import(path, optionsFor(kTicket))->taken, 2);
    int number = 4;
    for (const QByteArray head :
         {"refused line,why refused,refused text", "拒收行号,拒收原因,拒收原文", "拒收列號,拒收原因,拒收原文"}) {
        const QString mended = write(q("mended.csv"), head + ",no,subject\n3,reason,text," +
                                                          QByteArray::number(number++) + ",\"b,c\"\n,,,1,a\n");
        const Result<ImportReport> report = import(mended, optionsFor(kTicket));
        EXPECT_EQ(report->taken, 1);
        EXPECT_EQ(report->known, 1) << "a row of the table itself is known again";
        EXPECT_EQ(describeTable(mended)->header, QStringList({q("no"), q("subject")}));
    }
    for (const Row& row : store.all(kTicket)) {
        for (auto cell = row.extra.begin(); cell != row.extra.end(); ++cell)
            EXPECT_EQ(cell.key(), q("no"));
    }
}

/// The apostrophe that keeps a spreadsheet from calculating belongs to the report alone.
TEST_F(ImportAids, ACellOfABadRowComesBackAsItWas)
{
    const QString path = write(q("t.csv"), "no,subject,phone,=sum\n1,a,+8613800138000,-5,x\n2,'-b,'quoted,@,y\n");
    const TableDescription table = *describeTable(path);
    const Result<ImportReport> report = import(path, optionsFor(kTicket));
    ASSERT_EQ(report->refused, 2);
    const QString bad = folder.filePath(q("bad.csv"));
    ASSERT_TRUE(writeRefusedRows(table, report->refusedRows, kWords, bad));
    EXPECT_TRUE(read(bad).contains(",'+8613800138000,'-5,")) << "a spreadsheet sees text";
    const TableDescription again = *describeTable(bad);
    EXPECT_EQ(again.header, table.header);
    TableReader reader = *TableReader::open(again);
    for (qsizetype i = 0; i < 2; ++i) {
        const std::optional<TableRow> row = *reader.next();
        ASSERT_TRUE(row);
        EXPECT_EQ(row->cells, again.sample.at(i).cells) << "what the columns are told by, and what is taken";
        EXPECT_EQ(row->cells, table.sample.at(i).cells);
    }
}

TEST_F(ImportAids, AReportInJsonLinesLeavesNothingOfItselfInTheRows)
{
    const QString path = write(q("t.csv"), "no,subject\n1,a\n2,b,c\n");
    const Result<ImportReport> report = import(path, optionsFor(kTicket));
    const QString bad = folder.filePath(q("bad.jsonl"));
    ASSERT_EQ(writeRefusedRows(*describeTable(path), report->refusedRows, kWords, bad), 1);
    write(q("bad.jsonl"), read(bad) + "{\"subject\": \"d\", \"no\": \"3\"}\n");
    EXPECT_EQ(describeTable(bad)->header, QStringList({q("no"), q("subject")}));
    EXPECT_EQ(import(bad, optionsFor(kTicket))->taken, 2);
    EXPECT_EQ(import(write(q("whole.csv"), "no,subject\n2,b\n"), optionsFor(kTicket))->known, 1)
        << "known by what it holds, not by why it was refused";
    for (const Row& row : store.all(kTicket)) {
        for (auto cell = row.extra.begin(); cell != row.extra.end(); ++cell)
            EXPECT_TRUE(cell.key() == u"no" || cell.key() == kLayoutKey) << qPrintable(cell.key());
    }
}

TEST_F(ImportAids, AHeaderThatCannotBeReadIsToldInASentence)
{
    TableHints hints;
    hints.encoding = "UTF-8";
    const auto told = [&](const QByteArray& content) {
        return describeTable(write(q("h.csv"), content), hints).error().detail;
    };
    EXPECT_TRUE(told(QByteArray("n\0o,subject\n1,a\n", 16)).endsWith(u"holds the character U+0000"));
    EXPECT_TRUE(told("n\xffo,subject\n1,a\n").contains(u"not text"));
}
