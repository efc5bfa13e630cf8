// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/articlesearch.h"

#include "domain/article.h"
#include "items/ownlanguage.h"
#include "support/fakerecords.h"
#include "support/fixedtime.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// Nobody asks it: nothing was typed.
class NoSearch : public Search
{
public:
    QFuture<Result<QList<SearchHit>>> find(const SearchQuery&) override { return {}; }
};

Row article(const QString& title)
{
    Row row;
    row.record = Article::kRecord;
    row.id = newId<RecordId>();
    row.fields = {{ArticleField::kTitle, title}, {ArticleField::kState, QStringLiteral("published")}};
    return row;
}

QStringList titles(const QList<Row>& rows)
{
    QStringList found;
    for (const Row& row : rows)
        found.append(Article(row).title());
    return found;
}

}  // namespace

TEST(OwnLanguage, ComesFirstAndKeepsTheOrder)
{
    const QList<Row> all{article(QStringLiteral("Verifying callers")), article(QStringLiteral("宽带故障")),
                         article(QStringLiteral("Changing a visit")), article(QStringLiteral("Wi-Fi 連不上"))};
    EXPECT_EQ(titles(ownLanguageFirst(all, true)),
              (QStringList{QStringLiteral("宽带故障"), QStringLiteral("Wi-Fi 連不上"),
                           QStringLiteral("Verifying callers"), QStringLiteral("Changing a visit")}));
    EXPECT_EQ(titles(ownLanguageFirst(all, false)),
              (QStringList{QStringLiteral("Verifying callers"), QStringLiteral("Changing a visit"),
                           QStringLiteral("宽带故障"), QStringLiteral("Wi-Fi 連不上")}));
}

TEST(ArticleSearch, WithoutWordsOffersWhatThePersonCanRead)
{
    FakeRecords records;
    NoSearch nothing;
    const FixedTime time;
    for (int i = 0; i < 4; ++i)
        records.put(article(QStringLiteral("Lines %1").arg(i)));
    records.put(article(QStringLiteral("宽带故障")));
    ArticleSearch search({nothing, records, time});
    search.setReads(ArticleSearch::Reads::Everything);
    search.setLimit(2);
    QStringList shown;
    QObject::connect(&search, &ArticleSearch::found, &search,
                     [&](const QString&, const QList<Row>& rows) { shown = titles(rows); });
    QSignalSpy found(&search, &ArticleSearch::found);
    search.setChinese(true);
    search.find({});
    ASSERT_TRUE(found.wait(60000));
    ASSERT_EQ(shown.size(), 2);
    EXPECT_EQ(shown.first(), QStringLiteral("宽带故障")) << "wherever it stood among the newest";
    search.setChinese(false);
    search.find({});
    ASSERT_TRUE(found.wait(60000));
    EXPECT_FALSE(shown.contains(QStringLiteral("宽带故障")));
}
