// SPDX-License-Identifier: GPL-3.0-or-later
// What is not to be heard, and what was heard.
#include "playerbench.h"

namespace Seatdesk {

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

TEST_F(Player, BeepsAsLoudHoweverQuietTheVoices)
{
    open(beside(tone(300, 4), tone(500, 4)), 2);
    player->setMix({.levelled = true, .loudness = {-60.0, -60.0}});
    player->setRedacted({{kRate, qint64(2) * kRate}});
    player->seek(kRate);
    player->play();
    const Samples heard = take(0.9);
    const auto [low, high] = std::minmax_element(heard.begin(), heard.end());
    EXPECT_NEAR(*high, 3277, 40);
    EXPECT_NEAR(*low, -3277, 40);
}

TEST_F(Player, HidesAtOnceWhatIsHiddenWhileItPlaysFast)
{
    for (const double speed : {0.5, 2.0}) {
        open(beside(tone(300, 6), tone(500, 6)), 2);
        player->setSpeed(speed);
        player->play();
        take(0.5);
        player->setRedacted({{0, qint64(6) * kRate}});
        const Samples one = ear(take(0.5), 0);
        EXPECT_NEAR(strength(one, 300), 0, 60) << speed;
        EXPECT_GT(strength(one, 1000), 1500) << speed;
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

}  // namespace Seatdesk
