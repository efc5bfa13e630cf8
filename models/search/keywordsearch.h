// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/pinyinsearch.h"
#include "search/postings.h"
#include "search/querywords.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace Seatdesk {

using Scored = std::pair<Xapian::docid, double>;

/// Finds the rows that hold every word as it stands: Chinese anywhere, other words from their beginning, letters also
/// as the pinyin or the initials of a title.
class KeywordSearch
{
public:
    KeywordSearch(Postings& postings, const Tokenizer& tokenizer) : m_postings(postings), m_tokenizer(tokenizer) {}

    [[nodiscard]] DocSet find(const QueryWords& query) const;
    /// Of very many rows found, those to be weighed: with the words in their titles before others.
    [[nodiscard]] DocSet likeliest(const DocSet& docs, const QueryWords& query, size_t most) const;
    /// Weighs rows that were found: in the title before the body, early before late, short titles before long ones.
    [[nodiscard]] std::vector<Scored> weigh(const DocSet& docs, const QueryWords& query) const;

private:
    [[nodiscard]] DocSet withWord(const QueryWord& word) const;
    [[nodiscard]] DocSet asWritten(const QueryWord& word) const;
    [[nodiscard]] DocSet withPiece(const TextPiece& piece) const;
    [[nodiscard]] DocSet verified(const DocSet& candidates, const QString& word) const;

    Postings& m_postings;
    const Tokenizer& m_tokenizer;
};

}  // namespace Seatdesk
