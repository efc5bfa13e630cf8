// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"
#include "exchange/csvparser.h"
#include "exchange/exchangefixture.h"

#include <gmock/gmock.h>

using namespace Seatdesk;
using testing::ElementsAre;

namespace {

struct Table
{
    TableDescription description;
    QList<QStringList> rows;
    QList<RefusedRow> refused;
    QList<qint64> lines;
};

Table readTable(const QString& path, const TableHints& hints = {})
{
    Table table;
    const Result<TableDescription> description = describeTable(path, hints);
    if (!description)
        return table;
    table.description = *description;
    Result<TableReader> reader = TableReader::open(*description);
    while (true) {
        const Result<std::optional<TableRow>> row = reader->next();
        if (!row || !*row)
            return table;
        if ((*row)->refusal) {
            table.refused.append({(*row)->line, *(*row)->refusal});
            continue;
        }
        QStringList texts;
        for (const TableCell& cell : (*row)->cells)
            texts.append(cell.text);
        table.rows.append(texts);
        table.lines.append((*row)->line);
    }
}

QStringList texts(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* one : all)
        list.append(QString::fromUtf8(one));
    return list;
}

}  // namespace

class TableReading : public Exchange
{
protected:
    Table table(const QByteArray& content, const QString& name = QStringLiteral("t.csv"))
    {
        return readTable(write(name, content));
    }
};

TEST_F(TableReading, KeepsNewLinesAndDoubledQuotesInQuotedCells)
{
    const Table t = table("a,b\n\"one\ntwo\",\"say \"\"no\"\"\"\n,3\n");
    EXPECT_EQ(t.description.header, texts({"a", "b"}));
    EXPECT_THAT(t.rows, ElementsAre(texts({"one\ntwo", "say \"no\""}), texts({"", "3"})));
    EXPECT_THAT(t.lines, ElementsAre(2, 4));
}

TEST_F(TableReading, TakesEveryLineEnd)
{
    for (const char* end : {"\n", "\r\n", "\r"}) {
        const QByteArray e(end);
        const Table t = table("a,b" + e + "1,\"x" + e + "y\"" + e + e + "3,4");
        EXPECT_EQ(t.rows.size(), 2);
        EXPECT_EQ(t.rows.value(0).value(1), QStringLiteral("x") + QString::fromLatin1(end) + u'y');
        EXPECT_EQ(t.description.dialect.lineEnd, QString::fromLatin1(end));
        EXPECT_FALSE(t.description.dialect.lastLineEnds);
        EXPECT_EQ(t.lines.value(1), 5) << "the blank line counts as a line";
    }
}

TEST_F(TableReading, RecognisesTheDelimiter)
{
    EXPECT_EQ(table("a;b;c\n1,5;2;3\n2,5;2;3\n").description.dialect.delimiter, u';');
    EXPECT_EQ(table("a\tb\n1\t2\n").description.dialect.delimiter, u'\t');
    EXPECT_EQ(table("a|b\n1|2\n", QStringLiteral("t.psv")).description.dialect.delimiter, u'|');
    EXPECT_EQ(table("标题,内容\n甲;乙,丙;丁;戊\n").description.dialect.delimiter, u',');
    EXPECT_EQ(table("only\none\n").description.dialect.delimiter, u',');
}

TEST_F(TableReading, TakesShortRowsAndRefusesTooLongOnes)
{
    const Table t = table("a,b,c\n1,2\n1,2,3,4\n1,2,3,\n1,2,3\n");
    EXPECT_THAT(t.rows, ElementsAre(texts({"1", "2", ""}), texts({"1", "2", "3"}), texts({"1", "2", "3"})));
    EXPECT_THAT(t.refused, ElementsAre(RefusedRow{3, Refusal::TooManyCells}));
}

TEST_F(TableReading, RefusesNulAndInvalidBytesByLine)
{
    QByteArray content("名,值\n好,1\n坏\xff,2\n好,3\nx");
    content.append('\0').append(",4\n好,5\n");
    const Table t = table(content);
    EXPECT_EQ(t.description.dialect.encoding.name, "UTF-8");
    EXPECT_EQ(t.rows.size(), 3);
    EXPECT_THAT(t.refused, ElementsAre(RefusedRow{3, Refusal::InvalidBytes}, RefusedRow{5, Refusal::NulCharacter}));
}

TEST_F(TableReading, AForgottenQuoteCostsItsOwnLineOnly)
{
    const Table t = table("a,b\n1,\"never closed\n2,good\n3,good\n");
    EXPECT_THAT(t.refused, ElementsAre(RefusedRow{2, Refusal::UnclosedQuote}));
    EXPECT_THAT(t.rows, ElementsAre(texts({"2", "good"}), texts({"3", "good"})));
}

