// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/keywordsearch.h"
#include "search/postings.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace Seatdesk {

/// Ranks rows by how much of a question they share, the way of BM25F (Robertson, Zaragoza: "The Probabilistic Relevance
/// Framework", 2009) with titles and bodies as its fields, and by how much of the title the question covers: of two
/// titles that hold its words, the one with less beside them is meant. Weights were set on question sets of four kinds.
class QuestionSearch
{
public:
    QuestionSearch(Postings& postings, const Tokenizer& tokenizer) : m_postings(postings), m_tokenizer(tokenizer) {}

    /// The best `limit` rows, unordered; of `among` only when it is given.
    [[nodiscard]] std::vector<Scored> find(const QString& folded, int limit, const DocSet* among);
    /// Rows that share more with it than single ideographs.
    [[nodiscard]] DocSet related(const QString& folded) const;
    /// To be called when the database has changed.
    void forget() { m_weights.clear(); }

private:
    struct QueryTerm
    {
        std::string term;
        double weight;
    };

    [[nodiscard]] double weight(const std::string& term);
    [[nodiscard]] std::vector<QueryTerm> queryTerms(const QString& canonical);
    [[nodiscard]] std::vector<double> scores(const std::vector<QueryTerm>& terms) const;
    [[nodiscard]] double coverage(const TermCounts& title, const std::vector<QueryTerm>& terms);
    [[nodiscard]] double refined(const std::string& text, double score, double whole,
                                 const std::vector<QueryTerm>& terms);

    Postings& m_postings;
    const Tokenizer& m_tokenizer;
    std::unordered_map<std::string, double> m_weights;
};

}  // namespace Seatdesk
