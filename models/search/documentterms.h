// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchindex.h"
#include "search/tokenizer.h"

#include <string>

#include <xapian.h>

namespace Seatdesk {

/// What the index keeps of a row besides its terms.
enum class Slot : Xapian::valueno {
    Id,      ///< 16 bytes
    Text,    ///< folded: title, aliases, body, each ended by kPartEnd except the body
    Pinyin,  ///< PinyinKey of the title and of each alias, a line each
};

inline constexpr char kPartEnd = '\x1e';

/// Terms by their first letter: t, b = ranking term of a title, of the body, with a wdf that holds its frequency
/// weighed by length (kWdfUnit = once in a text of usual length); w = word as written; p = syllable, i = initial or two
/// neighbouring ones, of title and aliases; c = category; q = id.
namespace Prefix {
inline const std::string kTitle = "t";
inline const std::string kBody = "b";
inline const std::string kWord = "w";
inline const std::string kSyllable = "p";
inline const std::string kInitials = "i";
inline const std::string kCategory = "c";
inline const std::string kId = "q";
}  // namespace Prefix

/// Length normalisation (the b of BM25) of titles and bodies, with the usual lengths in characters.
struct LengthNorm
{
    double b;
    double usual;

    [[nodiscard]] double weigh(double count, int length) const { return count / (1 - b + b * length / usual); }
};
inline constexpr LengthNorm kTitleNorm{0.5, 12};
inline constexpr LengthNorm kBodyNorm{0.4, 80};
inline constexpr double kWdfUnit = 32;

/// The row as the index keeps it.
Xapian::Document toXapian(const IndexDocument& document, const Tokenizer& tokenizer);
std::string idTerm(RecordId id);
std::string categoryTerm(const QString& category);

/// Terms of a folded text and of its canonical form.
TermCounts rankingTerms(const QString& folded, const Tokenizer& tokenizer);

}  // namespace Seatdesk
