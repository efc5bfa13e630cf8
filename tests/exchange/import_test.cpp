// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangefixture.h"
#include "support/fieldnames.h"
#include "support/text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Seatdesk;

class Import : public Exchange
{};

TEST_F(Import, RecognisesChineseColumnsOfTickets)
{
    const QString path = write(q("t.csv"),
                               "工单号,标题,内容,创建时间,类别,客户姓名,联系电话,渠道,诉求类型,备注\n"
                               "7,断网,上不了网,2019/2/28 11:25:05,宽带,张三,13812342716,电话,投诉,急\n");
    ASSERT_EQ(import(path, optionsFor(kTicket))->taken, 1);
    const Row ticket = store.all(kTicket).value(0);
    EXPECT_EQ(ticket.text(q("summary")), q("断网"));
    EXPECT_EQ(ticket.text(q("description")), q("上不了网"));
    EXPECT_EQ(ticket.time(q("recorded_at")), fromDateTime(QDateTime(QDate(2019, 2, 28), QTime(3, 25, 5), Qt::UTC)));
    EXPECT_EQ(ticket.text(q("kind")), q("complaint"));
    EXPECT_EQ(ticket.text(q("channel")), q("phone"));
    EXPECT_EQ(ticket.text(q("state")), q("recorded"));
    EXPECT_EQ(ticket.text(q("masked_number")), q("138****2716"));
    EXPECT_EQ(ticket.extra.value(q("工单号")).toString(), q("7"));
    EXPECT_EQ(ticket.extra.value(q("备注")).toString(), q("急"));
    EXPECT_EQ(store.find(ticket.reference(q("category"))).text(q("name")), q("宽带"));
    EXPECT_EQ(store.find(ticket.reference(q("customer_contact"))).text(q("value")), q("13812342716"));
}

TEST_F(Import, NoRowButTheContactHoldsANumberInClear)
{
    const QString path = write(q("t.csv"), "subject,tel,backup,phone\na,13812342716,13912342716,13712342716\n");
    import(path, optionsFor(kTicket));
    for (const Row& row : store.all(kTicket)) {
        const QByteArray json = QJsonDocument(row.fields).toJson() + QJsonDocument(row.extra).toJson();
        for (const char* number : {"13812342716", "13912342716", "13712342716"})
            EXPECT_FALSE(json.contains(number)) << json.constData();
    }
    EXPECT_EQ(store.all(q("customer_contact")).size(), 3);
}

TEST_F(Import, JoinsADateAndATimeOfDayFromTwoColumns)
{
    const QString path =
        write(q("t.csv"), "Customer Complaint,Date,Time\nslow,22-04-2015,03:53:50 PM\nslower,04-08-2015,10:22:56 AM\n");
    import(path, optionsFor(kTicket));
    const QList<Row> tickets = store.all(kTicket);
    EXPECT_EQ(toDateTime(tickets.value(0).time(q("recorded_at")), QTimeZone("Asia/Shanghai")).toString(Qt::ISODate),
              q("2015-04-22T15:53:50+08:00"));
    EXPECT_TRUE(tickets.value(0).extra.isEmpty());
}

TEST_F(Import, FillsWhatNoColumnSays)
{
    const QString path = write(q("t.csv"), "foo,内容\nx,第一行\ny,\n,\n");
    const Result<ImportReport> report = import(path, optionsFor(kTicket));
    const QList<Row> tickets = store.all(kTicket);
    ASSERT_EQ(tickets.size(), 2);
    EXPECT_EQ(tickets[0].text(q("summary")), q("第一行"));
    EXPECT_EQ(tickets[1].text(q("summary")), q("y"));
    EXPECT_EQ(tickets[0].text(q("kind")), q("inquiry"));
    EXPECT_EQ(tickets[0].time(q("recorded_at")), time.now());
    EXPECT_EQ(report->refusedRows.value(0), (RefusedRow{4, Refusal::NoContent}));
}

TEST_F(Import, ASecondRunAddsNothing)
{
    const QString path = write(q("t.csv"), "subject,n\na,1\na,1\nb,2\n");
    const ImportOptions options = optionsFor(kTicket);
    EXPECT_EQ(import(path, options)->taken, 3);
    const Result<ImportReport> again = import(path, options);
    EXPECT_EQ(again->taken, 0);
    EXPECT_EQ(again->known, 3);
    EXPECT_TRUE(again->batch.isNull());
    EXPECT_EQ(store.all(kTicket).size(), 3);
    EXPECT_EQ(store.all(q("import_batch")).size(), 1);
}

