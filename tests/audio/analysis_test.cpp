// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/analysesound.h"
#include "audio/madecall.h"
#include "audio/reading/soundfile.h"

namespace Seatdesk {

using namespace MadeSound;

class Analysis : public SoundFolder
{
protected:
    CallAnalysis analysed(const QByteArray& recording)
    {
        const auto reader = openSound({written(QStringLiteral("call.wav"), recording), {}});
        EXPECT_TRUE(reader);
        const SoundResult<CallAnalysis> analysis = analyseSound(**reader, {});
        EXPECT_TRUE(analysis);
        return *analysis;
    }
    /// The share of frames that were judged rightly.
    static double agreement(const TimeSpans& truth, const TimeSpans& found, int frames)
    {
        const int wrong = total(truth) + total(found) - 2 * shared(truth, found);
        return 1 - static_cast<double>(wrong) / frames;
    }
    /// Turns with pauses, the customer over a noisy line.
    static MadeCall conversation()
    {
        MadeCall call(60);
        call.noise(0, 0, 60, 0.0005);
        call.noise(1, 0, 60, 0.01);
        call.speak(0, 1, 4);
        call.speak(1, 4.6, 8);
        call.speak(0, 12, 15);  // after 4 s of silence
        call.speak(1, 14, 18);  // the customer interrupts
        call.speak(0, 20.5, 30);
        call.speak(1, 24, 24.8);  // and agrees, without taking the turn
        call.speak(0, 32, 40);
        call.speak(1, 41, 55);
        return call;
    }
};

TEST_F(Analysis, FindsWhoSpokeWhenOverCleanAndNoisyLines)
{
    const MadeCall call = conversation();
    const CallAnalysis analysis = analysed(call.wav());
    ASSERT_EQ(analysis.voices.size(), 2U);
    EXPECT_TRUE(analysis.voicesApart);
    for (int voice = 0; voice < 2; ++voice)
        EXPECT_GT(agreement(call.speech(voice), analysis.voices[size_t(voice)].speech, 6000), 0.98) << voice;
    EXPECT_NEAR(analysis.voices[0].share, 23.5 / (23.5 + 22.2), 0.02);
}

TEST_F(Analysis, NamesSilencesTalkOversAndWhoInterrupted)
{
    const CallAnalysis analysis = analysed(conversation().wav());
    ASSERT_EQ(analysis.silences.size(), 2U);
    EXPECT_NEAR(analysis.silences[0].span.start(), 8, 0.1);
    EXPECT_NEAR(analysis.silences[0].span.end(), 12, 0.1);
    EXPECT_NEAR(analysis.silences[1].span.start(), 55, 0.1);
    ASSERT_EQ(analysis.talkOvers.size(), 2U);
    EXPECT_NEAR(analysis.talkOvers[0].span.seconds(), 1.0, 0.1);
    EXPECT_EQ(analysis.talkOvers[0].second, 1);
    EXPECT_TRUE(analysis.talkOvers[0].interruption);
    EXPECT_FALSE(analysis.talkOvers[1].interruption);
    ASSERT_FALSE(analysis.responses.empty());
    EXPECT_EQ(analysis.responses[0].by, 1);
    EXPECT_NEAR(analysis.responses[0].span.seconds(), 0.6, 0.1);
}

TEST_F(Analysis, TakesHoldMusicForMusic)
{
    MadeCall call(60);
    call.noise(0, 0, 60, 0.001);
    call.noise(1, 0, 60, 0.001);
    call.speak(0, 1, 10);
    call.music(0, 15, 45);
    call.speak(1, 50, 58);
    const CallAnalysis analysis = analysed(call.wav());
    const TimeSpans tune{{1500, 4500}};
    EXPECT_LT(shared(analysis.voices[0].speech, tune), 300);
    EXPECT_GT(shared(analysis.holds, tune), 2600);
    EXPECT_EQ(shared(analysis.voices[0].music, call.speech(0)), 0);
    const auto filled = std::find_if(analysis.silences.begin(), analysis.silences.end(),
                                     [](const SilenceSpan& silence) { return silence.music; });
    ASSERT_NE(filled, analysis.silences.end());
    EXPECT_GT(filled->span.seconds(), 35);
}

TEST_F(Analysis, TakesALineThatBecomesNoisyForNoSpeech)
{
    MadeCall call(40);
    call.noise(0, 0, 20, 0.0005);
    call.noise(0, 20, 40, 0.02);
    call.speak(0, 5, 8);
    call.speak(0, 30, 34, 0.3);
    const CallAnalysis analysis = analysed(call.wav());
    EXPECT_GT(agreement(call.speech(0), analysis.voices[0].speech, 4000), 0.98);
}

TEST_F(Analysis, SaysNothingOfVoicesThatAreNotApart)
{
    const Samples voice = conversation().voice(0);
    const CallAnalysis mono = analysed(wav(voice, 8000, 1));
    EXPECT_FALSE(mono.voicesApart);
    EXPECT_EQ(mono.voices.size(), 1U);
    EXPECT_FALSE(mono.silences.empty());
    const CallAnalysis twice = analysed(wav(beside(voice, voice), 8000, 2));
    EXPECT_FALSE(twice.voicesApart);
    EXPECT_TRUE(twice.talkOvers.empty());
}

TEST_F(Analysis, JudgesAlikeAtEveryRate)
{
    const Samples slow = conversation().voice(1);
    for (const int times : {2, 6}) {
        Samples fast;
        for (size_t i = 0; i + 1 < slow.size(); ++i) {
            for (int k = 0; k < times; ++k)
                fast.push_back(static_cast<qint16>(slow[i] + (slow[i + 1] - slow[i]) * k / times));
        }
        const CallAnalysis analysis = analysed(wav(fast, 8000 * times, 1));
        EXPECT_GT(agreement(conversation().speech(1), analysis.voices[0].speech, 6000), 0.97) << times;
    }
}

TEST_F(Analysis, MeasuresLoudnessAndClipping)
{
    const CallAnalysis quiet = analysed(wav(tone(997, 10, 8000, 0.1), 8000, 1));
    EXPECT_NEAR(quiet.voices[0].loudness.value_or(0), -23.0, 0.3);
    EXPECT_EQ(quiet.voices[0].clipped, 0);
    Samples loud = tone(100, 1, 8000, 1.0);
    for (qint16& sample : loud)
        sample = static_cast<qint16>(std::clamp(2 * sample, -32768, 32767));
    EXPECT_GT(analysed(wav(loud, 8000, 1)).voices[0].clipped, 4000);
    EXPECT_EQ(analysed(wav(Samples(80000), 8000, 1)).voices[0].loudness, std::nullopt);
}

TEST_F(Analysis, AnswersForTheShortestAndForNothing)
{
    for (const size_t frames : {1U, 79U, 80U, 801U, 12345U}) {
        const CallAnalysis analysis = analysed(wav(Samples(frames, 100), 8000, 1));
        EXPECT_EQ(analysis.format.frames, static_cast<qint64>(frames));
        EXPECT_TRUE(analysis.voices[0].speech.empty()) << frames;
    }
}

}  // namespace Seatdesk
