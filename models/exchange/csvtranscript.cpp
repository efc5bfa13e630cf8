// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtranscript.h"

#include "exchange/csvparser.h"
#include "exchange/delimiterguess.h"
#include "exchange/transcriptlines.h"

#include <QHash>

namespace Seatdesk {

namespace {

constexpr int kUnknownColumn = -1;

struct TranscriptColumns
{
    int from = kUnknownColumn;
    int to = kUnknownColumn;
    int voice = kUnknownColumn;
    int text = kUnknownColumn;
    bool fromMs = false;
    bool toMs = false;
};

/// "Start (ms)" and "start_ms" are one name.
QString plainHeading(const QString& heading)
{
    QString plain;
    for (const QChar c : heading) {
        if (c.isLetterOrNumber())
            plain.append(c.toLower());
    }
    return plain;
}

/// f, t, v, w: from, to, voice, words.
QChar meaningOf(const QString& heading)
{
    static const QHash<QString, QChar> meanings{
        {QStringLiteral("start"), u'f'},      {QStringLiteral("begin"), u'f'},     {QStringLiteral("from"), u'f'},
        {QStringLiteral("starttime"), u'f'},  {QStringLiteral("begintime"), u'f'}, {QStringLiteral("time"), u'f'},
        {QStringLiteral("startms"), u'f'},    {QStringLiteral("beginms"), u'f'},   {QStringLiteral("starts"), u'f'},
        {QStringLiteral("开始"), u'f'},       {QStringLiteral("开始时间"), u'f'},  {QStringLiteral("起始时间"), u'f'},
        {QStringLiteral("開始"), u'f'},       {QStringLiteral("開始時間"), u'f'},  {QStringLiteral("时间"), u'f'},
        {QStringLiteral("時間"), u'f'},       {QStringLiteral("end"), u't'},       {QStringLiteral("to"), u't'},
        {QStringLiteral("until"), u't'},      {QStringLiteral("endtime"), u't'},   {QStringLiteral("endms"), u't'},
        {QStringLiteral("ends"), u't'},       {QStringLiteral("stop"), u't'},      {QStringLiteral("结束"), u't'},
        {QStringLiteral("结束时间"), u't'},   {QStringLiteral("結束"), u't'},      {QStringLiteral("結束時間"), u't'},
        {QStringLiteral("speaker"), u'v'},    {QStringLiteral("voice"), u'v'},     {QStringLiteral("role"), u'v'},
        {QStringLiteral("channel"), u'v'},    {QStringLiteral("who"), u'v'},       {QStringLiteral("角色"), u'v'},
        {QStringLiteral("说话人"), u'v'},     {QStringLiteral("說話人"), u'v'},    {QStringLiteral("声道"), u'v'},
        {QStringLiteral("聲道"), u'v'},       {QStringLiteral("发言人"), u'v'},    {QStringLiteral("text"), u'w'},
        {QStringLiteral("content"), u'w'},    {QStringLiteral("sentence"), u'w'},  {QStringLiteral("words"), u'w'},
        {QStringLiteral("transcript"), u'w'}, {QStringLiteral("utterance"), u'w'}, {QStringLiteral("内容"), u'w'},
        {QStringLiteral("內容"), u'w'},       {QStringLiteral("文本"), u'w'},      {QStringLiteral("文字"), u'w'}};
    return meanings.value(heading);
}

TranscriptColumns columnsOf(const TableRow& heading)
{
    TranscriptColumns columns;
    for (int i = 0; i < heading.cells.size(); ++i) {
        const QString name = plainHeading(heading.cells.at(i).text);
        const QChar meaning = meaningOf(name);
        int& column = meaning == u'f'   ? columns.from
                      : meaning == u't' ? columns.to
                      : meaning == u'v' ? columns.voice
                                        : columns.text;
        if (meaning.isNull() || column != kUnknownColumn)
            continue;
        column = i;
        columns.fromMs = columns.fromMs || (meaning == u'f' && name.endsWith(u"ms"));
        columns.toMs = columns.toMs || (meaning == u't' && name.endsWith(u"ms"));
    }
    return columns;
}

/// Of a table without a heading, by its first row.
TranscriptColumns guessedColumns(const TableRow& first)
{
    TranscriptColumns columns;
    const auto width = static_cast<int>(first.cells.size());
    if (width < 2 || !WrittenTime::read(first.cells.at(0).text))
        return columns;
    columns.from = 0;
    columns.text = width - 1;
    if (width > 2 && WrittenTime::read(first.cells.at(1).text))
        columns.to = 1;
    const int between = columns.to == 1 ? 2 : 1;
    if (between < columns.text)
        columns.voice = between;
    return columns;
}

QString transcriptCell(const TableRow& row, int column)
{
    return column >= 0 && column < row.cells.size() ? row.cells.at(column).text : QString();
}

std::optional<WrittenTime> timeAt(const TableRow& row, int column, bool milliseconds)
{
    std::optional<WrittenTime> time = WrittenTime::read(transcriptCell(row, column));
    if (time && milliseconds && time->unit == WrittenTime::Unit::Unknown)
        time->unit = WrittenTime::Unit::Milliseconds;
    return time;
}

}  // namespace

TranscriptResult<Transcript> readCsvTranscript(const QString& path, const QString& text)
{
    CsvParser parser(guessedDelimiter(path, text, true));
    parser.append(text);
    parser.finish();
    std::optional<TableRow> row = parser.next();
    if (!row)
        return tl::unexpected(TranscriptFault::UnknownFormat);
    TranscriptColumns columns = columnsOf(*row);
    if (columns.from != kUnknownColumn && columns.text != kUnknownColumn)
        row = parser.next();
    else
        columns = guessedColumns(*row);
    if (columns.from == kUnknownColumn || columns.text == kUnknownColumn)
        return tl::unexpected(TranscriptFault::UnknownFormat);
    TranscriptLines lines;
    for (; row && !lines.isFull(); row = parser.next()) {
        lines.add(timeAt(*row, columns.from, columns.fromMs), timeAt(*row, columns.to, columns.toMs),
                  transcriptCell(*row, columns.voice), transcriptCell(*row, columns.text));
    }
    return lines.finish();
}

}  // namespace Seatdesk
