// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangefixture.h"

#include <random>

using namespace Seatdesk;

namespace {

/// Bytes that tables are made of, so that chance finds more than noise.
const QByteArray kPieces[] = {"\"",
                              "\"\"",
                              ",",
                              "\n",
                              "\r\n",
                              "\r",
                              ";",
                              "\t",
                              "|",
                              "{",
                              "}",
                              "[",
                              "]",
                              ":",
                              "\\u",
                              "\\",
                              "null",
                              "1e9",
                              "2019/2/28 11:25:05",
                              "13812342716",
                              "标题",
                              "内容",
                              "created",
                              "l1",
                              "parent",
                              "\xef\xbb\xbf",
                              "\xff\xfe",
                              "\xfe\xff",
                              "\xb1\xea",
                              "\xcc\xe2",
                              "#cells",
                              " ",
                              "a",
                              "是",
                              "/"};

QByteArray madeBy(std::mt19937& random)
{
    QByteArray content;
    const auto length = random() % 200;
    for (size_t i = 0; i < length; ++i) {
        if (random() % 8 == 0)
            content.append(static_cast<char>(random() % 256));
        else
            content.append(kPieces[random() % std::size(kPieces)]);
    }
    return content;
}

}  // namespace

class Fuzz : public Exchange
{};

TEST_F(Fuzz, NoFileBringsTheImportDownAndEveryRowIsCounted)
{
    std::mt19937 random(20261118);
    for (int round = 0; round < 1500; ++round) {
        const QByteArray content = madeBy(random);
        const QString path = write(round % 3 == 0 ? QStringLiteral("f.jsonl") : QStringLiteral("f.csv"), content);
        const QString record = importableRecords().at(round % 6);
        store = MemoryStore();
        ImportOptions options = optionsFor(record);
        options.chunkRows = 1 + round % 5;
        const Result<ImportReport> report = import(path, options);
        if (!report)
            continue;
        ASSERT_EQ(report->read, report->taken + report->known + report->refused) << content.toHex().constData();
        ASSERT_EQ(report->refused, store.refusedRows.size());
        if (report->taken == 0)
            continue;
        ExportOptions out;
        out.record = record;
        out.batch = report->batch;
        ASSERT_EQ(BatchExporter(store, out).run(folder.filePath(QStringLiteral("o.csv"))), report->taken);
        MemoryStore second;
        const Result<ImportReport> again =
            Importer(options, second, time).run(folder.filePath(QStringLiteral("o.csv")), {});
        ASSERT_TRUE(again) << content.toHex().constData();
        ASSERT_EQ(again->read, report->taken) << content.toHex().constData();
    }
}
