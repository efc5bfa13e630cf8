// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontranscript.h"

#include "exchange/transcriptlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Seatdesk {

namespace {

/// Lists lie in lists: of channels, of sentences. Farther in there are words and their readings.
constexpr int kDeepestList = 8;

struct TimeKey
{
    QLatin1StringView key;
    WrittenTime::Unit unit = WrittenTime::Unit::Unknown;
};

constexpr auto kMs = WrittenTime::Unit::Milliseconds;

constexpr TimeKey kBegins[]{
    {QLatin1StringView("start")},         {QLatin1StringView("begin")},         {QLatin1StringView("from")},
    {QLatin1StringView("start_time")},    {QLatin1StringView("startTime")},     {QLatin1StringView("begin_time")},
    {QLatin1StringView("beginTime")},     {QLatin1StringView("start_ms"), kMs}, {QLatin1StringView("startMs"), kMs},
    {QLatin1StringView("begin_ms"), kMs}, {QLatin1StringView("bg"), kMs},       {QLatin1StringView("offset")},
    {QLatin1StringView("timestamp")}};
constexpr TimeKey kEnds[]{
    {QLatin1StringView("end")},         {QLatin1StringView("to")},         {QLatin1StringView("until")},
    {QLatin1StringView("end_time")},    {QLatin1StringView("endTime")},    {QLatin1StringView("stop")},
    {QLatin1StringView("end_ms"), kMs}, {QLatin1StringView("endMs"), kMs}, {QLatin1StringView("ed"), kMs}};
constexpr QLatin1StringView kTexts[]{QLatin1StringView("text"),    QLatin1StringView("sentence"),
                                     QLatin1StringView("content"), QLatin1StringView("transcript"),
                                     QLatin1StringView("onebest"), QLatin1StringView("utterance")};
constexpr QLatin1StringView kVoices[]{
    QLatin1StringView("speaker"),    QLatin1StringView("role"),       QLatin1StringView("voice"),
    QLatin1StringView("speaker_id"), QLatin1StringView("speakerId"),  QLatin1StringView("spk"),
    QLatin1StringView("channel"),    QLatin1StringView("channel_id"), QLatin1StringView("channelId")};

std::optional<WrittenTime> timeOf(const QJsonValue& value, WrittenTime::Unit unit)
{
    std::optional<WrittenTime> time;
    if (value.isDouble())
        time = WrittenTime{value.toDouble(), unit};
    else if (value.isString())
        time = WrittenTime::read(value.toString());
    if (time && time->unit == WrittenTime::Unit::Unknown)
        time->unit = unit;
    return time;
}

template <size_t N>
std::optional<WrittenTime> timeIn(const QJsonObject& object, const TimeKey (&keys)[N])
{
    for (const TimeKey& key : keys) {
        if (std::optional<WrittenTime> time = timeOf(object.value(key.key), key.unit))
            return time;
    }
    return std::nullopt;
}

/// Some write the times as an object of their own.
template <size_t N>
std::optional<WrittenTime> timeAround(const QJsonObject& object, const TimeKey (&keys)[N])
{
    if (std::optional<WrittenTime> time = timeIn(object, keys))
        return time;
    if (const QJsonValue offsets = object.value(u"offsets"); offsets.isObject()) {
        std::optional<WrittenTime> time = timeIn(offsets.toObject(), keys);
        if (time)
            time->unit = kMs;
        return time;
    }
    return timeIn(object.value(u"timestamps").toObject(), keys);
}

QString saidIn(const QJsonObject& object)
{
    for (const QLatin1StringView key : kTexts) {
        if (object.value(key).isString())
            return object.value(key).toString();
    }
    return {};
}

QString voiceOf(const QJsonObject& object, const QString& around)
{
    for (const QLatin1StringView key : kVoices) {
        const QJsonValue value = object.value(key);
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
        if (value.isDouble())
            return QStringLiteral("%1 %2")
                .arg(key.contains(u"hannel") ? QStringLiteral("channel") : QStringLiteral("speaker"))
                .arg(value.toDouble());
    }
    return around;
}

std::optional<WrittenTime> endOf(const QJsonObject& object, const std::optional<WrittenTime>& from)
{
    if (std::optional<WrittenTime> to = timeAround(object, kEnds))
        return to;
    std::optional<WrittenTime> length = from ? timeOf(object.value(u"duration"), from->unit) : std::nullopt;
    if (length)
        length->value += from->value;
    return length;
}

void gather(TranscriptLines& lines, const QJsonValue& value, const QString& voice, int depth)
{
    if (depth > kDeepestList || lines.isFull())
        return;
    if (value.isArray()) {
        for (const QJsonValue& entry : value.toArray())
            gather(lines, entry, voice, depth + 1);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    const QString speaker = voiceOf(object, voice);
    const std::optional<WrittenTime> from = timeAround(object, kBegins);
    if (const QString text = saidIn(object); from && !text.isEmpty())
        return lines.add(from, endOf(object, from), speaker, text);
    for (const QJsonValue& inner : object) {
        if (inner.isArray() || inner.isObject())
            gather(lines, inner, speaker, depth + 1);
    }
}

}  // namespace

bool looksLikeJson(const QString& text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.startsWith(u'{'))
        return true;
    const QStringView inner = trimmed.startsWith(u'[') ? trimmed.mid(1).trimmed() : QStringView();
    return inner.startsWith(u'{') || inner.startsWith(u'[') || inner.startsWith(u']');
}

TranscriptResult<Transcript> readJsonTranscript(const QString& text)
{
    TranscriptLines lines;
    QJsonParseError error;
    const QJsonDocument whole = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error == QJsonParseError::NoError) {
        gather(lines, whole.isArray() ? QJsonValue(whole.array()) : QJsonValue(whole.object()), {}, 0);
        return lines.finish();
    }
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument one = QJsonDocument::fromJson(line.toUtf8(), &error);
        if (error.error != QJsonParseError::NoError || !one.isObject())
            return tl::unexpected(TranscriptFault::Damaged);
        gather(lines, one.object(), {}, 0);
    }
    return lines.finish();
}

}  // namespace Seatdesk
