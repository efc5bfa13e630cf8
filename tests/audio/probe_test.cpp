// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/madesound.h"
#include "audio/reading/decoderprocess.h"
#include "audio/reading/soundfile.h"
#include "support/places.h"

#include <QElapsedTimer>

namespace Seatdesk {

using namespace MadeSound;

class Probe : public SoundFolder
{
protected:
    SoundResult<SoundFormat> probe(const QString& path, const QString& told = {})
    {
        const QString decoder = TestPlaces::programFile(QStringLiteral("seatdesk-decode"));
        return probeSound({path, decoder, told.isEmpty() ? std::nullopt : headerlessFormat(told)});
    }
    SoundFault faultOf(const QByteArray& bytes)
    {
        const SoundResult<SoundFormat> format = probe(written(QStringLiteral("call.wav"), bytes));
        EXPECT_FALSE(format.has_value());
        return format ? SoundFault::Cancelled : format.error();
    }
    void expectFormat(const QString& path, const QString& codec, int rate, int channels, double seconds)
    {
        const SoundResult<SoundFormat> format = probe(path);
        ASSERT_TRUE(format) << soundFaultName(format.error()).toStdString();
        EXPECT_EQ(format->codec, codec);
        EXPECT_EQ(format->rate, rate);
        EXPECT_EQ(format->channels, channels);
        EXPECT_NEAR(format->seconds(), seconds, 0.001);
    }
};

TEST_F(Probe, TellsPlainWavByItsContent)
{
    const QString path = written(QStringLiteral("call.mp3"), wav(beside(tone(440, 1), tone(300, 1)), 8000, 2));
    expectFormat(path, QStringLiteral("pcm_s16le"), 8000, 2, 1.0);
    const QString law = written(QStringLiteral("law"), wavHead(7, 8, 8000, 2, 16000) + QByteArray(16000, '\x7F'));
    expectFormat(law, QStringLiteral("pcm_mulaw"), 8000, 2, 1.0);
}

TEST_F(Probe, BelievesTheFileAndNotItsHeaderAboutTheLength)
{
    const QByteArray samples(8000, '\0');
    for (const quint32 claimed : {0U, 0xFFFFFFFFU, 0x7FFFFFF0U}) {
        const QString path = written(QStringLiteral("cut.wav"), wavHead(1, 16, 8000, 1, claimed) + samples);
        expectFormat(path, QStringLiteral("pcm_s16le"), 8000, 1, 0.5);
    }
}

TEST_F(Probe, HandsForeignContainersToTheDecoder)
{
    QByteArray au(".snd");  // Sun's, big-endian: µ-law at 8 kHz
    for (const quint32 word : {24U, 4000U, 1U, 8000U, 1U})
        append(au, qToBigEndian(word));
    expectFormat(written(QStringLiteral("call.wav"), au + QByteArray(4000, '\x70')), QStringLiteral("pcm_mulaw"), 8000,
                 1, 0.5);
}

TEST_F(Probe, KeepsTheGapsOfAmrInTime)
{
    const QByteArray missing(1, '\x7C');                      // no data
    const QByteArray comfort = '\x44' + QByteArray(5, '\0');  // a description of silence
    const QByteArray speech = '\x04' + QByteArray(12, '\x5A');
    QByteArray bytes("#!AMR\n");
    for (int i = 0; i < 50; ++i)
        bytes += speech + missing + comfort + missing;
    expectFormat(written(QStringLiteral("call.amr"), bytes), QStringLiteral("amr_nb"), 8000, 1, 200 * 0.020);
}

TEST_F(Probe, OpensBareSamplesOnlyWhenToldWhatTheyAre)
{
    const QString path = written(QStringLiteral("call.ulaw"), QByteArray(8000, '\x12'));
    EXPECT_EQ(probe(path).error(), SoundFault::NoHeader);
    EXPECT_DOUBLE_EQ(probe(path, QStringLiteral("ulaw"))->seconds(), 1.0);
    EXPECT_DOUBLE_EQ(probe(path, QStringLiteral("alaw:8000:2"))->seconds(), 0.5);
    EXPECT_NEAR(probe(path, QStringLiteral("g722"))->seconds(), 1.0, 0.01);
    EXPECT_NEAR(probe(path, QStringLiteral("g726-32"))->seconds(), 2.0, 0.01);
}

TEST_F(Probe, RefusesWhatIsNoRecording)
{
    EXPECT_EQ(probe(folderPath()).error(), SoundFault::NotAFile);
    EXPECT_EQ(probe(QStringLiteral("/dev/zero")).error(), SoundFault::NotAFile);
    EXPECT_EQ(probe(folderPath() + QStringLiteral("/none")).error(), SoundFault::NotFound);
    EXPECT_EQ(faultOf({}), SoundFault::Empty);
    EXPECT_EQ(faultOf("Dear customer, thank you for calling."), SoundFault::NoHeader);
    EXPECT_EQ(faultOf(QByteArray("RIFF\0\0\0\0WAVE", 12)), SoundFault::NoHeader);
    EXPECT_EQ(faultOf(wavHead(1, 16, 8000, 2, 0)), SoundFault::NoSamples);
    EXPECT_EQ(faultOf(wavHead(1, 16, 8000, 0, 100) + QByteArray(100, 'a')), SoundFault::NoSamples);
}

TEST_F(Probe, RefusesMoreThanADayBeforeReadingIt)
{
    const QString path = written(QStringLiteral("endless.wav"), wavHead(7, 8, 8000, 1, 0));
    ASSERT_TRUE(QFile::resize(path, 100LL << 30));
    EXPECT_EQ(probe(path).error(), SoundFault::TooLong);
}

TEST_F(Probe, FollowsNoReferenceToAnotherFile)
{
    const QString real = written(QStringLiteral("real.wav"), wav(tone(440, 1), 8000, 1));
    EXPECT_EQ(faultOf("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + real.toUtf8() + "\n"), SoundFault::NoHeader);
    EXPECT_EQ(faultOf("ffconcat version 1.0\nfile '" + real.toUtf8() + "'\n"), SoundFault::NoHeader);
}

TEST_F(Probe, EndsADecoderThatFallsSilent)
{
    constexpr int kShort = 200;
    QElapsedTimer clock;
    clock.start();
    DecoderProcess silent(script("exec sleep 60\n"), kShort);
    EXPECT_EQ(silent.measure(QStringLiteral("x"), {}).error(), SoundFault::NoAnswer);
    EXPECT_EQ(DecoderProcess(script("while :; do echo; sleep 0.01; done\n"), kShort).measure({}, {}).error(),
              SoundFault::Broke);
    EXPECT_LT(clock.elapsed(), 5000);
}

TEST_F(Probe, OutlivesADecoderThatCrashes)
{
    EXPECT_EQ(DecoderProcess(script("kill -SEGV $$\n")).measure({}, {}).error(), SoundFault::Broke);
    DecoderProcess midway(
        script("echo '{\"codec\":\"x\",\"rate\":8000,\"channels\":1,\"frames\":0}'\n"
               "printf '\\002\\000\\000\\000ab'\n"));
    EXPECT_EQ(midway.start({}, {}), std::nullopt);
    EXPECT_EQ(midway.next()->frames, 1);
    EXPECT_EQ(midway.next().error(), SoundFault::Broke);
    EXPECT_EQ(DecoderProcess(folderPath() + QStringLiteral("/none")).measure({}, {}).error(), SoundFault::NoDecoder);
}

}  // namespace Seatdesk
