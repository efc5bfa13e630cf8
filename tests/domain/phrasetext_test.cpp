// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phrasetext.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(PhraseText, KnowsTextPlaceholdersAndBlanks)
{
    const QList<PhrasePiece> expected{{PhrasePiece::Kind::Placeholder, QStringLiteral("customer")},
                                      {PhrasePiece::Kind::Text, QStringLiteral("，您")},
                                      {PhrasePiece::Kind::Blank, QStringLiteral("上门时段")},
                                      {PhrasePiece::Kind::Text, QStringLiteral("方便吗？")}};
    EXPECT_EQ(phrasePieces(QStringLiteral("{customer}，您[[上门时段]]方便吗？")), expected);
}

TEST(PhraseText, LeavesOtherBracesAlone)
{
    const QString text = QStringLiteral("a {B} [c] [[ {}");
    EXPECT_EQ(phrasePieces(text), (QList<PhrasePiece>{{PhrasePiece::Kind::Text, text}}));
}

TEST(PhraseText, FillsWhatItKnowsAndLeavesTheRestToThePerson)
{
    const FilledPhrase filled =
        fillPhrase(QStringLiteral("{customer}，工号{agent_number}，[[时段]]好吗"),
                   [](const QString& key) { return key == u"agent_number" ? QStringLiteral("1087") : QString(); },
                   {{QStringLiteral("customer"), QStringLiteral("称呼")}});
    EXPECT_EQ(filled.text, QStringLiteral("称呼，工号1087，时段好吗"));
    EXPECT_EQ(filled.blanks, (QList<TextRange>{{0, 2}, {10, 2}}));
}