TEST_F(TableReading, FailsOnAFileWithoutHeader)
{
    EXPECT_EQ(describeTable(write(QStringLiteral("e.csv"), "")).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(describeTable(write(QStringLiteral("e.jsonl"), "\n\n")).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(describeTable(folder.filePath(QStringLiteral("none"))).error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(table("a,b\n").rows.isEmpty());
    EXPECT_EQ(table("a,b").description.header, texts({"a", "b"}));
}

TEST_F(TableReading, RecognisesEncodings)
{
    const QString text = QStringLiteral("标题,内容\n宽带故障,无法上网已经三天了\n账单,话费比上个月多\n");
    for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
        for (const bool mark : {false, true}) {
            const QByteArray bytes = (mark ? byteOrderMarkOf(name) : QByteArray()) + *encoded(text, name);
            const Table t = table(bytes);
            EXPECT_EQ(t.description.dialect.encoding, (TextEncoding{name, mark})) << name << mark;
            EXPECT_EQ(t.description.header, texts({"标题", "内容"})) << name << mark;
            EXPECT_EQ(t.rows.size(), 2) << name << mark;
            EXPECT_EQ(t.rows.value(1).value(1), QStringLiteral("话费比上个月多")) << name << mark;
        }
    }
    EXPECT_EQ(table(*encoded(u"a,b\n1,2\n", "UTF-16LE")).description.dialect.encoding.name, "UTF-16LE");
}

TEST_F(TableReading, RefusesLatin1RowsInsteadOfReadingThemAsChinese)
{
    const Table t = table(
        "id,name\n1,Administraci\xf3n p\xfa"
        "blica\n2,plain\n3,educaci\xf3n\n");
    EXPECT_EQ(t.description.dialect.encoding.name, "UTF-8");
    EXPECT_EQ(t.refused.size(), 2);
    EXPECT_EQ(t.rows.size(), 1);
}

TEST_F(TableReading, ReadsAnEncodingThatIsNamed)
{
    const QString path = write(QStringLiteral("t.csv"), *encoded(u"編號,標題\n1,寬頻\n", "Big5"));
    const Table t = readTable(path, {"Big5", {}, {}});
    EXPECT_EQ(t.rows.value(0).value(1), QStringLiteral("寬頻"));
    EXPECT_EQ(describeTable(path, {"no-such", {}, {}}).error().kind, Error::Kind::Invalid);
}

TEST_F(TableReading, GbCharactersWithADelimiterAsTrailByteStayWhole)
{
    // In GB18030 the second byte of 亅 is '|'.
    const QString text = QStringLiteral("甲|乙|丙\n一二三|四五六|七八九\n亅字|中文内容|好的\n");
    const Table t = table(*encoded(text, "GB18030"), QStringLiteral("t.psv"));
    EXPECT_EQ(t.rows.value(1), texts({"亅字", "中文内容", "好的"}));
}

TEST_F(TableReading, ReadsJsonLinesWithTheirOwnKeysAndOrder)
{
    const Table t =
        table("{\"id\": 1, \"title\": \"a\"}\n\n{\"title\": \"b\", \"tags\": [\"x\", 1.0]}\r\n[1]\n{\"id\"\n",
              QStringLiteral("t.jsonl"));
    EXPECT_EQ(t.description.header, texts({"id", "title", "tags"}));
    EXPECT_THAT(t.rows, ElementsAre(texts({"1", "a", ""}), texts({"", "b", "[\"x\", 1.0]"})));
    EXPECT_THAT(t.refused, ElementsAre(RefusedRow{4, Refusal::NotAnObject}, RefusedRow{5, Refusal::NotJson}));
}

TEST_F(TableReading, RefusesWhatJsonEscapesHide)
{
    const Table t =
        table("{\"a\": \"x\\u0000\"}\n{\"a\": \"\\ud800\"}\n{\"a\": \"\\ud83d\\ude00\"}\n", QStringLiteral("t.jsonl"));
    EXPECT_THAT(t.refused, ElementsAre(RefusedRow{1, Refusal::NulCharacter}, RefusedRow{2, Refusal::InvalidBytes}));
    EXPECT_EQ(t.rows.value(0).value(0), QStringLiteral("😀"));
}

TEST_F(TableReading, GivesEveryColumnANameOfItsOwn)
{
    EXPECT_EQ(uniqueColumnNames(texts({"a", "a", "", " a ", "#cells", ""})),
              texts({"a", "a (2)", "column 3", "a (3)", "#cells (2)", "column 6"}));
}

TEST_F(TableReading, CancelsWhileLooking)
{
    const QString path = write(QStringLiteral("t.csv"), "a,b\n1,2\n");
    const Result<TableDescription> description = describeTable(path, {}, [](const Progress&) { return false; });
    ASSERT_FALSE(description);
    EXPECT_EQ(description.error(), cancelledError());
}

TEST(CsvParser, GivesTheSameRowsHoweverTheTextIsCut)
{
    const QString text = QStringLiteral("a,\"b\"\"c\",d\r\n\r\n\"x\r\ny\",,\r\nlast,\"q\"");
    for (qsizetype size = 1; size <= text.size(); ++size) {
        CsvParser parser(u',');
        QStringList rows;
        for (qsizetype at = 0; at < text.size(); at += size) {
            parser.append(QStringView(text).mid(at, size));
            if (at + size >= text.size())
                parser.finish();
            while (const std::optional<TableRow> row = parser.next()) {
                QStringList cells{QString::number(row->line)};
                for (const TableCell& cell : row->cells)
                    cells.append(cell.text);
                rows.append(cells.join(u'|'));
            }
        }
        EXPECT_EQ(rows, texts({"1|a|b\"c|d", "3|x\r\ny||", "5|last|q"})) << size;
    }
}

TEST(CsvParser, GivesUpARowLongerThanAnyRecord)
{
    CsvParser parser(u',', 100);
    parser.append(QStringLiteral("1,\"open\n") + QString(50, u'x') + u'\n' + QString(60, u'y') + u'\n');
    parser.finish();
    const std::optional<TableRow> first = parser.next();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->refusal, Refusal::TooLong);
    EXPECT_EQ(parser.next()->line, 2);
    EXPECT_EQ(parser.next()->line, 3);
    EXPECT_FALSE(parser.next());
}
