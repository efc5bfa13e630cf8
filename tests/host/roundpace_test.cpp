// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/roundpace.h"

#include <gtest/gtest.h>

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
