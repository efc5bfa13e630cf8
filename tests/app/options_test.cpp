// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/options.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QString refusalOf(const QStringList& arguments)
{
    const auto options = parseWindowOptions(QStringList{QStringLiteral("seatdesk")} + arguments);
    return options ? QString() : options.error().detail;
}

double scaleOf(const QByteArrayList& arguments)
{
    QByteArrayList words = QByteArrayList{"seatdesk"} + arguments;
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    return scaleAsked(static_cast<int>(argv.size()), argv.data());
}

}  // namespace

TEST(WindowOptions, TakesOnlyAScaleThatAWindowCanBeDrawnBy)
{
    for (const char* factor : {"99", "abc", "0", "-1", "0.4", "4.1", "nan", "inf", "1,5", ""}) {
        EXPECT_TRUE(refusalOf({QStringLiteral("--scale"), QString::fromLatin1(factor)}).contains(u"0.5 to 4"))
            << factor;
        EXPECT_EQ(scaleOf({"--scale", factor}), 0) << factor;
        EXPECT_EQ(scaleOf({QByteArray("--scale=") + factor}), 0) << factor;
    }
    for (const char* factor : {"0.5", "1", "1.5", "4"}) {
        EXPECT_EQ(refusalOf({QStringLiteral("--scale"), QString::fromLatin1(factor)}), QString()) << factor;
        EXPECT_EQ(scaleOf({"--scale", factor}), QByteArray(factor).toDouble());
    }
    EXPECT_EQ(scaleOf({"--scale", "2", "--scale", "1.5"}), 1.5) << "the last is the one the program reads";
}

TEST(WindowOptions, ATourDrawnLargerFillsTheScreenThatIsChosenFor)
{
    const auto size = [](const QStringList& arguments) {
        return firstWindowSize(*parseWindowOptions(QStringList{QStringLiteral("seatdesk")} + arguments));
    };
    const QString tour = QStringLiteral("--tour=pictures");
    EXPECT_EQ(size({tour}), QSize(1366, 768));
    EXPECT_EQ(size({tour, QStringLiteral("--scale=1")}), QSize(1366, 768));
    EXPECT_EQ(size({tour, QStringLiteral("--scale=1.5")}), QSize(1280, 720)) << "1920×1080 at 150 %";
    EXPECT_EQ(size({tour, QStringLiteral("--scale=2.5")}), QSize(1536, 864));
    EXPECT_EQ(size({QStringLiteral("--scale=1.5")}), QSize(1366, 768)) << "the person's own screen decides";
}

TEST(WindowOptions, SaysWhatACallNeeds)
{
    EXPECT_TRUE(refusalOf({QStringLiteral("--call"), QString()}).contains(u"needs a number"));
    EXPECT_TRUE(refusalOf({QStringLiteral("--call"), QStringLiteral("abc")}).contains(u"needs a number"));
    EXPECT_TRUE(refusalOf({QStringLiteral("tel:")}).contains(u"needs a number"));
    EXPECT_TRUE(refusalOf({QStringLiteral("tel:;ext=2")}).contains(u"needs a number"));
    EXPECT_TRUE(refusalOf({QStringLiteral("--id"), QStringLiteral("C1")}).contains(u"--call"));
    EXPECT_EQ(refusalOf({QStringLiteral("--call"), QStringLiteral("18600000931")}), QString());
    EXPECT_EQ(refusalOf({QStringLiteral("--id"), QStringLiteral("C1"), QStringLiteral("tel:+86-186-0000-0931")}),
              QString());
}
