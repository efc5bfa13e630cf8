// SPDX-License-Identifier: GPL-3.0-or-later
// bench_exchange [ROWS] [FILE]: imports tickets from a made or given table and, if made, exports them again. A line per
// figure, with the time to read the file alone as the reference.
#include "exchange/batchexporter.h"
#include "exchange/importer.h"
#include "exchange/tablereader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Seatdesk;

namespace {

qint64 peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// Counts the rows and, unless it only counts, keeps them for the export.
class BenchStore : public ImportSink, public ExportSource
{
public:
    explicit BenchStore(bool keeps) : m_keeps(keeps) {}

    Result<QList<Row>> existing(const QString& record) override
    {
        return record == u"category" ? m_categories : QList<Row>();
    }
    Result<QSet<QString>> existingKeys(const QString&, const QStringList&) override { return QSet<QString>(); }
    Result<RecordId> begin(const Row& batch) override
    {
        m_batch = batch;
        return batch.id;
    }
    Result<void> take(const QList<Row>& rows) override
    {
        for (const Row& row : rows) {
            if (row.record == u"category")
                m_categories.append(row);
            else if (row.record == u"customer_contact" && m_keeps)
                m_contacts.insert(row.id, row.text(QStringLiteral("value")));
            else if (m_keeps)
                m_rows.append(row);
        }
        return {};
    }
    void refused(const RefusedRow&) override {}
    Result<void> finish(const ImportReport&) override { return {}; }

    Result<QList<Row>> batches(const QString&) override { return QList<Row>{m_batch}; }
    Result<QList<Row>> rows(const QString&, RecordId batch, RecordId after, int limit) override
    {
        if (batch.isNull())
            return QList<Row>();
        m_next = after.isNull() ? 0 : m_next + limit;
        return m_rows.mid(m_next, limit);
    }
    Result<QHash<RecordId, QString>> contactValues(const QList<RecordId>&) override { return m_contacts; }

private:
    const bool m_keeps;
    Row m_batch;
    QList<Row> m_rows;
    QList<Row> m_categories;
    QHash<RecordId, QString> m_contacts;
    qsizetype m_next = 0;
};

QString madeTable(const QString& folder, int rows)
{
    const QString path = folder + QStringLiteral("/made.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("工单号,标题,内容,创建时间,类别,客户姓名,联系电话,渠道,诉求类型,处理单位,满意度,备注\r\n");
    for (int i = 0; i < rows; ++i) {
        const QString line =
            QStringLiteral(
                "%1,%2小区宽带晚间掉线,\"用户反映每晚八点后网速很慢，重启光猫无效，\n要求尽快上门检修 %2\","
                "2024/%3/%4 %5:07:09,类别%6,用户%2,1381234%7,电话,%8,第%6维护中心,满意,\r\n")
                .arg(100000 + i)
                .arg(i % 977)
                .arg(i % 12 + 1)
                .arg(i % 28 + 1)
                .arg(i % 24)
                .arg(i % 60)
                .arg(i % 10000, 4, 10, QLatin1Char('0'))
                .arg(i % 3 == 0 ? QStringLiteral("投诉") : QStringLiteral("报修"));
        file.write(line.toUtf8());
    }
    return path;
}

/// The reference: the same file read row by row and thrown away.
double readingSeconds(const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    const Result<TableDescription> table = describeTable(path);
    Result<TableReader> reader = TableReader::open(*table);
    while (reader->next().value_or(std::nullopt))
        ;
    return timer.elapsed() / 1000.0;
}

void print(const QString& figure, double seconds, double reference, qint64 rows)
{
    const QJsonObject line{{QStringLiteral("figure"), figure},
                           {QStringLiteral("seconds"), seconds},
                           {QStringLiteral("rows"), rows},
                           {QStringLiteral("reading_alone"), reference},
                           {QStringLiteral("ratio"), seconds / reference},
                           {QStringLiteral("peak_mib"), peakKilobytes() / 1024}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    const int rows = arguments.value(1, QStringLiteral("50000")).toInt();
    const bool made = arguments.size() <= 2;
    const QString path = made ? madeTable(folder.path(), rows) : arguments[2];
    const double reading = readingSeconds(path);
    print(QStringLiteral("before"), reading, reading, 0);
    ImportOptions options;
    options.record = QStringLiteral("ticket");
    BenchStore store(made);
    const SystemTime time;
    QElapsedTimer timer;
    timer.start();
    const Result<ImportReport> report = Importer(options, store, time).run(path);
    if (!report)
        return 1;
    print(QStringLiteral("import"), timer.elapsed() / 1000.0, reading, report->taken);
    for (const QString& name : {QStringLiteral("csv"), QStringLiteral("xlsx")}) {
        timer.restart();
        ExportOptions out;
        out.record = options.record;
        out.batch = report->batch;
        const Result<qint64> written = BatchExporter(store, out).run(folder.filePath(QStringLiteral("out.") + name));
        print(QStringLiteral("export ") + name, timer.elapsed() / 1000.0, reading, written.value_or(0));
    }
    return 0;
}
