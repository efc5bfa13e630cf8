// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maskednumber.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(MaskedNumber, KeepsThreeAndFourDigitsOfAMobileNumber)
{
    EXPECT_EQ(maskedNumber(QStringLiteral("13812342716")), QStringLiteral("138****2716"));
}

TEST(MaskedNumber, KeepsSeparatorsAndTheCountryPrefix)
{
    EXPECT_EQ(maskedNumber(QStringLiteral("+86 138 1234 2716")), QStringLiteral("+86 138 **** 2716"));
    EXPECT_EQ(maskedNumber(QStringLiteral("008613812342716")), QStringLiteral("0086138****2716"));
    EXPECT_EQ(maskedNumber(QStringLiteral("0571-88123456")), QStringLiteral("057*-****3456"));
}

TEST(MaskedNumber, HidesAtLeastHalfOfAShortNumber)
{
    EXPECT_EQ(maskedNumber(QStringLiteral("88123456")), QStringLiteral("88****56"));
    EXPECT_EQ(maskedNumber(QStringLiteral("10086")), QStringLiteral("1***6"));
    EXPECT_EQ(maskedNumber(QStringLiteral("110")), QStringLiteral("***"));
    EXPECT_EQ(maskedNumber(QString()), QString());
}

TEST(MaskedNumber, HidesFullWidthDigits)
{
    EXPECT_EQ(maskedNumber(QStringLiteral("１３８１２３４２７１６")), QStringLiteral("１３８****２７１６"));
}

TEST(MaskedContact, HidesWhatIdentifiesInEveryKind)
{
    EXPECT_EQ(maskedContact(QStringLiteral("phone"), QStringLiteral("13812342716")), QStringLiteral("138****2716"));
    EXPECT_EQ(maskedContact(QStringLiteral("email"), QStringLiteral("li.na@example.cn")),
              QStringLiteral("l***@example.cn"));
    EXPECT_EQ(maskedContact(QStringLiteral("email"), QStringLiteral("nonsense")), QStringLiteral("***"));
    EXPECT_EQ(maskedContact(QStringLiteral("address"), QStringLiteral("城东区柳树街十八号三单元")),
              QStringLiteral("城东区柳树街****"));
    EXPECT_EQ(maskedContact(QStringLiteral("paper"), QStringLiteral("11010119900307123X")),
              QStringLiteral("110***********123X"));
}
