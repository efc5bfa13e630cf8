// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "exchange/tabledialect.h"
#include "exchange/tablerow.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Seatdesk {

/// What a person may know better than the content tells.
struct TableHints
{
    QByteArray encoding;  ///< any name that ICU knows; empty = recognise
    std::optional<QChar> delimiter;
    std::optional<TableDialect::Format> format;
};

/// What one look through a table file found.
struct TableDescription
{
    QString path;
    qint64 size = 0;
    QByteArray sha256;  ///< of the whole file, lower-case hex
    TableDialect dialect;
    qint64 headerRows = 1;  ///< rows before the data: 1 for CSV, 0 for JSON Lines
    /// Columns before those of the header: those that a file of refused rows begins with, which are no data.
    QStringList skippedColumns;
    QStringList header;      ///< as read; names may be empty and may repeat
    QList<TableRow> sample;  ///< the first rows, for a preview and to learn the columns' formats
};

/// Reads the file once whole: hash, encoding, form, columns. Fails with NotFound when it cannot be opened, Invalid when
/// it is no table (see fileFault) or holds no header, Busy when cancelled.
Result<TableDescription> describeTable(const QString& path, const TableHints& hints = {},
                                       const ProgressFunction& progress = {});

/// A name for every column that none of the others has, never empty and never one that `extra` uses itself: "phone",
/// "phone (2)", "column 4".
QStringList uniqueColumnNames(const QStringList& header);

}  // namespace Seatdesk
