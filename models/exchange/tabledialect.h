// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textencoding.h"

#include <QChar>
#include <QJsonObject>
#include <QString>

namespace Seatdesk {

/// How a table file is written, so that one can be written like it.
struct TableDialect
{
    enum class Format { Csv, JsonLines };

    Format format = Format::Csv;
    TextEncoding encoding;
    QChar delimiter = u',';
    QString lineEnd = QStringLiteral("\n");
    bool lastLineEnds = true;
    bool quoteAll = false;   ///< CSV: every cell stands in quotes
    bool jsonSpaces = true;  ///< JSON Lines: a space after commas and colons
    bool jsonAscii = false;  ///< JSON Lines: other characters are escaped

    [[nodiscard]] QJsonObject toJson() const;
    static TableDialect fromJson(const QJsonObject& json);

    bool operator==(const TableDialect&) const = default;
};

/// "csv" or "jsonl", as an import_batch keeps it.
QString formatName(TableDialect::Format format);

}  // namespace Seatdesk
