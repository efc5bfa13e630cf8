// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/tokenizer.h"

#include <QList>
#include <QString>

namespace Seatdesk {

/// One word typed, without a space in it.
struct QueryWord
{
    QString text;
    QList<TextPiece> pieces;

    /// Letters a–z and digits only, so that it may be pinyin or initials.
    [[nodiscard]] bool isLatin() const;
};

/// What was typed, and whether it is short words to be found as they stand or a question to be understood loosely.
struct QueryWords
{
    QList<QueryWord> words;
    bool hasMarks = false;  ///< marks of a sentence

    static QueryWords parse(const QString& folded);
    /// A few short words. Chinese words have up to four characters; more without a space is a phrase or a question.
    [[nodiscard]] bool areKeywords() const;
};

/// Ways to cut letters into whole syllables, a few at most; empty when there is none.
QList<QByteArrayList> syllableCuts(const QByteArray& letters);

}  // namespace Seatdesk
