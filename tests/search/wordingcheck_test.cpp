// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/foldedwordingcheck.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class Wording : public testing::Test
{
protected:
    void SetUp() override
    {
        m_check.setRules({
            {QStringLiteral("taboo"), QStringLiteral("不知道"), QStringLiteral("我为您查一下")},
            {QStringLiteral("taboo"), QStringLiteral("我不知道"), QStringLiteral("请稍等")},
            {QStringLiteral("taboo"), QStringLiteral("刚才不是…说过"), QStringLiteral("我再说明一次")},
            {QStringLiteral("opener"), QStringLiteral("^不行"), QStringLiteral("我们可以这样")},
            {QStringLiteral("taboo"), QStringLiteral("don't know"), QStringLiteral("let me find out")},
            {QStringLiteral("taboo"), QStringLiteral("no"), QString()},
            {QStringLiteral("compulsory"), QStringLiteral("您好|早上好"), QStringLiteral("您好。")},
            {QStringLiteral("compulsory"), QStringLiteral("好的|明白了"), QStringLiteral("好的。")},
            {QStringLiteral("compulsory"), QStringLiteral("再见"), QStringLiteral("再见。")},
        });
    }

    [[nodiscard]] QStringList found(const QString& text) const
    {
        QStringList out;
        for (const WordingHit& hit : m_check.hits(text))
            out.append(text.mid(hit.from, hit.length));
        return out;
    }

    FoldedWordingCheck m_check;
};

TEST_F(Wording, FindsATabooAndOffersABetterOne)
{
    const QList<WordingHit> hits = m_check.hits(QStringLiteral("这个不知道啊"));
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits[0], (WordingHit{QStringLiteral("taboo"), 2, 3, QStringLiteral("我为您查一下")}));
}

TEST_F(Wording, SeesThroughDisguises)
{
    EXPECT_EQ(found(QStringLiteral("不 知 道")), QStringList(QStringLiteral("不 知 道")));
    EXPECT_EQ(found(QStringLiteral("不*知-道")), QStringList(QStringLiteral("不*知-道")));
    EXPECT_EQ(found(QStringLiteral("不.知.道")), QStringList(QStringLiteral("不.知.道")));
    EXPECT_EQ(found(QStringLiteral("剛才不是已經說過了")), QStringList(QStringLiteral("剛才不是已經說過")));
    EXPECT_EQ(found(QStringLiteral("Ｉ ＤＯＮ’Ｔ ｋｎｏｗ")), QStringList(QStringLiteral("ＤＯＮ’Ｔ ｋｎｏｗ")));
}

TEST_F(Wording, RulesOfTheTextsOwnScriptComeFirst)
{
    m_check.setRules({{QStringLiteral("taboo"), QStringLiteral("不归我管"), QStringLiteral("我为您联系负责的部门")},
                      {QStringLiteral("taboo"), QStringLiteral("這不歸我管"), QStringLiteral("我為您聯絡負責的部門")},
                      {QStringLiteral("taboo"), QStringLiteral("客訴"), QStringLiteral("登記")}});
    const auto better = [&](const QString& text) {
        const QList<WordingHit> hits = m_check.hits(text);
        return hits.size() == 1 ? hits.first().better : QString();
    };
    EXPECT_EQ(better(QStringLiteral("这不归我管")), QStringLiteral("我为您联系负责的部门")) << "though shorter";
    EXPECT_EQ(better(QStringLiteral("這不歸我管")), QStringLiteral("我為您聯絡負責的部門"));
    EXPECT_EQ(better(QStringLiteral("那不歸我管")), QStringLiteral("我为您联系负责的部门")) << "better than none";
    EXPECT_EQ(better(QStringLiteral("你的客诉")), QStringLiteral("登記"));
}

TEST_F(Wording, NeverSpansTheEndOfASentence)
{
    EXPECT_TRUE(found(QStringLiteral("我说不。知道了。")).isEmpty());
    EXPECT_TRUE(found(QStringLiteral("我说不！知道了")).isEmpty());
    EXPECT_TRUE(found(QStringLiteral("我说不\n知道了")).isEmpty());
    EXPECT_TRUE(found(QStringLiteral("I don't. Know this")).isEmpty());
}

TEST_F(Wording, KeepsToWholeEnglishWords)
{
    EXPECT_EQ(found(QStringLiteral("no")), QStringList(QStringLiteral("no")));
    EXPECT_TRUE(found(QStringLiteral("I know the note")).isEmpty());
    EXPECT_TRUE(found(QStringLiteral("you don't knowingly")).isEmpty());
}

TEST_F(Wording, TakesTheLongestOfOverlappingHits)
{
    EXPECT_EQ(found(QStringLiteral("我不知道，真的不知道")),
              (QStringList{QStringLiteral("我不知道"), QStringLiteral("不知道")}));
}

TEST_F(Wording, LetsAGapBeShortOnly)
{
    EXPECT_EQ(found(QStringLiteral("刚才不是跟您说过吗")).size(), 1);
    EXPECT_TRUE(found(QStringLiteral("刚才不是您先打来电话问了好几个问题才说过")).isEmpty());
}

TEST_F(Wording, AnchorsOpenersToTheBeginning)
{
    EXPECT_EQ(found(QStringLiteral("好。不行，没有")), QStringList(QStringLiteral("不行")));
    EXPECT_TRUE(found(QStringLiteral("这样可不行")).isEmpty());
}

TEST_F(Wording, NamesTheCompulsoryWordsThatAreMissing)
{
    const auto missing = [this](const QString& text) {
        QStringList out;
        for (const WordingRule& rule : m_check.missing(text))
            out.append(rule.better);
        return out;
    };
    EXPECT_EQ(missing(QStringLiteral("您好，明白了。")), QStringList(QStringLiteral("再见。")));
    EXPECT_EQ(missing(QString()),
              (QStringList{QStringLiteral("您好。"), QStringLiteral("好的。"), QStringLiteral("再见。")}));
    EXPECT_TRUE(missing(QStringLiteral("早上 好！好的。再見。")).isEmpty());
    EXPECT_TRUE(m_check.hits(QStringLiteral("您好，再见")).isEmpty());
}

TEST_F(Wording, KeepsNothingOfFormerRules)
{
    m_check.setRules({});
    EXPECT_TRUE(found(QStringLiteral("不知道")).isEmpty());
    EXPECT_TRUE(m_check.missing(QString()).isEmpty());
}

}  // namespace
