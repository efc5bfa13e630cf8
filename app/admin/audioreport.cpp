// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/audioreport.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// 3725.4 s is 1:02:05.4.
QString clockTime(double seconds)
{
    const auto whole = static_cast<qint64>(seconds);
    const qint64 minutes = whole / 60;
    const QString time = QStringLiteral("%1:%2")
                             .arg(minutes % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds - static_cast<double>(minutes * 60), 4, 'f', 1, QLatin1Char('0'));
    return whole >= 3600 ? QStringLiteral("%1:%2").arg(minutes / 60).arg(time) : time;
}

QString spanLine(const QString& what, const TimeSpan& span)
{
    return QStringLiteral("  %1  %2 s  %3\n").arg(clockTime(span.start())).arg(span.seconds(), 6, 'f', 1).arg(what);
}

QString voiceLine(size_t channel, const VoiceAnalysis& voice)
{
    return QStringLiteral("  channel %1: speech %2 s (%3 %), %4, clipped samples %5\n")
        .arg(channel + 1)
        .arg(static_cast<double>(total(voice.speech)) / kJudgedPerSecond, 0, 'f', 1)
        .arg(voice.share * 100, 0, 'f', 0)
        .arg(voice.loudness ? QStringLiteral("%1 LUFS").arg(*voice.loudness, 0, 'f', 1) : QStringLiteral("silent"))
        .arg(voice.clipped);
}

QString eventLines(const CallAnalysis& analysis)
{
    constexpr double kListed = 1.0;  // shorter talk-overs are counted only
    std::vector<std::pair<TimeSpan, QString>> events;
    events.reserve(analysis.silences.size() + analysis.talkOvers.size());
    for (const SilenceSpan& silence : analysis.silences)
        events.emplace_back(silence.span,
                            silence.music ? QStringLiteral("silence, with music") : QStringLiteral("silence"));
    for (const TalkOver& both : analysis.talkOvers) {
        if (both.interruption)
            events.emplace_back(both.span, QStringLiteral("channel %1 interrupts").arg(both.second + 1));
        else if (both.span.seconds() >= kListed)
            events.emplace_back(both.span, QStringLiteral("talk-over"));
    }
    for (const TimeSpan& hold : analysis.holds)
        events.emplace_back(hold, QStringLiteral("music"));
    std::stable_sort(events.begin(), events.end(),
                     [](const auto& a, const auto& b) { return a.first.from < b.first.from; });
    QString lines;
    for (const auto& [span, what] : events)
        lines += spanLine(what, span);
    return lines;
}

}  // namespace

QString analysisReport(const QString& path, const CallAnalysis& analysis)
{
    QString report = QStringLiteral("%1: %2\n").arg(path, clockTime(analysis.format.seconds()));
    for (size_t channel = 0; channel < analysis.voices.size(); ++channel)
        report += voiceLine(channel, analysis.voices[channel]);
    if (!analysis.voicesApart)
        report += QStringLiteral("  The voices are not apart in this recording: who spoke cannot be told.\n");
    else
        report += QStringLiteral("  talk-overs of 0.3 s and more: %1\n").arg(analysis.talkOvers.size());
    return report + eventLines(analysis);
}

}  // namespace Seatdesk
