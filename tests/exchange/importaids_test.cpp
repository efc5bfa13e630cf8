// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangefixture.h"
#include "exchange/filefault.h"
#include "exchange/refusedrows.h"
#include "exchange/trialsink.h"

using namespace Seatdesk;

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

const QString kTicket = QStringLiteral("ticket");

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
    const RefusedWords words{q("Line"), q("Reason"), refusalName};
    const QString out = folder.filePath(q("bad.csv"));
    EXPECT_EQ(writeRefusedRows(*describeTable(path), report->refusedRows, words, out), 1);
    EXPECT_EQ(read(out), "\xef\xbb\xbfLine,Reason,no,subject\n4,too_many_cells,2,b,c\n");
}
