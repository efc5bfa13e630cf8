// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cataloguemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

Row category(const QString& name, RecordId parent = {})
{
    Row row;
    row.record = QStringLiteral("category");
    row.id = newId<RecordId>();
    row.fields = {{QStringLiteral("name"), name}, {QStringLiteral("parent"), parent.toString()}};
    return row;
}

Row articleIn(const QString& library, RecordId category = {})
{
    Row row;
    row.record = QStringLiteral("article");
    row.id = newId<RecordId>();
    row.fields = {{QStringLiteral("library"), library}, {QStringLiteral("category"), category.toString()}};
    return row;
}

}  // namespace

TEST(CatalogueModel, ShowsLibrariesInOrderAndTheirCategoriesBelow)
{
    CatalogueModel model(QStringLiteral("All"), {QStringLiteral("information"), QStringLiteral("business")},
                         [](const QString& key) { return key.toUpper(); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Row broadband = category(QStringLiteral("broadband"));
    const Row offline = category(QStringLiteral("offline"), broadband.id);
    const Row unused = category(QStringLiteral("unused"));
    const Row deep = articleIn(QStringLiteral("business"), offline.id);
    const Row notice = articleIn(QStringLiteral("information"));
    model.setContent({deep, notice, articleIn(QStringLiteral("theirs"))}, {broadband, offline, unused});

    const QModelIndex all = model.index(0, 0);
    EXPECT_EQ(all.data(CatalogueModel::CountRole).toInt(), 3);
    ASSERT_EQ(model.rowCount(all), 3);
    EXPECT_EQ(model.index(0, 0, all).data().toString(), QStringLiteral("INFORMATION"));
    const QModelIndex business = model.index(1, 0, all);
    EXPECT_EQ(business.data().toString(), QStringLiteral("BUSINESS"));
    EXPECT_EQ(model.index(2, 0, all).data().toString(), QStringLiteral("THEIRS"));
    const QModelIndex below = model.index(0, 0, business);
    EXPECT_EQ(below.data().toString(), QStringLiteral("broadband"));
    EXPECT_TRUE(model.placeOf(below).holds(deep));
    EXPECT_FALSE(model.placeOf(below).holds(notice));
    EXPECT_TRUE(model.placeOf(all).holds(notice));
}

TEST(CatalogueModel, KeepsItsNodesWhenOnlyCountsChange)
{
    CatalogueModel model(QStringLiteral("All"), {}, [](const QString& key) { return key; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Row first = articleIn(QStringLiteral("business"));
    model.setContent({first}, {});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setContent({first, articleIn(QStringLiteral("business"))}, {});
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.index(0, 0).data(CatalogueModel::CountRole).toInt(), 2);
    model.setContent({articleIn(QStringLiteral("case"))}, {});
    EXPECT_EQ(resets.count(), 1);
    EXPECT_FALSE(model.indexOfKey(QStringLiteral("business")).isValid());
    EXPECT_TRUE(model.indexOfKey(QStringLiteral("case")).isValid());
}

TEST(CatalogueModel, SurvivesALoopOfCategories)
{
    CatalogueModel model(QStringLiteral("All"), {}, [](const QString& key) { return key; });
    Row a = category(QStringLiteral("a"));
    const Row b = category(QStringLiteral("b"), a.id);
    a.fields.insert(QStringLiteral("parent"), b.id.toString());
    model.setContent({articleIn(QStringLiteral("x"), b.id)}, {a, b});
    EXPECT_EQ(model.index(0, 0).data(CatalogueModel::CountRole).toInt(), 1);
}
