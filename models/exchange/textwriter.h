// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablewriter.h"

#include <QSaveFile>

namespace Seatdesk {

/// Writes CSV and JSON Lines as a dialect says. CSV cells stand in quotes where they must (RFC 4180).
class TextWriter : public TableWriter
{
public:
    TextWriter(const QString& path, const TableDialect& dialect, Readers readers);

    Result<void> begin(const QStringList& header) override;
    Result<void> write(const TableRow& row) override;
    Result<void> finish() override;

private:
    [[nodiscard]] QString csvLine(const QList<TableCell>& cells, qsizetype count) const;
    [[nodiscard]] QString csvCell(const QString& text, bool alone) const;
    [[nodiscard]] QString jsonLineOf(const TableRow& row) const;
    Result<void> writeLine(const QString& line);
    Result<void> writeBuffer();

    QSaveFile m_file;
    const TableDialect m_dialect;
    const Readers m_readers;
    QStringList m_header;
    QString m_buffer;
    bool m_first = true;
};

}  // namespace Seatdesk
