// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/postings.h"

#include <algorithm>
#include <iterator>

namespace Seatdesk {

namespace {

constexpr int kMostTerms = 2000;

}  // namespace

std::vector<Posting> Postings::list(const std::string& term) const
{
    std::vector<Posting> out;
    out.reserve(frequency(term));
    for (auto it = m_database.postlist_begin(term); it != m_database.postlist_end(term); ++it)
        out.push_back({*it, it.get_wdf()});
    return out;
}

DocSet Postings::docs(const std::string& term) const
{
    DocSet out;
    out.reserve(frequency(term));
    for (auto it = m_database.postlist_begin(term); it != m_database.postlist_end(term); ++it)
        out.push_back(*it);
    return out;
}

DocSet Postings::docsWithPrefix(const std::string& prefix) const
{
    DocSet out;
    int terms = 0;
    for (auto it = m_database.allterms_begin(prefix); it != m_database.allterms_end(prefix) && terms < kMostTerms;
         ++it) {
        const DocSet more = docs(*it);
        out.insert(out.end(), more.begin(), more.end());
        ++terms;
    }
    if (terms > 1) {
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
    }
    return out;
}

DocSet Postings::all() const
{
    return docs(std::string());
}

DocSet unionOf(const DocSet& a, const DocSet& b)
{
    DocSet out;
    out.reserve(a.size() + b.size());
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

DocSet intersectionOf(const DocSet& a, const DocSet& b)
{
    DocSet out;
    out.reserve(std::min(a.size(), b.size()));
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

}  // namespace Seatdesk
