// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spokentext.h"
#include "support/text.h"

#include <gtest/gtest.h>

namespace Seatdesk {

TEST(SpokenText, CountsWhatIsSpokenAndNoMarks)
{
    EXPECT_EQ(spokenCharacters(u"您好，请问有什么可以帮您？"), 11);
    EXPECT_EQ(spokenCharacters(u"工号 1002"), 6) << "digits are read one by one";
    EXPECT_EQ(spokenCharacters(u"Don't hang up, café 5G"), 6);
    EXPECT_EQ(spokenCharacters(u"\U00020BB7野家"), 3) << "a rare ideograph is two units and one syllable";
    EXPECT_EQ(spokenCharacters(u" …！ \n"), 0);
}

TEST(SpokenText, KnowsWhoANameMeans)
{
    EXPECT_EQ(speakerNamed(q(" Agent ")), Speaker::Agent);
    EXPECT_EQ(speakerNamed(q("客服")), Speaker::Agent);
    EXPECT_EQ(speakerNamed(q("客戶")), Speaker::Customer);
    EXPECT_EQ(speakerNamed(q("SPEAKER_00")), Speaker::Unknown);
}

TEST(SpokenText, TakesAVoiceFromTheBeginningOfALineOnly)
{
    const auto taken = [](const char* line) {
        QString text = q(line);
        const QString voice = takeVoice(text);
        return voice + u'|' + text;
    };
    EXPECT_EQ(taken("坐席：您好"), q("坐席|您好"));
    EXPECT_EQ(taken("[Customer]: hello"), q("Customer|hello"));
    EXPECT_EQ(taken("SPEAKER_01: yes"), q("SPEAKER_01|yes"));
    EXPECT_EQ(taken("时间：下午三点"), q("|时间：下午三点"));
    EXPECT_EQ(taken("[music]"), q("|[music]"));
    EXPECT_EQ(taken(""), q("|"));
}

}  // namespace Seatdesk
