// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablewriter.h"

#include "exchange/sheetwriter.h"
#include "exchange/textwriter.h"

#include <QFileInfo>

namespace Seatdesk {

Result<void> TableWriter::writeTexts(const QStringList& texts)
{
    TableRow row;
    for (const QString& text : texts)
        row.cells.append({text, true});
    return write(row);
}

std::unique_ptr<TableWriter> tableWriterFor(const QString& path, const TableDialect& dialect, Readers readers)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx")
        return std::make_unique<SheetWriter>(path);
    TableDialect written = dialect;
    const bool json = suffix == u"jsonl" || suffix == u"ndjson";
    written.format = json ? TableDialect::Format::JsonLines : TableDialect::Format::Csv;
    written.delimiter = suffix == u"tsv" ? u'\t' : suffix == u"psv" ? u'|' : suffix == u"ssv" ? u';' : u',';
    if (readers == Readers::People && !json)
        written.encoding = {"UTF-8", true};
    return std::make_unique<TextWriter>(path, written, readers);
}

}  // namespace Seatdesk
