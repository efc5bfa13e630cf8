// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablewriter.h"

#include <QList>

// NOLINTNEXTLINE(readability-identifier-naming): names of libxlsxwriter
struct lxw_workbook;
// NOLINTNEXTLINE(readability-identifier-naming)
struct lxw_worksheet;

namespace Seatdesk {

/// Writes one sheet of an XLSX workbook in constant memory: bold header that stays in place, filter, widths after the
/// text. Every cell is text, so that ids keep their zeros and nothing is computed. A text beyond the format's 32,767
/// characters is cut; more rows than a sheet has fail with Full.
class SheetWriter : public TableWriter
{
public:
    explicit SheetWriter(const QString& path);
    ~SheetWriter() override;

    Result<void> begin(const QStringList& header) override;
    Result<void> write(const TableRow& row) override;
    Result<void> finish() override;

    [[nodiscard]] qint64 cutCells() const { return m_cutCells; }

private:
    Result<void> writeCell(qsizetype column, const QString& text);
    void setWidths();

    const QString m_path;
    const QString m_partPath;
    const QByteArray m_folder;  ///< for the library's own temporary file; customers' data stays off /tmp
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    quint32 m_row = 0;
    QList<int> m_widths;
    qint64 m_cutCells = 0;
};

}  // namespace Seatdesk
