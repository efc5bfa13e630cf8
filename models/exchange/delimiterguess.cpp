// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimiterguess.h"

#include "exchange/csvparser.h"
#include "exchange/jsonline.h"

#include <QFileInfo>

namespace Seatdesk {

namespace {

constexpr int kRowsLookedAt = 100;

/// The share of rows that are as long as the header; 0 when the header would be a single cell.
double evenness(QChar delimiter, QStringView text, bool textIsWhole)
{
    CsvParser parser(delimiter);
    parser.append(text);
    if (textIsWhole)
        parser.finish();
    qsizetype width = 0;
    int rows = 0;
    int even = 0;
    while (const std::optional<TableRow> row = parser.next()) {
        if (rows++ == 0)
            width = row->cells.size();
        if (row->cells.size() == width)
            ++even;
        if (rows == kRowsLookedAt)
            break;
    }
    return width < 2 ? 0.0 : static_cast<double>(even) / rows;
}

QChar delimiterOfName(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"tsv" || suffix == u"tab")
        return u'\t';
    if (suffix == u"psv")
        return u'|';
    return suffix == u"ssv" ? u';' : u',';
}

}  // namespace

QChar guessedDelimiter(const QString& path, QStringView text, bool textIsWhole)
{
    const QChar named = delimiterOfName(path);
    QChar best = named;
    double bestEvenness = evenness(named, text, textIsWhole);
    if (named != u',' && bestEvenness > 0)
        return named;
    for (const QChar candidate : {QChar(u','), QChar(u'\t'), QChar(u';'), QChar(u'|')}) {
        const double found = evenness(candidate, text, textIsWhole);
        if (found > bestEvenness) {
            best = candidate;
            bestEvenness = found;
        }
    }
    return best;
}

bool looksLikeJsonLines(const QString& path, QStringView text)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"jsonl" || suffix == u"ndjson")
        return true;
    const QStringView trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf(u'\n');
    return trimmed.startsWith(u'{') && JsonLine(end < 0 ? trimmed : trimmed.first(end)).members().has_value();
}

QString firstLineEnd(QStringView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        if (quoted || (text[i] != u'\n' && text[i] != u'\r'))
            continue;
        const bool pair = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        return text.mid(i, pair ? 2 : 1).toString();
    }
    return QStringLiteral("\n");
}

}  // namespace Seatdesk
