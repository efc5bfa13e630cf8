// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pinyintable.h"

#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QString read(const QString& text)
{
    QStringList out;
    for (const PinyinReading& reading : PinyinTable::shipped().read(text))
        out.append(reading.readings.isEmpty() ? text.mid(reading.from, reading.length)
                                              : QString::fromUtf8(reading.readings[0]));
    return out.join(u' ');
}

TEST(PinyinTable, ReadsCharactersByTheirPhrase)
{
    EXPECT_EQ(read(QStringLiteral("重庆")), u"chong2 qing4");
    EXPECT_EQ(read(QStringLiteral("重要")), u"zhong4 yao4");
    EXPECT_EQ(read(QStringLiteral("银行")), u"yin2 hang2");
    EXPECT_EQ(read(QStringLiteral("行走")), u"xing2 zou3");
    EXPECT_EQ(read(QStringLiteral("重置密码")), u"chong2 zhi4 mi4 ma3");
    EXPECT_EQ(read(QStringLiteral("还款")), u"huan2 kuan3");
    EXPECT_EQ(read(QStringLiteral("还有")), u"hai2 you3");
}

TEST(PinyinTable, ReadsTraditionalCharactersAsSimplifiedOnes)
{
    EXPECT_EQ(read(QStringLiteral("寬帶故障")), read(QStringLiteral("宽带故障")));
    EXPECT_EQ(read(QStringLiteral("銀行")), u"yin2 hang2");
    EXPECT_EQ(read(QStringLiteral("重慶")), u"chong2 qing4");
}

TEST(PinyinTable, GivesOtherReadingsOfACharacterAlone)
{
    const QList<PinyinReading> out = PinyinTable::shipped().read(QStringLiteral("跨行"));
    ASSERT_EQ(out.size(), 2);
    EXPECT_EQ(out[1].readings, (QList<QByteArray>{"hang2", "xing2"}));
}

TEST(PinyinTable, LeavesOtherScriptsAndFarPlanesInTheirPlaces)
{
    const QString text = QStringLiteral("A😀𠀀好");
    const QList<PinyinReading> out = PinyinTable::shipped().read(text);
    ASSERT_EQ(out.size(), 4);
    EXPECT_TRUE(out[0].readings.isEmpty());
    EXPECT_EQ(out[1].length, 2);
    EXPECT_EQ(text.mid(out[2].from, out[2].length), QStringLiteral("𠀀"));
    EXPECT_EQ(out[3].readings.value(0), "hao3");
    EXPECT_TRUE(PinyinTable::shipped().read(QString()).isEmpty());
}

TEST(PinyinTable, WritesTheUmlautAsItIsTyped)
{
    EXPECT_EQ(read(QStringLiteral("女律师")), u"nv3 lv4 shi1");
    EXPECT_TRUE(PinyinTable::shipped().syllables().contains("lve"));
}

/// With SEATDESK_POLYPHONES naming a folder of dev.sent (a polyphone between ▁ per line) and dev.lb (its reading).
TEST(PinyinTable, ReadsPolyphonesInSentences)
{
    const QString folder = qEnvironmentVariable("SEATDESK_POLYPHONES");
    QFile sentences(folder + QStringLiteral("/dev.sent"));
    QFile labels(folder + QStringLiteral("/dev.lb"));
    if (folder.isEmpty() || !sentences.open(QIODevice::ReadOnly) || !labels.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "SEATDESK_POLYPHONES is not set";
    int all = 0;
    int right = 0;
    int rightTone = 0;
    while (!sentences.atEnd()) {
        QString text = QString::fromUtf8(sentences.readLine()).trimmed();
        const QByteArray label = labels.readLine().trimmed().replace("u:", "v");
        const qsizetype at = text.indexOf(u'▁');
        text.remove(u'▁');
        for (const PinyinReading& reading : PinyinTable::shipped().read(text)) {
            if (reading.from != at || reading.readings.isEmpty())
                continue;
            rightTone += reading.readings[0] == label ? 1 : 0;
            right += withoutTone(reading.readings[0]) == withoutTone(label) ? 1 : 0;
        }
        ++all;
    }
    std::printf("polyphones: %d, right %.4f, with tone %.4f\n", all, double(right) / all, double(rightTone) / all);
    EXPECT_GT(right, 0.97 * all);
    EXPECT_GT(rightTone, 0.94 * all);
}

}  // namespace
