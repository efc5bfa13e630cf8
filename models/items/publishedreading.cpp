// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/publishedreading.h"

#include "domain/articlevalidity.h"
#include "domain/articleversion.h"
#include "domain/whendone.h"

#include <QJsonArray>

namespace Seatdesk {

namespace {

void takeVersion(Row& article, const QList<Row>& versions)
{
    for (const Row& version : versions) {
        const ArticleVersion read(version);
        if (RecordId(read.article()) == article.id && read.number() == Article(article).version()) {
            article = asPublished(article, version);
            return;
        }
    }
}

}  // namespace

void readPublished(Records& records, QObject* context, const QList<Row>& articles,
                   const std::function<void(const QList<Row>&)>& fn)
{
    QJsonArray revised;
    for (const Row& row : articles) {
        if (isUnderRevision(Article(row)))
            revised.append(row.id.toString());
    }
    if (revised.isEmpty()) {
        fn(articles);
        return;
    }
    Query query;
    query.record = ArticleVersion::kRecord;
    query.where = {{ArticleVersionField::kArticle, Condition::Test::In, revised, {}}};
    whenDone(records.list(query), context, [articles, fn](const Result<QList<Row>>& versions) {
        QList<Row> shown = articles;
        for (Row& row : shown) {
            if (versions && isUnderRevision(Article(row)))
                takeVersion(row, *versions);
        }
        fn(shown);
    });
}

}  // namespace Seatdesk