TEST_F(Import, AKeyColumnNamesTheRowWhateverElseChanged)
{
    ImportOptions options = optionsFor(kTicket);
    options.keyColumn = q("no");
    import(write(q("t.csv"), "no,subject\n1,a\n2,b\n"), options);
    const Result<ImportReport> report = import(write(q("u.csv"), "no,subject\n1,changed\n3,c\n3,c again\n"), options);
    EXPECT_EQ(report->taken, 1);
    EXPECT_EQ(report->known, 1);
    EXPECT_EQ(report->refusedRows, (QList<RefusedRow>{{4, Refusal::RepeatedInFile}}));
    options.keyColumn = q("nothing");
    EXPECT_EQ(import(write(q("t.csv"), "no,subject\n1,a\n"), options).error().kind, Error::Kind::Invalid);
}

TEST_F(Import, MapsWhatIsAskedFor)
{
    ImportOptions options = optionsFor(kTicket);
    options.mapped = {{q("x"), q("title")}, {q("标题"), q("-")}, {q("y"), q("address")}};
    import(write(q("t.csv"), "标题,x,y\n甲,乙,丙\n"), options);
    const Row ticket = store.all(kTicket).value(0);
    EXPECT_EQ(ticket.text(q("summary")), q("乙"));
    EXPECT_EQ(ticket.text(q("address")), q("丙"));
    EXPECT_EQ(ticket.extra.value(q("标题")).toString(), q("甲"));
    for (const auto& [column, field] :
         {std::pair(q("nope"), q("summary")), std::pair(q("x"), q("nope")), std::pair(q("x"), q("number"))}) {
        options.mapped = {{column, field}};
        EXPECT_EQ(import(write(q("t.csv"), "标题,x\n甲,乙\n"), options).error().kind, Error::Kind::Invalid);
    }
}

TEST_F(Import, RefusedRowsAreReportedAndTheRestIsTaken)
{
    const QString path = write(q("t.csv"), QByteArray("subject,n\ngood,1\nbad\xff,2\ngood,3,4\n") + "good,5\n");
    const Result<ImportReport> report = import(path, optionsFor(kTicket));
    EXPECT_EQ(report->taken, 2);
    EXPECT_EQ(report->refused, 2);
    EXPECT_EQ(store.refusedRows, (QList<RefusedRow>{{3, Refusal::InvalidBytes}, {4, Refusal::TooManyCells}}));
}

TEST_F(Import, ACutShortImportIsFinishedByTheNextRunInTheSameBatch)
{
    QByteArray content("subject\n");
    for (int i = 0; i < 50; ++i)
        content += "row " + QByteArray::number(i) + '\n';
    const QString path = write(q("t.csv"), content);
    ImportOptions options = optionsFor(kTicket);
    options.chunkRows = 10;
    store.failingTake = 3;
    EXPECT_EQ(import(path, options).error().kind, Error::Kind::Full);
    EXPECT_EQ(store.all(kTicket).size(), 20);
    EXPECT_EQ(store.finished, 1);
    EXPECT_EQ(import(path, options)->taken, 30);
    EXPECT_EQ(store.all(q("import_batch")).size(), 1);
    ExportOptions out;
    out.record = kTicket;
    ASSERT_EQ(BatchExporter(store, out).run(folder.filePath(q("out.csv"))), 50);
    EXPECT_EQ(read(folder.filePath(q("out.csv"))), content);
}

TEST_F(Import, CancelKeepsWhatWasTaken)
{
    QByteArray content("subject\n");
    for (int i = 0; i < 5000; ++i)
        content += "row " + QByteArray::number(i) + '\n';
    ImportOptions options = optionsFor(kTicket);
    options.chunkRows = 100;
    const Result<ImportReport> report =
        import(write(q("t.csv"), content), options, [](const Progress& p) { return p.rows < 2000; });
    EXPECT_TRUE(report->cancelled);
    EXPECT_EQ(report->taken, 2000);
    EXPECT_EQ(store.finished, 1);
}

