// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks in tests/bench tell.
#include "bench/figure.h"
#include "support/places.h"

#include <QDir>

#include <gtest/gtest.h>

#include <limits>

using namespace Seatdesk;

namespace {

/// Printed in a process of its own, as a benchmark does, which ends with the verdict.
[[noreturn]] void tell(const QList<Figure>& figures)
{
    for (const Figure& figure : figures)
        figure.print();
    std::_Exit(Figure::verdict());
}

Figure ratio(double value, double bound)
{
    return {QStringLiteral("save"), value, QStringLiteral("ms"), 10, QStringLiteral("bare commits"), bound};
}

Figure plain(double value, double bound)
{
    return {QStringLiteral("memory"), value, QStringLiteral("MiB"), 0, {}, bound};
}

const double kNone = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST(Figure, HoldsUpToItsBound)
{
    EXPECT_TRUE(plain(60, 60).holds());
    EXPECT_FALSE(plain(60.1, 60).holds());
    EXPECT_TRUE(plain(1e9, 0).holds()) << "no bound";
    EXPECT_TRUE(ratio(20, 2).holds());
    EXPECT_FALSE(ratio(21, 2).holds()) << "2.1 times the reference";
    EXPECT_FALSE(plain(kNone, 60).holds()) << "no number";
}

TEST(FigureDeathTest, OneThatMissesIsNamedAndMakesTheProgramFail)
{
    EXPECT_EXIT(tell({plain(59, 60), ratio(19, 2)}), testing::ExitedWithCode(0), "^$");
    EXPECT_EXIT(tell({plain(61, 60), ratio(19, 2)}), testing::ExitedWithCode(Figure::kMissed),
                "missed: memory is 61 MiB, bound 60");
    EXPECT_EXIT(tell({ratio(21, 2), plain(59, 60)}), testing::ExitedWithCode(Figure::kMissed),
                "missed: save is 2.1 times bare commits, bound 2");
}

TEST(Figure, IsWhatEveryBenchmarkEndsWith)
{
    const QDir folder(TestPlaces::sourceFile(QStringLiteral("tests/bench")));
    const QStringList names = folder.entryList({QStringLiteral("bench_*.cpp")});
    EXPECT_GE(names.size(), 8);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().endsWith("    return Figure::verdict();\n}\n")) << qPrintable(name);
    }
}
