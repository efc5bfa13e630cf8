// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/madesound.h"
#include "audio/player/callplayer.h"
#include "audio/player/clockoutput.h"

#include <QSignalSpy>
#include <QTest>

#include <numbers>
#include <numeric>

namespace Seatdesk {

using namespace MadeSound;

namespace {

constexpr int kRate = 8000;

/// Samples in memory; as many as were let in can be read.
class MemorySamples : public SoundSamples
{
public:
    MemorySamples(Samples samples, int channels) : m_samples(std::move(samples))
    {
        m_format = {QStringLiteral("pcm_s16le"), kRate, channels, static_cast<qint64>(m_samples.size()) / channels};
        let = m_format.frames;
    }
    const SoundFormat& format() const override { return m_format; }
    qint64 available() const override { return let; }
    bool complete() const override { return let == m_format.frames; }
    qint64 read(qint64 first, qint64 frames, qint16* samples) override
    {
        const qint64 count = std::clamp<qint64>(let - first, 0, frames);
        std::copy_n(m_samples.begin() + first * m_format.channels, count * m_format.channels, samples);
        return count;
    }

    qint64 let = 0;

private:
    Samples m_samples;
    SoundFormat m_format;
};

/// A device that takes what the test tells it to, and keeps what it was handed.
class TestOutput : public SoundOutput
{
public:
    explicit TestOutput(TestOutput** self) { *self = this; }
    bool open(int, Pull pull) override
    {
        m_pull = std::move(pull);
        return true;
    }
    qint64 heardFrames() const override { return m_taken; }
    bool audible() const override { return true; }

    /// Both ears of the next seconds.
    Samples take(double seconds)
    {
        const auto frames = static_cast<qint64>(seconds * kRate);
        Samples ears(static_cast<size_t>(2 * frames));
        constexpr qint64 kAtOnce = 160;
        for (qint64 done = 0; done < frames; done += kAtOnce)
            m_pull(ears.data() + 2 * done, std::min(kAtOnce, frames - done));
        m_taken += frames;
        return ears;
    }

private:
    Pull m_pull;
    qint64 m_taken = 0;
};

/// Each frame says its own number.
Samples numbered(int frames)
{
    Samples samples;
    for (int i = 0; i < frames; ++i)
        samples.push_back(static_cast<qint16>(i));
    return samples;
}

Samples ear(const Samples& ears, size_t which)
{
    Samples one;
    for (size_t i = which; i < ears.size(); i += 2)
        one.push_back(ears[i]);
    return one;
}

/// How much of that tone is in it: its amplitude.
double strength(const Samples& samples, double frequency)
{
    double along = 0;
    double across = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2 * std::numbers::pi * frequency * double(i) / kRate;
        along += samples[i] * std::cos(phase);
        across += samples[i] * std::sin(phase);
    }
    return 2 * std::hypot(along, across) / double(samples.size());
}

/// By counting how often it rises through zero.
double hertz(const Samples& samples)
{
    std::vector<double> crossings;
    for (size_t i = 1; i < samples.size(); ++i) {
        if (samples[i - 1] < 0 && samples[i] >= 0)
            crossings.push_back(static_cast<double>(i) - double(samples[i]) / (samples[i] - samples[i - 1]));
    }
    return crossings.size() < 2
               ? 0
               : static_cast<double>(crossings.size() - 1) * kRate / (crossings.back() - crossings.front());
}

}  // namespace

class Player : public testing::Test
{
protected:
    void open(Samples samples, int channels)
    {
        sound = std::make_shared<MemorySamples>(std::move(samples), channels);
        player = std::make_unique<CallPlayer>(sound, [this](int rate, const SoundOutput::Pull& pull) {
            auto made = std::make_unique<TestOutput>(&output);
            made->open(rate, pull);
            ++opened;
            return made;
        });
    }
    Samples take(double seconds) { return output->take(seconds); }

    std::shared_ptr<MemorySamples> sound;
    TestOutput* output = nullptr;
    std::unique_ptr<CallPlayer> player;
    int opened = 0;
};

