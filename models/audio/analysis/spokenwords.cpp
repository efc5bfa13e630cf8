// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/spokenwords.h"

#include "audio/peaks/peakpyramid.h"
#include "domain/spokentext.h"

#include <QHash>

#include <array>
#include <cmath>

namespace Seatdesk {

namespace {

using Heard = std::array<int, 2>;  ///< frames of either voice

/// The one has to be heard this much more often than the other.
constexpr int kClearly = 2;
constexpr double kLeastSpeech = 5;
constexpr double kSecondsOfMinute = 60;
/// Two decibels, the dip that ends a syllable.
constexpr double kDip = 0.794;
/// Below this part of the loudest swell it is noise, or the other voice coming through.
constexpr double kFaintest = 0.06;
constexpr int kStepsPerSecond = 31;

Heard heardIn(const TranscriptLine& line, const CallAnalysis& analysis)
{
    const TimeSpans span{{static_cast<int>(std::lround(line.from * kJudgedPerSecond)),
                          static_cast<int>(std::lround(line.to * kJudgedPerSecond))}};
    return {shared(span, analysis.voices[0].speech), shared(span, analysis.voices[1].speech)};
}

Speaker speakerHeard(const Heard& heard, int agentVoice)
{
    const int agent = heard.at(static_cast<size_t>(agentVoice));
    const int customer = heard.at(static_cast<size_t>(1 - agentVoice));
    if (agent > kClearly * customer)
        return Speaker::Agent;
    return customer > kClearly * agent ? Speaker::Customer : Speaker::Unknown;
}

/// The time that these lines take, each moment once.
TimeSpans spansOfLines(const QList<TranscriptLine>& lines, Speaker speaker)
{
    TimeSpans spans;
    for (const TranscriptLine& line : lines) {
        const int from = static_cast<int>(std::lround(line.from * kJudgedPerSecond));
        const int to = static_cast<int>(std::lround(line.to * kJudgedPerSecond));
        if (line.speaker != speaker)
            continue;
        if (!spans.empty() && from <= spans.back().to)
            spans.back().to = std::max(spans.back().to, to);
        else
            spans.push_back({from, to});
    }
    return spans;
}

/// How loud a voice is, thirty-one times a second, a little smoothed.
std::vector<double> swellsOf(const PeakPyramid& peaks, int channel, const TimeSpan& span)
{
    const qint64 step =
        std::max<qint64>(1, peaks.rate() / kStepsPerSecond / PeakPyramid::kPointFrames) * PeakPyramid::kPointFrames;
    const auto first = static_cast<qint64>(span.start() * peaks.rate());
    const auto last = static_cast<qint64>(span.end() * peaks.rate());
    std::vector<double> raw;
    for (qint64 at = first; at < last; at += step) {
        const Peak peak = peaks.range(channel, at, at + step);
        raw.push_back(peak.empty() ? 0 : (peak.high - peak.low) / 2.0);
    }
    std::vector<double> smooth(raw);
    for (size_t i = 1; i + 1 < raw.size(); ++i)
        smooth[i] = (raw[i - 1] + 2 * raw[i] + raw[i + 1]) / 4;
    return smooth;
}

/// Swells that rise out of a dip and fall again.
int syllablesIn(const std::vector<double>& swells, double faintest)
{
    int count = 0;
    double top = 0;
    double bottom = 0;
    bool rising = true;
    for (const double now : swells) {
        if (rising) {
            top = std::max(top, now);
            if (now < top * kDip) {
                count += top > faintest ? 1 : 0;
                rising = false;
                bottom = now;
            }
        } else {
            bottom = std::min(bottom, now);
            if (now * kDip > bottom && now > faintest) {
                rising = true;
                top = now;
            }
        }
    }
    return count + (rising && top > faintest ? 1 : 0);
}

}  // namespace

void tellSpeakers(QList<TranscriptLine>& lines, const CallAnalysis& analysis, int agentVoice)
{
    if (!analysis.voicesApart || analysis.voices.size() < 2)
        return;
    QHash<QString, Heard> named;
    for (const TranscriptLine& line : std::as_const(lines)) {
        if (line.voice.isEmpty())
            continue;
        const Heard heard = heardIn(line, analysis);
        named[line.voice].at(0) += heard.at(0);
        named[line.voice].at(1) += heard.at(1);
    }
    for (TranscriptLine& line : lines) {
        line.speaker = speakerNamed(line.voice);
        if (line.speaker == Speaker::Unknown)
            line.speaker =
                speakerHeard(line.voice.isEmpty() ? heardIn(line, analysis) : named.value(line.voice), agentVoice);
    }
}

std::optional<SpeechPace> writtenPace(const Transcript& transcript, Speaker speaker, const CallAnalysis* analysis,
                                      int voice)
{
    const TimeSpans spans = spansOfLines(transcript.lines, speaker);
    if (spans.empty())
        return std::nullopt;
    const bool heard = analysis && analysis->voicesApart && static_cast<size_t>(voice) < analysis->voices.size();
    // What was said before the transcript begins and after it ends is not in it.
    const TimeSpans covered{{0, static_cast<int>(std::lround(transcript.end() * kJudgedPerSecond))}};
    const int frames = heard ? shared(covered, analysis->voices[static_cast<size_t>(voice)].speech) : total(spans);
    const double seconds = static_cast<double>(frames) / kJudgedPerSecond;
    if (seconds < kLeastSpeech)
        return std::nullopt;
    int characters = 0;
    for (const TranscriptLine& line : transcript.lines)
        characters += line.speaker == speaker ? spokenCharacters(line.text) : 0;
    return SpeechPace{characters / seconds * kSecondsOfMinute, false, false};
}

std::optional<SpeechPace> estimatedPace(const PeakPyramid& peaks, const CallAnalysis& analysis, int voice)
{
    const size_t heard = analysis.voicesApart ? static_cast<size_t>(voice) : 0;
    if (heard >= analysis.voices.size() || peaks.rate() <= 0)
        return std::nullopt;
    const TimeSpans& speech = analysis.voices[heard].speech;
    const double seconds = static_cast<double>(total(speech)) / kJudgedPerSecond;
    if (seconds < kLeastSpeech)
        return std::nullopt;
    const int channel = std::min(static_cast<int>(heard), peaks.channels() - 1);
    std::vector<std::vector<double>> all;
    double loudest = 0;
    for (const TimeSpan& span : speech) {
        all.push_back(swellsOf(peaks, channel, span));
        for (const double swell : all.back())
            loudest = std::max(loudest, swell);
    }
    int syllables = 0;
    for (const std::vector<double>& swells : all)
        syllables += syllablesIn(swells, loudest * kFaintest);
    return SpeechPace{syllables / seconds * kSecondsOfMinute, true, !analysis.voicesApart};
}

}  // namespace Seatdesk
