// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refusedrows.h"

#include "domain/try.h"
#include "exchange/tablereader.h"
#include "exchange/tablewriter.h"

#include <QHash>

#include <algorithm>

namespace Seatdesk {

Result<qint64> writeRefusedRows(const TableDescription& table, const QList<RefusedRow>& refused,
                                const RefusedWords& words, const QString& path)
{
    QHash<qint64, Refusal> reasons;
    for (const RefusedRow& row : refused)
        reasons.insert(row.line, row.reason);
    SEATDESK_TRY_LET(reader, TableReader::open(table));
    const std::unique_ptr<TableWriter> writer = tableWriterFor(path, {}, Readers::People);
    SEATDESK_TRY(writer->begin(QStringList{words.line, words.reason} + uniqueColumnNames(table.header)));
    qint64 written = 0;
    for (;;) {
        SEATDESK_TRY_LET(row, reader.next());
        if (!row)
            break;
        const auto reason = reasons.constFind(row->line);
        if (reason == reasons.constEnd())
            continue;
        QStringList cells{QString::number(row->line), words.sentence(*reason)};
        for (const TableCell& cell : row->cells)
            cells.append(QString(cell.text).remove(QChar(u'\0')));
        cells.resize(std::max(cells.size(), table.header.size() + 2));
        SEATDESK_TRY(writer->writeTexts(cells));
        ++written;
    }
    SEATDESK_TRY(writer->finish());
    return written;
}

}  // namespace Seatdesk