TEST_F(Player, SeeksToTheSample)
{
    open(numbered(30000), 1);
    player->seek(12345);
    player->play();
    EXPECT_EQ(take(0.1)[0], 12345);
    player->seek(7);
    const Samples ears = take(0.1);
    EXPECT_EQ(ears[0], 7);
    EXPECT_EQ(ears[1], 7);
    EXPECT_EQ(ears[size_t(2) * 799], 7 + 799);
    EXPECT_EQ(player->position(), 807);
}

TEST_F(Player, KeepsTheDeviceOpenThroughPauses)
{
    open(numbered(30000), 1);
    player->seek(1000);
    player->play();
    take(1);
    player->pause();
    EXPECT_EQ(player->position(), 9000);
    EXPECT_EQ(take(2), Samples(size_t(2) * 16000, 0));
    EXPECT_EQ(player->position(), 9000);
    player->play();
    EXPECT_EQ(opened, 1);
}

TEST_F(Player, GoesBackIntoTheSentenceAfterAPauseButNotAfterASeek)
{
    open(numbered(30000), 1);
    player->play();
    take(2);
    player->pause();
    player->play();
    EXPECT_EQ(take(0.1)[0], 16000 - 12000);
    player->pause();
    player->seek(20000);
    player->play();
    EXPECT_EQ(take(0.1)[0], 20000);
}

TEST_F(Player, KeepsThePitchAtEverySpeed)
{
    for (const double speed : {0.5, 0.75, 1.0, 1.5, 2.0, 2.5}) {
        open(tone(440, 20), 1);
        player->setSpeed(speed);
        player->play();
        const Samples heard = ear(take(5), 0);
        EXPECT_NEAR(hertz(Samples(heard.begin() + kRate, heard.end())), 440, 4.4) << speed;
        EXPECT_NEAR(static_cast<double>(player->position()), 5 * speed * kRate, 0.05 * kRate) << speed;
    }
}

TEST_F(Player, IsWhereItSaysAtEverySpeed)
{
    // A click in silence each second: what is heard when the position passes it?
    Samples clicks(size_t(20) * kRate, 0);
    for (int second = 1; second < 20; ++second)
        std::fill_n(clicks.begin() + qsizetype(second) * kRate, 200, qint16(20000));
    for (const double speed : {0.5, 1.5, 2.5}) {
        open(clicks, 1);
        player->setSpeed(speed);
        player->play();
        const Samples heard = ear(take(6), 0);
        const auto click = std::find_if(heard.begin() + kRate, heard.end(), [](qint16 value) { return value > 9000; });
        const double at = static_cast<double>(click - heard.begin()) * speed / kRate;
        EXPECT_NEAR(at, std::round(at), 0.05) << speed;
    }
}

TEST_F(Player, MutesSolosAndRaisesVoices)
{
    open(beside(Samples(size_t(4) * kRate, 1000), Samples(size_t(4) * kRate, -2000)), 2);
    player->play();
    auto heard = [this] {
        const Samples ears = take(0.1);
        return std::pair(ears[0], ears[1]);
    };
    EXPECT_EQ(heard(), std::pair(qint16(1000), qint16(-2000)));
    player->setMix({.muted = {true, false}});
    EXPECT_EQ(heard(), std::pair(qint16(0), qint16(-2000)));
    player->setMix({.solo = 0});
    EXPECT_EQ(heard(), std::pair(qint16(1000), qint16(1000)));
    player->setMix({.gain = {6.0206, 0}});
    EXPECT_EQ(heard(), std::pair(qint16(2000), qint16(-2000)));
    player->setMix({.levelled = true, .loudness = {-26.0206, -14.0}});
    EXPECT_EQ(heard(), std::pair(qint16(2000), qint16(-1002)));
    player->setMix({.gain = {60, 0}});
    EXPECT_EQ(heard().first, 32767);
}