TEST_F(Import, ArticlesArePublishedWithAFirstVersion)
{
    const QString path = write(q("docs.jsonl"),
                               "{\"id\": \"a1\", \"title\": \"办卡\", \"body\": \"带身份证\", \"cat\": \"银行卡\", "
                               "\"aliases\": [\"开卡\", \"申请卡\"]}\n");
    import(path, optionsFor(q("article")));
    const Row article = store.all(q("article")).value(0);
    EXPECT_EQ(article.text(q("state")), q("published"));
    EXPECT_EQ(article.fields.value(q("aliases")).toArray().size(), 2);
    EXPECT_EQ(article.extra.size(), 1) << "the id alone";
    const Row version = store.all(q("article_version")).value(0);
    EXPECT_EQ(version.reference(q("article")), article.id);
    EXPECT_EQ(version.integer(q("number")), 1);
}

TEST_F(Import, CustomersHaveTheirNumbersInContacts)
{
    const QString path =
        write(q("c.csv"), "姓名,手机,固定电话,地址,是否签约\n李娜,13812342716,0571-88123456,柳树街十八号三单元,是\n");
    import(path, optionsFor(q("customer")));
    const Row customer = store.all(q("customer")).value(0);
    EXPECT_EQ(customer.text(q("masked_number")), q("138****2716"));
    EXPECT_TRUE(customer.flag(q("contract")));
    const QList<Row> contacts = store.all(q("customer_contact"));
    ASSERT_EQ(contacts.size(), 3);
    EXPECT_EQ(contacts[1].text(q("value")), q("0571-88123456"));
    EXPECT_EQ(contacts[1].reference(q("customer")), customer.id);
    EXPECT_EQ(contacts[2].text(q("kind")), q("address"));
}

TEST_F(Import, StaffJoinTheTeamTheyName)
{
    Row team;
    team.record = q("scope");
    team.id = newId<RecordId>();
    team.fields = {{q("name"), q("一班")}, {q("kind"), q("team")}};
    store.insert(team);
    import(write(q("s.csv"), "工号,姓名,班组,技能\n1001,王芳,一班,宽带;手机\n1002,赵强,没有的班,\n,无号,,\n"),
           optionsFor(q("staff")));
    const QList<Row> staff = store.all(q("staff"));
    ASSERT_EQ(staff.size(), 2);
    EXPECT_EQ(staff[0].reference(q("team")), team.id);
    EXPECT_EQ(staff[0].fields.value(q("skills")).toArray().size(), 2);
    EXPECT_NE(staff[1].reference(q("team")), team.id);
    EXPECT_EQ(store.refusedRows.value(0).reason, Refusal::NameMissing);
}

TEST_F(Import, CategoriesMakeNodesOnTheWayOnce)
{
    const QString path = write(q("c.csv"), "l1,l2,l3\n城建,安全,隐患\n城建,安全,事故\n城建,其他,\n城建,安全,隐患\n");
    const Result<ImportReport> report = import(path, optionsFor(q("category")));
    EXPECT_EQ(report->taken, 3);
    EXPECT_EQ(report->refusedRows, (QList<RefusedRow>{{5, Refusal::RepeatedInFile}}));
    QHash<QString, Row> byName;
    for (const Row& row : store.all(q("category")))
        byName.insert(row.text(q("name")), row);
    ASSERT_EQ(byName.size(), 5);
    EXPECT_EQ(byName[q("隐患")].reference(q("parent")), byName[q("安全")].id);
    EXPECT_EQ(byName[q("安全")].reference(q("parent")), byName[q("城建")].id);
    EXPECT_TRUE(byName[q("城建")].reference(q("parent")).isNull());
    EXPECT_EQ(import(path, optionsFor(q("category")))->known, 4);
}

TEST_F(Import, CategoriesMayNameTheirParentBeforeItComes)
{
    const QString path = write(q("c.csv"), "编号,上级,名称\n3,2,叶\n2,1,枝\n1,,根\n4,外来,孤\n5,6,甲\n6,5,乙\n");
    EXPECT_EQ(import(path, optionsFor(q("category")))->taken, 6);
    QHash<QString, Row> byName;
    for (const Row& row : store.all(q("category")))
        byName.insert(row.text(q("name")), row);
    EXPECT_EQ(byName.size(), 7);
    EXPECT_EQ(byName[q("叶")].reference(q("parent")), byName[q("枝")].id);
    EXPECT_EQ(byName[q("枝")].reference(q("parent")), byName[q("根")].id);
    EXPECT_EQ(byName[q("孤")].reference(q("parent")), byName[q("外来")].id);
}
