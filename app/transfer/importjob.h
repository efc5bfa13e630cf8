// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/refusedrows.h"
#include "exchange/transfer.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace Seatdesk {

/// What is to be imported and how; the scope is where the person wants the rows.
struct ImportWish
{
    QString path;
    ImportOptions options;
    ScopeId scope;  ///< null: where such rows go without a choice
};

/// What an import would bring, or brought.
struct ImportCount
{
    ImportReport report;
    QList<RefusedRow> refused;  ///< all of them
};

/// The work of an import in a thread of its own: look, count without writing, import. One at a time; a new one, or the
/// end of this object, cancels the one before. Ends each with one signal, or with none when it was cancelled by
/// another.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    ImportJob(std::shared_ptr<Transfer> transfer, QObject* parent);
    /// Waits for the chunk that is being written.
    ~ImportJob() override;

    /// Recognises the file, and what kind of record its columns fit when the wish names none; then counts.
    void look(const ImportWish& wish);
    void import(const ImportWish& wish);
    void saveRefused(const TableDescription& table, const QList<RefusedRow>& refused, const RefusedWords& words,
                     const QString& path);
    /// Of an import: what was taken until then stays, and imported() tells of it.
    void cancel() { *m_cancelled = true; }

Q_SIGNALS:
    void looked(const QString& record, const Seatdesk::ImportPreview& preview);
    void counted(const Seatdesk::ImportCount& count);
    void imported(const Seatdesk::ImportCount& count);
    void saved(qint64 rows);
    void failed(const Seatdesk::Error& error);
    /// A few times a second.
    void progressed(int percent, qint64 rows);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    void restart();
    void count(const ImportWish& wish);
    [[nodiscard]] ProgressFunction progress();
    template <typename T, typename Fn>
    void take(QFuture<Result<T>> future, const Fn& fn);

    std::shared_ptr<Transfer> m_transfer;
    Flag m_cancelled = std::make_shared<std::atomic<bool>>(false);
    int m_run = 0;  ///< answers of an earlier one are passed over
    QList<QFuture<void>> m_running;
};

}  // namespace Seatdesk
