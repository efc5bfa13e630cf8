// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetwriter.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr qsizetype kLongestCell = 32767;
constexpr quint32 kMostRows = 1048576;
constexpr qsizetype kMostSheetColumns = 16384;
constexpr int kNarrowest = 8;
constexpr int kWidest = 60;

/// Columns of text as a spreadsheet counts them: Chinese characters take two.
int displayWidth(QStringView text)
{
    int width = 0;
    for (const QChar c : text.first(std::min<qsizetype>(text.size(), kWidest))) {
        if (c == u'\n')
            break;
        width += c.unicode() >= 0x1100 ? 2 : 1;
    }
    return width + 1;
}

}  // namespace

SheetWriter::SheetWriter(const QString& path)
    : m_path(path), m_partPath(path + QStringLiteral(".part")), m_folder(QFile::encodeName(QFileInfo(path).path()))
{}

SheetWriter::~SheetWriter()
{
    if (!m_workbook)
        return;
    workbook_close(m_workbook);
    QFile::remove(m_partPath);
}

Result<void> SheetWriter::begin(const QStringList& header)
{
    if (header.size() > kMostSheetColumns)
        return failure(Error::Kind::Invalid, QStringLiteral("more columns than a sheet has"));
    QByteArray folder = m_folder;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(QFile::encodeName(m_partPath).constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, nullptr) : nullptr;
    if (!m_sheet)
        return failure(Error::Kind::Denied, m_path);
    lxw_format* bold = workbook_add_format(m_workbook);
    format_set_bold(bold);
    m_widths = QList<int>(header.size(), kNarrowest);
    for (qsizetype i = 0; i < header.size(); ++i) {
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), header[i].left(kLongestCell).toUtf8().constData(),
                               bold);
        m_widths[i] = std::clamp(displayWidth(header[i]) + 2, kNarrowest, kWidest);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return {};
}

Result<void> SheetWriter::writeCell(qsizetype column, const QString& text)
{
    if (text.isEmpty() || column >= kMostSheetColumns)
        return {};
    QString cell = text;
    if (cell.size() > kLongestCell) {
        cell.truncate(cell[kLongestCell - 1].isHighSurrogate() ? kLongestCell - 1 : kLongestCell);
        ++m_cutCells;
    }
    if (column < m_widths.size())
        m_widths[column] = std::clamp(displayWidth(cell), m_widths[column], kWidest);
    const lxw_error error =
        worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column), cell.toUtf8().constData(), nullptr);
    if (error != LXW_NO_ERROR)
        return failure(Error::Kind::Internal, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

Result<void> SheetWriter::write(const TableRow& row)
{
    if (m_row >= kMostRows)
        return failure(Error::Kind::Full, QStringLiteral("more rows than a sheet has"));
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Result<void> written = writeCell(i, row.cells[i].text);
        if (!written)
            return written;
    }
    ++m_row;
    return {};
}

void SheetWriter::setWidths()
{
    for (qsizetype i = 0; i < m_widths.size(); ++i)
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), m_widths[i], nullptr);
    if (!m_widths.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_widths.size() - 1));
}

Result<void> SheetWriter::finish()
{
    setWidths();
    const lxw_error error = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (error != LXW_NO_ERROR) {
        QFile::remove(m_partPath);
        return failure(Error::Kind::Full, QString::fromUtf8(lxw_strerror(error)));
    }
    QFile::remove(m_path);
    if (!QFile::rename(m_partPath, m_path))
        return failure(Error::Kind::Denied, m_path);
    return {};
}

}  // namespace Seatdesk
