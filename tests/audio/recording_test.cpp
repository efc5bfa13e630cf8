// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/recording.h"
#include "audio/madesound.h"
#include "support/places.h"

#include <QTest>

namespace Seatdesk {

using namespace MadeSound;

class OpenRecording : public SoundFolder
{
protected:
    static constexpr int kPatience = 20000;

    void open(const QString& name, const QByteArray& bytes, const QString& cache = {})
    {
        const QString decoder = TestPlaces::programFile(QStringLiteral("seatdesk-decode"));
        recording = std::make_unique<Recording>(SoundFile{written(name, bytes), decoder}, folderPath(), cache);
        QObject::connect(recording.get(), &Recording::analysed, [this](const CallAnalysis& told) { analysis = told; });
        QObject::connect(recording.get(), &Recording::failed, [this](SoundFault told) { fault = told; });
    }
    void wait()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return analysis || fault; }, kPatience));
    }
    /// The samples as a foreign file: Sun's .au, big-endian.
    static QByteArray au(const Samples& samples, int channels)
    {
        QByteArray bytes(".snd");
        for (const quint32 word : {24U, quint32(samples.size() * 2), 3U, 8000U, quint32(channels)})
            append(bytes, qToBigEndian(word));
        for (const qint16 sample : samples)
            append(bytes, qToBigEndian(sample));
        return bytes;
    }

    std::unique_ptr<Recording> recording;
    std::optional<CallAnalysis> analysis;
    std::optional<SoundFault> fault;
};

TEST_F(OpenRecording, GivesSamplesWaveformAndAnalysisFromOneReading)
{
    const Samples both = beside(tone(440, 3), tone(300, 3));
    for (const QByteArray& bytes : {wav(both, 8000, 2), au(both, 2)}) {
        analysis.reset();
        open(QStringLiteral("call"), bytes);
        wait();
        ASSERT_TRUE(analysis);
        EXPECT_EQ(analysis->format.frames, 24000);
        EXPECT_TRUE(recording->samples()->complete());
        EXPECT_EQ(recording->peaks()->pointCount(), (24000 + 255) / 256);
        Samples found(200);
        EXPECT_EQ(recording->samples()->read(12345, 100, found.data()), 100);
        EXPECT_TRUE(std::equal(found.begin(), found.end(), both.begin() + qsizetype(2) * 12345));
        EXPECT_EQ(recording->samples()->read(24000, 1, found.data()), 0);
    }
}

TEST_F(OpenRecording, ShowsAWaveformThatItKnowsBeforeItIsReadAgain)
{
    const QString cache = folderPath() + QStringLiteral("/cache");
    const QByteArray bytes = au(tone(440, 60), 1);
    open(QStringLiteral("call"), bytes, cache);
    wait();
    const QByteArray points = recording->peaks()->points();
    analysis.reset();
    open(QStringLiteral("moved"), bytes, cache);
    EXPECT_TRUE(QTest::qWaitFor([this] { return recording->peaks()->pointCount() > 0; }, kPatience));
    EXPECT_EQ(recording->peaks()->points().size(), points.size()) << "all of it at once";
    wait();
    EXPECT_EQ(recording->peaks()->points(), points);
    EXPECT_EQ(analysis->format.frames, 60 * 8000);
}

TEST_F(OpenRecording, SaysWhyItCannotBeHeard)
{
    open(QStringLiteral("call"), "no sound");
    wait();
    EXPECT_EQ(fault, SoundFault::NoHeader);
}

TEST_F(OpenRecording, MayBeClosedWhileItIsRead)
{
    for (int i = 0; i < 20; ++i) {
        open(QStringLiteral("call"), au(Samples(100000, 5), 1));
        recording.reset();
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(analysis);
}

}  // namespace Seatdesk
