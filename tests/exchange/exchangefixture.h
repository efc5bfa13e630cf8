// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/batchexporter.h"
#include "exchange/importer.h"
#include "exchange/memorystore.h"
#include "support/fixedtime.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Seatdesk {

/// A folder for files, a store, and the two ways between them.
class Exchange : public testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& content)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }
    static ImportOptions optionsFor(const QString& record)
    {
        ImportOptions options;
        options.record = record;
        options.scope = newId<ScopeId>();
        options.department = newId<ScopeId>();
        options.customers = newId<ScopeId>();
        return options;
    }
    Result<ImportReport> import(const QString& path, const ImportOptions& options,
                                const ProgressFunction& progress = {})
    {
        return Importer(options, store, time).run(path, progress);
    }
    /// Imports a file and gives it back under another name with the same ending.
    QByteArray roundTrip(const QString& path, const QString& record)
    {
        const Result<ImportReport> report = import(path, optionsFor(record));
        EXPECT_TRUE(report) << qPrintable(report ? QString() : report.error().detail);
        if (!report)
            return {};
        ExportOptions options;
        options.record = record;
        options.batch = report->batch;
        const QString out = folder.filePath(QStringLiteral("out.") + path.section(u'.', -1));
        const Result<qint64> rows = BatchExporter(store, options).run(out);
        EXPECT_TRUE(rows) << qPrintable(rows ? QString() : rows.error().detail);
        return read(out);
    }

    QTemporaryDir folder;
    MemoryStore store;
    FixedTime time;
};

}  // namespace Seatdesk
