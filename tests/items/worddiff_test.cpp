// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/worddiff.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QString without(const QList<DiffPiece>& pieces, DiffPiece::Kind kind)
{
    QString text;
    for (const DiffPiece& piece : pieces)
        text += piece.kind == kind ? QString() : piece.text;
    return text;
}

}  // namespace

TEST(WordDiff, ShowsTheCharactersAndWordsThatChanged)
{
    using Kind = DiffPiece::Kind;
    EXPECT_EQ(wordDiff(QStringLiteral("保修 24 个月"), QStringLiteral("保修 36 个月，凭票")),
              (QList<DiffPiece>{{Kind::Same, QStringLiteral("保修 ")},
                                {Kind::Removed, QStringLiteral("24")},
                                {Kind::Added, QStringLiteral("36")},
                                {Kind::Same, QStringLiteral(" 个月")},
                                {Kind::Added, QStringLiteral("，凭票")}}));
    EXPECT_EQ(wordDiff(QStringLiteral("same"), QStringLiteral("same")),
              (QList<DiffPiece>{{Kind::Same, QStringLiteral("same")}}));
    EXPECT_TRUE(wordDiff({}, {}).isEmpty());
}

TEST(WordDiff, GivesBackBothTexts)
{
    QRandomGenerator random(11);
    const QString letters = QStringLiteral("甲乙丙a b\n，𠜎");
    const auto some = [&] {
        QString text;
        const int length = random.bounded(60);
        for (int i = 0; i < length; ++i)
            text += letters.at(random.bounded(7));
        return text + letters.mid(8);
    };
    for (int round = 0; round < 300; ++round) {
        const QString a = some();
        const QString b = some();
        const QList<DiffPiece> pieces = wordDiff(a, b);
        ASSERT_EQ(without(pieces, DiffPiece::Kind::Added), a);
        ASSERT_EQ(without(pieces, DiffPiece::Kind::Removed), b);
    }
}