TEST_F(Player, BeepsOverWhatNobodyIsToHear)
{
    open(beside(tone(300, 4), tone(500, 4)), 2);
    player->setRedacted({{kRate, qint64(2) * kRate}});
    player->play();
    const Samples heard = take(4);
    for (const size_t which : {0U, 1U}) {
        const Samples one = ear(heard, which);
        const double own = which == 0 ? 300 : 500;
        EXPECT_NEAR(hertz(Samples(one.begin(), one.begin() + kRate)), own, 2);
        EXPECT_NEAR(hertz(Samples(one.begin() + kRate, one.begin() + 2L * kRate)), 1000, 1);
        EXPECT_NEAR(hertz(Samples(one.begin() + 2L * kRate, one.end())), own, 2);
    }
}

/// Two tones, one in each channel, with a part that nobody is to hear.
TEST_F(Player, LetsNothingOfWhatIsHiddenThroughToTheSample)
{
    const FrameSpan hidden{8123, 15001};
    Samples loud(size_t(2) * 24000, 12345);
    open(std::move(loud), 2);
    player->setRedacted({hidden});
    player->play();
    const Samples heard = take(3);
    for (const size_t which : {0U, 1U}) {
        const Samples one = ear(heard, which);
        const auto at = [&one](qint64 frame) { return int(one[static_cast<size_t>(frame)]); };
        EXPECT_EQ(at(hidden.from - 1), 12345);
        EXPECT_EQ(at(hidden.from), 0) << "it begins softly";
        EXPECT_EQ(at(hidden.to - 1), 0);
        EXPECT_EQ(at(hidden.to), 12345);
        const auto begin = one.begin() + hidden.from;
        const auto [low, high] = std::minmax_element(begin, one.begin() + hidden.to);
        EXPECT_NEAR(*high, 3277, 40);
        EXPECT_NEAR(*low, -3277, 40);
        for (size_t i = 1; i < 20; ++i)
            EXPECT_LT(std::abs(at(hidden.from + qint64(i)) - at(hidden.from + qint64(i) - 1)), 2600) << "no click";
        // A constant is all that was there: whatever is left of it would lift the beep off the middle.
        const double middle = std::accumulate(begin, one.begin() + hidden.to, 0.0) / double(hidden.to - hidden.from);
        EXPECT_NEAR(middle, 0, 2);
    }
}

TEST_F(Player, HidesTheSameAtEverySpeedAfterEverySeekAndInLoops)
{
    for (const double speed : {0.5, 1.0, 1.5, 2.0, 2.5}) {
        Samples voices = beside(tone(300, 6), tone(500, 6));
        open(std::move(voices), 2);
        player->setRedacted({{kRate, qint64(5) * kRate}});
        player->setSpeed(speed);
        player->seek(2 * kRate);
        player->play();
        for (const bool looped : {false, true}) {
            if (looped)
                player->setLoop(FrameSpan{2 * kRate, 3 * kRate});
            const Samples heard = take(0.9);
            for (const size_t which : {0U, 1U}) {
                const Samples one = ear(heard, which);
                const Samples settled(one.begin() + 800, one.end());
                EXPECT_NEAR(strength(settled, which == 0 ? 300 : 500), 0, looped ? 60 : 15) << speed;
                EXPECT_GT(strength(settled, 1000), 1500) << speed;
            }
        }
    }
}

TEST_F(Player, TellsWhatWasReallyHeardAndHowFast)
{
    open(numbered(32000), 1);
    std::vector<HeardRange> heard;
    QObject::connect(player.get(), &CallPlayer::heard, [&heard](const HeardRange& range) { heard.push_back(range); });
    player->setSkipped({{10000, 26000}});
    player->seek(12000);
    player->play();
    take(0.1);
    player->tellHeard();
    EXPECT_EQ(heard, (std::vector<HeardRange>{{{12000, 12400}, 1}, {{23600, 24000}, 1}})) << "not what it skipped";
    heard.clear();
    player->tellHeard();
    EXPECT_TRUE(heard.empty()) << "each is told once";
    player->seek(1000);
    player->setSpeed(2);
    take(0.5);
    player->pause();
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_EQ(heard[0].speed, 2);
    EXPECT_EQ(heard[0].span.from, 1000);
    EXPECT_NEAR(double(heard[0].span.to), 9000, 10);
    heard.clear();
    take(1);
    player->setSpeed(1);
    player->setLoop(FrameSpan{100, 500});
    player->play();
    take(0.1);
    player->tellHeard();
    for (const HeardRange& range : heard)
        EXPECT_TRUE(range.span.from >= 100 && range.span.to <= 500) << range.span.from << ' ' << range.span.to;
    EXPECT_EQ(heard.size(), 2U) << "once and again";
}

