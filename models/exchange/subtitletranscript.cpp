// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/subtitletranscript.h"

#include "exchange/transcriptlines.h"

#include <QRegularExpression>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr QStringView kArrow = u"-->";

struct Cue
{
    std::optional<WrittenTime> from;
    std::optional<WrittenTime> to;
    QStringList lines;
};

/// What a viewer would see of it.
QString unmarked(QString text)
{
    static const QRegularExpression tag(
        QStringLiteral("</?[a-zA-Z0-9][^<>]{0,100}>|</?[a-zA-Z]>|\\{\\\\[^{}]{0,40}\\}"));
    text.remove(tag);
    static const std::pair<QLatin1StringView, QLatin1StringView> entities[]{
        {QLatin1StringView("&lt;"), QLatin1StringView("<")},   {QLatin1StringView("&gt;"), QLatin1StringView(">")},
        {QLatin1StringView("&nbsp;"), QLatin1StringView(" ")}, {QLatin1StringView("&lrm;"), QLatin1StringView()},
        {QLatin1StringView("&rlm;"), QLatin1StringView()},     {QLatin1StringView("&quot;"), QLatin1StringView("\"")},
        {QLatin1StringView("&amp;"), QLatin1StringView("&")}};
    for (const auto& [entity, character] : entities)
        text.replace(entity, character);
    return text;
}

/// A cue may hold several voices, each behind its <v Name>.
void addCue(TranscriptLines& lines, const Cue& cue)
{
    static const QRegularExpression voice(QStringLiteral("<v(?:\\.[^ <>\\t]{0,40})?[ \\t]+([^<>]{1,60})>"));
    const QString text = cue.lines.join(u' ');
    QString speaker;
    qsizetype at = 0;
    QRegularExpressionMatchIterator marks = voice.globalMatch(text);
    while (marks.hasNext()) {
        const QRegularExpressionMatch mark = marks.next();
        lines.add(cue.from, cue.to, speaker, unmarked(text.mid(at, mark.capturedStart() - at)));
        speaker = mark.captured(1);
        at = mark.capturedEnd();
    }
    lines.add(cue.from, cue.to, speaker, unmarked(text.mid(at)));
}

Cue cueOf(QStringView timing)
{
    const qsizetype arrow = timing.indexOf(kArrow);
    const QStringView after = timing.mid(arrow + kArrow.size()).trimmed();
    qsizetype end = 0;
    // Behind the time a cue may say where on the screen it stands.
    while (end < after.size() && !after[end].isSpace())
        ++end;
    return {WrittenTime::read(timing.first(arrow)), WrittenTime::read(after.first(end)), {}};
}

bool isNumber(const QString& line)
{
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
}

}  // namespace

bool looksLikeSubtitles(const QString& text)
{
    return text.startsWith(u"WEBVTT") || text.contains(kArrow);
}

TranscriptResult<Transcript> readSubtitles(const QString& text)
{
    TranscriptLines lines;
    std::optional<Cue> cue;
    bool afterBlank = true;
    const auto close = [&] {
        if (cue)
            addCue(lines, *cue);
        cue.reset();
    };
    for (const QStringView whole : QStringView(text).split(u'\n')) {
        const QStringView line = whole.trimmed();
        if (line.contains(kArrow)) {
            // Without an empty line between the cues the number of this one stood as text of the one before.
            if (cue && !afterBlank && cue->lines.size() > 1 && isNumber(cue->lines.last()))
                cue->lines.removeLast();
            close();
            cue = cueOf(line);
        } else if (line.isEmpty()) {
            close();
        } else if (cue) {
            cue->lines.append(line.toString());
        }
        afterBlank = line.isEmpty();
        if (lines.isFull())
            break;
    }
    close();
    return lines.finish();
}

}  // namespace Seatdesk
