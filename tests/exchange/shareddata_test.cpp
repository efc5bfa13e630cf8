// SPDX-License-Identifier: GPL-3.0-or-later
// Runs over real tables where they lie beside the source folder; they are no part of the project.
#include "exchange/csvparser.h"
#include "exchange/exchangefixture.h"
#include "exchange/textfile.h"
#include "support/places.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Seatdesk;

namespace {

const QString kData = TestPlaces::sourceFile(QStringLiteral("../shared/data/"));

QStringList filesBelow(const QString& folder, const QStringList& patterns)
{
    QStringList files;
    QDirIterator found(kData + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    files.sort();
    return files;
}

QStringList allCells(const QByteArray& csv)
{
    CsvParser parser(u',');
    parser.append(QString::fromUtf8(csv));
    parser.finish();
    QStringList cells;
    while (const std::optional<TableRow> row = parser.next()) {
        cells.append(QStringLiteral("#%1").arg(row->cells.size()));
        for (const TableCell& cell : row->cells)
            cells.append(cell.text);
    }
    return cells;
}

}  // namespace

class SharedData : public Exchange
{
protected:
    void SetUp() override
    {
        if (!QDir(kData).exists())
            GTEST_SKIP() << "no data beside the source folder";
    }
};

TEST_F(SharedData, EveryTicketTableComesBackWithoutADifferingByte)
{
    for (const QString& path : filesBelow(QStringLiteral("tickets"), {QStringLiteral("*.csv")})) {
        store = MemoryStore();
        const bool tree = path.contains(u"category_tree");
        const QByteArray out = roundTrip(path, tree ? QStringLiteral("category") : QStringLiteral("ticket"));
        EXPECT_TRUE(store.refusedRows.isEmpty()) << qPrintable(path);
        EXPECT_EQ(out == read(path), true) << qPrintable(path);
    }
}

TEST_F(SharedData, WhatAFileCallsSolvedOrClosedIsNoOpenWork)
{
    import(kData + QStringLiteral("tickets/en_comcast_telecom.csv"), optionsFor(QStringLiteral("ticket")));
    QHash<QString, int> states;
    for (const Row& ticket : store.all(QStringLiteral("ticket")))
        ++states[ticket.text(QStringLiteral("state"))];
    EXPECT_EQ(states, (QHash<QString, int>{{QStringLiteral("closed"), 1707}, {QStringLiteral("recorded"), 517}}));
}

TEST_F(SharedData, EveryArticleFileComesBackWithoutADifferingByte)
{
    for (const QString& path : filesBelow(QStringLiteral("kb"), {QStringLiteral("docs.jsonl")})) {
        store = MemoryStore();
        EXPECT_EQ(roundTrip(path, QStringLiteral("article")) == read(path), true) << qPrintable(path);
        EXPECT_TRUE(store.refusedRows.isEmpty()) << qPrintable(path);
    }
}

TEST_F(SharedData, CsvSpectrumReadsAsItsTruthSays)
{
    for (const QString& path : filesBelow(QStringLiteral("fuzz/csvspectrum/csvs"), {QStringLiteral("*.csv")})) {
        const Result<TableDescription> table = describeTable(path);
        ASSERT_TRUE(table) << qPrintable(path);
        QString truth = path;
        truth.replace(QStringLiteral("/csvs/"), QStringLiteral("/json/"))
            .replace(QStringLiteral(".csv"), QStringLiteral(".json"));
        // The line ends of the tables were made one kind on their way here, those in the truths were not.
        const QByteArray json = read(truth).replace("\\r\\n", "\\n");
        const QJsonArray rows = QJsonDocument::fromJson(json).array();
        ASSERT_EQ(table->sample.size(), rows.size()) << qPrintable(path);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (qsizetype c = 0; c < table->header.size(); ++c) {
                EXPECT_EQ(table->sample[i].cells.value(c).text, rows[i].toObject().value(table->header[c]).toString())
                    << qPrintable(path);
            }
        }
    }
}

TEST_F(SharedData, EveryTableGivesBackTheCellsOfTheRowsItTook)
{
    const QStringList patterns =
        QStringLiteral("*.csv *.tsv *.psv *.ssv *.jsonl *.html *.xls *.ods *.txt *.json *.unknown").split(u' ');
    for (const QString& path : filesBelow(QStringLiteral("fuzz"), patterns)) {
        for (const char* record : {"ticket", "article", "customer", "staff", "phrase", "category"}) {
            store = MemoryStore();
            const QString name = QString::fromLatin1(record);
            const Result<ImportReport> report = import(path, optionsFor(name));
            if (!report)
                continue;
            EXPECT_EQ(report->read, report->taken + report->known + report->refused) << qPrintable(path) << record;
            if (report->taken == 0 || report->refused > 0 || report->known > 0)
                continue;
            ExportOptions options;
            options.record = name;
            options.batch = report->batch;
            const QString out = folder.filePath(QStringLiteral("out.csv"));
            ASSERT_TRUE(BatchExporter(store, options).run(out));
            const Result<TableDescription> table = describeTable(path);
            Result<TextFile> text = TextFile::open(path, table->dialect.encoding);
            QString whole;
            while (!text->atEnd())
                whole += *text->readPiece();
            if (table->dialect.format == TableDialect::Format::Csv && table->dialect.delimiter == u',') {
                EXPECT_EQ(allCells(read(out)) == allCells(whole.toUtf8()), true) << qPrintable(path) << record;
            }
        }
    }
}
