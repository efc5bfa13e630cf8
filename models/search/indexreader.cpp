// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexreader.h"

#include "search/xapianerror.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kTries = 4;

}  // namespace

IndexReader::IndexReader(const QString& folder) : m_folder(folder) {}
IndexReader::~IndexReader() = default;

QStringList IndexReader::records(const QString& folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Result<QList<SearchHit>> IndexReader::find(const SearchQuery& query)
{
    const QStringList asked = query.record.isEmpty() ? records(m_folder) : QStringList(query.record);
    QList<SearchHit> hits;
    for (const QString& record : asked) {
        const auto found = findIn(record, query);
        if (!found)
            return tl::unexpected(found.error());
        hits += *found;
    }
    if (asked.size() > 1 && query.purpose == SearchQuery::Purpose::Best) {
        std::stable_sort(hits.begin(), hits.end(),
                         [](const SearchHit& a, const SearchHit& b) { return a.score > b.score; });
        hits = hits.mid(0, query.limit);
    }
    return hits;
}

Result<QList<SearchHit>> IndexReader::findIn(const QString& record, const SearchQuery& query)
{
    if (record.contains(u'/') || !QFileInfo(m_folder + u'/' + record).isDir())
        return QList<SearchHit>();
    for (int attempt = 1;; ++attempt) {
        try {
            auto& search = m_searches[record];
            if (!search)
                search = std::make_unique<RecordSearch>(record, m_folder + u'/' + record, m_tokenizer);
            search->refresh();
            return search->find(query);
        } catch (const Xapian::DatabaseModifiedError& error) {
            // The writer has committed twice since: look again at what is there now.
            if (attempt == kTries)
                return failure(Error::Kind::Busy, QString::fromUtf8(error.get_type()));
        } catch (const Xapian::DatabaseVersionError& error) {
            m_searches.erase(record);
            return tl::unexpected(errorOf(error));
        } catch (const Xapian::DatabaseOpeningError&) {
            // The writer is making this record's database just now: it holds nothing yet, and is not damaged.
            return QList<SearchHit>();
        } catch (const Xapian::Error& error) {
            m_searches.erase(record);
            return tl::unexpected(errorOf(error));
        }
    }
}

}  // namespace Seatdesk
