// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "search/recordsearch.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace Seatdesk {

/// Searches the index in a folder while another object may write it. Sees what was committed when asked. Used by one
/// thread.
class IndexReader
{
public:
    explicit IndexReader(const QString& folder);
    ~IndexReader();

    /// The records that a folder holds an index of.
    static QStringList records(const QString& folder);
    /// A record that was never indexed has no hits. Corrupt when the database is damaged.
    Result<QList<SearchHit>> find(const SearchQuery& query);

private:
    Result<QList<SearchHit>> findIn(const QString& record, const SearchQuery& query);

    QString m_folder;
    Tokenizer m_tokenizer;
    std::map<QString, std::unique_ptr<RecordSearch>> m_searches;
};

}  // namespace Seatdesk
