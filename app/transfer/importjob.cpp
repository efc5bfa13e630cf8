// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/importjob.h"

#include "domain/try.h"
#include "domain/whendone.h"
#include "exchange/trialsink.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Seatdesk {

namespace {

/// The kind of record that most columns of the file fit; of several the first.
QString fittingRecord(const TableDescription& table, const QTimeZone& zone)
{
    QString best = importableRecords().constFirst();
    qsizetype most = 0;
    for (const QString& record : importableRecords()) {
        const Result<ColumnMapping> mapping = ColumnMapping::find(table, record, {}, zone);
        if (!mapping)
            continue;
        const auto bound = std::count_if(mapping->columns().begin(), mapping->columns().end(),
                                         [](const ColumnBinding& column) { return column.isMapped(); });
        if (bound > most) {
            most = bound;
            best = record;
        }
    }
    return best;
}

struct Looked
{
    QString record;
    ImportPreview preview;
};

Result<Looked> lookAt(ImportWish wish, const ProgressFunction& progress)
{
    if (wish.options.record.isEmpty()) {
        SEATDESK_TRY_LET(table, describeTable(wish.path, wish.options.hints, progress));
        wish.options.record = fittingRecord(table, wish.options.zone);
    }
    SEATDESK_TRY_LET(preview, Importer::preview(wish.path, wish.options, progress));
    return Looked{wish.options.record, std::move(preview)};
}

Result<ImportCount> countRows(Transfer& transfer, ImportWish wish, const ProgressFunction& progress)
{
    SEATDESK_TRY(transfer.place(wish.options, wish.scope));
    const std::unique_ptr<ImportSink> real = transfer.sink([](const RefusedRow&) {});
    TrialSink trial(*real);
    SEATDESK_TRY_LET(report, Importer(wish.options, trial, transfer.time()).run(wish.path, progress));
    return ImportCount{report, trial.refusedRows()};
}

Result<ImportCount> importRows(Transfer& transfer, ImportWish wish, const ProgressFunction& progress)
{
    SEATDESK_TRY(transfer.place(wish.options, wish.scope));
    ImportCount count;
    const std::unique_ptr<ImportSink> sink =
        transfer.sink([&count](const RefusedRow& row) { count.refused.append(row); });
    SEATDESK_TRY_LET(report, Importer(wish.options, *sink, transfer.time()).run(wish.path, progress));
    count.report = report;
    return count;
}

}  // namespace

ImportJob::ImportJob(std::shared_ptr<Transfer> transfer, QObject* parent)
    : QObject(parent), m_transfer(std::move(transfer))
{}

ImportJob::~ImportJob()
{
    *m_cancelled = true;
    for (QFuture<void>& work : m_running)
        work.waitForFinished();
}

void ImportJob::restart()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    ++m_run;
    m_running.removeIf([](const QFuture<void>& work) { return work.isFinished(); });
}

ProgressFunction ImportJob::progress()
{
    return [this, flag = m_cancelled, run = m_run](const Progress& now) {
        const int percent = now.totalBytes > 0 ? static_cast<int>(now.bytes * 100 / now.totalBytes) : 0;
        QMetaObject::invokeMethod(this, [this, run, percent, rows = now.rows] {
            if (run == m_run)
                Q_EMIT progressed(std::min(100, percent), rows);
        });
        return !*flag;
    };
}

template <typename T, typename Fn>
void ImportJob::take(QFuture<Result<T>> future, const Fn& fn)
{
    m_running.append(QFuture<void>(future));
    whenDone(future, this, [this, run = m_run, fn](const Result<T>& result) {
        if (run != m_run)
            return;
        if (result)
            fn(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void ImportJob::look(const ImportWish& wish)
{
    restart();
    const auto work = QtConcurrent::run([wish, tell = progress()] { return lookAt(wish, tell); });
    take(work, [this, wish](const Looked& found) {
        ImportWish next = wish;
        next.options.record = found.record;
        const int run = m_run;
        Q_EMIT looked(found.record, found.preview);
        if (run == m_run)
            count(next);
    });
}

void ImportJob::count(const ImportWish& wish)
{
    const auto work = QtConcurrent::run(
        [transfer = m_transfer, wish, tell = progress()] { return countRows(*transfer, wish, tell); });
    take(work, [this](const ImportCount& count) {
        if (!count.report.cancelled)
            Q_EMIT counted(count);
    });
}

void ImportJob::import(const ImportWish& wish)
{
    restart();
    const auto work = QtConcurrent::run(
        [transfer = m_transfer, wish, tell = progress()] { return importRows(*transfer, wish, tell); });
    take(work, [this](const ImportCount& count) { Q_EMIT imported(count); });
}

void ImportJob::saveRefused(const TableDescription& table, const QList<RefusedRow>& refused, const RefusedWords& words,
                            const QString& path)
{
    restart();
    const auto work = QtConcurrent::run([=] { return writeRefusedRows(table, refused, words, path); });
    take(work, [this](qint64 rows) { Q_EMIT saved(rows); });
}

}  // namespace Seatdesk
