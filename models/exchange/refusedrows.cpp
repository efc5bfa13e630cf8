// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refusedrows.h"

#include "domain/try.h"
#include "exchange/exchangetables.h"
#include "exchange/formulaguard.h"
#include "exchange/tablereader.h"
#include "exchange/tablewriter.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

/// Bytes that are no text, and the character that nothing can keep, by their numbers.
QString withNamedBytes(const QString& raw)
{
    QString text;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        const bool paired = c.isLowSurrogate() && i > 0 && raw.at(i - 1).isHighSurrogate();
        if (!c.isNull() && (!c.isLowSurrogate() || paired))
            text.append(c);
        else
            text.append(QStringLiteral("\\x%1").arg(c.unicode() & 0xffU, 2, 16, QChar(u'0')));
    }
    return text;
}

}  // namespace

qsizetype refusedColumns(const QStringList& header)
{
    const QList<ExchangeTables::Names> own = ExchangeTables::shipped().namesOf(QStringLiteral("refused"));
    if (header.size() < own.size())
        return 0;
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (!own.at(i).names.contains(ExchangeTables::normalized(header.at(i))))
            return 0;
    }
    return own.size();
}

void asBeforeRefusal(TableRow& row, qsizetype ownColumns, TableDialect::Format format)
{
    if (ownColumns == 0)
        return;
    row.cells.remove(0, std::min(ownColumns, row.cells.size()));
    if (format == TableDialect::Format::Csv) {
        for (TableCell& cell : row.cells)
            cell.text = unguarded(cell.text);
        return;
    }
    if (!row.layout.isArray())
        return;
    QJsonArray layout;
    for (const QJsonValue& column : row.layout.toArray()) {
        if (column.toInteger() >= ownColumns)
            layout.append(column.toInteger() - ownColumns);
    }
    row.layout = layout;
}

Result<qint64> writeRefusedRows(const TableDescription& table, const QList<RefusedRow>& refused,
                                const RefusedWords& words, const QString& path)
{
    QHash<qint64, Refusal> reasons;
    for (const RefusedRow& row : refused)
        reasons.insert(row.line, row.reason);
    SEATDESK_TRY_LET(reader, TableReader::open(table));
    const std::unique_ptr<TableWriter> writer = tableWriterFor(path, {}, Readers::People);
    SEATDESK_TRY(writer->begin(QStringList{words.line, words.reason, words.text} + uniqueColumnNames(table.header)));
    qint64 written = 0;
    for (;;) {
        SEATDESK_TRY_LET(row, reader.next());
        if (!row)
            break;
        const auto reason = reasons.constFind(row->line);
        if (reason == reasons.constEnd())
            continue;
        QStringList cells{QString::number(row->line), words.sentence(*reason), withNamedBytes(row->raw)};
        for (const TableCell& cell : row->cells)
            cells.append(withNamedBytes(cell.text));
        cells.resize(std::max(cells.size(), table.header.size() + 3));
        SEATDESK_TRY(writer->writeTexts(cells));
        ++written;
    }
    SEATDESK_TRY(writer->finish());
    return written;
}

}  // namespace Seatdesk
