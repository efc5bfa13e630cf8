// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangefixture.h"
#include "support/text.h"

#include <QDir>
#include <QProcess>

using namespace Seatdesk;

class TableWriting : public Exchange
{
protected:
    void writeTable(const QString& path, Readers readers)
    {
        const std::unique_ptr<TableWriter> writer = tableWriterFor(path, {}, readers);
        ASSERT_TRUE(writer->begin({q("工单号"), q("标题")}));
        ASSERT_TRUE(writer->writeTexts({q("001234567890123456"), q("=HYPERLINK(\"x\")")}));
        ASSERT_TRUE(writer->writeTexts({q("-5"), q("一行\n二行")}));
        ASSERT_TRUE(writer->writeTexts({q("@x"), QString(40000, u'长')}));
        ASSERT_TRUE(writer->finish());
    }
    /// The sheet's XML, unpacked by Python's own reader of zip files.
    static QString part(const QString& path, const QString& name)
    {
        QProcess python;
        python.start(q("python3"), {q("-c"),
                                    q("import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);"
                                      "sys.stdout.buffer.write(z.read(sys.argv[2]))"),
                                    path, name});
        EXPECT_TRUE(python.waitForFinished());
        return QString::fromUtf8(python.readAllStandardOutput());
    }
};

TEST_F(TableWriting, ASheetHoldsTextsOnly)
{
    const QString path = folder.filePath(q("o.xlsx"));
    writeTable(path, Readers::People);
    const QString sheet = part(path, q("xl/worksheets/sheet1.xml"));
    EXPECT_TRUE(sheet.contains(q("001234567890123456")));
    EXPECT_TRUE(sheet.contains(q("=HYPERLINK")));
    EXPECT_TRUE(sheet.contains(q("state=\"frozen\"")));
    EXPECT_TRUE(sheet.contains(q("<autoFilter ref=\"A1:B4\"")));
    EXPECT_FALSE(sheet.contains(q("<f>"))) << "no formula";
    EXPECT_FALSE(sheet.contains(q("<v>"))) << "no number";
    EXPECT_TRUE(sheet.contains(QString(32767, u'长')));
    EXPECT_FALSE(sheet.contains(QString(32768, u'长')));
    EXPECT_TRUE(part(path, q("xl/styles.xml")).contains(q("<b/>")));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{q("o.xlsx")});
}

TEST_F(TableWriting, CsvForPeopleIsGuardedAndCsvForProgramsIsExact)
{
    const QString path = folder.filePath(q("o.csv"));
    writeTable(path, Readers::People);
    EXPECT_TRUE(read(path).startsWith("\xef\xbb\xbf工单号,标题\n001234567890123456,\"'=HYPERLINK(\"\"x\"\")\"\n'-5,"));
    writeTable(path, Readers::Programs);
    EXPECT_TRUE(read(path).startsWith("工单号,标题\n001234567890123456,\"=HYPERLINK(\"\"x\"\")\"\n-5,"));
}

TEST_F(TableWriting, FailsWhereItMayNotWriteAndLeavesTheOldFile)
{
    const QString path = write(q("o.csv"), "old");
    {
        const std::unique_ptr<TableWriter> writer = tableWriterFor(path, {});
        ASSERT_TRUE(writer->begin({q("a")}));
        ASSERT_TRUE(writer->writeTexts({q("1")}));
    }
    EXPECT_EQ(read(path), "old") << "not finished";
    for (const QString& name : {q("none/o.csv"), q("none/o.xlsx")}) {
        const std::unique_ptr<TableWriter> writer = tableWriterFor(folder.filePath(name), {});
        const bool good = writer->begin({q("a")}).has_value() && writer->writeTexts({q("1")}).has_value() &&
                          writer->finish().has_value();
        EXPECT_FALSE(good) << qPrintable(name);
    }
}
