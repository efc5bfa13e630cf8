// SPDX-License-Identifier: GPL-3.0-or-later
// The tour is a test of its own: it must fail when what it did is not in the store.
#include "app/tour/tour.h"
#include "domain/jsontext.h"
#include "domain/ticket.h"
#include "windowbench.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

class TourTest : public testing::Test
{
protected:
    /// A step that records a ticket, judged by what the store then holds.
    TourStep recording(const QString& expected, int seconds)
    {
        TourMove move;
        move.perform = [this] { bench.record(QStringLiteral("宽带故障")); };
        move.watch = [] {
            Query query;
            query.record = Ticket::kRecord;
            return query;
        };
        move.stored = [expected](const QList<Row>& rows) {
            return std::any_of(rows.begin(), rows.end(),
                               [&](const Row& row) { return Ticket(row).summary() == expected; });
        };
        return {QStringLiteral("recorded"), {move}, seconds};
    }
    /// What the program would end with.
    int play(const QList<TourStep>& steps)
    {
        tour.start(steps);
        return QApplication::exec();
    }
    QJsonObject report() const
    {
        return objectFromJsonText(bench.bytes(QStringLiteral("tour/tour.json"))).value_or(QJsonObject());
    }

    WindowBench bench;
    Tour tour{bench.window(), bench.path(QStringLiteral("tour"))};
};

}  // namespace

TEST_F(TourTest, EndsWellWhenTheStoreHoldsWhatWasDone)
{
    EXPECT_EQ(play({recording(QStringLiteral("宽带故障"), 60)}), 0);
    EXPECT_EQ(report()[u"outcome"], QStringLiteral("ok"));
    EXPECT_TRUE(bench.bytes(QStringLiteral("tour/01-recorded.png")).startsWith("\x89PNG"));
}

TEST_F(TourTest, FailsAndSaysWhereWhenTheStoreDoesNotHoldIt)
{
    bool wentOn = false;
    const TourStep next{QStringLiteral("next"), {{.perform = [&] { wentOn = true; }}}};
    EXPECT_EQ(play({recording(QStringLiteral("退费"), 1), next}), 1);
    EXPECT_FALSE(wentOn) << "later steps build on what did not happen";
    EXPECT_EQ(report()[u"outcome"], QStringLiteral("failed"));
    const QJsonArray steps = report()[u"steps"].toArray();
    ASSERT_EQ(steps.size(), 1);
    EXPECT_EQ(steps[0][u"step"], QStringLiteral("01-recorded"));
    EXPECT_EQ(steps[0][u"outcome"], QStringLiteral("failed"));
    EXPECT_EQ(steps[0][u"why"], QStringLiteral("move 1 had no effect in time"));
}
