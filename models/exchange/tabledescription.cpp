// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tabledescription.h"

#include "exchange/csvparser.h"
#include "exchange/delimiterguess.h"
#include "exchange/encodingdetector.h"
#include "exchange/filefault.h"
#include "exchange/formulaguard.h"
#include "exchange/jsonline.h"
#include "exchange/jsonlinesparser.h"
#include "exchange/keptcell.h"
#include "exchange/refusedrows.h"
#include "exchange/textfile.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr qsizetype kSampleText = qsizetype{512} * 1024;
constexpr qsizetype kSampleRows = 500;
/// Begins with the word by which a caller knows what is wrong; the rest is for who reads a command's output.
QString headerSentence(Refusal refusal)
{
    switch (refusal) {
        case Refusal::NoContent:
            return QStringLiteral("header: the file names no columns");
        case Refusal::NulCharacter:
            return QStringLiteral("header: the first line holds the character U+0000");
        case Refusal::InvalidBytes:
            return QStringLiteral("header: the first line holds bytes that are not text in the file's encoding");
        case Refusal::UnclosedQuote:
            return QStringLiteral("header: the first line has a quote that is never closed");
        default:
            return QStringLiteral("header: the first line cannot be read (%1)").arg(refusalName(refusal));
    }
}

constexpr qint64 kPiece = qint64{1024} * 1024;

/// One file's inspection: first its bytes, then its first text, then, for JSON Lines, all its keys.
class Inspection
{
public:
    Inspection(const QString& path, const TableHints& hints, const ProgressFunction& progress)
        : m_hints(hints), m_progress(progress)
    {
        m_table.path = path;
    }

    Result<TableDescription> run()
    {
        return readBytes()
            .and_then([this] { return readSample(); })
            .and_then(
                [this] { return m_table.dialect.format == TableDialect::Format::Csv ? lookAtCsv() : lookAtJson(); })
            .map([this] { return m_table; });
    }

private:
    Result<void> readBytes();
    Result<void> readSample();
    Result<void> lookAtCsv();
    Result<void> lookAtJson();
    Result<void> readKeys();
    void skipRefusal();
    [[nodiscard]] bool goesOn(qint64 bytes) const
    {
        return !m_progress || m_progress({bytes, m_table.size * kPasses, 0});
    }

    const TableHints& m_hints;
    const ProgressFunction& m_progress;
    TableDescription m_table;
    QByteArray m_tail;
    QString m_text;
    bool m_textIsWhole = false;
};

Result<void> Inspection::readBytes()
{
    QFile file(m_table.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, file.errorString());
    m_table.size = file.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    EncodingDetector detector;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(kPiece);
        if (file.error() != QFileDevice::NoError)
            return failure(Error::Kind::Corrupt, file.errorString());
        hash.addData(bytes);
        detector.feed(bytes);
        m_tail = (m_tail + bytes.last(std::min<qsizetype>(2, bytes.size()))).right(2);
        if (!goesOn(file.pos()))
            return tl::unexpected(cancelledError());
    }
    m_table.sha256 = hash.result().toHex();
    m_table.dialect.encoding = detector.encoding();
    if (!m_hints.encoding.isEmpty() && m_hints.encoding != m_table.dialect.encoding.name)
        m_table.dialect.encoding = {m_hints.encoding, false};
    return {};
}

Result<void> Inspection::readSample()
{
    TableDialect& dialect = m_table.dialect;
    Result<TextFile> file = TextFile::open(m_table.path, dialect.encoding);
    if (!file)
        return tl::unexpected(file.error());
    while (m_text.size() < kSampleText && !file->atEnd()) {
        const Result<QString> piece = file->readPiece();
        if (!piece)
            return tl::unexpected(piece.error());
        m_text.append(*piece);
    }
    m_textIsWhole = file->atEnd();
    dialect.format = m_hints.format.value_or(looksLikeJsonLines(m_table.path, m_text) ? TableDialect::Format::JsonLines
                                                                                      : TableDialect::Format::Csv);
    dialect.lineEnd = firstLineEnd(m_text);
    const QByteArray tail = dialect.encoding.name.startsWith("UTF-16") ? m_tail : m_tail.right(1);
    dialect.lastLineEnds = tail.contains('\n') || tail.contains('\r');
    return {};
}

