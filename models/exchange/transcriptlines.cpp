// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/transcriptlines.h"

#include "domain/spokentext.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Seatdesk {

namespace {

constexpr double kThousand = 1000;
constexpr int kSixty = 60;
/// A line whose end is not told lasts until the next one, but no longer than this.
constexpr double kLongestUnended = 30;
/// Characters; nobody says more in one breath, and every line is looked through for taboo wording.
constexpr qsizetype kLongestLine = 2000;
constexpr qsizetype kLongestVoice = 40;
constexpr qsizetype kLongestTime = 40;

bool isPlainNumber(QStringView text)
{
    return !text.isEmpty() && text.front().isDigit() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

std::optional<double> clockSeconds(QStringView text)
{
    const QList<QStringView> parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    double seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool ok = isPlainNumber(parts[i]) && (i + 1 == parts.size() || !parts[i].contains(u'.'));
        const double part = ok ? parts[i].toDouble(&ok) : 0;
        if (!ok || (i > 0 && part >= kSixty))
            return std::nullopt;
        seconds = seconds * kSixty + part;
    }
    return seconds;
}

/// One line that a list can show: no breaks, no control characters, none of a lone surrogate.
QString tidied(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            out.append(c).append(text[++i]);
        } else if (c.isSurrogate()) {
            out.append(QChar(QChar::ReplacementCharacter));
        } else {
            out.append(c.category() == QChar::Other_Control ? QChar(u' ') : c);
        }
    }
    return out.simplified();
}

double secondsOf(const WrittenTime& time, bool milliseconds)
{
    const bool thousandths =
        time.unit == WrittenTime::Unit::Milliseconds || (time.unit == WrittenTime::Unit::Unknown && milliseconds);
    return thousandths ? time.value / kThousand : time.value;
}

}  // namespace

std::optional<WrittenTime> WrittenTime::read(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() > kLongestTime)
        return std::nullopt;
    QString plain = trimmed.toString().toLower();
    plain.replace(u',', u'.').replace(QChar(u'：'), u':');
    Unit unit = Unit::Unknown;
    if (plain.endsWith(u"ms")) {
        unit = Unit::Milliseconds;
        plain.chop(2);
    } else if (plain.endsWith(u's') || plain.endsWith(u'秒')) {
        unit = Unit::Seconds;
        plain.chop(1);
    }
    plain = plain.trimmed();
    if (plain.contains(u':')) {
        const std::optional<double> seconds = clockSeconds(plain);
        return seconds ? std::optional(WrittenTime{*seconds, Unit::Seconds}) : std::nullopt;
    }
    bool ok = isPlainNumber(plain);
    const double value = ok ? plain.toDouble(&ok) : 0;
    return ok && std::isfinite(value) ? std::optional(WrittenTime{value, unit}) : std::nullopt;
}

void TranscriptLines::add(const std::optional<WrittenTime>& from, const std::optional<WrittenTime>& to,
                          const QString& voice, const QString& text)
{
    if (isFull())
        return;
    QString words = tidied(text.left(kLongestLine));
    if (words.isEmpty())
        return;
    const bool usable = from && std::isfinite(from->value) && from->value >= 0;
    if (!usable) {
        ++m_leftOut;
        return;
    }
    QString name = tidied(voice.left(4 * kLongestVoice)).left(kLongestVoice);
    if (name.isEmpty())
        name = takeVoice(words);
    if (!words.isEmpty())
        m_raw.append({*from, to && std::isfinite(to->value) ? to : std::nullopt, name, words});
}

bool TranscriptLines::countsMilliseconds() const
{
    constexpr double kShortestLine = 100;
    std::vector<double> lengths;
    double before = 0;
    for (const Raw& raw : m_raw) {
        if (raw.from.unit != WrittenTime::Unit::Unknown)
            continue;
        if (std::floor(raw.from.value) != raw.from.value || (raw.to && std::floor(raw.to->value) != raw.to->value))
            return false;
        lengths.push_back(std::abs((raw.to ? raw.to->value : raw.from.value) - (raw.to ? raw.from.value : before)));
        before = raw.from.value;
    }
    if (lengths.empty())
        return false;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle >= kShortestLine;
}

TranscriptResult<Transcript> TranscriptLines::finish() const
{
    if (isFull())
        return tl::unexpected(TranscriptFault::TooManyLines);
    Transcript transcript;
    transcript.leftOut = m_leftOut;
    const bool milliseconds = countsMilliseconds();
    constexpr double kUnended = -1;
    for (const Raw& raw : m_raw) {
        const double from = secondsOf(raw.from, milliseconds);
        if (from > kLatestSecond) {
            ++transcript.leftOut;
            continue;
        }
        const double to = raw.to ? std::min(secondsOf(*raw.to, milliseconds), kLatestSecond) : kUnended;
        transcript.lines.append({from, raw.to ? std::max(from, to) : kUnended, raw.voice, raw.text, {}});
    }
    if (transcript.lines.isEmpty())
        return tl::unexpected(TranscriptFault::NoTimes);
    std::stable_sort(transcript.lines.begin(), transcript.lines.end(),
                     [](const TranscriptLine& a, const TranscriptLine& b) { return a.from < b.from; });
    for (qsizetype i = 0; i < transcript.lines.size(); ++i) {
        TranscriptLine& line = transcript.lines[i];
        const double next = i + 1 < transcript.lines.size() ? transcript.lines.at(i + 1).from : kLatestSecond;
        if (line.to < 0)
            line.to = std::min(next, line.from + kLongestUnended);
        line.speaker = speakerNamed(line.voice);
    }
    return transcript;
}

}  // namespace Seatdesk
