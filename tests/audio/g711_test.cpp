// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/format/g711.h"

#include <gtest/gtest.h>

namespace Seatdesk {

TEST(G711, DecodesAsTheStandardSays)
{
    EXPECT_EQ(muLawTable()[0xFF], 0);
    EXPECT_EQ(muLawTable()[0x00], -32124);
    EXPECT_EQ(muLawTable()[0x80], 32124);
    EXPECT_EQ(aLawTable()[0xD5], 8);
    EXPECT_EQ(aLawTable()[0x55], -8);
    EXPECT_EQ(aLawTable()[0x2A], -32256);
    EXPECT_EQ(aLawTable()[0xAA], 32256);
}

TEST(G711, ComparesBytesAsTheirSamples)
{
    for (int a = 0; a < 256; ++a) {
        const auto byte = static_cast<quint8>(a);
        EXPECT_EQ(muLawTable()[fromMuLawOrder(muLawOrder(byte))], muLawTable()[byte]);
        EXPECT_EQ(fromALawOrder(aLawOrder(byte)), byte);
        for (int b = 0; b < 256; ++b) {
            const auto other = static_cast<quint8>(b);
            if (muLawTable()[byte] < muLawTable()[other]) {
                EXPECT_LT(muLawOrder(byte), muLawOrder(other));
            }
            EXPECT_EQ(aLawTable()[byte] < aLawTable()[other], aLawOrder(byte) < aLawOrder(other));
        }
    }
}

}  // namespace Seatdesk
