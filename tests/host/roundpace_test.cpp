// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/roundpace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

const Result<void> kAway = tl::unexpected(Error{Error::Kind::Offline, QStringLiteral("cut")});

/// A round that a notice caused.
void roundAfterNotice(RoundPace& pace, bool bringsNews)
{
    EXPECT_TRUE(pace.hear());
    pace.beginRound();
    if (bringsNews)
        pace.noteNews();
    pace.endRound({});
}

}  // namespace

TEST(RoundPace, ANoticeThatBringsSomethingIsFollowedAtOnce)
{
    RoundPace pace;
    roundAfterNotice(pace, true);
    EXPECT_EQ(pace.noticeDelay(), 0ms);
}

TEST(RoundPace, NoticesForNothingWaitLongerAndLongerUpToABound)
{
    RoundPace pace;
    std::vector<std::chrono::milliseconds> delays;
    for (int i = 0; i < 8; ++i) {
        roundAfterNotice(pace, false);
        delays.push_back(pace.noticeDelay());
    }
    EXPECT_GT(delays[0], 0ms);
    EXPECT_GT(delays[1], delays[0]);
    EXPECT_EQ(delays[6], delays[7]);
    EXPECT_LT(delays[7], 200ms) << "what others save is still seen within a blink";
    roundAfterNotice(pace, true);
    EXPECT_EQ(pace.noticeDelay(), 0ms);
}

TEST(RoundPace, ANoticeWithinARoundIsFollowedAfterIt)
{
    RoundPace pace;
    pace.setInterval(15s);
    pace.beginRound();
    EXPECT_FALSE(pace.hear());
    EXPECT_EQ(pace.endRound({}), 0ms);
    pace.beginRound();
    EXPECT_GE(pace.endRound({}), 10s) << "once";
}

TEST(RoundPace, WhoeverFindsNobodyAsksLaterEachTimeAndNeverAfterMoreThanAMinute)
{
    std::chrono::milliseconds latest{0};
    for (int times = 1; times <= 12; ++times) {
        std::chrono::milliseconds wait{0};
        RoundPace pace;
        for (int failed = 0; failed < times; ++failed) {
            pace.beginRound();
            wait = pace.endRound(kAway);
        }
        EXPECT_GE(wait, 1s);
        EXPECT_LE(wait, std::min<std::chrono::milliseconds>(1s * (1 << std::min(times, 6)), 60s));
        latest = std::max(latest, wait);
    }
    EXPECT_GT(latest, 2s);
}

/// Seats that lost their server in the same moment and failed as often.
TEST(RoundPace, SeatsThatLostAServerTogetherComeBackSpreadOverTheWholeWait)
{
    constexpr int kSeats = 200;
    struct Spell
    {
        int failures;
        std::chrono::milliseconds most;
    };
    for (const Spell spell : {Spell{1, 2s}, Spell{3, 8s}, Spell{7, 60s}}) {
        std::vector<std::chrono::milliseconds> waits;
        for (int seat = 0; seat < kSeats; ++seat) {
            RoundPace pace;
            for (int failed = 0; failed < spell.failures; ++failed) {
                pace.beginRound();
                const std::chrono::milliseconds wait = pace.endRound(kAway);
                if (failed == spell.failures - 1)
                    waits.push_back(wait);
            }
        }
        std::array<int, 4> quarters{};
        for (const std::chrono::milliseconds wait : waits) {
            ASSERT_GE(wait, 1s);
            ASSERT_LE(wait, spell.most);
            ++quarters[std::min<size_t>(static_cast<size_t>((wait - 1s) * 4 / (spell.most - 1s)), 3)];
        }
        // Fifty each when they are even; fewer than twenty happens once in a million times.
        for (const int seats : quarters)
            EXPECT_GE(seats, 20) << spell.failures << " failures";
    }
}

TEST(RoundPace, SeatsOfOneServerAskAtDifferentTimes)
{
    RoundPace pace;
    pace.setInterval(1s);
    std::chrono::milliseconds least = 1h;
    std::chrono::milliseconds most{0};
    for (int i = 0; i < 200; ++i) {
        pace.beginRound();
        const auto wait = pace.endRound({});
        least = std::min(least, wait);
        most = std::max(most, wait);
    }
    EXPECT_GE(least, 700ms);
    EXPECT_LE(most, 1300ms);
    EXPECT_GT(most - least, 300ms);
}
