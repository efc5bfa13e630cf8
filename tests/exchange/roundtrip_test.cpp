// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangefixture.h"
#include "exchange/textdecoder.h"
#include "support/fieldnames.h"
#include "support/text.h"

#include <QDir>
#include <QJsonObject>

#include <cstring>

using namespace Seatdesk;

class RoundTrip : public Exchange
{
protected:
    void expectUnchanged(const QByteArray& content, const QString& name = q("t.csv"), const QString& record = kTicket)
    {
        store = MemoryStore();
        EXPECT_EQ(roundTrip(write(name, content), record).toStdString(), content.toStdString());
    }
    QByteArray exported(const ExportOptions& options, const QString& name)
    {
        const Result<qint64> rows = BatchExporter(store, options).run(folder.filePath(name));
        EXPECT_TRUE(rows) << qPrintable(rows ? QString() : rows.error().detail);
        return read(folder.filePath(name));
    }
};

TEST_F(RoundTrip, KeepsTheTextOfEveryCell)
{
    expectUnchanged("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n");
    expectUnchanged("a,b,c\r\n1,,\r\n\"Once upon \na time\",5,6\r\n7,8,9");
    expectUnchanged("key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n");
    expectUnchanged("f1,f2\nhello,    goodbye\n \t,' =1+1\n-1,@x\n");
    expectUnchanged("zh_cn\nx\n", q("t.csv"), q("phrase"));
}

TEST_F(RoundTrip, KeepsDoubleEmptyAndOddColumnNames)
{
    expectUnchanged("标题,标题,,,#cells,\"a,b\", \n甲,乙,丙,,丁,戊,己\n,,,,,,辛\n");
}

TEST_F(RoundTrip, KeepsShortRowsShortAndLongRowsLong)
{
    expectUnchanged("subject,b,c,d\n1,2\n1,2,3\n1,2,3,4\n1,2,3,4,,\n1\n");
}

TEST_F(RoundTrip, KeepsTheHabitOfQuotingEverything)
{
    expectUnchanged("\"subject\",\"b\"\r\n\"1\",\"\"\r\n\"x,\",\"y\"\r\n");
}

TEST_F(RoundTrip, KeepsTimesAsTheyWereWritten)
{
    for (const char* written :
         {"2019/2/28 11:25:05", "05/01/2022 12:00:03 AM", "22-04-2015", "2021-01-02T03:04:05Z", "1551324305",
          "2021-01-02T03:04:05.123+08:00", "2019年2月8日9时05分", "22-Apr-15", "20190228112505", "昨天", "2019/02/30",
          "1551324305123", "2019/2/28 1:25", "2021-01-02 24:00:00", "03:53:50 PM", "Feb 3, 2019 4:05 PM"}) {
        expectUnchanged(QByteArray("标题,创建时间\n甲,") + (strchr(written, ',') ? "\"" : "") + written +
                        (strchr(written, ',') ? "\"" : "") + "\n乙,\n丙,2018-12-26 10:13:37\n丁,0000-00-00\n");
    }
    expectUnchanged("标题,Date,Time\n甲,22-04-2015,03:53:50 PM\n乙,,03:53:50 PM\n丙,22-04-2015,\n丁,1-2-2015,25:00\n");
}

TEST_F(RoundTrip, KeepsWordsNumbersAndListsAsTheyWereWritten)
{
    expectUnchanged(
        "标题,类型,渠道,紧急程度,类别\n甲,投诉,热线,急\n乙,complaint,电话,紧急,宽带/"
        "光猫\n丙,神秘,鸽子,,\n丁,,,,其他\n");
    expectUnchanged("工号,姓名,在职,技能\n007,王芳,是,宽带;手机\n008,赵强,Y,宽带; 手机;\n009,,否,\n010,李,也许,;\n",
                    q("s.csv"), q("staff"));
    expectUnchanged("title,position,aliases\na,007,x|y\nb,7,\nc, 7,z\n", q("a.csv"), q("article"));
}

TEST_F(RoundTrip, GivesNumbersBackFromTheContactsAlone)
{
    expectUnchanged(
        "姓名,手机,座机,地址,邮箱,身份证号\n李,13812342716,0571-8812 3456,柳树街 18 "
        "号,a@b.cn,11010119900307123X\n王,,,,,\n",
        q("c.csv"), q("customer"));
    expectUnchanged("subject,phone,x\na, 13812342716,1\nb,13812342716,2\nc, 13812342716,3\n");
    expectUnchanged("{\"subject\": \"a\", \"phone\": 13812342716}\n{\"subject\": \"b\", \"phone\": null}\n",
                    q("t.jsonl"));
}

TEST_F(RoundTrip, KeepsJsonLinesWithKeyOrderAndNestedValues)
{
    expectUnchanged(
        "{\"id\": \"1\", \"title\": \"a\", \"n\": 1.0}\n{\"title\": \"b\", \"id\": \"2\"}\n"
        "{\"x\": {\"b\": [1, 2.50, null], \"a\": {}}, \"title\": \"\", \"big\": 123456789012345678901234567890}\n"
        "{\"a\": 1, \"a\": 2, \"title\": \"twice\"}\n{\"title\": null, \"id\": true, \"body\": [\"x\"]}\n",
        q("t.jsonl"), q("article"));
    expectUnchanged("{\"title\":\"a\",\"aliases\":[\"x\",\"y\"]}\n", q("t.jsonl"), q("article"));
    expectUnchanged("{\"title\": \"\\u5bbd\\u5e26 \\ud83d\\ude00\", \"aliases\": [\"\\u5bbd\"]}", q("t.jsonl"),
                    q("article"));
}

