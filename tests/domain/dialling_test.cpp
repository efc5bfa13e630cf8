// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dialling.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(Dialling, AMobileNumberIsOneNumberHoweverItIsWritten)
{
    for (const char* text :
         {"13812342716", "138 1234-2716", "+8613812342716", "+86 138 1234 2716", "008613812342716", "8613812342716",
          "013812342716", "+86 (0)138 1234 2716", "１３８１２３４２７１６", "＋86 13812342716", "tel:+86-138-1234-2716",
          " TEL:13812342716;phone-context=+86;ext=12"}) {
        EXPECT_EQ(dialledDigits(q(text)), q("13812342716")) << text;
        EXPECT_EQ(dialledNumber(q(text)), q("13812342716")) << text;
    }
}

TEST(Dialling, AFixedNumberHasTheZeroOfItsArea)
{
    for (const char* text : {"0571-88123456", "+86 571 8812 3456", "0086571-88123456", "+86 (0)571 88123456"})
        EXPECT_EQ(dialledNumber(q(text)), q("057188123456")) << text;
    EXPECT_EQ(dialledNumber(q("+86 10 6512 3456")), q("01065123456"));
    EXPECT_EQ(dialledNumber(q("+86 400 810 1234")), q("4008101234"));
}

TEST(Dialling, LeavesEveryOtherNumberAlone)
{
    EXPECT_EQ(dialledNumber(q("+852 2123 4567")), q("+85221234567"));
    EXPECT_EQ(dialledDigits(q("+852 2123 4567")), q("85221234567"));
    for (const char* text : {"10086", "88123456", "8613", "861381234271", "138", "02512345678", "01065123456"})
        EXPECT_EQ(dialledNumber(q(text)), q(text));
    EXPECT_EQ(dialledNumber(q("+")), QString());
    EXPECT_EQ(dialledDigits(q("无号码")), QString());
    EXPECT_EQ(dialledDigits(q("13812342716;13912342716")), q("1381234271613912342716")) << "two numbers of one cell";
}
