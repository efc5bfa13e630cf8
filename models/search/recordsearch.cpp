// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/recordsearch.h"

#include "search/textfold.h"
#include "search/xapianerror.h"

#include <QFile>

#include <algorithm>

namespace Seatdesk {

namespace {

/// Beyond so many rows found, only so many are weighed: whoever typed so little goes on typing.
constexpr size_t kMostWeighed = 3000;

RecordId idOf(const std::string& value)
{
    return RecordId::fromBytes(QByteArray::fromRawData(value.data(), static_cast<qsizetype>(value.size())));
}

}  // namespace

RecordSearch::RecordSearch(const QString& record, const QString& path, const Tokenizer& tokenizer)
    : m_record(record),
      m_postings(QFile::encodeName(path).toStdString()),
      m_tokenizer(tokenizer),
      m_keywords(m_postings, tokenizer),
      m_questions(m_postings, tokenizer)
{
    // One that was made a moment ago has no mark yet, and no row either.
    const std::string version = m_postings.database().get_metadata(kVersionKey);
    if (version != kIndexVersion && (!version.empty() || m_postings.database().get_doccount() != 0))
        throw Xapian::DatabaseVersionError("index of another version");
}

void RecordSearch::refresh()
{
    if (m_postings.database().reopen())
        m_questions.forget();
}

QList<SearchHit> RecordSearch::find(const SearchQuery& query)
{
    const QString text = folded(query.words);
    const QueryWords words = QueryWords::parse(text);
    if (words.words.isEmpty())
        return {};
    if (query.purpose == SearchQuery::Purpose::Filter)
        return filter(query, words);
    const DocSet category = query.category.isEmpty() ? DocSet() : m_postings.docs(categoryTerm(query.category));
    const DocSet* among = query.category.isEmpty() ? nullptr : &category;
    if (words.areKeywords()) {
        DocSet docs = m_keywords.find(words);
        if (among != nullptr)
            docs = intersectionOf(docs, *among);
        if (!docs.empty())
            return best(weighed(docs, words), query.limit);
        // Nothing holds the words as they stand: what holds some of them, but not what shares a mere character.
        docs = m_questions.related(text);
        if (among != nullptr)
            docs = intersectionOf(docs, *among);
        return best(m_questions.find(text, query.limit, &docs), query.limit);
    }
    return best(m_questions.find(text, query.limit, among), query.limit);
}

QList<SearchHit> RecordSearch::filter(const SearchQuery& query, const QueryWords& words)
{
    DocSet docs = m_keywords.find(words);
    if (!query.category.isEmpty())
        docs = intersectionOf(docs, m_postings.docs(categoryTerm(query.category)));
    QList<SearchHit> hits;
    hits.reserve(static_cast<qsizetype>(docs.size()));
    ValueWalk ids(m_postings.database(), Slot::Id);
    for (const Xapian::docid doc : docs)
        hits.append({m_record, idOf(ids.at(doc)), 0});
    return hits;
}

std::vector<Scored> RecordSearch::weighed(const DocSet& docs, const QueryWords& words) const
{
    return m_keywords.weigh(m_keywords.likeliest(docs, words, kMostWeighed), words);
}

QList<SearchHit> RecordSearch::best(std::vector<Scored> scored, int limit)
{
    std::sort(scored.begin(), scored.end());
    QList<std::pair<QByteArray, SearchHit>> found;
    found.reserve(static_cast<qsizetype>(scored.size()));
    ValueWalk ids(m_postings.database(), Slot::Id);
    for (const auto& [doc, score] : scored) {
        const std::string id = ids.at(doc);
        found.append({QByteArray::fromStdString(id), {m_record, idOf(id), score}});
    }
    const qsizetype count = std::min<qsizetype>(std::max(limit, 0), found.size());
    std::partial_sort(found.begin(), found.begin() + count, found.end(), [](const auto& a, const auto& b) {
        return a.second.score != b.second.score ? a.second.score > b.second.score : a.first < b.first;
    });
    QList<SearchHit> hits;
    for (qsizetype i = 0; i < count; ++i)
        hits.append(found[i].second);
    return hits;
}

}  // namespace Seatdesk
