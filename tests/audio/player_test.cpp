// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerbench.h"

namespace Seatdesk {

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
