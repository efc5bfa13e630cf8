// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/xapianindex.h"

#include "domain/wholefile.h"
#include "search/documentterms.h"
#include "search/xapianerror.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Seatdesk {

namespace {

QString markPath(const QString& folder)
{
    return folder + QStringLiteral("/last-change");
}

}  // namespace

XapianIndex::XapianIndex(const QString& folder) : m_folder(folder), m_reader(folder) {}

Result<std::unique_ptr<XapianIndex>> XapianIndex::open(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Full, QStringLiteral("the index folder cannot be made"));
    std::unique_ptr<XapianIndex> index(new XapianIndex(folder));
    const auto opened = guarded([&] {
        for (const QString& record : IndexReader::records(folder))
            index->store(record);
    });
    if (!opened)
        return tl::unexpected(opened.error());
    QFile mark(markPath(folder));
    if (mark.open(QIODevice::ReadOnly))
        index->m_lastChange = QString::fromUtf8(mark.readAll());
    return index;
}

Result<void> XapianIndex::discard(const QString& folder)
{
    // The mark goes first: an index that is only half removed must not be taken for a complete one.
    QFile::remove(markPath(folder));
    if (QDir(folder).exists() && !QDir(folder).removeRecursively())
        return failure(Error::Kind::Busy, QStringLiteral("the index folder cannot be removed"));
    return {};
}

XapianIndex::Store& XapianIndex::store(const QString& record)
{
    auto found = m_stores.find(record);
    if (found == m_stores.end()) {
        const QString path = m_folder + u'/' + record;
        Xapian::WritableDatabase database(QFile::encodeName(path).toStdString(),
                                          Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS);
        if (database.get_metadata(kVersionKey).empty() && database.get_doccount() == 0) {
            database.set_metadata(kVersionKey, kIndexVersion);
            database.commit();
        } else if (database.get_metadata(kVersionKey) != kIndexVersion) {
            throw Xapian::DatabaseVersionError("index of another version");
        }
        found = m_stores.emplace(record, Store{database, false}).first;
    }
    return found->second;
}

Result<void> XapianIndex::replace(const QList<IndexDocument>& documents)
{
    return guarded([&] {
        for (const IndexDocument& document : documents) {
            Store& target = store(document.record);
            if (!target.dirty)
                target.database.begin_transaction();
            target.dirty = true;
            target.database.replace_document(idTerm(document.id), toXapian(document, m_tokenizer));
        }
    });
}

Result<void> XapianIndex::remove(const QString& record, const QList<RecordId>& ids)
{
    return guarded([&] {
        Store& target = store(record);
        if (!target.dirty)
            target.database.begin_transaction();
        target.dirty = true;
        for (const RecordId& id : ids)
            target.database.delete_document(idTerm(id));
    });
}

Result<void> XapianIndex::commit(const QString& lastChange)
{
    auto written = guarded([&] {
        for (auto& [record, target] : m_stores) {
            if (target.dirty)
                target.database.commit_transaction();
            target.dirty = false;
        }
    });
    if (!written)
        return written;
    // Written last: after a crash in between, rows that are in already are indexed once more, and none is missed.
    QSaveFile mark(markPath(m_folder));
    if (!mark.open(QIODevice::WriteOnly) || mark.write(lastChange.toUtf8()) < 0 || !commitWhole(mark))
        return failure(Error::Kind::Full, QStringLiteral("the index mark cannot be written"));
    m_lastChange = lastChange;
    return {};
}

Result<QList<SearchHit>> XapianIndex::find(const SearchQuery& query) const
{
    return m_reader.find(query);
}

}  // namespace Seatdesk