Result<void> Inspection::lookAtCsv()
{
    TableDialect& dialect = m_table.dialect;
    dialect.delimiter = m_hints.delimiter.value_or(guessedDelimiter(m_table.path, m_text, m_textIsWhole));
    CsvParser parser(dialect.delimiter);
    parser.append(m_text);
    if (m_textIsWhole)
        parser.finish();
    qsizetype cells = 0;
    qsizetype quoted = 0;
    while (const std::optional<TableRow> row = parser.next()) {
        cells += row->cells.size();
        quoted += row->quotedCells;
        if (m_table.header.isEmpty()) {
            if (row->refusal)
                return failure(Error::Kind::Invalid, headerSentence(*row->refusal));
            for (const TableCell& cell : row->cells)
                m_table.header.append(cell.text);
        } else {
            m_table.sample.append(*row);
        }
        if (m_table.sample.size() == kSampleRows)
            break;
    }
    skipRefusal();
    dialect.quoteAll = cells > 0 && quoted == cells;
    if (m_table.header.isEmpty())
        return failure(Error::Kind::Invalid, headerSentence(Refusal::NoContent));
    return {};
}

Result<void> Inspection::lookAtJson()
{
    TableDialect& dialect = m_table.dialect;
    m_table.headerRows = 0;
    const QStringView text(m_text);
    const qsizetype end = text.indexOf(u'\n');
    const QStringView line = (end < 0 ? text : text.first(end)).trimmed();
    if (const std::optional<QList<JsonMember>> members = JsonLine(line).members()) {
        for (const bool spaces : {true, false}) {
            for (const bool ascii : {false, true}) {
                if (jsonLine(*members, spaces, ascii) == line) {
                    dialect.jsonSpaces = spaces;
                    dialect.jsonAscii = dialect.jsonAscii || ascii;
                }
            }
        }
        if (jsonLine(*members, dialect.jsonSpaces, false) == line)
            dialect.jsonAscii = false;
    }
    return readKeys();
}

Result<void> Inspection::readKeys()
{
    Result<TextFile> file = TextFile::open(m_table.path, m_table.dialect.encoding);
    if (!file)
        return tl::unexpected(file.error());
    JsonLinesParser parser;
    while (!file->atEnd()) {
        const Result<QString> piece = file->readPiece();
        if (!piece)
            return tl::unexpected(piece.error());
        parser.append(*piece);
        if (file->atEnd())
            parser.finish();
        while (const std::optional<TableRow> row = parser.next()) {
            if (m_table.sample.size() < kSampleRows)
                m_table.sample.append(*row);
        }
        if (!goesOn(m_table.size + file->position()))
            return tl::unexpected(cancelledError());
    }
    m_table.header = parser.columns();
    if (m_table.header.isEmpty())
        return failure(Error::Kind::Invalid, headerSentence(Refusal::NoContent));
    for (TableRow& row : m_table.sample)
        row.cells.resize(m_table.header.size());
    skipRefusal();
    return {};
}

/// Where the file is one of refused rows, what they were refused from is described.
void Inspection::skipRefusal()
{
    const qsizetype own = refusedColumns(m_table.header);
    m_table.skippedColumns = m_table.header.first(own);
    m_table.header.remove(0, own);
    for (TableRow& row : m_table.sample)
        asBeforeRefusal(row, own, m_table.dialect.format);
    if (own > 0 && m_table.dialect.format == TableDialect::Format::Csv)
        std::transform(m_table.header.begin(), m_table.header.end(), m_table.header.begin(), unguarded);
}

}  // namespace

Result<TableDescription> describeTable(const QString& path, const TableHints& hints, const ProgressFunction& progress)
{
    if (const std::optional<FileFault> fault = fileFault(path)) {
        const bool unread =
            *fault == FileFault::Missing || *fault == FileFault::Folder || *fault == FileFault::Unreadable;
        return failure(unread ? Error::Kind::NotFound : Error::Kind::Invalid, fileFaultText(*fault));
    }
    return Inspection(path, hints, progress).run();
}

QStringList uniqueColumnNames(const QStringList& header)
{
    QSet<QString> taken{kLayoutKey};
    QStringList names;
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString base = header[i].trimmed();
        if (base.isEmpty())
            base = QStringLiteral("column %1").arg(i + 1);
        QString name = base;
        for (int n = 2; taken.contains(name); ++n)
            name = QStringLiteral("%1 (%2)").arg(base).arg(n);
        taken.insert(name);
        names.append(name);
    }
    return names;
}

}  // namespace Seatdesk
