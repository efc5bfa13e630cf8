// SPDX-License-Identifier: GPL-3.0-or-later
// A director brings a table in by the window, sees first what would come of it, mends what is bad, and takes it out
// again.
#include "app/transfer/exportdialog.h"
#include "app/transfer/importdialog.h"
#include "app/transfer/transfers.h"
#include "domain/accesslogentry.h"
#include "domain/ticket.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "windowbench.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QByteArray kTickets =
    "单号,标题,内容,联系电话\n"
    "A1,宽带掉线,每晚掉线,13812342716\n"
    "A2,账单疑问,重复扣费,13900000002\n"
    "A1,重复的单号,内容,13900000003\n"
    "A3,多了一格,内容,13900000004,多\n";

class ImportJourney : public testing::Test
{
protected:
    void SetUp() override
    {
        bench.desk().transfers().setChoosers(
            [this](QWidget*, const FileSuggestion&, const FileChosen& chosen) { chosen(readPath); },
            [this](QWidget*, const FileSuggestion&, const FileChosen& chosen) { chosen(writePath); });
        EXPECT_TRUE(bench.actions().run(q("data.import")));
        dialog = bench.desk().workbench()->findChild<ImportDialog*>();
    }

    template <typename T>
    T* part(const char* name) const
    {
        return dialog->findChild<T*>(q(name));
    }
    QString sentence() const { return dialog->findChild<NoticeBar*>()->sentence(); }
    void choose(const QString& path)
    {
        readPath = path;
        part<QPushButton>("chooseFile")->click();
    }
    bool canStart() const { return part<QPushButton>("startImport")->isEnabled(); }
    void pick(const char* name, const QVariant& value)
    {
        auto* choice = part<QComboBox>(name);
        choice->setCurrentIndex(choice->findData(value));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    void import()
    {
        ASSERT_TRUE(waitFor([this] { return canStart(); }));
        part<QPushButton>("startImport")->click();
        ASSERT_TRUE(waitFor([this] { return part<QPushButton>("closeImport")->text() == q("Close"); }));
    }

    WindowBench bench;
    QString readPath;
    QString writePath = bench.path(q("out.csv"));
    QPointer<ImportDialog> dialog;
};

}  // namespace

TEST_F(ImportJourney, CountsBeforeItWritesAndKnowsTheFileAgain)
{
    bench.write(q("t.csv"), QByteArray("\xef\xbb\xbf") + kTickets);
    EXPECT_FALSE(canStart());
    choose(bench.path(q("t.csv")));
    ASSERT_TRUE(waitFor([this] { return canStart(); }));
    EXPECT_EQ(part<QComboBox>("importKind")->currentData().toString(), q("ticket"));
    EXPECT_TRUE(part<QComboBox>("importEncoding")->currentText().contains(q("UTF-8")));
    EXPECT_TRUE(part<QComboBox>("importDelimiter")->currentText().contains(q("Comma")));
    pick("importKey", q("单号"));
    EXPECT_FALSE(canStart());
    ASSERT_TRUE(waitFor([this] { return canStart(); }));
    EXPECT_EQ(sentence(), q("4 rows: 2 are new, 0 were imported before, 2 cannot be taken. Nothing is written yet."));
    EXPECT_TRUE(bench.storedRows(Ticket::kRecord).isEmpty());
    EXPECT_TRUE(bench.storedRows(q("import_batch")).isEmpty());
    EXPECT_EQ(part<QTreeWidget>("badRows")->topLevelItem(0)->text(0), q("4"));

    import();
    EXPECT_EQ(sentence(), q("2 rows were imported, 0 had been imported before, 2 were refused."));
    ASSERT_TRUE(waitFor([this] { return bench.rows(Ticket::kRecord).size() == 2; }));

    part<QPushButton>("saveBadRows")->click();
    ASSERT_TRUE(waitFor([this] { return !bench.bytes(q("out.csv")).isEmpty(); }));
    const QString bad = QString::fromUtf8(bench.bytes(q("out.csv")));
    EXPECT_TRUE(bad.contains(q("4,Repeats a row that stands before it in the file.,,A1,重复的单号")))
        << qPrintable(bad);
    EXPECT_TRUE(bad.contains(q("5,Has more cells than the header.,,A3"))) << qPrintable(bad);

    choose(bench.path(q("t.csv")));
    pick("importKey", q("单号"));
    ASSERT_TRUE(waitFor([this] { return sentence().endsWith(q("An import would add nothing.")); }));
    EXPECT_FALSE(canStart());
}

TEST_F(ImportJourney, AColumnGoesWhereThePersonSays)
{
    bench.write(q("t.csv"), "标题,x,电话\n甲,在路口,13812342716\n");
    choose(bench.path(q("t.csv")));
    ASSERT_TRUE(waitFor([this] { return canStart(); }));
    auto* table = part<QTableWidget>("importPreview");
    EXPECT_EQ(table->item(1, 2)->text(), q("138****2716"));
    auto* field = part<QComboBox>("field:x");
    EXPECT_EQ(field->currentData().toString(), q("-"));
    pick("field:x", q("address"));
    ASSERT_TRUE(waitFor([this] { return canStart(); }));
    import();
    ASSERT_TRUE(waitFor([this] { return bench.rows(Ticket::kRecord).size() == 1; }));
    EXPECT_EQ(bench.rows(Ticket::kRecord)[0].text(q("address")), q("在路口"));
}

