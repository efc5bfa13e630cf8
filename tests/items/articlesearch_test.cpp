// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/articlesearch.h"

#include "domain/article.h"
#include "items/articlehitsmodel.h"
#include "items/ownlanguage.h"
#include "support/fakerecords.h"
#include "support/fixedtime.h"
#include "support/plaintypeahead.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
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

TEST(ArticleHits, FoundInTheirTitlesComeFirstAndTheOthersShowWhere)
{
    PlainTypeAhead typeAhead;
    const FixedTime time;
    ArticleHitsModel model(typeAhead, time);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Row inBody = article(QStringLiteral("课题：五分钟内判断一张单"));
    inBody.fields.insert(ArticleField::kBody,
                         QStringLiteral("# 目的\n先问现象。再请看这一户这几天有没有报过宽带故障单。\n宽带故障"));
    Row byAlias = article(QStringLiteral("上不了网"));
    byAlias.fields.insert(ArticleField::kAliases, QJsonArray{QStringLiteral("宽带故障"), QStringLiteral("断网")});
    model.setHits(QStringLiteral("宽带故障"), {inBody, byAlias, article(QStringLiteral("宽带故障排查"))});
    const auto text = [&](int row) { return model.index(row).data(ArticleHitsModel::PassageRole).toString(); };
    EXPECT_EQ(titles(model.rows()),
              (QStringList{QStringLiteral("宽带故障排查"), QStringLiteral("课题：五分钟内判断一张单"),
                           QStringLiteral("上不了网")}));
    EXPECT_EQ(text(0), QString()) << "the title says it";
    EXPECT_EQ(text(1), QStringLiteral("…看这一户这几天有没有报过宽带故障单。"));
    EXPECT_EQ(text(2), QStringLiteral("宽带故障"));
    const auto marks = model.index(1).data(ArticleHitsModel::PassageMarksRole).value<QList<TextRange>>();
    ASSERT_EQ(marks.size(), 1);
    EXPECT_EQ(text(1).mid(marks[0].from, marks[0].length), QStringLiteral("宽带故障"));
}

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
