// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querywords.h"

#include "search/pinyintable.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr size_t kLongestKeyword = 4;
constexpr qsizetype kMostKeywords = 6;
constexpr qsizetype kMostEnglishKeywords = 2;
constexpr qsizetype kMostCuts = 8;
constexpr qsizetype kLongestSyllable = 6;

void cut(const QByteArray& letters, qsizetype at, QByteArrayList& taken, QList<QByteArrayList>& out)
{
    if (at == letters.size()) {
        out.append(taken);
        return;
    }
    for (qsizetype length = std::min(kLongestSyllable, letters.size() - at); length > 0; --length) {
        if (out.size() == kMostCuts)
            return;
        const QByteArray syllable = letters.mid(at, length);
        if (!PinyinTable::shipped().syllables().contains(syllable))
            continue;
        taken.append(syllable);
        cut(letters, at + length, taken, out);
        taken.removeLast();
    }
}

bool isPinyin(const QueryWord& word)
{
    return word.isLatin() && word.text.size() <= 30 && !syllableCuts(word.text.toLatin1()).isEmpty();
}

}  // namespace

bool QueryWord::isLatin() const
{
    return pieces.size() == 1 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
           });
}

QueryWords QueryWords::parse(const QString& folded)
{
    QueryWords out;
    for (const QString& text : folded.split(u' ', Qt::SkipEmptyParts)) {
        const QList<TextPiece> pieces = Tokenizer::pieces(text);
        if (pieces.isEmpty())
            continue;
        for (const QChar c : text)
            out.hasMarks |= QStringView(u"?!,;:").contains(c);
        out.hasMarks |= text.endsWith(u'.');
        out.words.append({text, pieces});
    }
    return out;
}

bool QueryWords::areKeywords() const
{
    if (hasMarks || words.isEmpty() || words.size() > kMostKeywords)
        return false;
    const auto isShort = [](const QueryWord& word) {
        return std::all_of(word.pieces.begin(), word.pieces.end(), [](const TextPiece& piece) {
            return piece.sort == TextPiece::Sort::Word || piece.text.size() <= kLongestKeyword;
        });
    };
    const auto latin = std::count_if(words.begin(), words.end(), [](const QueryWord& w) { return w.isLatin(); });
    return std::all_of(words.begin(), words.end(), isShort) &&
           (latin <= kMostEnglishKeywords || std::all_of(words.begin(), words.end(), isPinyin));
}

QList<QByteArrayList> syllableCuts(const QByteArray& letters)
{
    QList<QByteArrayList> out;
    QByteArrayList taken;
    cut(letters, 0, taken, out);
    return out;
}

}  // namespace Seatdesk