TEST_F(Player, RepeatsALoopAndJumpsOverSilences)
{
    open(numbered(32000), 1);
    player->setLoop(FrameSpan{1000, 1500});
    player->play();
    const Samples looped = ear(take(0.24), 0);
    EXPECT_EQ(looped[0], 1000);
    EXPECT_EQ(looped[499], 1499);
    EXPECT_EQ(looped[500], 1000);
    EXPECT_EQ(player->position(), 1000 + 1920 % 500);
    player->setLoop(std::nullopt);
    player->setSkipped({{10000, 26000}});
    player->seek(12000);
    const Samples skipped = ear(take(1), 0);
    EXPECT_EQ(skipped[399], 12399) << "a margin of 0.3 s is kept at both ends";
    EXPECT_NE(std::find(skipped.begin(), skipped.end(), 23600), skipped.end());
    EXPECT_EQ(std::find(skipped.begin(), skipped.end(), 20000), skipped.end());
}

TEST_F(Player, RepeatsALoopThatLiesWithinASilence)
{
    open(numbered(32000), 1);
    player->setSkipped({{10000, 26000}});
    player->setLoop(FrameSpan{15000, 15500});
    player->play();
    const Samples looped = ear(take(0.24), 0);
    EXPECT_EQ(looped[0], 15000);
    EXPECT_EQ(looped[500], 15000);
    player->setSpeed(1.5);
    EXPECT_GT(take(0.24).size(), 0);
}

TEST_F(Player, PlaysToTheEndAndTellsWhatWasHeard)
{
    open(numbered(10000), 1);
    const QSignalSpy changes(player.get(), &CallPlayer::playingChanged);
    std::vector<HeardRange> heard;
    QObject::connect(player.get(), &CallPlayer::heard, [&heard](const HeardRange& range) { heard.push_back(range); });
    player->play();
    take(0.5);
    player->seek(8000);
    EXPECT_EQ(take(1)[size_t(2) * 1999], 9999);
    QCoreApplication::processEvents();
    EXPECT_FALSE(player->isPlaying());
    EXPECT_EQ(changes.size(), 2);
    EXPECT_EQ(player->position(), 10000);
    ASSERT_EQ(heard.size(), 2U);
    EXPECT_EQ(heard[0].span, (FrameSpan{0, 4000}));
    EXPECT_EQ(heard[1].span, (FrameSpan{8000, 10000}));
    player->play();
    EXPECT_EQ(take(0.1)[size_t(2) * 10], 10) << "from the beginning again";
}

TEST_F(Player, WaitsForWhatIsNotDecodedYet)
{
    open(numbered(30000), 1);
    sound->let = 4000;
    player->play();
    Samples heard = ear(take(1), 0);
    EXPECT_EQ(heard[3999], 3999);
    EXPECT_EQ(heard[4000], 0);
    EXPECT_TRUE(player->isPlaying());
    EXPECT_EQ(player->position(), 4000);
    sound->let = 30000;
    heard = ear(take(0.1), 0);
    EXPECT_EQ(heard[0], 4000);
    EXPECT_EQ(player->position(), 4800);
}

TEST_F(Player, GoesOnWithoutADevice)
{
    open(numbered(30000), 1);
    CallPlayer silent(sound, [](int rate, const SoundOutput::Pull& pull) {
        auto clock = std::make_unique<ClockOutput>();
        clock->open(rate, pull);
        return clock;
    });
    silent.play();
    EXPECT_FALSE(silent.audible());
    EXPECT_TRUE(QTest::qWaitFor([&silent] { return silent.position() > 800; }, 5000));
}

}  // namespace Seatdesk