TEST_F(RoundTrip, KeepsTheFilesEncodingWhenAsked)
{
    const QString text = q("标题,内容\r\n宽带故障,无法上网已经三天了😀\r\n账单,话费比上个月多\r\n");
    for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
        const QByteArray bytes = byteOrderMarkOf(name) + *encoded(text, name);
        store = MemoryStore();
        ExportOptions options;
        options.record = kTicket;
        options.batch = import(write(q("t.csv"), bytes), optionsFor(kTicket))->batch;
        EXPECT_EQ(exported(options, q("o.csv")), text.toUtf8()) << name;
        options.encodingAsRead = true;
        EXPECT_EQ(exported(options, q("o.csv")), bytes) << name;
    }
}

TEST_F(RoundTrip, GivesACategoryTreeBackAsItCame)
{
    expectUnchanged("l1,l2,l3\n城建,安全,事故\n城建,安全,隐患\n城建,,其他\n交通,,\n农业\n城建,,\n", q("c.csv"),
                    q("category"));
    expectUnchanged("编号,上级,名称,别名,说明\n3,2,叶,,\n2,根,枝,a b,x\n1,,根,,y\n4,外来,孤,,\n5,乙,甲,,\n6,甲,乙,,\n",
                    q("c.csv"), q("category"));
}

TEST_F(RoundTrip, PutsSeveralImportsSideBySide)
{
    import(write(q("a.csv"), "subject,x,x\na,1,2\n"), optionsFor(kTicket));
    import(write(q("b.csv"), "n,x,subject\n9,3,b\n8\n"), optionsFor(kTicket));
    import(write(q("c.jsonl"), "{\"x\": 5, \"subject\": \"c\"}\n"), optionsFor(kTicket));
    ExportOptions options;
    options.record = kTicket;
    EXPECT_EQ(exported(options, q("o.csv")), "subject,x,x,n\na,1,2,\nb,3,,9\n,,,8\nc,5,,\n");
    EXPECT_EQ(exported(options, q("o.jsonl")),
              "{\"subject\": \"a\", \"x\": \"1\", \"x\": \"2\"}\n{\"n\": \"9\", \"x\": \"3\", \"subject\": \"b\"}\n"
              "{\"n\": \"8\", \"x\": \"\", \"subject\": \"\"}\n{\"x\": 5, \"subject\": \"c\"}\n");
    options.batch = newId<RecordId>();
    EXPECT_EQ(BatchExporter(store, options).run(folder.filePath(q("n.csv"))).error().kind, Error::Kind::NotFound);
    EXPECT_FALSE(QFile::exists(folder.filePath(q("n.csv"))));
}

TEST_F(RoundTrip, ShowsWhatWasChangedSinceInTheColumnsManner)
{
    const QString path =
        write(q("a.csv"), "subject,created,类型,类别\na,2019/2/8 1:02:03,投诉,宽带\nb,2019/2/8 1:02:03,故障,\n");
    import(path, optionsFor(kTicket));
    const QList<Row> tickets = store.all(kTicket);
    Row other = store.all(q("category")).value(0);
    other.id = newId<RecordId>();
    other.fields.insert(q("name"), q("账单"));
    store.insert(other);
    QJsonObject& a = store.find(tickets[0].id).fields;
    a.insert(q("subject"), q("unused"));
    a.insert(q("summary"), q("new, with comma"));
    a.insert(q("kind"), q("fault"));
    a.insert(q("category"), other.id.toString());
    QJsonObject& b = store.find(tickets[1].id).fields;
    b.insert(q("recorded_at"), tickets[1].integer(q("recorded_at")) + 1000000);
    ExportOptions options;
    options.record = kTicket;
    EXPECT_EQ(exported(options, q("o.csv")).toStdString(),
              "subject,created,类型,类别\n\"new, with comma\",2019/2/8 1:02:03,故障,账单\nb,2019/2/8 1:02:04,故障,\n");
}

TEST_F(RoundTrip, RowsThatNoImportBroughtHaveAColumnPerField)
{
    import(write(q("a.csv"), "subject,x\na,1\n"), optionsFor(kTicket));
    Row own;
    own.record = kTicket;
    own.id = newId<RecordId>();
    own.fields = {{q("summary"), q("made here")}, {q("recorded_at"), toMicros(time.now())}, {q("kind"), q("fault")}};
    store.insert(own);
    ExportOptions options;
    options.record = kTicket;
    const QByteArray all = exported(options, q("o.csv"));
    EXPECT_TRUE(all.startsWith("subject,x,number,kind,")) << all.constData();
    EXPECT_TRUE(all.contains("\n,,,fault,")) << all.constData();
    EXPECT_TRUE(all.contains("made here"));
    EXPECT_TRUE(all.contains("2026-11-18 10:00:00"));
}

TEST_F(RoundTrip, CancellingLeavesNoFile)
{
    import(write(q("a.csv"), "subject,x\na,1\n"), optionsFor(kTicket));
    ExportOptions options;
    options.record = kTicket;
    for (const QString& name : {q("o.csv"), q("o.xlsx")}) {
        const Result<qint64> rows =
            BatchExporter(store, options).run(folder.filePath(name), [](const Progress&) { return false; });
        EXPECT_EQ(rows.error(), cancelledError());
        EXPECT_FALSE(QFile::exists(folder.filePath(name)));
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{q("a.csv")});
}
