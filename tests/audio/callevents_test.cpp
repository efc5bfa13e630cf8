// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/callevents.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

TimeSpan seconds(double from, double to)
{
    return {static_cast<int>(from * kJudgedPerSecond), static_cast<int>(to * kJudgedPerSecond)};
}

}  // namespace

TEST(CallEvents, ListsEachMomentOnceAsWhatSaysMost)
{
    CallAnalysis analysis;
    analysis.voices.resize(2);
    analysis.silences = {{seconds(10, 14), false}, {seconds(30, 36), false}, {seconds(50, 60), true}};
    analysis.responses = {{seconds(29.9, 36), 0}, {seconds(50, 60), 0}, {seconds(70, 71), 1}};
    analysis.holds = {seconds(50, 60)};
    analysis.talkOvers = {{seconds(5, 5.5), 0, false}, {seconds(80, 82), 0, true}, {seconds(90, 91.5), 1, false}};
    analysis.voices[1].clipped = 12;

    using Kind = CallEvent::Kind;
    const std::vector<CallEvent> expected{{Kind::Clipped, {0, 0}, 1},
                                          {Kind::Silence, seconds(10, 14), -1},
                                          {Kind::LongAnswer, seconds(29.9, 36), 0},
                                          {Kind::Hold, seconds(50, 60), -1},
                                          {Kind::Interruption, seconds(80, 82), 0},
                                          {Kind::TalkOver, seconds(90, 91.5), 1}};
    EXPECT_EQ(callEvents(analysis), expected);
}

TEST(CallEvents, LeaveABreathWhenSilenceIsSkipped)
{
    CallAnalysis analysis;
    analysis.silences = {{seconds(10, 14), false}, {seconds(52, 60), false}};
    analysis.holds = {seconds(50, 58)};
    EXPECT_EQ(skippableSpans(analysis), (TimeSpans{seconds(10.5, 13.5), seconds(50.5, 59.5)}));
}
