// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/spokenwords.h"

#include "audio/analysis/analysesound.h"
#include "audio/madecall.h"
#include "audio/peaks/peakpyramid.h"
#include "audio/reading/soundfile.h"

namespace Seatdesk {

namespace {

/// The agent speaks from 0 to 10 s, the customer from 12 to 20 s.
CallAnalysis twoVoices()
{
    CallAnalysis analysis;
    analysis.voicesApart = true;
    analysis.voices.resize(2);
    analysis.voices[0].speech = {{0, 1000}};
    analysis.voices[1].speech = {{1200, 2000}};
    return analysis;
}

TranscriptLine said(double from, double to, const char* voice, const char* text)
{
    return {from, to, QString::fromUtf8(voice), QString::fromUtf8(text), {}};
}

}  // namespace

TEST(SpokenWords, TellWhoseALineIsByTheVoiceThatIsHeard)
{
    QList<TranscriptLine> lines{said(0, 4, "Speaker 1", "a"), said(9.5, 13, "Speaker 1", "b"), said(13, 15, "", "c"),
                                said(10.2, 11.8, "", "d"), said(1, 2, "customer", "e")};
    tellSpeakers(lines, twoVoices(), 0);
    EXPECT_EQ(lines.at(0).speaker, Speaker::Agent);
    EXPECT_EQ(lines.at(1).speaker, Speaker::Agent) << "one name is one voice";
    EXPECT_EQ(lines.at(2).speaker, Speaker::Customer);
    EXPECT_EQ(lines.at(3).speaker, Speaker::Unknown) << "nobody is heard there";
    EXPECT_EQ(lines.at(4).speaker, Speaker::Customer) << "the file says so";
    tellSpeakers(lines, twoVoices(), 1);
    EXPECT_EQ(lines.at(0).speaker, Speaker::Customer) << "the voices were swapped";
    CallAnalysis mono = twoVoices();
    mono.voicesApart = false;
    lines[0].speaker = Speaker::Unknown;
    tellSpeakers(lines, mono, 0);
    EXPECT_EQ(lines.at(0).speaker, Speaker::Unknown);
}

TEST(SpokenWords, CountCharactersOverTheTimeInWhichTheirSpeakerIsHeard)
{
    Transcript transcript;
    transcript.lines = {said(0, 30, "agent", "您好一二三四五六七八"), said(12, 20, "customer", "不好")};
    for (TranscriptLine& line : transcript.lines)
        line.speaker = line.voice == u"agent" ? Speaker::Agent : Speaker::Customer;
    const CallAnalysis heard = twoVoices();
    EXPECT_NEAR(writtenPace(transcript, Speaker::Agent, &heard, 0)->perMinute, 60, 0.01) << "10 in 10 s";
    EXPECT_NEAR(writtenPace(transcript, Speaker::Agent, nullptr, 0)->perMinute, 20, 0.01) << "10 in the line's 30 s";
    EXPECT_FALSE(writtenPace(transcript, Speaker::Unknown, &heard, 0)) << "nobody";
    transcript.lines = {said(0, 3, "agent", "您好")};
    transcript.lines.first().speaker = Speaker::Agent;
    EXPECT_FALSE(writtenPace(transcript, Speaker::Agent, &heard, 0)) << "too short to tell";
}

class EstimatedPace : public SoundFolder
{};

TEST_F(EstimatedPace, IsOfAsManySyllablesAsTheVoiceSwells)
{
    MadeCall call(40);
    call.noise(0, 0, 40, 0.0005);
    call.noise(1, 0, 40, 0.0005);
    call.speak(0, 1, 21);
    call.speak(1, 22, 38, 0.03);
    const QString path = written(QStringLiteral("call.wav"), call.wav());
    PeakPyramid peaks;
    const SoundResult<CallAnalysis> analysis = analyseSound(**openSound({path, {}}), {&peaks});
    ASSERT_TRUE(analysis);
    // MadeCall swells with sin(25 t): 3.98 times a second.
    for (const int voice : {0, 1}) {
        const std::optional<SpeechPace> pace = estimatedPace(peaks, *analysis, voice);
        ASSERT_TRUE(pace);
        EXPECT_NEAR(pace->perMinute, 239, 24) << voice;
        EXPECT_TRUE(pace->isEstimated);
        EXPECT_FALSE(pace->isOfBoth);
    }
}

}  // namespace Seatdesk
