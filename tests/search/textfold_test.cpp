// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textfold.h"

#include <gtest/gtest.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

using namespace Seatdesk;

namespace {

TEST(TextFold, MakesWidthCaseScriptAndMarksAlike)
{
    EXPECT_EQ(folded(QStringLiteral("ＡＢＣ１２３")), u"abc123");
    EXPECT_EQ(folded(QStringLiteral("寬頻帳戶")), u"宽频帐户");
    EXPECT_EQ(folded(QStringLiteral("你好，世界。「好」")), u"你好,世界.\"好\"");
    EXPECT_EQ(folded(QStringLiteral("ﬁle ① ㎏")), u"file 1 kg");
}

TEST(TextFold, KeepsOneSpaceBetweenWordsAndNoneAtTheEnds)
{
    EXPECT_EQ(folded(QStringLiteral("\t　宽带 \n\u00a0 故障  ")), u"宽带 故障");
    EXPECT_EQ(folded(QStringLiteral("   ")), u"");
}

TEST(TextFold, LeadsEachPieceBackToTheOriginal)
{
    const QString text = QStringLiteral("  Ａ①㎏  寬頻😀é好");
    const FoldedText fold = Seatdesk::fold(text);
    EXPECT_EQ(fold.text, QStringLiteral("a1kg 宽频😀é好"));
    ASSERT_EQ(fold.from.size(), fold.text.size());
    ASSERT_EQ(fold.until.size(), fold.text.size());
    const auto piece = [&](const QString& part) {
        const TextRange range = fold.original({fold.text.indexOf(part), part.size()});
        return text.mid(range.from, range.length);
    };
    EXPECT_EQ(piece(QStringLiteral("a1")), QStringLiteral("Ａ①"));
    EXPECT_EQ(piece(QStringLiteral("k")), QStringLiteral("㎏"));
    EXPECT_EQ(piece(QStringLiteral("宽频")), QStringLiteral("寬頻"));
    EXPECT_EQ(piece(QStringLiteral("😀")), QStringLiteral("😀"));
    EXPECT_EQ(piece(QStringLiteral("好")), QStringLiteral("好"));
    EXPECT_EQ(fold.original({100, 3}), TextRange());
}

TEST(TextFold, IsDoneOnceAndForAll)
{
    const QString once = folded(QStringLiteral("ＡＴＭ提款機 壞了！Ｗｈｙ？　“為什麼”…"));
    EXPECT_EQ(folded(once), once);
}

TEST(TextFold, SimplifiesAsIcuDoes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> icuTable(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    ASSERT_TRUE(U_SUCCESS(error));
    int changed = 0;
    for (char16_t c = 0x4e00; c < 0x9fa6; ++c) {
        icu::UnicodeString one(static_cast<UChar32>(c));
        icuTable->transliterate(one);
        if (one.length() != 1)
            continue;
        ASSERT_EQ(simplified(c), one[0]) << std::hex << int(c);
        changed += one[0] != c ? 1 : 0;
    }
    EXPECT_GT(changed, 2000);
}

}  // namespace
