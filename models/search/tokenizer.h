// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <map>
#include <string>
#include <vector>

#include <xapian.h>

namespace Seatdesk {

/// A run of characters of one sort in a folded text: ideographs, or a word of letters and digits.
struct TextPiece
{
    enum class Sort { Ideographs, Word };

    Sort sort = Sort::Word;
    std::u32string text;
    bool joined = false;  ///< no space or mark before it

    [[nodiscard]] QString toString() const
    {
        return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
    }
};

/// How often each term occurs, and the length that weighs them: characters and words.
struct TermCounts
{
    std::map<std::string, int> counts;
    int length = 0;
};

/// Cuts folded texts into what the index knows: every ideograph and every two neighbours, English stems, digits.
/// Not to be shared between threads (the stemmer keeps a buffer).
class Tokenizer
{
public:
    Tokenizer();

    [[nodiscard]] static QList<TextPiece> pieces(QStringView folded);
    [[nodiscard]] TermCounts terms(QStringView folded) const;
    /// The text with words of one meaning written alike (resources/search/synonyms.txt).
    [[nodiscard]] QString canonical(const QString& folded) const;
    /// The words of the text, as written there, that have the word's stem.
    [[nodiscard]] QStringList sameStem(QStringView folded, const std::u32string& word) const;
    /// Whether an index term may stem from canonical() alone, so that a text must be looked at to be sure it holds it.
    [[nodiscard]] bool mayBeSynthetic(const std::u32string& term) const;
    /// Whether the term is one ideograph, which weighs less in the body than in the title.
    [[nodiscard]] static bool isSingle(const std::string& term);

private:
    Xapian::Stem m_stem;
    std::vector<std::pair<QString, QString>> m_synonyms;  ///< the longest first
    QString m_canonicalCharacters;
};

/// A word as a term: cut so that no term exceeds what the index takes.
std::string wordTerm(const std::u32string& word);
std::string utf8(const std::u32string& text);

}  // namespace Seatdesk
