// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/personlog.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

Q_LOGGING_CATEGORY(ours, "seatdesk.test")
Q_LOGGING_CATEGORY(theirs, "other.test")

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

TEST(PersonLog, TakesOurOwnWarningsWhileThePersonWorks)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log"));
    {
        const PersonLog log(folder.path());
        qCWarning(ours, "not saved: Full disk");
        qCWarning(theirs, "something else");
    }
    qCWarning(ours, "after they left");
    const QByteArray text = contents(path);
    EXPECT_TRUE(text.contains("seatdesk.test: not saved: Full disk\n"));
    EXPECT_FALSE(text.contains("something else"));
    EXPECT_FALSE(text.contains("after they left"));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST(PersonLog, BeginsANewFileAndKeepsTheOneBefore)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log"));
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(PersonLog::kMostBytes, 'x'));
    }
    const PersonLog log(folder.path());
    qCWarning(ours, "the first of a new file");
    EXPECT_EQ(QFile(path + QStringLiteral(".1")).size(), PersonLog::kMostBytes);
    EXPECT_TRUE(contents(path).contains("the first of a new file"));
}
