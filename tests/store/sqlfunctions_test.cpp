// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/statement.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// What holds_text says of the two; -1: null.
int holds(const QString& text, const QString& part)
{
    QTemporaryDir folder;
    const auto file = Connection::open(folder.filePath(QStringLiteral("a.db")), Connection::Mode::Replica);
    auto select = (*file)->prepare(QStringLiteral("select holds_text(?, ?)"));
    if (text.isNull())
        select->bindNull();
    else
        select->bind(text);
    select->bind(part);
    static_cast<void>(select->next());
    return select->isNull(0) ? -1 : static_cast<int>(select->integer(0));
}

TEST(SqlFunctions, FindAPartWhereverItStandsInATextAndInEitherCase)
{
    const QString text = QStringLiteral("河西片区 WiFi 故障，第 7 号。");
    EXPECT_EQ(holds(text, QStringLiteral("河西")), 1);
    EXPECT_EQ(holds(text, QStringLiteral("号。")), 1);
    EXPECT_EQ(holds(text, QStringLiteral("wifi 故障")), 1);
    EXPECT_EQ(holds(text, QStringLiteral("WIFI")), 1);
    EXPECT_EQ(holds(text, QStringLiteral("fi 故障，第 7")), 1) << "it begins with a letter of the other word";
    EXPECT_EQ(holds(text, QStringLiteral("wifi故障")), 0);
    EXPECT_EQ(holds(QStringLiteral("aaAb"), QStringLiteral("ab")), 1) << "behind beginnings of it";
    EXPECT_EQ(holds(QStringLiteral("100%"), QStringLiteral("0%")), 1);
    EXPECT_EQ(holds(QStringLiteral("100"), QStringLiteral("%")), 0) << "no pattern";
}

TEST(SqlFunctions, FindNothingInATextThatIsTooShortOrMissing)
{
    EXPECT_EQ(holds(QStringLiteral("河"), QStringLiteral("河西")), 0);
    EXPECT_EQ(holds(QStringLiteral(""), QStringLiteral("a")), 0);
    EXPECT_EQ(holds(QStringLiteral("a"), QStringLiteral("")), 1) << "nothing stands in every text";
    EXPECT_EQ(holds(QString(), QStringLiteral("a")), -1);
}

}  // namespace
