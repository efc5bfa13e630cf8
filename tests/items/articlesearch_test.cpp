// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/articlesearch.h"

#include "domain/article.h"
#include "domain/favourite.h"
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

Row published(const QString& title, int minute)
{
    Row row = article(title);
    row.updatedAt = Instant(std::chrono::hours(1) + std::chrono::minutes(minute));
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
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
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

namespace {

const QLocale kMainland(QStringLiteral("zh_CN"));
const QLocale kTaiwan(QStringLiteral("zh_TW"));
const QLocale kEnglish(QStringLiteral("en"));

}  // namespace

TEST(OwnLanguage, ComesFirstAndKeepsTheOrder)
{
    const QString english = QStringLiteral("Verifying callers");
    const QString mainland = QStringLiteral("宽带故障");
    const QString further = QStringLiteral("Changing a visit");
    const QString taiwan = QStringLiteral("Wi-Fi 連不上");
    const QList<Row> all{article(english), article(taiwan), article(mainland), article(further)};
    EXPECT_EQ(titles(ownLanguageFirst(all, kMainland)), (QStringList{mainland, taiwan, english, further}));
    EXPECT_EQ(titles(ownLanguageFirst(all, kTaiwan)), (QStringList{taiwan, mainland, english, further}));
    EXPECT_EQ(titles(ownLanguageFirst(all, kEnglish)), (QStringList{english, further, taiwan, mainland}));
    EXPECT_EQ(countOfOwnLanguage(all, kMainland), 1);
}

TEST(OwnLanguage, IsToldByTheOtherNamesWhereTheTitleCouldBeEither)
{
    Row same = article(QStringLiteral("水管"));
    same.fields.insert(ArticleField::kAliases, QJsonArray{QStringLiteral("漏水怎么办")});
    const QList<Row> all{same, article(QStringLiteral("保養須知")), article(QStringLiteral("交通"))};
    EXPECT_EQ(titles(ownLanguageFirst(all, kTaiwan)),
              (QStringList{QStringLiteral("保養須知"), QStringLiteral("交通"), QStringLiteral("水管")}));
    EXPECT_EQ(titles(ownLanguageFirst(all, kMainland)),
              (QStringList{QStringLiteral("水管"), QStringLiteral("交通"), QStringLiteral("保養須知")}));
}

namespace {

/// Remembers how many articles were asked for at once.
class AskedRecords : public FakeRecords
{
public:
    QFuture<Result<QList<Row>>> list(const Query& query) override
    {
        if (query.record == Article::kRecord)
            most = std::max(most, query.limit);
        return FakeRecords::list(query);
    }
    int most = 0;
};

}  // namespace

TEST(ArticleSearch, ReadsNoWholeLibraryToFillAShortList)
{
    AskedRecords records;
    NoSearch nothing;
    const FixedTime time;
    QList<Row> library;
    for (int i = 0; i < 2600; ++i)
        library.append(published(QStringLiteral("Lines %1").arg(i), i));
    records.put(library);
    Row favourite;
    favourite.record = Favourite::kRecord;
    favourite.id = newId<RecordId>();
    favourite.fields = {{FavouriteField::kRecord, QString(Article::kRecord)},
                        {FavouriteField::kTarget, library.last().id.toString()}};
    records.put(favourite);
    ArticleSearch search({nothing, records, time});
    search.setReads(ArticleSearch::Reads::Everything);
    search.setReader(kMainland);
    QStringList shown;
    QObject::connect(&search, &ArticleSearch::found, &search,
                     [&](const QString&, const QList<Row>& rows) { shown = titles(rows); });
    QSignalSpy found(&search, &ArticleSearch::found);
    search.find({});
    ASSERT_TRUE(found.wait(60000));
    EXPECT_EQ(shown.size(), 20);
    EXPECT_EQ(shown.first(), QStringLiteral("Lines 2599"));
    EXPECT_EQ(shown.removeDuplicates(), 0) << "the favourite is also the newest";
    EXPECT_LE(records.most, 2500);
}

TEST(ArticleSearch, WithoutWordsOffersWhatThePersonCanRead)
{
    FakeRecords records;
    NoSearch nothing;
    const FixedTime time;
    // Behind more of another language than are asked for at first.
    for (int i = 0; i < 30; ++i)
        records.put(published(QStringLiteral("Lines %1").arg(i), i));
    records.put(published(QStringLiteral("宽带故障"), -1));
    ArticleSearch search({nothing, records, time});
    search.setReads(ArticleSearch::Reads::Everything);
    search.setLimit(2);
    QStringList shown;
    QObject::connect(&search, &ArticleSearch::found, &search,
                     [&](const QString&, const QList<Row>& rows) { shown = titles(rows); });
    QSignalSpy found(&search, &ArticleSearch::found);
    search.setReader(kMainland);
    search.find({});
    ASSERT_TRUE(found.wait(60000));
    ASSERT_EQ(shown.size(), 2);
    EXPECT_EQ(shown.first(), QStringLiteral("宽带故障")) << "wherever it stood among the newest";
    search.setReader(kEnglish);
    search.find({});
    ASSERT_TRUE(found.wait(60000));
    EXPECT_FALSE(shown.contains(QStringLiteral("宽带故障")));
}
