// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tabledialect.h"

namespace Seatdesk {

QJsonObject TableDialect::toJson() const
{
    QJsonObject json{{QStringLiteral("format"), formatName(format)},
                     {QStringLiteral("encoding"), QString::fromUtf8(encoding.name)},
                     {QStringLiteral("bom"), encoding.byteOrderMark},
                     {QStringLiteral("line_end"), lineEnd},
                     {QStringLiteral("last_line_ends"), lastLineEnds}};
    if (format == Format::Csv) {
        json.insert(QStringLiteral("delimiter"), QString(delimiter));
        json.insert(QStringLiteral("quote_all"), quoteAll);
    } else {
        json.insert(QStringLiteral("spaces"), jsonSpaces);
        json.insert(QStringLiteral("ascii"), jsonAscii);
    }
    return json;
}

TableDialect TableDialect::fromJson(const QJsonObject& json)
{
    TableDialect dialect;
    const QString delimiter = json.value(QStringLiteral("delimiter")).toString();
    dialect.format = json.value(QStringLiteral("format")).toString() == u"jsonl" ? Format::JsonLines : Format::Csv;
    dialect.encoding.name = json.value(QStringLiteral("encoding")).toString(QStringLiteral("UTF-8")).toUtf8();
    dialect.encoding.byteOrderMark = json.value(QStringLiteral("bom")).toBool();
    dialect.delimiter = delimiter.size() == 1 ? delimiter[0] : QChar(u',');
    dialect.lineEnd = json.value(QStringLiteral("line_end")).toString(dialect.lineEnd);
    dialect.lastLineEnds = json.value(QStringLiteral("last_line_ends")).toBool(true);
    dialect.quoteAll = json.value(QStringLiteral("quote_all")).toBool();
    dialect.jsonSpaces = json.value(QStringLiteral("spaces")).toBool(true);
    dialect.jsonAscii = json.value(QStringLiteral("ascii")).toBool();
    return dialect;
}

QString formatName(TableDialect::Format format)
{
    return format == TableDialect::Format::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
}

}  // namespace Seatdesk
