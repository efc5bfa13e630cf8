// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pinyintypeahead.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class TypeAheadList : public testing::Test
{
protected:
    QStringList found(const QString& typed, int limit = 0)
    {
        QStringList out;
        for (const TypeAheadHit& hit : m_typeAhead.match(typed, m_candidates, limit))
            out.append(m_candidates[hit.candidate].text);
        return out;
    }

    QStringList marked(const QString& text, const QString& words)
    {
        QStringList out;
        for (const TextRange& range : m_typeAhead.ranges(text, words))
            out.append(text.mid(range.from, range.length));
        return out;
    }

    PinyinTypeAhead m_typeAhead;
    QList<TypeAheadCandidate> m_candidates{
        {QStringLiteral("宽带故障"), {QStringLiteral("上不了网")}},
        {QStringLiteral("宽带新装"), {}},
        {QStringLiteral("光宽带故障处理"), {}},
        {QStringLiteral("话费查询"), {QStringLiteral("bill")}},
        {QStringLiteral("Save and next"), {}},
        {QStringLiteral("重置密码"), {}},
        {QStringLiteral("套餐１９９"), {}},
    };
};

TEST_F(TypeAheadList, TakesInitials)
{
    EXPECT_EQ(found(QStringLiteral("kdgz")),
              (QStringList{QStringLiteral("宽带故障"), QStringLiteral("光宽带故障处理")}));
}

TEST_F(TypeAheadList, TakesPinyinWholeBegunAndMixed)
{
    EXPECT_EQ(found(QStringLiteral("kuandaiguzhang"), 1), QStringList(QStringLiteral("宽带故障")));
    EXPECT_EQ(found(QStringLiteral("kuandaigu"), 1), QStringList(QStringLiteral("宽带故障")));
    EXPECT_EQ(found(QStringLiteral("kdguzh"), 1), QStringList(QStringLiteral("宽带故障")));
    EXPECT_EQ(found(QStringLiteral("czmm")), QStringList(QStringLiteral("重置密码")));
    EXPECT_EQ(found(QStringLiteral("kuan dai xin")), QStringList(QStringLiteral("宽带新装")));
}

TEST_F(TypeAheadList, TakesChineseOfEitherScriptMixedWithLetters)
{
    EXPECT_EQ(found(QStringLiteral("寬帶新裝")), QStringList(QStringLiteral("宽带新装")));
    EXPECT_EQ(found(QStringLiteral("宽带xz")), QStringList(QStringLiteral("宽带新装")));
}

TEST_F(TypeAheadList, TakesDigitsOfEitherWidthAndEnglishInAnyCase)
{
    EXPECT_EQ(found(QStringLiteral("199")), QStringList(QStringLiteral("套餐１９９")));
    EXPECT_EQ(found(QStringLiteral("１９９")), QStringList(QStringLiteral("套餐１９９")));
    EXPECT_EQ(found(QStringLiteral("NEXT")), QStringList(QStringLiteral("Save and next")));
}

TEST_F(TypeAheadList, FindsByOtherNamesWithoutMarkingTheText)
{
    const QList<TypeAheadHit> hits = m_typeAhead.match(QStringLiteral("sblw"), m_candidates, 5);
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits[0].candidate, 0);
    EXPECT_TRUE(hits[0].ranges.isEmpty());
}

TEST_F(TypeAheadList, PutsTheBestFirstAndEqualsInTheirOrder)
{
    EXPECT_EQ(found(QStringLiteral("宽带")),
              (QStringList{QStringLiteral("宽带故障"), QStringLiteral("宽带新装"), QStringLiteral("光宽带故障处理")}));
    EXPECT_EQ(found(QString(), 3).size(), 3);
    EXPECT_TRUE(found(QStringLiteral("zzzz")).isEmpty());
    EXPECT_TRUE(found(QStringLiteral("宽带 密码")).isEmpty());
}

TEST_F(TypeAheadList, MarksWhatWasMatched)
{
    const QList<TypeAheadHit> hits = m_typeAhead.match(QStringLiteral("gz"), {{QStringLiteral("宽带故障"), {}}}, 1);
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits[0].ranges, (QList<TextRange>{{2, 2}}));
}

TEST_F(TypeAheadList, HighlightsWhatAQuestionSharesWithAText)
{
    EXPECT_EQ(marked(QStringLiteral("如何重置登錄密碼"), QStringLiteral("登录密码忘了")),
              QStringList(QStringLiteral("登錄密碼")));
    EXPECT_EQ(marked(QStringLiteral("Cards were blocked"), QStringLiteral("blocking card")),
              (QStringList{QStringLiteral("Card"), QStringLiteral("blocked")}));
    EXPECT_EQ(marked(QStringLiteral("宽带故障"), QStringLiteral("kdgz")), QStringList(QStringLiteral("宽带故障")));
    EXPECT_TRUE(marked(QStringLiteral("宽带故障"), QStringLiteral("密码")).isEmpty());
}

}  // namespace
