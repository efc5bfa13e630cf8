// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "search/postings.h"
#include "search/questionsearch.h"

namespace Seatdesk {

/// Searches the rows of one record. Decides by what was typed whether it is words to be found as they stand or a
/// question to be ranked. Throws Xapian's errors.
class RecordSearch
{
public:
    RecordSearch(const QString& record, const QString& path, const Tokenizer& tokenizer);

    /// Sees what has been committed since.
    void refresh();
    [[nodiscard]] QList<SearchHit> find(const SearchQuery& query);

private:
    [[nodiscard]] QList<SearchHit> filter(const SearchQuery& query, const QueryWords& words);
    [[nodiscard]] QList<SearchHit> best(std::vector<Scored> scored, int limit);
    [[nodiscard]] std::vector<Scored> weighed(const DocSet& docs, const QueryWords& words) const;

    QString m_record;
    Postings m_postings;
    const Tokenizer& m_tokenizer;
    KeywordSearch m_keywords;
    QuestionSearch m_questions;
};

}  // namespace Seatdesk
