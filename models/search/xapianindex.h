// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchindex.h"
#include "search/indexreader.h"
#include "search/tokenizer.h"

#include <QString>

#include <map>
#include <memory>

#include <xapian.h>

namespace Seatdesk {

/// The index in a folder: a Xapian database per record below it, so that each record weighs its words by its own rows,
/// and the mark of the last change. Writes go through Xapian's transactions; a search in another thread goes on
/// meanwhile.
class XapianIndex : public SearchIndex
{
public:
    /// Opens the folder for writing, makes it if missing. Corrupt when something in it is damaged or of another
    /// version: then discard() it and index everything anew. Busy when another program writes it.
    static Result<std::unique_ptr<XapianIndex>> open(const QString& folder);
    static Result<void> discard(const QString& folder);

    Result<void> replace(const QList<IndexDocument>& documents) override;
    Result<void> remove(const QString& record, const QList<RecordId>& ids) override;
    Result<void> commit(const QString& lastChange) override;
    [[nodiscard]] QString lastChange() const override { return m_lastChange; }
    [[nodiscard]] Result<QList<SearchHit>> find(const SearchQuery& query) const override;

private:
    struct Store
    {
        Xapian::WritableDatabase database;
        bool dirty = false;
    };

    explicit XapianIndex(const QString& folder);
    Store& store(const QString& record);

    QString m_folder;
    QString m_lastChange;
    Tokenizer m_tokenizer;
    std::map<QString, Store> m_stores;
    mutable IndexReader m_reader;
};

}  // namespace Seatdesk
