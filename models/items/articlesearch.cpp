// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/articlesearch.h"

#include "domain/articlevalidity.h"
#include "domain/favourite.h"
#include "domain/whendone.h"
#include "items/ownlanguage.h"
#include "items/publishedreading.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

/// In how many of the newest articles the person's own language is looked for first, and how many more each time that
/// it was too few: as many times what is shown.
constexpr int kFurther = 5;
/// Among more of the newest nobody's language is looked for: a library of thousands is not read to fill a short list.
constexpr int kNewestRead = 2500;

Condition oneOf(const QString& field, const QJsonArray& values)
{
    return {field, Condition::Test::In, values, {}};
}

QJsonArray texts(const QList<RecordId>& ids)
{
    QJsonArray array;
    for (const RecordId id : ids)
        array.append(id.toString());
    return array;
}

QList<RecordId> idsOf(const QList<Row>& rows)
{
    QList<RecordId> ids;
    for (const Row& row : rows)
        ids.append(row.id);
    return ids;
}

/// Each once, at most so many.
QList<RecordId> firstOf(const QList<RecordId>& all, qsizetype limit)
{
    QList<RecordId> ids;
    QSet<RecordId> seen;
    for (const RecordId id : all) {
        if (ids.size() >= limit)
            break;
        if (!seen.contains(id))
            ids.append(id);
        seen.insert(id);
    }
    return ids;
}

}  // namespace

ArticleSearch::ArticleSearch(const Ports& ports, QObject* parent) : QObject(parent), m_ports(ports)
{
    if (const SearchFeed* feed = m_ports.search.feed())
        connect(feed, &SearchFeed::grown, this, &ArticleSearch::askAgain);
}

/// In a new folder words are asked for before their articles are indexed: an empty answer is asked for again.
void ArticleSearch::askAgain()
{
    if (m_foundNone && !m_words.trimmed().isEmpty())
        find(m_words);
}

void ArticleSearch::find(const QString& words)
{
    m_words = words;
    m_asked.cancel();
    const int number = ++m_number;
    if (words.trimmed().isEmpty()) {
        findFirst(number);
        return;
    }
    SearchQuery query;
    query.record = Article::kRecord;
    query.words = words;
    query.limit = m_limit;
    m_asked = m_ports.search.find(query);
    whenDone(m_asked, this, [this, number](const Result<QList<SearchHit>>& hits) {
        if (number != m_number)
            return;
        if (!hits) {
            fail(number, hits.error());
            return;
        }
        QList<RecordId> ids;
        for (const SearchHit& hit : *hits)
            ids.append(hit.id);
        load(number, ids);
    });
}

void ArticleSearch::findFirst(int number)
{
    Query query;
    query.record = Favourite::kRecord;
    query.where = {{FavouriteField::kRecord, Condition::Test::Equal, QString(Article::kRecord), {}}};
    query.sort = {{FavouriteField::kPosition, false}};
    whenDone(m_ports.records.list(query), this, [this, number](const Result<QList<Row>>& rows) {
        QList<RecordId> favourites;
        for (const Row& row : rows ? *rows : QList<Row>())
            favourites.append(Favourite(row).target());
        listNewest(number, favourites, m_limit * kFurther);
    });
}

void ArticleSearch::listNewest(int number, const QList<RecordId>& favourites, int among)
{
    if (number != m_number)
        return;
    Query query;
    query.record = Article::kRecord;
    query.where = {{ArticleField::kState, Condition::Test::Equal, QStringLiteral("published"), {}}};
    query.sort = {{QStringLiteral("updated_at"), true}};
    query.limit = among;
    query.fields = {ArticleField::kTitle, ArticleField::kAliases};
    whenDone(m_ports.records.list(query), this, [this, number, favourites, among](const Result<QList<Row>>& rows) {
        if (!rows) {
            fail(number, rows.error());
            return;
        }
        // The newest of the person's language may stand behind many of another.
        const bool isAll = rows->size() < among || among >= kNewestRead;
        if (!isAll && m_reader && countOfOwnLanguage(*rows, *m_reader) < m_limit)
            return listNewest(number, favourites, std::min(among * kFurther, kNewestRead));
        load(number, firstOf(favourites + idsOf(m_reader ? ownLanguageFirst(*rows, *m_reader) : *rows), m_limit));
    });
}

void ArticleSearch::load(int number, const QList<RecordId>& ids)
{
    if (ids.isEmpty()) {
        answer(number, {});
        return;
    }
    Query query;
    query.record = Article::kRecord;
    query.where = {oneOf(QStringLiteral("id"), texts(ids))};
    whenDone(m_ports.records.list(query), this, [this, number, ids](const Result<QList<Row>>& rows) {
        if (rows)
            takeOver(number, ids, *rows);
        else
            fail(number, rows.error());
    });
}

void ArticleSearch::takeOver(int number, const QList<RecordId>& order, const QList<Row>& rows)
{
    QHash<RecordId, Row> byId;
    for (const Row& row : rows)
        byId.insert(row.id, row);
    QList<Row> articles;
    for (const RecordId id : order) {
        if (byId.contains(id) && Article(byId.value(id)).state() != u"removed")
            articles.append(byId.value(id));
    }
    if (m_reads == Reads::Everything)
        answer(number, articles);
    else
        readPublished(m_ports.records, this, articles,
                      [this, number](const QList<Row>& shown) { answer(number, shown); });
}

void ArticleSearch::answer(int number, const QList<Row>& articles)
{
    if (number != m_number)
        return;
    QList<Row> shown = articles;
    if (m_reads == Reads::Published) {
        const Instant now = m_ports.time.now();
        shown.removeIf([now](const Row& row) { return !mayBeTold(validityOf(Article(row), now)); });
    }
    m_foundNone = shown.isEmpty();
    Q_EMIT found(m_words, shown);
}

void ArticleSearch::fail(int number, const Error& error)
{
    if (number == m_number)
        Q_EMIT failed(m_words, error);
}

}  // namespace Seatdesk
