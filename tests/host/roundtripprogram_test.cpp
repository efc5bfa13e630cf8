// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that go through the program and the department's database come back as they were, byte for byte.
#include "host/adminprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Seatdesk;

namespace {

class RoundTripProgram : public AdminProgram
{
protected:
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }
    /// Into a department of its own: what another file brought is "known before".
    void expectUnchanged(const QString& word, const QString& path)
    {
        data = folder.filePath(QStringLiteral("seat%1").arg(++m_tables));
        const Outcome imported = run({QStringLiteral("import"), word, path});
        ASSERT_EQ(imported.code, 0) << imported.err.constData();
        EXPECT_TRUE(imported.out.contains(" 0 known before, 0 refused;")) << imported.out.constData();
        static const QRegularExpression batch(QStringLiteral("; batch (\\S+)"));
        const QString out = folder.filePath(QStringLiteral("out.") + QFileInfo(path).suffix());
        const Outcome exported = run({QStringLiteral("export"), word, out, QStringLiteral("--batch"),
                                      batch.match(QString::fromUtf8(imported.out)).captured(1)});
        ASSERT_EQ(exported.code, 0) << exported.err.constData();
        EXPECT_EQ(read(out) == read(path), true) << qPrintable(path);
        QDir(data).removeRecursively();
    }

private:
    int m_tables = 0;
};

struct OwnTable
{
    const char* word;
    const char* name;
    const char* cells;
};

// clang-format off
constexpr OwnTable kTables[] = {
    {"tickets", "t.csv",
     "编号,标题,标题,创建时间,关闭时间,类别,手机,渠道,空\r\n"
     "A-1,断网,\"晚上,\n又断\",2019/2/28 11:25:05,,宽带/光猫, 13812342716,鸽子,\r\n"
     "A-2,账单,,22-04-2015,昨天,其他,,热线\r\n"},
    {"articles", "a.jsonl",
     "{\"id\": \"1\", \"title\": \"重启光猫\", \"n\": 1.0, \"aliases\": [\"x\", \"y\"]}\n"
     "{\"title\": \"宽带\", \"id\": 2, \"body\": null, \"more\": {\"b\": [1, 2.50], \"a\": {}}}\n"},
    {"phrases", "p.tsv", "situation\tzh_cn\n开头\t您好，{name}\n\t再见 \n"},
    {"customers", "c.csv",
     "客户编号,姓名,手机,座机,地址,身份证号\n007,李,13812342716,0571-8812 3456,柳树街 18 号,11010119900307123X\n8,王,,,,\n"},
    {"staff", "s.csv", "工号,姓名,在职,技能\n007,王芳,是,宽带;手机\n008,赵强,Y,宽带; 手机;\n009,,否,\n"},
    // Nodes that only lie on the way to a row are rows of nobody: they do not come back.
    {"categories", "k.csv", "l1,l2,l3\n城建,安全,事故\n城建,安全,隐患\n城建,,其他\n交通,,\n农业\n城建,,\n"},
};
// clang-format on

}  // namespace

TEST_F(RoundTripProgram, GivesATableOfEveryKindBackByteForByte)
{
    for (const OwnTable& table : kTables) {
        SCOPED_TRACE(table.word);
        expectUnchanged(QString::fromLatin1(table.word), written(QString::fromLatin1(table.name), table.cells));
    }
}

/// Tables that lie beside the source folder; they are no part of the project.
TEST_F(RoundTripProgram, GivesRealTablesBackByteForByte)
{
    const QString shared = TestPlaces::sourceFile(QStringLiteral("../shared/data/"));
    if (!QDir(shared).exists())
        GTEST_SKIP() << "no data beside the source folder";
    int tickets = 0;
    QDirIterator tables(shared + QStringLiteral("tickets"), {QStringLiteral("*.csv")}, QDir::Files);
    for (; tables.hasNext(); ++tickets) {
        const QString path = tables.next();
        const bool isTree = path.contains(u"category_tree");
        expectUnchanged(isTree ? QStringLiteral("categories") : QStringLiteral("tickets"), path);
    }
    EXPECT_GE(tickets, 4);
    int articles = 0;
    QDirIterator docs(shared + QStringLiteral("kb"), {QStringLiteral("docs.jsonl")}, QDir::Files,
                      QDirIterator::Subdirectories);
    for (; docs.hasNext(); ++articles)
        expectUnchanged(QStringLiteral("articles"), docs.next());
    EXPECT_GE(articles, 4);
}