TEST_F(ImportJourney, ADroppedFileIsTakenInTheEncodingItHas)
{
    // 工号,姓名 in GB18030
    bench.write(q("s.txt"), "\xb9\xa4\xba\xc5\t\xd0\xd5\xc3\xfb\n2001\t\xcd\xf5\xb7\xbc\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(bench.path(q("s.txt")))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &drop);
    ASSERT_TRUE(waitFor([this] { return canStart(); })) << qPrintable(sentence());
    EXPECT_EQ(part<QComboBox>("importKind")->currentData().toString(), q("staff"));
    EXPECT_TRUE(part<QComboBox>("importEncoding")->currentText().contains(q("GB18030")));
    EXPECT_TRUE(part<QComboBox>("importDelimiter")->currentText().contains(q("Tab")));
    import();
    EXPECT_TRUE(waitFor([this] { return bench.rows(q("staff")).size() == 2; }));
}

TEST_F(ImportJourney, WhatIsNoTableIsRefusedWithASentence)
{
    bench.write(q("empty.csv"), {});
    bench.write(q("a.csv"), "%PDF-1.4 something");
    bench.write(q("b.csv"), "\x89PNG\r\n\x1a\n...");
    bench.write(q("c.csv"), QByteArray("PK\x03\x04") + "xl/workbook.xml");
    bench.write(q("d.csv"), QByteArray(4000, '\x01'));
    const QHash<QString, QString> sentences{{q("empty.csv"), q("empty")},      {q("a.csv"), q("PDF")},
                                            {q("b.csv"), q("picture")},        {q("c.csv"), q("workbook")},
                                            {q("d.csv"), q("no text")},        {q(""), q("folder")},
                                            {q("none.csv"), q("no such file")}};
    for (auto one = sentences.begin(); one != sentences.end(); ++one) {
        choose(bench.path(one.key()));
        EXPECT_TRUE(waitFor([&] { return sentence().contains(*one); })) << qPrintable(one.key() + sentence());
        EXPECT_FALSE(canStart());
    }
    // One line longer than any record is one bad row, and the next row is taken.
    bench.write(q("long.csv"), "标题\n" + QByteArray(qsizetype(18) * 1024 * 1024, 'x') + "\n好\n");
    choose(bench.path(q("long.csv")));
    ASSERT_TRUE(waitFor([this] { return canStart(); }));
    EXPECT_TRUE(sentence().startsWith(q("2 rows: 1 are new"))) << qPrintable(sentence());
}

TEST_F(ImportJourney, ACancelledImportKeepsWhatItWroteAndSaysSo)
{
    QByteArray table = "标题\n";
    for (int i = 0; i < 30000; ++i)
        table += "事项" + QByteArray::number(i) + '\n';
    bench.write(q("t.csv"), table);
    choose(bench.path(q("t.csv")));
    ASSERT_TRUE(waitFor([this] { return canStart(); }));
    part<QPushButton>("startImport")->click();
    const auto* bar = part<QProgressBar>("importProgress");
    EXPECT_TRUE(bar->isVisible());
    // It began anew at nothing; rows are read when two thirds of the way are done.
    static const QRegularExpression someRows(q("^[1-9][0-9,]* rows$"));
    ASSERT_TRUE(waitFor([bar] { return bar->value() > 0 && someRows.match(bar->format()).hasMatch(); }));
    EXPECT_GE(bar->value(), 66);
    EXPECT_LE(bar->value(), 100);
    ASSERT_TRUE(waitFor([this] { return !bench.storedRows(Ticket::kRecord).isEmpty(); }));
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return part<QPushButton>("closeImport")->text() == q("Close"); }));
    EXPECT_FALSE(bar->isVisible());
    const qsizetype kept = bench.storedRows(Ticket::kRecord).size();
    EXPECT_GT(kept, 0);
    EXPECT_LT(kept, 30000);
    EXPECT_TRUE(sentence().startsWith(q("The import was cancelled"))) << qPrintable(sentence());
}

TEST_F(ImportJourney, WhatCameInGoesOutAgainForAReason)
{
    bench.write(q("t.csv"), kTickets.left(kTickets.indexOf("A1,重复")));
    choose(bench.path(q("t.csv")));
    import();
    part<QPushButton>("closeImport")->click();
    ASSERT_TRUE(waitFor([this] { return !bench.rows(q("import_batch")).isEmpty(); }));
    ASSERT_TRUE(bench.actions().run(q("data.export")));
    QPointer<ExportDialog> out;
    ASSERT_TRUE(waitFor([&] { return (out = bench.desk().workbench()->findChild<ExportDialog*>()) != nullptr; }));
    out->findChild<QComboBox*>(q("exportBatch"))->setCurrentIndex(1);
    out->findChild<QPushButton*>(q("goOn"))->click();
    EXPECT_TRUE(bench.bytes(q("out.csv")).isEmpty());
    out->findChild<QLineEdit*>(q("reason"))->setText(q("archive"));
    out->findChild<QPushButton*>(q("goOn"))->click();
    ASSERT_TRUE(waitFor([&] { return !bench.bytes(q("out.csv")).isEmpty(); }));
    EXPECT_EQ(bench.bytes(q("out.csv")), bench.bytes(q("t.csv")));
    const QList<Row> log = bench.storedRows(AccessLogEntry::kRecord);
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(AccessLogEntry(log[0]).reason(), q("archive"));
    EXPECT_EQ(AccessLogEntry(log[0]).by(), bench.desk().place().session.person());
}

TEST_F(ImportJourney, AnAgentIsToldWhoMay)
{
    bench.hire(q("1002"), q("王芳"), q("agent"));
    bench.reopen(q("1002"));
    for (const char* action : {"data.import", "data.export"}) {
        EXPECT_FALSE(bench.actions().run(q(action)));
        EXPECT_FALSE(bench.actions().whyNot(q(action)).isEmpty());
    }
}
