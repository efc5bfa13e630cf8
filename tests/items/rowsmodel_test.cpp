// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

Row rowOf(RecordId id, const QString& title)
{
    Row row;
    row.record = QStringLiteral("article");
    row.id = id;
    row.fields = {{QStringLiteral("title"), title}};
    return row;
}

QList<RecordId> idsOf(const QList<Row>& rows)
{
    QList<RecordId> ids;
    for (const Row& row : rows)
        ids.append(row.id);
    return ids;
}

}  // namespace

TEST(RowsModel, TakesOverAnyAnswerWithoutAReset)
{
    RowsModel model(QLatin1StringView("title"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QList<Row> pool;
    for (int i = 0; i < 12; ++i)
        pool.append(rowOf(newId<RecordId>(), QString::number(i)));
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<Row> answer = pool;
        std::shuffle(answer.begin(), answer.end(), random);
        answer.resize(random.bounded(13));
        model.setRows(answer);
        ASSERT_EQ(idsOf(model.rows()), idsOf(answer));
        EXPECT_EQ(model.rowAt(model.index(static_cast<int>(answer.size()) - 1)) == nullptr, answer.isEmpty());
    }
    EXPECT_EQ(resets.count(), 0);
}

TEST(RowsModel, KeepsTheCurrentRowWhenOthersComeAndGo)
{
    RowsModel model(QLatin1StringView("title"));
    const Row a = rowOf(newId<RecordId>(), QStringLiteral("a"));
    const Row b = rowOf(newId<RecordId>(), QStringLiteral("b"));
    const Row c = rowOf(newId<RecordId>(), QStringLiteral("c"));
    model.setRows({a, b});
    const QPersistentModelIndex current = model.indexOf(b.id);
    model.setRows({c, rowOf(b.id, QStringLiteral("b2")), a});
    ASSERT_TRUE(current.isValid());
    EXPECT_EQ(current.row(), 1);
    EXPECT_EQ(current.data().toString(), QStringLiteral("b2"));
    model.setRows({c});
    EXPECT_FALSE(current.isValid());
}
