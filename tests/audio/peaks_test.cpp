// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/format/g711.h"
#include "audio/madesound.h"
#include "audio/peaks/peakcache.h"
#include "audio/peaks/peaksfile.h"
#include "audio/reading/soundfile.h"

#include <random>

namespace Seatdesk {

using namespace MadeSound;

class Peaks : public SoundFolder
{
protected:
    std::unique_ptr<PeakPyramid> pyramidOf(const QByteArray& recording,
                                           PeakPyramid::Lanes lanes = PeakPyramid::Lanes::Apart)
    {
        auto pyramid = std::make_unique<PeakPyramid>(lanes);
        const auto reader = openSound({written(QStringLiteral("call"), recording), {}});
        EXPECT_TRUE(reader && readThrough(**reader, {pyramid.get()}));
        return pyramid;
    }
    /// Random samples of a length that fills neither the last point nor a block.
    static Samples noise(size_t count, unsigned seed = 7)
    {
        std::mt19937 random(seed);
        Samples samples(count);
        for (qint16& sample : samples)
            sample = static_cast<qint16>(random());
        return samples;
    }
    /// What the points must be, by the plainest loop.
    static QByteArray plainPoints(const Samples& samples, int channels)
    {
        QByteArray points;
        const auto frames = static_cast<qint64>(samples.size()) / channels;
        for (qint64 first = 0; first < frames; first += 256) {
            for (int channel = 0; channel < channels; ++channel) {
                int low = 32767;
                int high = -32768;
                for (qint64 frame = first; frame < qMin(first + 256, frames); ++frame) {
                    low = qMin<int>(low, samples[static_cast<size_t>(frame * channels + channel)]);
                    high = qMax<int>(high, samples[static_cast<size_t>(frame * channels + channel)]);
                }
                points += static_cast<char>(low / 256);
                points += static_cast<char>(high / 256);
            }
        }
        return points;
    }
};

TEST_F(Peaks, AreThoseOfThePlainestLoop)
{
    for (const int channels : {1, 2, 3, 6}) {
        const Samples samples = noise(static_cast<size_t>(channels) * 400'017);
        EXPECT_EQ(pyramidOf(wav(samples, 8000, channels))->points(), plainPoints(samples, channels)) << channels;
    }
}

TEST_F(Peaks, OfLawsAreThoseOfTheirSamples)
{
    for (const int tag : {6, 7}) {
        const Samples random = noise(size_t(2) * 70'001);
        QByteArray bytes;
        Samples samples;
        for (const qint16 value : random) {
            bytes += static_cast<char>(value);
            samples.push_back((tag == 6 ? aLawTable() : muLawTable())[static_cast<quint8>(value)]);
        }
        EXPECT_EQ(pyramidOf(wavHead(tag, 8, 8000, 2, 0) + bytes)->points(), plainPoints(samples, 2)) << tag;
    }
}

TEST_F(Peaks, MixedAreThoseOfTheMean)
{
    const Samples both = beside(Samples(300, 1000), Samples(300, -3001));
    EXPECT_EQ(pyramidOf(wav(both, 8000, 2), PeakPyramid::Lanes::Mixed)->points(), QByteArray(4, char(-1000 / 256)));
}

TEST_F(Peaks, AreFoundForAnyRangeAtBothZooms)
{
    const Samples samples = noise(size_t(256) * 1000);
    const auto pyramid = pyramidOf(wav(samples, 8000, 1));
    for (const auto& [first, last] :
         {std::pair{0, 256}, std::pair{256 * 3, 256 * 900}, std::pair{256 * 64, 256 * 128}}) {
        const auto [low, high] = std::minmax_element(samples.begin() + first, samples.begin() + last);
        EXPECT_EQ(pyramid->range(0, first, last), (Peak{qint16(*low / 256 * 256), qint16(*high / 256 * 256)}));
    }
    EXPECT_TRUE(pyramid->range(0, qint64(256) * 1000, qint64(256) * 2000).empty());
}

TEST_F(Peaks, FileIsWhatAudiowaveformWrites)
{
    const QByteArray file = peaksFile(*pyramidOf(wav(Samples(300, 512), 8000, 1)));
    const QByteArray head("\2\0\0\0\1\0\0\0\x40\x1F\0\0\0\1\0\0\2\0\0\0\1\0\0\0", 24);
    EXPECT_EQ(file, head + QByteArray("\2\2\2\2"));
    EXPECT_EQ(peaksFile(*pyramidFromFile(file)), file);
    EXPECT_EQ(pyramidFromFile(file.chopped(1)), nullptr);
}

TEST_F(Peaks, AreKeptByContentAndForgottenWhenThereAreTooMany)
{
    const QByteArray recording = wav(noise(1000), 8000, 1);
    const auto pyramid = pyramidOf(recording);
    const QString key = PeakCache::keyOf(written(QStringLiteral("a"), recording));
    EXPECT_EQ(key, PeakCache::keyOf(written(QStringLiteral("renamed"), recording)));
    EXPECT_NE(key, PeakCache::keyOf(written(QStringLiteral("changed"), recording + 'x')));
    const QString folder = folderPath() + QStringLiteral("/cache");
    const PeakCache cache(folder);
    EXPECT_EQ(cache.find(key), nullptr);
    cache.keep(key, *pyramid);
    ASSERT_NE(cache.find(key), nullptr);
    EXPECT_EQ(cache.find(key)->points(), pyramid->points());
    PeakCache(folder, 10).keep(key, *pyramid);
    EXPECT_EQ(cache.find(key), nullptr);
}

}  // namespace Seatdesk
