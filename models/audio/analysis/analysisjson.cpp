// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/analysisjson.h"

#include <QJsonArray>

#include <cmath>

namespace Seatdesk {

namespace {

QJsonArray pairOf(const TimeSpan& span)
{
    return {span.start(), span.end()};
}

QJsonArray pairsOf(const TimeSpans& spans)
{
    QJsonArray pairs;
    for (const TimeSpan& span : spans)
        pairs.append(pairOf(span));
    return pairs;
}

double hundredths(double value)
{
    return std::round(value * 100) / 100;
}

QJsonObject voiceJson(const VoiceAnalysis& voice)
{
    QJsonObject object{{QStringLiteral("speech_seconds"), static_cast<double>(total(voice.speech)) / kJudgedPerSecond},
                       {QStringLiteral("share"), std::round(voice.share * 10000) / 10000},
                       {QStringLiteral("music"), pairsOf(voice.music)},
                       {QStringLiteral("clipped_samples"), voice.clipped}};
    object.insert(QStringLiteral("loudness_lufs"),
                  voice.loudness ? QJsonValue(hundredths(*voice.loudness)) : QJsonValue());
    return object;
}

void insertDialogue(const CallAnalysis& analysis, QJsonObject& object)
{
    QJsonArray talkOvers;
    QJsonArray interruptions;
    for (const TalkOver& both : analysis.talkOvers) {
        talkOvers.append(pairOf(both.span));
        if (both.interruption)
            interruptions.append(QJsonObject{{QStringLiteral("start"), both.span.start()},
                                             {QStringLiteral("end"), both.span.end()},
                                             {QStringLiteral("by"), both.second}});
    }
    QJsonArray responses;
    for (const ResponseGap& gap : analysis.responses)
        responses.append(QJsonObject{{QStringLiteral("start"), gap.span.start()},
                                     {QStringLiteral("end"), gap.span.end()},
                                     {QStringLiteral("by"), gap.by}});
    object.insert(QStringLiteral("talk_overs"), talkOvers);
    object.insert(QStringLiteral("interruptions"), interruptions);
    object.insert(QStringLiteral("responses"), responses);
}

}  // namespace

QJsonObject analysisJson(const CallAnalysis& analysis)
{
    QJsonArray speech;
    QJsonArray voices;
    for (const VoiceAnalysis& voice : analysis.voices) {
        speech.append(pairsOf(voice.speech));
        voices.append(voiceJson(voice));
    }
    QJsonArray silences;
    QJsonArray silencesWithMusic;
    for (const SilenceSpan& silence : analysis.silences) {
        silences.append(pairOf(silence.span));
        if (silence.music)
            silencesWithMusic.append(pairOf(silence.span));
    }
    QJsonObject object{{QStringLiteral("voices_apart"), analysis.voicesApart},
                       {QStringLiteral("speech"), speech},
                       {QStringLiteral("voices"), voices},
                       {QStringLiteral("silences"), silences},
                       {QStringLiteral("silences_with_music"), silencesWithMusic},
                       {QStringLiteral("music"), pairsOf(analysis.holds)}};
    if (analysis.voicesApart)
        insertDialogue(analysis, object);
    return object;
}

}  // namespace Seatdesk
