// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/questionsearch.h"

#include <algorithm>
#include <cmath>

namespace Seatdesk {

namespace {

constexpr double kSingleWeight = 1.6;  // one ideograph, beside 1 for two neighbours and for a word
constexpr double kRarityPower = 0.7;   // flattens the weight of rare terms
constexpr double kBodyWeight = 0.25;   // of a term in the body, beside 1 in the title
constexpr double kSaturation = 0.6;    // the k of BM25
constexpr double kCoverageWeight = 0.35;
constexpr size_t kRefined = 120;          // rows that are looked at closely
constexpr size_t kMostPostings = 400000;  // above it single ideographs of bodies are left out, for time

double saturated(double count)
{
    return count / (count + kSaturation) * (1 + kSaturation);
}

double countOf(const TermCounts& counts, const std::string& term)
{
    const auto found = counts.counts.find(term);
    return found == counts.counts.end() ? 0 : found->second;
}

/// Adds weight × saturated count to the rows of a term, whose counts in title and body are merged.
void accumulate(std::vector<double>& scores, const std::vector<Posting>& titles, const std::vector<Posting>& bodies,
                double weight)
{
    size_t b = 0;
    const auto body = [&](size_t i) { return kBodyWeight * bodies[i].wdf / kWdfUnit; };
    for (const Posting& title : titles) {
        for (; b < bodies.size() && bodies[b].doc < title.doc; ++b)
            scores[bodies[b].doc] += weight * saturated(body(b));
        double count = title.wdf / kWdfUnit;
        if (b < bodies.size() && bodies[b].doc == title.doc)
            count += body(b++);
        scores[title.doc] += weight * saturated(count);
    }
    for (; b < bodies.size(); ++b)
        scores[bodies[b].doc] += weight * saturated(body(b));
}

}  // namespace

double QuestionSearch::weight(const std::string& term)
{
    const auto known = m_weights.find(term);
    if (known != m_weights.end())
        return known->second;
    const double size = m_postings.size();
    const double rows =
        std::max(m_postings.frequency(Prefix::kTitle + term), m_postings.frequency(Prefix::kBody + term));
    const double rarity = rows > 0 ? std::pow(std::log(1 + (size - rows + 0.5) / (rows + 0.5)), kRarityPower) : 0;
    return m_weights[term] = rarity * (Tokenizer::isSingle(term) ? kSingleWeight : 1);
}

std::vector<QuestionSearch::QueryTerm> QuestionSearch::queryTerms(const QString& canonical)
{
    std::vector<QueryTerm> out;
    for (const auto& [term, count] : m_tokenizer.terms(canonical).counts) {
        const double value = weight(term);
        if (value > 0)
            out.push_back({term, value});
    }
    return out;
}

std::vector<double> QuestionSearch::scores(const std::vector<QueryTerm>& terms) const
{
    size_t singles = 0;
    for (const QueryTerm& term : terms)
        singles += Tokenizer::isSingle(term.term) ? m_postings.frequency(Prefix::kBody + term.term) : 0;
    std::vector<double> out(m_postings.last() + 1, 0.0);
    for (const QueryTerm& term : terms) {
        const bool withBody = singles <= kMostPostings || !Tokenizer::isSingle(term.term);
        accumulate(out, m_postings.list(Prefix::kTitle + term.term),
                   withBody ? m_postings.list(Prefix::kBody + term.term) : std::vector<Posting>(), term.weight);
    }
    return out;
}

double QuestionSearch::coverage(const TermCounts& title, const std::vector<QueryTerm>& terms)
{
    double whole = 0.0001;
    for (const auto& [term, count] : title.counts)
        whole += weight(term);
    double covered = 0;
    for (const QueryTerm& term : terms)
        covered += title.counts.contains(term.term) ? term.weight : 0;
    return covered / whole;
}

/// The score of the title or alias that fits best. The first pass took the best count of each term over all of them,
/// which flatters rows with many aliases: those are counted anew, one by one.
double QuestionSearch::refined(const std::string& text, double score, double whole, const std::vector<QueryTerm>& terms)
{
    QStringList parts = QString::fromStdString(text).split(QLatin1Char(kPartEnd));
    const QString body = parts.takeLast();
    if (parts.size() == 1)
        return score / whole + kCoverageWeight * coverage(m_tokenizer.terms(m_tokenizer.canonical(parts[0])), terms);
    const TermCounts bodyTerms = m_tokenizer.terms(m_tokenizer.canonical(body));
    double best = 0;
    for (const QString& part : parts) {
        const TermCounts title = m_tokenizer.terms(m_tokenizer.canonical(part));
        double sum = 0;
        for (const QueryTerm& term : terms) {
            sum +=
                term.weight * saturated(kTitleNorm.weigh(countOf(title, term.term), title.length) +
                                        kBodyWeight * kBodyNorm.weigh(countOf(bodyTerms, term.term), bodyTerms.length));
        }
        best = std::max(best, sum / whole + kCoverageWeight * coverage(title, terms));
    }
    return best;
}

DocSet QuestionSearch::related(const QString& folded) const
{
    DocSet out;
    for (const auto& [term, count] : m_tokenizer.terms(m_tokenizer.canonical(folded)).counts) {
        if (!Tokenizer::isSingle(term))
            out = unionOf(out, unionOf(m_postings.docs(Prefix::kTitle + term), m_postings.docs(Prefix::kBody + term)));
    }
    return out;
}

std::vector<Scored> QuestionSearch::find(const QString& folded, int limit, const DocSet* among)
{
    const std::vector<QueryTerm> terms = queryTerms(m_tokenizer.canonical(folded));
    double whole = 0;
    for (const QueryTerm& term : terms)
        whole += term.weight;
    const std::vector<double> all = scores(terms);
    std::vector<Scored> out;
    for (Xapian::docid doc = 1; doc < all.size(); ++doc) {
        if (all[doc] > 0 && (among == nullptr || std::binary_search(among->begin(), among->end(), doc)))
            out.emplace_back(doc, all[doc]);
    }
    const size_t kept = std::min(out.size(), std::max(kRefined, static_cast<size_t>(std::max(limit, 0))));
    const auto better = [](const Scored& a, const Scored& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    };
    std::partial_sort(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(kept), out.end(), better);
    out.resize(kept);
    std::sort(out.begin(), out.end());
    ValueWalk walk(m_postings.database(), Slot::Text);
    for (auto& [doc, score] : out)
        score = refined(walk.at(doc), score, whole, terms);
    return out;
}

}  // namespace Seatdesk
