// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diskroom.h"
#include "store/connection.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

using namespace Seatdesk;

TEST(DiskRoom, AFileThatHasNoPlaceIsToldFromOneThatMayNotBeMade)
{
    const QString path = QStringLiteral("/somewhere/seat.json");
    EXPECT_EQ(cannotWrite(path, 0).kind, Error::Kind::Full);
    EXPECT_EQ(cannotWrite(path, 4095).kind, Error::Kind::Full);
    EXPECT_EQ(cannotWrite(path, 4096).kind, Error::Kind::Denied);
    EXPECT_EQ(cannotWrite(path, {}).kind, Error::Kind::Denied) << "of a disk that takes no writing";
    EXPECT_TRUE(cannotWrite(path, 0).detail.contains(path));
}

TEST(DiskRoom, ADatabaseThatCannotBeOpenedOnAFullDiskIsNotForbidden)
{
    EXPECT_EQ(sqliteError(SQLITE_CANTOPEN, {}, 0).kind, Error::Kind::Full);
    EXPECT_EQ(sqliteError(SQLITE_CANTOPEN, {}, 1 << 30).kind, Error::Kind::Denied);
    EXPECT_EQ(sqliteError(SQLITE_CANTOPEN, {}).kind, Error::Kind::Denied);
    EXPECT_EQ(sqliteError(SQLITE_READONLY, {}, 0).kind, Error::Kind::Denied) << "room would not help";
}

TEST(DiskRoom, IsThatOfTheFolderInWhichAFileWouldLie)
{
    const QTemporaryDir folder;
    const std::optional<qint64> there = diskRoom(folder.path());
    ASSERT_TRUE(there);
    EXPECT_GT(*there, 0);
    EXPECT_TRUE(diskRoom(folder.filePath(QStringLiteral("not/yet/made.db"))));
}
